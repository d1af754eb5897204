// The best sequence of labels, in integers, so that every machine finds the same.
import { INSIDE, LABELS, OUTSIDE, isAllowed, placeOf } from './labels.ts';

export const IMPOSSIBLE = -(1 << 29);

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

/** Scores of the best way to each label: alpha[i * LABELS + label], the unit's own score included. */
export const forward = (
  scores: Int32Array,
  moves: Int32Array,
  count: number,
  alpha: Int32Array,
  back: Uint8Array,
): void => {
  for (let label = 0; label < LABELS; label++)
    alpha[label] = isFirst(label) ? (scores[label] ?? 0) + (moves[label] ?? 0) : IMPOSSIBLE;
  for (let i = 1; i < count; i++) {
    const [row, last] = [i * LABELS, (i - 1) * LABELS];
    for (let label = 0; label < LABELS; label++) {
      let [best, from] = [IMPOSSIBLE * 2, 0];
      for (const before of BEFORE[label] ?? []) {
        const score = (alpha[last + before] ?? 0) + (moves[before * LABELS + label] ?? 0);
        if (score > best) [best, from] = [score, before];
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
  for (let label = 0; label < LABELS; label++) beta[(count - 1) * LABELS + label] = isLast(label) ? 0 : IMPOSSIBLE;
  for (let i = count - 2; i >= 0; i--) {
    const [row, next] = [i * LABELS, (i + 1) * LABELS];
    for (let label = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE * 2;
      for (const after of AFTER[label] ?? []) {
        const score = (beta[next + after] ?? 0) + (scores[next + after] ?? 0) + (moves[label * LABELS + after] ?? 0);
        if (score > best) best = score;
      }
      beta[row + label] = best;
    }
  }
};
