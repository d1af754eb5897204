// Reading the annotated sets into one shape.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, got } from '../../src/errors.ts';
import { ENTITY_TYPES, isEntityType } from '../../src/model/entity.ts';
import type { Span } from '../../src/model/span.ts';

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
export const SETS: readonly SetDescription[] = [
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
interface FormEntity {
  readonly type: string;
  readonly forms: readonly string[];
  readonly spans?: readonly (readonly [number, number])[];
  readonly metonym?: boolean;
}
interface Line {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (SpanEntity | FormEntity)[];
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9]/u.test(char);

/** Every occurrence of every form, the longest first, never one inside another, never a part of a Latin word: as the scorer counts. */
const occurrences = (text: string, entities: readonly FormEntity[]): readonly GoldName[] => {
  const names: GoldName[] = [];
  const taken = new Uint8Array(text.length);
  const add = (start: number, end: number, type: string): void => {
    names.push({ start, end, type: ENTITY_TYPES.findIndex((known) => known === type) });
    taken.fill(1, start, end);
  };
  const plain = entities.filter((entity) => entity.metonym !== true);
  for (const entity of plain) for (const [start, end] of entity.spans ?? []) add(start, end, entity.type);
  const forms = plain
    .filter((entity) => entity.spans === undefined)
    .flatMap(({ type, forms }) => forms.map((form) => ({ form, type })))
    .toSorted((a, b) => b.form.length - a.form.length);
  for (const { form, type } of forms)
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (taken.subarray(start, end).some((unit) => unit > 0)) continue;
      if (isWord(form[0]) && isWord(text[start - 1])) continue;
      if (isWord(form.at(-1)) && isWord(text[end])) continue;
      add(start, end, type);
    }
  return names;
};

const namesOf = (line: Line): readonly GoldName[] => {
  const forms = line.entities.filter((entity): entity is FormEntity => 'forms' in entity);
  const spans = line.entities
    .filter((entity): entity is SpanEntity => !('forms' in entity) && isEntityType(entity.type))
    .map(({ start, end, type }) => ({ start, end, type: ENTITY_TYPES.findIndex((known) => known === type) }));
  const sorted = [...occurrences(line.text, forms), ...spans].toSorted((a, b) => a.start - b.start || b.end - a.end);
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
