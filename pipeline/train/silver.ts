// Silver examples: texts without labels of names, labelled by a teacher (a model trained before) where it is sure, and left open where it is not;
// what the sets of relations say of a text (their heads and tails are names) counts as known.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BEGIN, END, INSIDE, LABELS, SINGLE, labelOf, spansOf } from '../tag/labels.ts';
import type { UnitSpan } from '../tag/labels.ts';
import type { NameModel } from '../tag/model.ts';
import { occurrences } from './occurrences.ts';
import { prepare } from './prepare.ts';
import type { Prepared, Preparer } from './prepare.ts';
import { fnv1a, partOf } from './split.ts';

interface PlainLine {
  readonly id: string;
  readonly text: string;
  readonly relations?: readonly { readonly head: string; readonly tail: string; readonly canon?: string }[];
}
export interface PlainDocument {
  readonly id: string;
  readonly text: string;
  /** Forms that are names, of whatever type. */
  readonly known: readonly string[];
}

/** Relations whose two ends are names of people, companies or organizations; of the others only these have a name at their head. */
const BOTH_NAMES = new Set(
  (
    'shareholder-of invested-in acquired merger owns alias partner competitor family ' +
    'transaction dispute pledge educated-at regulates guarantees debtor-of transfer'
  ).split(' '),
);
const NAME_AT_HEAD = new Set(['org-title', 'holds-position', 'founded-date', 'headquartered-in']);
/** One in so many of the raw news: their language is the same every day. */
const RAW_SHARE = 5;
const FILES = { raw: 'data/raw/news-docs.jsonl', relations: 'data/re' } as const;

const readLines = (path: string): readonly PlainLine[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as PlainLine);

/** Reads the texts without labels, doubles and what is kept aside left out. */
export const readPlain = (folder: string): readonly PlainDocument[] => {
  const raw = readLines(join(folder, FILES.raw)).filter(({ id }) => fnv1a(id) % RAW_SHARE === 1);
  const relations = readdirSync(join(folder, FILES.relations))
    .toSorted()
    .flatMap((name) => readLines(join(folder, FILES.relations, name)));
  const byText = new Map<string, PlainDocument>();
  for (const { id, text, relations: list = [] } of [...raw, ...relations]) {
    if (partOf(id) === 'kept-aside') continue;
    const known = list.flatMap(({ head, tail, canon = '' }) =>
      BOTH_NAMES.has(canon) ? [head, tail] : NAME_AT_HEAD.has(canon) ? [head] : [],
    );
    byText.set(text, { id, text, known: [...new Set([...(byText.get(text)?.known ?? []), ...known])] });
  }
  return [...byText.values()];
};

/** All labels: nothing is known of the unit. */
const OPEN = (1 << LABELS) - 1;
/** Least step of the margin (see model.ts) at which the teacher is believed. */
const SURE = 4;

const spanBits = (types: readonly number[], place: number): number =>
  types.reduce((bits, type) => bits | (1 << labelOf(type, place)), 0);

/** Prepares a plain text with the labels that are right as far as they are known. */
export const prepareSilver = (document: PlainDocument, preparer: Preparer, teacher: NameModel): Prepared => {
  const { id, text, known } = document;
  const prepared = prepare({ id, domain: 'article', isMerged: false, text, names: [] }, preparer);
  const { units } = prepared;
  const { labels, margins } = teacher.label(units);
  const [first, after] = [new Map<number, number>(), new Map<number, number>()];
  for (const { from, to } of units.sentences)
    for (let i = from; i < to; i++) {
      first.set(units.start[i] ?? 0, i);
      after.set(units.end[i] ?? 0, i + 1);
    }
  const bits = new Uint16Array(units.count);
  for (const { from, to } of units.sentences) {
    for (let i = from; i < to; i++) bits[i] = (margins[i] ?? 0) >= SURE ? 1 << (labels[i] ?? 0) : OPEN;
    // A name counts as a whole: sure in all its units, or open in all.
    for (const span of spansOf(labels, from, to)) openUnsure(bits, span, margins);
  }
  for (const { start, end } of occurrences(text, [{ forms: known }])) {
    const [from, to] = [first.get(start), after.get(end)];
    if (from === undefined || to === undefined) continue;
    if (!units.sentences.some((sentence) => sentence.from <= from && from < to && to <= sentence.to)) continue;
    let isSure = false;
    for (let i = from; i < to; i++) if (bits[i] !== OPEN && (labels[i] ?? 0) !== 0) isSure = true;
    if (isSure) continue;
    for (let i = from; i < to; i++)
      bits[i] = spanBits([0, 1, 2], to - from === 1 ? SINGLE : i === from ? BEGIN : i === to - 1 ? END : INSIDE);
    // What stands beside it must be free to end or to begin.
    if ((bits[from - 1] ?? OPEN) !== OPEN && (labels[from - 1] ?? 0) !== 0) bits[from - 1] = OPEN;
    if ((bits[to] ?? OPEN) !== OPEN && (labels[to] ?? 0) !== 0) bits[to] = OPEN;
  }
  const sentences = prepared.sentences.map((sentence) => ({
    ...sentence,
    right: bits.slice(sentence.from, sentence.from + sentence.right.length),
  }));
  return { ...prepared, sentences, isSilver: true };
};

const openUnsure = (bits: Uint16Array, { from, to }: UnitSpan, margins: Uint8Array): void => {
  let least: number = SURE;
  for (let i = from; i < to; i++) least = Math.min(least, margins[i] ?? 0);
  if (least < SURE) bits.fill(OPEN, Math.max(0, from - 1), to + 1);
};
