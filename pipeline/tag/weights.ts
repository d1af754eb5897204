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
/** Numbers of a row in memory: four labels each, a byte a label; the last one holds the last label and 24 bits of the key. */
const ROW = 4;
const LAST = 3;
/** Added to a weight in memory, so that bytes have no sign and no row is 0. */
const BIAS = 128;
/** Two of the four bytes of a number. */
const PAIR = 0x00ff00ff;
/** Fewest rows of the table: keys that differ in the lowest eight bits alone stand 256 rows apart or more. */
const LEAST_SIZE = 1 << 16;
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

/**
 * Place of a key in a table, and the bits of it that tell it from the others there: all but the lowest eight, which are the highest of the place, so that
 * two keys that differ in them alone stand far apart.
 */
const placeOf = (key: number, shift: number, mask: number): number =>
  ((key << shift) | ((key >>> 8) & (mask >>> 8))) & mask;
const signOf = (key: number): number => key & ~0xff;

/** Adds two sums of bytes, one in the lower half of a number and one in the upper, to the scores of two labels. */
const addPair = (scores: Int32Array, low: number, high: number, sum: number, bias: number): void => {
  scores[low] = (scores[low] ?? 0) + (sum & 0xffff) - bias;
  scores[high] = (scores[high] ?? 0) + (sum >>> 16) - bias;
};

export class WeightTable {
  readonly moves: Int32Array;
  /** Open addressing, 16 bytes a row: four rows share a line of the cache. */
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #seen = new Int32Array(MOST_FEATURES);

  constructor({ hashes, rows, moves }: WeightRows) {
    let size = LEAST_SIZE;
    while (size * FULL < hashes.length) size *= 2;
    this.#mask = size - 1;
    this.#shift = Math.log2(size) - 8;
    this.#table = new Int32Array(size * ROW);
    this.moves = Int32Array.from(moves);
    hashes.forEach((hash, index) => {
      let slot = placeOf(hash, this.#shift, this.#mask);
      while (this.#table[ROW * slot + LAST] !== 0) slot = (slot + 1) & this.#mask;
      this.#table[ROW * slot + LAST] = signOf(hash);
      for (let label = 0; label < LABELS; label++) {
        const place = ROW * slot + (label >> 2);
        const byte = (rows[index * LABELS + label] ?? 0) + BIAS;
        this.#table[place] = (this.#table[place] ?? 0) | (byte << (8 * (label & 3)));
      }
    });
  }

  /**
   * Adds the weights of the features in `hashes` between two indices to the LABELS scores from `row` on. First the first row of all features is looked
   * at, so that places far from each other come from memory together; then two bytes of each number at a time.
   */
  add(hashes: Int32Array, from: number, to: number, scores: Int32Array, row: number): void {
    const [seen, table, mask, shift] = [this.#seen, this.#table, this.#mask, this.#shift];
    for (let i = from; i < to; i++) seen[i - from] = table[ROW * placeOf(hashes[i] ?? 0, shift, mask) + LAST] ?? 0;
    let [a, b, c, d, e, f, g, bias] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = from; i < to; i++) {
      let at = seen[i - from] ?? 0;
      if (at === 0) continue;
      const key = hashes[i] ?? 0;
      const sign = signOf(key);
      let slot = placeOf(key, shift, mask);
      while (signOf(at) !== sign && at !== 0) at = table[ROW * (slot = (slot + 1) & mask) + LAST] ?? 0;
      if (at === 0) continue;
      const [one, two, three] = [table[ROW * slot] ?? 0, table[ROW * slot + 1] ?? 0, table[ROW * slot + 2] ?? 0];
      a = (a + (one & PAIR)) | 0;
      b = (b + ((one >>> 8) & PAIR)) | 0;
      c = (c + (two & PAIR)) | 0;
      d = (d + ((two >>> 8) & PAIR)) | 0;
      e = (e + (three & PAIR)) | 0;
      f = (f + ((three >>> 8) & PAIR)) | 0;
      g += at & 0xff;
      bias += BIAS;
    }
    addPair(scores, row, row + 2, a, bias);
    addPair(scores, row + 1, row + 3, b, bias);
    addPair(scores, row + 4, row + 6, c, bias);
    addPair(scores, row + 5, row + 7, d, bias);
    addPair(scores, row + 8, row + 10, e, bias);
    addPair(scores, row + 9, row + 11, f, bias);
    scores[row + 12] = (scores[row + 12] ?? 0) + g - bias;
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
