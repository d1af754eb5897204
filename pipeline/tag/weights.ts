// The weights of a pass: for each feature (its hash) one small integer a label; a compact file, and a table in memory.
import { InputError } from '../../src/errors.ts';
import { readGaps, writeGaps } from './gaps.ts';
import { LABELS } from './labels.ts';

/** Weights are kept as whole numbers: real weight × SCALE. */
export const SCALE = 32;
/** Bytes in front of the moves: two counts. */
const HEAD = 8;
/** More features than a unit has in any pass. */
const MOST_FEATURES = 128;
/** Numbers of a row in memory, half a line of the cache: two labels each, and the key in the last one. */
const ROW = 8;
const KEY = 7;
/** Largest share of the rows of the table that are taken. */
const FULL = 0.75;

export interface WeightRows {
  /** Hashes of features without doubles, ascending as unsigned numbers. */
  readonly hashes: Uint32Array;
  /** LABELS values a feature. */
  readonly rows: Int8Array;
  /** LABELS × LABELS: from, to. */
  readonly moves: Int16Array;
}

/** Adds a sum of two labels, the second one times 65,536, to the scores from `at` on. */
const addPair = (scores: Int32Array, at: number, sum: number): void => {
  const even = (sum << 16) >> 16;
  scores[at] = (scores[at] ?? 0) + even;
  scores[at + 1] = (scores[at + 1] ?? 0) + ((sum - even) >> 16);
};

export class WeightTable {
  readonly moves: Int32Array;
  /** Open addressing. Two labels a number, the second one times 65,536: sums of some hundred small integers do not meet. */
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #seen = new Int32Array(MOST_FEATURES);

  constructor({ hashes, rows, moves }: WeightRows) {
    let size = 1024;
    while (size * FULL < hashes.length) size *= 2;
    this.#mask = size - 1;
    this.#table = new Int32Array(size * ROW);
    this.moves = Int32Array.from(moves);
    hashes.forEach((hash, index) => {
      const key = hash | 0 || 1;
      let slot = (key ^ (key >>> 15)) & this.#mask;
      while (this.#table[ROW * slot + KEY] !== 0) slot = (slot + 1) & this.#mask;
      this.#table[ROW * slot + KEY] = key;
      for (let label = 0; label < LABELS; label++) {
        const place = ROW * slot + (label >> 1);
        const weight = rows[index * LABELS + label] ?? 0;
        this.#table[place] = (this.#table[place] ?? 0) + (label % 2 === 0 ? weight : weight * 0x1_0000);
      }
    });
  }

  /**
   * Adds the weights of the features in `hashes` between two indices to the LABELS scores from `row` on. First the first keys of all features are read,
   * so that places far from each other come from memory together. Keys in a table of their own take twice as long.
   */
  add(hashes: Int32Array, from: number, to: number, scores: Int32Array, row: number): void {
    const [seen, table, mask] = [this.#seen, this.#table, this.#mask];
    for (let i = from; i < to; i++) {
      const key = (hashes[i] ?? 0) || 1;
      seen[i - from] = table[ROW * ((key ^ (key >>> 15)) & mask) + KEY] ?? 0;
    }
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (let i = from; i < to; i++) {
      let at = seen[i - from] ?? 0;
      if (at === 0) continue;
      const key = (hashes[i] ?? 0) || 1;
      let slot = (key ^ (key >>> 15)) & mask;
      while (at !== key && at !== 0) at = table[ROW * (slot = (slot + 1) & mask) + KEY] ?? 0;
      if (at === 0) continue;
      const place = ROW * slot;
      a = (a + (table[place] ?? 0)) | 0;
      b = (b + (table[place + 1] ?? 0)) | 0;
      c = (c + (table[place + 2] ?? 0)) | 0;
      d = (d + (table[place + 3] ?? 0)) | 0;
      e = (e + (table[place + 4] ?? 0)) | 0;
      f = (f + (table[place + 5] ?? 0)) | 0;
      g = (g + (table[place + 6] ?? 0)) | 0;
    }
    addPair(scores, row, a);
    addPair(scores, row + 2, b);
    addPair(scores, row + 4, c);
    addPair(scores, row + 6, d);
    addPair(scores, row + 8, e);
    addPair(scores, row + 10, f);
    scores[row + 12] = (scores[row + 12] ?? 0) + g;
  }
}

/** Bytes of the weights of a pass: counts, moves, the gaps between hashes (see gaps.ts), then the rows label by label (so that they pack well). */
export const writeWeights = ({ hashes, rows, moves }: WeightRows): Buffer => {
  const gaps = writeGaps(hashes);
  const head = Buffer.alloc(HEAD);
  [hashes.length, gaps.length].forEach((number, index) => head.writeUInt32LE(number, 4 * index));
  const moveBytes = Buffer.alloc(2 * LABELS * LABELS);
  moves.forEach((move, index) => moveBytes.writeInt16LE(move, 2 * index));
  const columns = Buffer.alloc(rows.length);
  for (let label = 0; label < LABELS; label++)
    for (let i = 0; i < hashes.length; i++) columns.writeInt8(rows[i * LABELS + label] ?? 0, label * hashes.length + i);
  return Buffer.concat([head, moveBytes, gaps, columns]);
};

/** Reads weights from `at` on; gives them and the first byte after them. Throws InputError if the bytes end too early. */
export const readWeights = (bytes: Buffer, at: number, where: string): { weights: WeightRows; end: number } => {
  const gapsAt = at + HEAD + 2 * LABELS * LABELS;
  const tooShort = (): InputError => new InputError(where, `the weights end too early, got ${bytes.length} bytes`);
  if (bytes.length < gapsAt) throw tooShort();
  const [count, gapBytes] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
  let place = gapsAt + gapBytes;
  const end = place + count * LABELS;
  if (bytes.length < end) throw tooShort();
  const moves = Int16Array.from({ length: LABELS * LABELS }, (_, index) => bytes.readInt16LE(at + HEAD + 2 * index));
  const hashes = readGaps(bytes, gapsAt, count);
  const rows = new Int8Array(count * LABELS);
  for (let label = 0; label < LABELS; label++)
    for (let i = 0; i < count; i++) rows[i * LABELS + label] = ((bytes[place++] ?? 0) << 24) >> 24;
  return { weights: { hashes, rows, moves }, end };
};
