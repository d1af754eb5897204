// The best sequence of labels, in integers, so that every machine finds the same.
import { INSIDE, LABELS, OUTSIDE, isAllowed, placeOf } from './labels.ts';

const IMPOSSIBLE = -(1 << 29);

/** For each label the labels that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, next) =>
  Array.from({ length: LABELS }, (_, label) => label).filter((label) => isAllowed(label, next)),
);
/** For each label the labels that may stand after it. */
export const AFTER: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, next) => next).filter((next) => isAllowed(label, next)),
);
/** Labels with which a sentence may begin, and end. */
export const isFirst = (label: number): boolean => isAllowed(OUTSIDE, label);
export const isLast = (label: number): boolean => label === OUTSIDE || placeOf(label) > INSIDE;

/** The allowed moves as one list, label by label: for each label where its part begins, and the labels before (after) it. */
const flat = (lists: readonly (readonly number[])[]): { ends: Uint8Array; labels: Uint8Array } => {
  const ends = new Uint8Array(lists.length);
  let end = 0;
  lists.forEach((list, label) => {
    ends[label] = end += list.length;
  });
  return { ends, labels: Uint8Array.from(lists.flat()) };
};
const BEFORE_LIST = flat(BEFORE);
const AFTER_LIST = flat(AFTER);

/** Scores of the best way to each label: alpha[i * LABELS + label], the unit's own score included. */
export const forward = (
  scores: Int32Array,
  moves: Int32Array,
  count: number,
  alpha: Int32Array,
  back: Uint8Array,
): void => {
  const { ends, labels } = BEFORE_LIST;
  for (let label = 0; label < LABELS; label++)
    alpha[label] = isFirst(label) ? (scores[label] ?? 0) + (moves[label] ?? 0) : IMPOSSIBLE;
  for (let i = 1; i < count; i++) {
    const [row, last] = [i * LABELS, (i - 1) * LABELS];
    let k = 0;
    for (let label = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE * 2;
      let from = 0;
      for (const end = ends[label] ?? 0; k < end; k++) {
        const before = labels[k] ?? 0;
        const score = (alpha[last + before] ?? 0) + (moves[before * LABELS + label] ?? 0);
        if (score > best) {
          best = score;
          from = before;
        }
      }
      alpha[row + label] = best + (scores[row + label] ?? 0);
      back[row + label] = from;
    }
  }
};

/** Score of the best sequence, which is written into `labels`. Ties go to the lower label. */
export const bestPath = (
  alpha: Int32Array,
  back: Uint8Array,
  count: number,
  labels: Uint8Array,
  at: number,
): number => {
  let [best, label] = [IMPOSSIBLE * 2, OUTSIDE];
  for (let last = 0; last < LABELS; last++) {
    const score = alpha[(count - 1) * LABELS + last] ?? 0;
    if (isLast(last) && score > best) [best, label] = [score, last];
  }
  for (let i = count - 1; i >= 0; i--) {
    labels[at + i] = label;
    label = back[i * LABELS + label] ?? 0;
  }
  return best;
};

/** Scores of the best way from each label to the end, the unit's own score not included. */
export const backward = (scores: Int32Array, moves: Int32Array, count: number, beta: Int32Array): void => {
  const { ends, labels } = AFTER_LIST;
  for (let label = 0; label < LABELS; label++) beta[(count - 1) * LABELS + label] = isLast(label) ? 0 : IMPOSSIBLE;
  for (let i = count - 2; i >= 0; i--) {
    const [row, next] = [i * LABELS, (i + 1) * LABELS];
    let k = 0;
    for (let label = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE * 2;
      for (const end = ends[label] ?? 0; k < end; k++) {
        const after = labels[k] ?? 0;
        const score = (beta[next + after] ?? 0) + (scores[next + after] ?? 0) + (moves[label * LABELS + after] ?? 0);
        if (score > best) best = score;
      }
      beta[row + label] = best;
    }
  }
};
