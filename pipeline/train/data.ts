// Reading the annotated sets into one shape.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, got } from '../../src/errors.ts';
import { ENTITY_TYPES, isEntityType } from '../../src/model/entity.ts';
import type { Span } from '../../src/model/span.ts';
import { occurrences } from './occurrences.ts';
import type { EntityWithForms } from './occurrences.ts';
import { partOf } from './split.ts';

/** article: the kind of text that the program is made for; the others follow rules of annotation of their own. */
export const DOMAINS = ['article', 'cluener', 'boson', 'peoplesdaily', 'resume', 'uner'] as const;
export type Domain = (typeof DOMAINS)[number];

export interface GoldName extends Span {
  /** Index in ENTITY_TYPES. */
  readonly type: number;
}

export interface TrainDocument {
  readonly id: string;
  readonly domain: Domain;
  /** The set does not tell companies from organizations: both are `organization` in it. */
  readonly isMerged: boolean;
  readonly text: string;
  /** Without overlap, in order of reading. */
  readonly names: readonly GoldName[];
}

interface SetDescription {
  readonly file: string;
  readonly domain: Domain;
  readonly isMerged: boolean;
}

/** The sets, below the folder of the shared data. */
const SETS: readonly SetDescription[] = [
  { file: 'gold/news.jsonl', domain: 'article', isMerged: false },
  { file: 'data/ner/articles.ner.jsonl', domain: 'article', isMerged: false },
  { file: 'data/ner/cluener.ner.jsonl', domain: 'cluener', isMerged: false },
  { file: 'data/ner/boson.ner.jsonl', domain: 'boson', isMerged: false },
  { file: 'data/ner/peoplesdaily.ner.jsonl', domain: 'peoplesdaily', isMerged: true },
  { file: 'data/ner/resume.ner.jsonl', domain: 'resume', isMerged: true },
  { file: 'data/ner/uner-gsd-traditional.ner.jsonl', domain: 'uner', isMerged: true },
];

interface SpanEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
type FormEntity = EntityWithForms & { readonly type: string };
interface Line {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (SpanEntity | FormEntity)[];
}

const namesOf = (line: Line): readonly GoldName[] => {
  const forms = line.entities.filter((entity): entity is FormEntity => 'forms' in entity);
  const spans = line.entities
    .filter((entity): entity is SpanEntity => !('forms' in entity) && isEntityType(entity.type))
    .map(({ start, end, type }) => ({ start, end, type: ENTITY_TYPES.findIndex((known) => known === type) }));
  const found = occurrences(line.text, forms).map(({ start, end, entity }) => ({
    start,
    end,
    type: ENTITY_TYPES.findIndex((known) => known === entity.type),
  }));
  const sorted = [...found, ...spans].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
};

/** Reads all sets below `folder`, in order. Throws InputError for a line that is no document. */
export const readSets = (folder: string, sets = SETS): readonly TrainDocument[] =>
  sets.flatMap(({ file, domain, isMerged }) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((row, index) => {
        const line = JSON.parse(row) as Line;
        if (typeof line.id !== 'string' || typeof line.text !== 'string' || !Array.isArray(line.entities))
          throw new InputError(`${file}:${index + 1}`, `expected id, text, entities, ${got(row)}`);
        return { id: line.id, domain, isMerged, text: line.text, names: namesOf(line) };
      }),
  );

/** Texts without annotations: raw news, the sets of relations, the annotated sets; what is kept aside is left out, doubles too. */
export const readPlainTexts = (folder: string): readonly string[] => {
  const relations = readdirSync(join(folder, 'data', 're'))
    .toSorted()
    .map((name) => `data/re/${name}`);
  const rows = ['data/raw/news-docs.jsonl', ...relations].flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as { readonly id: string; readonly text: string }),
  );
  const kept = [...rows, ...readSets(folder)].filter(({ id }) => partOf(id) !== 'kept-aside');
  return [...new Set(kept.map(({ text }) => text))];
};
