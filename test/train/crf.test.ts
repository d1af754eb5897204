// The conditional random field learns what its examples say, also where they leave the label open.
import { describe, expect, test } from '@jest/globals';
import { LABELS, OUTSIDE, labelOf } from '../../pipeline/tag/labels.ts';
import { trainCrf } from '../../pipeline/train/crf.ts';
import type { Example } from '../../pipeline/train/crf.ts';

const PERSON = labelOf(0, 3);
const COMPANY = labelOf(1, 3);
const OPEN = (1 << LABELS) - 1;
const OPTIONS = { rows: 4, rate: 0.2, decay: 0, seed: 1, margin: 0, dropout: 0, domainBits: 0, averageFrom: 99 };

/** A sentence whose units have one feature each. */
const example = (features: readonly number[], right: readonly number[]): Example => ({
  features: Int32Array.from(features),
  bounds: Int32Array.from([...features.keys(), features.length]),
  right: Uint16Array.from(right),
  domain: 0,
  weight: 1,
});

/** The label with the largest weight of a feature. */
const bestOf = (rows: Float32Array, feature: number): number => {
  const own = [...rows.subarray(feature * LABELS, (feature + 1) * LABELS)];
  return own.indexOf(Math.max(...own));
};

describe('trainCrf', () => {
  const told = [example([0, 1, 2], [1 << PERSON, 1 << OUTSIDE, 1 << COMPANY])];

  test('gives each feature the label that it stands for', () => {
    const { rows } = trainCrf(told, { ...OPTIONS, epochs: 20 });
    expect([0, 1, 2].map((feature) => bestOf(rows, feature))).toEqual([PERSON, OUTSIDE, COMPANY]);
    expect([...rows.subarray(3 * LABELS)]).toEqual(Array.from({ length: LABELS }, () => 0));
  });

  test('learns nothing from units that are open', () => {
    const { rows } = trainCrf([example([0, 0, 0], [OPEN, OPEN, OPEN])], { ...OPTIONS, epochs: 20 });
    expect(rows.every((weight) => Math.abs(weight) < 1e-6)).toBe(true);
  });

  test('leaves out what no sequence can be', () => {
    const impossible = example([0, 0], [1 << labelOf(0, 0), 1 << OUTSIDE]);
    const { rows } = trainCrf([...told, impossible], { ...OPTIONS, epochs: 20 });
    expect(rows.every(Number.isFinite)).toBe(true);
    expect(bestOf(rows, 0)).toBe(PERSON);
  });

  test('gives the same weights each time', () => {
    const once = trainCrf(told, { ...OPTIONS, epochs: 3, dropout: 0.3 });
    expect(trainCrf(told, { ...OPTIONS, epochs: 3, dropout: 0.3 })).toEqual(once);
  });
});
