// The best sequence of labels, against all sequences there are.
import { describe, expect, test } from '@jest/globals';
import { LABELS, OUTSIDE, isAllowed, labelOf, spansOf, writeSpan } from '../../pipeline/tag/labels.ts';
import { backward, bestPath, forward, isFirst, isLast } from '../../pipeline/tag/viterbi.ts';

/** Numbers from -50 to 50, the same each time. */
const numbers = (count: number, seed: number): Int32Array => {
  let state = seed;
  return Int32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state >>> 8) % 101) - 50;
  });
};

const scoreOf = (labels: readonly number[], scores: Int32Array, moves: Int32Array): number =>
  labels.reduce(
    (sum, label, i) =>
      sum + (scores[i * LABELS + label] ?? 0) + (moves[(labels[i - 1] ?? OUTSIDE) * LABELS + label] ?? 0),
    0,
  );

/** All sequences of labels that are allowed. */
const sequences = (count: number): readonly (readonly number[])[] => {
  let all: number[][] = [[]];
  for (let i = 0; i < count; i++)
    all = all.flatMap((labels) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => (i === 0 ? isFirst(label) : isAllowed(labels[i - 1] ?? OUTSIDE, label)))
        .map((label) => [...labels, label]),
    );
  return all.filter((labels) => isLast(labels.at(-1) ?? OUTSIDE));
};

describe.each([1, 2, 3, 4])('of %d units', (count) => {
  test.each([1, 2, 3, 4, 5])('is the best of all, numbers %d', (seed) => {
    const [scores, moves] = [numbers(count * LABELS, seed), numbers(LABELS * LABELS, seed + 100)];
    const alpha = new Int32Array(count * LABELS);
    const beta = new Int32Array(count * LABELS);
    const labels = new Uint8Array(count);
    const back = new Uint8Array(count * LABELS);
    forward(scores, moves, count, alpha, back);
    const best = bestPath(alpha, back, count, labels, 0);
    const others = sequences(count).map((sequence) => scoreOf(sequence, scores, moves));
    expect(best).toBe(Math.max(...others));
    expect(scoreOf([...labels], scores, moves)).toBe(best);
    // Whatever unit one looks at, the best way through its best label is the best of all.
    backward(scores, moves, count, beta);
    for (let i = 0; i < count; i++) {
      const through = Array.from(
        { length: LABELS },
        (_, l) => (alpha[i * LABELS + l] ?? 0) + (beta[i * LABELS + l] ?? 0),
      );
      expect(Math.max(...through)).toBe(best);
    }
  });
});

test.each([
  [[[0, 3, 1]]],
  [
    [
      [0, 1, 2],
      [1, 4, 0],
      [6, 7, 1],
    ],
  ],
  [[]],
])('spans %j are read as they were written', (spans) => {
  const labels = new Uint8Array(8);
  const written = spans.map(([from = 0, to = 0, type = 0]) => ({ from, to, type }));
  for (const span of written) writeSpan(labels, span);
  expect(spansOf(labels, 0, 8)).toEqual(written);
});

test('a name goes on in its own type until its end', () => {
  const [begin, inside, end, single] = [0, 1, 2, 3].map((place) => labelOf(1, place));
  expect(isAllowed(begin ?? 0, end ?? 0)).toBe(true);
  expect(isAllowed(begin ?? 0, OUTSIDE)).toBe(false);
  expect(isAllowed(begin ?? 0, labelOf(2, 2))).toBe(false);
  expect(isAllowed(end ?? 0, inside ?? 0)).toBe(false);
  expect(isAllowed(single ?? 0, begin ?? 0)).toBe(true);
});
