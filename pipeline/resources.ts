// What the stages need besides the document, loaded once a thread.
import { loadLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { LexiconEntry } from './lexicon-lines.ts';
import { loadTitles } from './relate/posts/titles.ts';
import type { Titles } from './relate/posts/titles.ts';
import { loadSegmenter } from './segment.ts';
import type { Segmenter, SegmenterOptions } from './segment.ts';
import { loadModel } from './tag/model.ts';
import type { NameModel } from './tag/model.ts';
import { loadNameWords } from './tag/words.ts';
import type { NameWords } from './tag/words.ts';

export interface Resources {
  readonly segmenter: Segmenter;
  readonly lexicon: Lexicon;
  readonly titles: Titles;
  readonly words: NameWords;
  readonly model: NameModel;
}

export interface ResourceOptions {
  /** The folder pipeline/ of the package: lexicon and model stand in it as data. */
  readonly folder: string;
  readonly segmenter?: SegmenterOptions;
  /** A user's own words; they win over ours. */
  readonly words?: readonly LexiconEntry[];
}

/** Loads all of them. Throws InputError for a fault in a file (file and line), SystemError if no segmenter loads. */
export const loadResources = (options: ResourceOptions): Resources => ({
  segmenter: loadSegmenter(options.segmenter),
  lexicon: loadLexicon(`${options.folder}/lexicon`, options.words),
  titles: loadTitles(`${options.folder}/lexicon/titles.tsv`),
  words: loadNameWords(`${options.folder}/lexicon`),
  model: loadModel(`${options.folder}/model/names.bin`),
});
