// Segmenting with jieba: nodejieba where its addon is there, else @node-rs/jieba; the only file that knows either.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { InputError, InvariantError, SystemError, got } from '../src/errors.ts';
import type { Segmented, Sentenced, Stage, Token } from './stage.ts';

export interface TaggedWord {
  readonly word: string;
  /** jieba's part of speech: n, nr, v, … */
  readonly tag: string;
}

export interface Segmenter {
  readonly name: 'nodejieba' | '@node-rs/jieba';
  readonly version: string;
  /** Cuts and tags; the words together rebuild the text (a lone surrogate comes back as U+FFFD, of the same length). */
  tag(text: string): readonly TaggedWord[];
}

interface NodeJieba {
  load(options: { dict?: string; userDict?: string }): void;
  tag(text: string): TaggedWord[];
}
interface RustJieba {
  Jieba: {
    withDict(dict: Uint8Array): { loadDict(dict: Uint8Array): void; tag(text: string, hmm: boolean): TaggedWord[] };
  };
}

export interface SegmenterOptions {
  /** Which one must be used; without it the first that loads. */
  readonly prefer?: Segmenter['name'];
  /** A jieba user dictionary (`word freq tag` a line), checked before the addon sees it. */
  readonly userDictionary?: string;
}

const require = createRequire(import.meta.url);

const versionOf = (name: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
};

/**
 * Checks a jieba user dictionary, since the addon aborts the process or silently ignores what it does not understand.
 * Throws InputError with file and line: BOM, CRLF, tab, empty line, a line that is not `word`, `word tag` or `word freq tag` with single spaces.
 */
const checkDictionary = (path: string): void => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError(path, 'the jieba dictionary cannot be read', { cause });
  }
  const lines = text.replace(/\n$/u, '').split('\n');
  lines.forEach((line, index) => {
    const fail = (what: string): never => {
      throw new InputError(`${path}:${index + 1}`, `${what}, ${got(line)}`);
    };
    if (line.startsWith('\ufeff')) fail('a byte order mark is not allowed');
    if (line.endsWith('\r')) fail('lines must end with LF alone');
    if (!/^[^\s，。]+( [1-9]\d{0,8})?( [a-z]{1,8})?$/u.test(line)) fail('expected "word freq tag" with single spaces');
  });
};

const loadNodejieba = (options: SegmenterOptions): Segmenter => {
  const addon = require('nodejieba') as NodeJieba;
  addon.load(options.userDictionary === undefined ? {} : { userDict: options.userDictionary });
  return { name: 'nodejieba', version: versionOf('nodejieba'), tag: (text) => addon.tag(text) };
};

const loadRustJieba = (options: SegmenterOptions): Segmenter => {
  const { Jieba } = require('@node-rs/jieba') as RustJieba;
  const { dict } = require('@node-rs/jieba/dict') as { dict: Uint8Array };
  const jieba = Jieba.withDict(dict);
  if (options.userDictionary !== undefined) jieba.loadDict(readFileSync(options.userDictionary));
  return { name: '@node-rs/jieba', version: versionOf('@node-rs/jieba'), tag: (text) => jieba.tag(text, true) };
};

const LOADERS = { nodejieba: loadNodejieba, '@node-rs/jieba': loadRustJieba } as const;
let loaded: { readonly key: string; readonly segmenter: Segmenter } | undefined;

/**
 * Loads a segmenter, once per thread: jieba keeps one dictionary per process, so a second call with other options is refused.
 * Throws InputError for a bad dictionary, SystemError if no segmenter loads.
 */
export const loadSegmenter = (options: SegmenterOptions = {}): Segmenter => {
  const key = JSON.stringify([options.prefer ?? '', options.userDictionary ?? '']);
  if (loaded?.key === key) return loaded.segmenter;
  if (options.userDictionary !== undefined) {
    if (loaded) throw new SystemError('segmenter', 'a dictionary is loaded already in this process', {});
    checkDictionary(options.userDictionary);
  }
  const reasons: string[] = [];
  for (const name of options.prefer ? [options.prefer] : (['nodejieba', '@node-rs/jieba'] as const)) {
    try {
      const segmenter = LOADERS[name](options);
      loaded = { key, segmenter };
      return segmenter;
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  throw new SystemError('segmenter', `none could be loaded (${reasons.join('; ')})`);
};

/** Adds the words of each sentence. jieba knows simplified Chinese, so it is given the folded text: of the same length, so that offsets stay true. */
export const createSegment =
  (segmenter: Segmenter): Stage<Sentenced, Segmented> =>
  (input) => {
    const tokens = input.sentences.map(({ start, end }) => {
      const words: Token[] = [];
      let at = start;
      for (const { word, tag } of segmenter.tag(input.folded.slice(start, end))) {
        words.push({ start: at, end: at + word.length, tag });
        at += word.length;
      }
      if (at !== end)
        throw new InvariantError(
          input.document.id,
          `words do not rebuild the sentence at ${start}, got length ${at - start}`,
        );
      return words;
    });
    return { ...input, tokens };
  };
