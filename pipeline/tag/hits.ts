// What the lexicon says of each unit: where it stands in the longest hit of each type, and which hits stand for one kind of name only.
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import type { LexiconHit } from '../lexicon.ts';
import { END, INSIDE, SINGLE } from './labels.ts';
import type { UnitSpan } from './labels.ts';
import { LATIN } from './shapes.ts';
import type { Units } from './units.ts';

/** Which of the four columns of hits a sense belongs to. */
const COLUMN = { person: 0, company: 1, organization: 2, place: 3 } as const;

const lengthBucket = (length: number): number => (length <= 2 ? 0 : length <= 4 ? 1 : length <= 7 ? 2 : 3);

/** Fewest units of a form that is not a word by chance; a Latin word of so many letters is none either. */
const LEAST_KNOWN = 3;
const LEAST_LETTERS = 5;
/** Fewest units of a weak form that its cues may speak for. */
const LEAST_WEAK = 2;

/** Of one type in all its senses, and no office that was put together from a place and a kind (浙江省丽水市消防 may go on). */
const isOneKind = ({ senses }: LexiconHit): boolean =>
  senses.every(
    ({ entry }) => entry.type !== 'place' && entry.type === senses[0]?.entry.type && entry.isComposed !== true,
  );

/** Do words begin and end where the hit does? */
const isWhole = (place: Uint8Array, from: number, to: number): boolean =>
  place[from] !== INSIDE && place[from] !== END && (place[to - 1] === END || place[to - 1] === SINGLE);

/** Writes where each unit stands in the longest hit of each type: 1 + place + 4 × weak + 8 × length. */
export const fillHits = (
  units: Pick<Units, 'start' | 'end' | 'hits' | 'place' | 'shape'>,
  hits: readonly LexiconHit[],
  unitAt: Int32Array,
  found: { readonly known: UnitSpan[]; readonly weak: UnitSpan[] },
): void => {
  const longest = new Map<number, number>();
  for (const hit of hits) {
    const from = unitAt[hit.start] ?? 0;
    if (units.start[from] !== hit.start) continue;
    let to = from;
    while ((units.start[to] ?? 0) < hit.end && (units.end[to] ?? 0) > (units.start[to] ?? 0)) to++;
    if (units.end[to - 1] !== hit.end) continue;
    const length = to - from;
    const isLong =
      length >= LEAST_KNOWN || ((units.shape[from] ?? 0) % 8 === LATIN && hit.end - hit.start >= LEAST_LETTERS);
    const isStrong = hit.senses.every(({ isWeak }) => !isWeak);
    if ((isStrong ? isLong : length >= LEAST_WEAK) && isOneKind(hit) && isWhole(units.place, from, to)) {
      const type = ENTITY_TYPES.findIndex((kind) => kind === hit.senses[0]?.entry.type);
      (isStrong ? found.known : found.weak).push({ from, to, type });
    }
    for (const type of ['person', 'company', 'organization', 'place'] as const) {
      const senses = hit.senses.filter((sense) => sense.entry.type === type);
      if (senses.length === 0) continue;
      const column = COLUMN[type];
      let isLonger = true;
      for (let u = from; u < to; u++) if ((longest.get(4 * u + column) ?? 0) >= length) isLonger = false;
      if (!isLonger) continue;
      const kind = (senses.every((sense) => sense.isWeak) ? 4 : 0) + 8 * lengthBucket(length);
      for (let u = from; u < to; u++) {
        longest.set(4 * u + column, length);
        units.hits[4 * u + column] = 1 + kind + (length === 1 ? 3 : u === from ? 0 : u === to - 1 ? 2 : 1);
      }
    }
  }
};
