// Measures the pipeline on the shared sets: what the scorer says of each, and the precision of every finder and rule.
import type { Extractor } from '../guanxi.ts';
import type { DocumentRecord } from '../model/record.ts';
import { byFinder, byRule } from './by-source.ts';
import type { SourceFigure } from './by-source.ts';
import { CORPORA, isKeptAside, readCorpus } from './corpora.ts';
import type { Corpus, GoldDocument } from './corpora.ts';
import { groupMisses } from './misses.ts';
import type { CauseFigure } from './misses.ts';
import { scoreCorpus } from './score.ts';

export interface EvalOptions {
  /** The folder that holds gold/, data/ and eval/. */
  readonly shared: string;
  /** Names of sets; all without it. */
  readonly sets?: readonly string[];
  /** aside: the fifth that nothing was tuned on · tuned: the rest · all. */
  readonly part: 'aside' | 'tuned' | 'all';
  /** How many documents are shown with their faults. */
  readonly show: number;
}

export interface SetReport {
  readonly name: string;
  readonly documents: number;
  readonly score: string;
  readonly finders: readonly SourceFigure[];
  readonly rules: readonly SourceFigure[];
  /** Names missed and false, grouped by cause. */
  readonly misses: readonly CauseFigure[];
}

const inPart = (part: EvalOptions['part'], corpus: Corpus, { id }: GoldDocument): boolean =>
  part === 'all' || corpus.name === 'seed' || isKeptAside(id) === (part === 'aside');

/** Runs the extractor on each set, one after the other. Throws InputError if a set is missing. */
export function* evaluate(extractor: Extractor, { shared, sets, part, show }: EvalOptions): Generator<SetReport> {
  for (const corpus of CORPORA) {
    if (sets && !sets.includes(corpus.name)) continue;
    const golds = readCorpus(shared, corpus).filter((gold) => inPart(part, corpus, gold));
    const records = new Map<string, DocumentRecord>();
    for (const { id, text, title, date, publisher } of golds) {
      const about = {
        ...(title === undefined ? {} : { title }),
        ...(date ? { publishedOn: date } : {}),
        ...(publisher ? { publisher } : {}),
      };
      records.set(id, extractor.extract({ document: { id, text, contentHash: '', ...about } }));
    }
    yield {
      name: corpus.name,
      documents: golds.length,
      score: scoreCorpus(shared, corpus, golds, records, show),
      finders: corpus.mode === 're' ? [] : byFinder(golds, records),
      rules: corpus.mode === 'gold' ? byRule(golds, records) : [],
      misses:
        corpus.mode === 're' ? [] : groupMisses(golds, records, extractor.resources.lexicon, corpus.isMerged ?? false),
    };
  }
}
