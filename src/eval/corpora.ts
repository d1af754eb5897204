// The sets that quality is measured on, below a folder that is no part of this repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partOf } from '../../pipeline/train/split.ts';
import { InputError } from '../errors.ts';

export interface Corpus {
  readonly name: string;
  readonly paths: readonly string[];
  /** What the scorer compares: names, relations, or both with who is who. */
  readonly mode: 'ner' | 're' | 'gold';
  /** Company and organization count as one. */
  readonly isMerged?: boolean;
}

export const CORPORA: readonly Corpus[] = [
  { name: 'seed', paths: ['gold/seed.json'], mode: 'gold' },
  { name: 'news', paths: ['gold/news.jsonl'], mode: 'gold' },
  { name: 'articles', paths: ['data/ner/articles.ner.jsonl', 'gold/news.jsonl'], mode: 'ner' },
  { name: 'cluener', paths: ['data/ner/cluener.ner.jsonl'], mode: 'ner' },
  { name: 'boson', paths: ['data/ner/boson.ner.jsonl'], mode: 'ner' },
  { name: 'peoplesdaily', paths: ['data/ner/peoplesdaily.ner.jsonl'], mode: 'ner', isMerged: true },
  { name: 'uner', paths: ['data/ner/uner-gsd-traditional.ner.jsonl'], mode: 'ner', isMerged: true },
  { name: 'resume', paths: ['data/ner/resume.ner.jsonl'], mode: 'ner', isMerged: true },
  { name: 'alias', paths: ['data/re/alias-news.re.jsonl'], mode: 're' },
  { name: 'duee', paths: ['data/re/dueefin.re.jsonl'], mode: 're' },
  { name: 'duie', paths: ['data/re/duie2-personorg.re.jsonl'], mode: 're' },
  { name: 'fewfc', paths: ['data/re/fewfc-base.re.jsonl'], mode: 're' },
  { name: 'transfers', paths: ['data/re/fewfc-trans.re.jsonl'], mode: 're' },
  { name: 'finre', paths: ['data/re/finre-valid.re.jsonl'], mode: 're' },
  { name: 'posts', paths: ['data/re/resume-orgtitle.re.jsonl'], mode: 're' },
];

/** An entity of a gold document with its forms, or (in the sets of names) one place of a name. */
export interface GoldEntity {
  readonly id?: string;
  readonly type: string;
  readonly name?: string;
  readonly forms?: readonly string[];
  readonly spans?: readonly (readonly [number, number])[];
  readonly metonym?: boolean;
  readonly start?: number;
  readonly end?: number;
}

export interface GoldClaim {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly entities?: readonly GoldEntity[];
  readonly claims?: readonly GoldClaim[];
}

const parse = (path: string, text: string): readonly GoldDocument[] => {
  try {
    if (path.endsWith('.json')) return [JSON.parse(text) as GoldDocument];
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldDocument);
  } catch (cause) {
    throw new InputError(path, 'is no JSON', { cause });
  }
};

/** The documents of a set. Throws InputError if it is not there or is no JSON. */
export const readCorpus = (shared: string, corpus: Corpus): readonly GoldDocument[] =>
  corpus.paths.flatMap((name) => {
    const path = join(shared, name);
    if (!existsSync(path)) throw new InputError(path, 'the set is not there');
    return parse(path, readFileSync(path, 'utf8'));
  });

/** The fifth of every set that is kept aside: nothing is trained or tuned on it. */
export const isKeptAside = (id: string): boolean => partOf(id) === 'kept-aside';
