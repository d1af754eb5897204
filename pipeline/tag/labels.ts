// The labels of the sequence model: O, and begin, inside, end, single for each type of name.
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import type { EntityType } from '../../src/model/entity.ts';

/** O and BIES × person, company, organization. */
export const LABELS = 1 + 4 * ENTITY_TYPES.length;
export const OUTSIDE = 0;
export const [BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3] as const;

/** The label of a type (its index in ENTITY_TYPES) at a place of the name: (0, BEGIN) → 1. */
export const labelOf = (type: number, place: number): number => 1 + 4 * type + place;

/** BEGIN, INSIDE, END or SINGLE; of a label that is not O. */
export const placeOf = (label: number): number => (label - 1) & 3;

/** Index in ENTITY_TYPES; of a label that is not O. */
const typeOf = (label: number): number => (label - 1) >> 2;

/** A name over units (see units.ts): half-open indices. */
export interface UnitSpan {
  readonly from: number;
  readonly to: number;
  /** Index in ENTITY_TYPES. */
  readonly type: number;
}

export const typeName = (type: number): EntityType => ENTITY_TYPES[type] ?? 'organization';

/** May `next` follow `label`? A name once begun goes on, in its type, to its end. */
export const isAllowed = (label: number, next: number): boolean => {
  const isOpen = label !== OUTSIDE && (placeOf(label) === BEGIN || placeOf(label) === INSIDE);
  const goesOn = next !== OUTSIDE && (placeOf(next) === INSIDE || placeOf(next) === END);
  return isOpen ? goesOn && typeOf(label) === typeOf(next) : !goesOn;
};

/** Reads the names off a sequence of labels between two indices: O B I E O S → [1, 4), [5, 6). */
export const spansOf = (labels: ArrayLike<number>, from: number, to: number): readonly UnitSpan[] => {
  const spans: UnitSpan[] = [];
  let begin = from;
  for (let i = from; i < to; i++) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const place = placeOf(label);
    if (place === BEGIN || place === SINGLE) begin = i;
    if (place === END || place === SINGLE) spans.push({ from: begin, to: i + 1, type: typeOf(label) });
  }
  return spans;
};

/** Writes a name into a sequence of labels. */
export const writeSpan = (labels: Uint8Array, span: UnitSpan): void => {
  const { from, to, type } = span;
  if (to - from === 1) labels[from] = labelOf(type, SINGLE);
  else {
    labels.fill(labelOf(type, INSIDE), from, to);
    labels[from] = labelOf(type, BEGIN);
    labels[to - 1] = labelOf(type, END);
  }
};
