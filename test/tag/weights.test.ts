// The table of weights and its file: what is written is read, what is added is the sum over the features that are known.
import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/errors.ts';
import { NO_CLASSES, WordClasses, readClasses, writeClasses } from '../../pipeline/tag/classes.ts';
import { readGaps, writeGaps } from '../../pipeline/tag/gaps.ts';
import { LABELS } from '../../pipeline/tag/labels.ts';
import { WeightTable, readWeights, writeWeights } from '../../pipeline/tag/weights.ts';
import type { WeightRows } from '../../pipeline/tag/weights.ts';

/** Rows whose first label has the given weight, the last one its negative. */
const rowsOf = (weights: Readonly<Record<number, number>>): WeightRows => {
  const hashes = Uint32Array.from(Object.keys(weights).map(Number)).toSorted();
  const rows = new Int8Array(hashes.length * LABELS);
  hashes.forEach((hash, index) => {
    rows[index * LABELS] = weights[hash] ?? 0;
    rows[index * LABELS + LABELS - 1] = -(weights[hash] ?? 0);
  });
  return { hashes, rows, moves: new Int16Array(LABELS * LABELS).fill(-7) };
};

test.each([[[]], [[0]], [[1, 2, 3]], [[5, 127, 128, 129, 16_384, 4_294_967_295]]])('gaps of %j', (numbers) => {
  expect([...readGaps(writeGaps(Uint32Array.from(numbers)), 0, numbers.length)]).toEqual(numbers);
});

describe('weights', () => {
  const written = rowsOf({ 1: 5, 77: -3, 4_000_000_000: 127 });

  test('are read as they were written', () => {
    const bytes = writeWeights(written);
    const { weights, end } = readWeights(Buffer.concat([Buffer.from('xx'), bytes]), 2, 'names.bin');
    expect(weights).toEqual(written);
    expect(end).toBe(bytes.length + 2);
  });

  test.each([0, 8, 300])('that end after %d bytes are refused', (length) => {
    expect(() => readWeights(writeWeights(written).subarray(0, length), 0, 'names.bin')).toThrow(InputError);
  });

  test.each([
    [[1, 77], 2],
    [[1, 1, 4_000_000_000], 137],
    [[123_456, 2], 0],
    [[0], 0],
    [[1 + 256], 0],
    [[], 0],
  ])('of the features %j add up to %d', (hashes, sum) => {
    const scores = new Int32Array(3 * LABELS).fill(100);
    new WeightTable(written).add(Int32Array.from([999, ...hashes]), 1, 1 + hashes.length, scores, LABELS);
    expect([scores[LABELS], scores[2 * LABELS - 1]]).toEqual([100 + sum, 100 - sum]);
    expect([scores[LABELS - 1], scores[2 * LABELS]]).toEqual([100, 100]);
  });

  test('of features that fall into one place of the table are told apart', () => {
    const size = 65_536;
    const near = Object.fromEntries(Array.from({ length: 40 }, (_, k) => [3 + (k % 2) + (k >> 1) * size * 256, k + 1]));
    const table = new WeightTable(rowsOf(near));
    for (const [hash, weight] of Object.entries(near)) {
      const scores = new Int32Array(LABELS);
      table.add(Int32Array.from([Number(hash)]), 0, 1, scores, 0);
      expect(scores[0]).toBe(weight);
    }
  });
});

describe('classes of words', () => {
  const rows = {
    hashes: Uint32Array.from([4, 9, 4_294_967_295]),
    fine: Uint8Array.from([7, 250, 1]),
    coarse: Uint8Array.from([1, 48, 2]),
  };

  test('are read as they were written', () => {
    const { classes, end } = readClasses(writeClasses(rows), 0, 'names.bin');
    expect([[...classes.hashes], [...classes.fine], [...classes.coarse]]).toEqual([
      [...rows.hashes],
      [...rows.fine],
      [...rows.coarse],
    ]);
    expect(end).toBe(writeClasses(rows).length);
  });

  test('unknown words have none', () => {
    const classes = new WordClasses(rows);
    expect([4, 9, -1, 5, 0].map((hash) => classes.of(hash))).toEqual([7 + 256, 250 + 256 * 48, 1 + 512, 0, 0]);
    expect(new WordClasses(NO_CLASSES).of(4)).toBe(0);
  });

  test('that end too early are refused', () => {
    expect(() => readClasses(writeClasses(rows).subarray(0, 12), 0, 'names.bin')).toThrow(InputError);
  });
});
