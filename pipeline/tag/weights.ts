// The weights of a pass: for each feature (its hash) one small integer a label; a compact file, and an open-addressing table in memory.
import { InputError } from '../../src/errors.ts';
import { readGaps, writeGaps } from './gaps.ts';
import { LABELS } from './labels.ts';

/** Weights are kept as whole numbers: real weight × SCALE. */
export const SCALE = 32;
/** More features than a unit has in any pass. */
const MOST_FOUND = 128;
/** Bytes of a row in memory: a power of two, so that no row crosses a line of the cache. */
const ROW = 16;

export interface WeightRows {
  /** Hashes of features, ascending as unsigned numbers, without doubles. */
  readonly hashes: Uint32Array;
  /** LABELS values a feature. */
  readonly rows: Int8Array;
  /** LABELS × LABELS: from, to. */
  readonly moves: Int16Array;
}

export class WeightTable {
  readonly moves: Int32Array;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #rows: Int8Array;
  readonly #found = new Int32Array(MOST_FOUND);

  constructor({ hashes, rows, moves }: WeightRows) {
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int8Array(size * ROW);
    this.moves = Int32Array.from(moves);
    hashes.forEach((hash, index) => {
      const key = hash | 0 || 1;
      let slot = (key ^ (key >>> 15)) & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#rows.set(rows.subarray(index * LABELS, (index + 1) * LABELS), slot * ROW);
    });
  }

  /**
   * Adds the weights of the features in `hashes` between two indices to the LABELS scores from `row` on. First all keys, then all rows, then label by
   * label: places of the table that are far from each other then come from memory together (a quarter of the time of one feature after the other).
   */
  add(hashes: Int32Array, from: number, to: number, scores: Int32Array, row: number): void {
    const [keys, rows, mask, found] = [this.#keys, this.#rows, this.#mask, this.#found];
    for (let i = from; i < to; i++) {
      const key = (hashes[i] ?? 0) || 1;
      found[i - from] = keys[(key ^ (key >>> 15)) & mask] ?? 0;
    }
    let count = 0;
    for (let i = from; i < to; i++) {
      let seen = found[i - from] ?? 0;
      if (seen === 0) continue;
      const key = (hashes[i] ?? 0) || 1;
      let slot = (key ^ (key >>> 15)) & mask;
      while (seen !== key && seen !== 0) seen = keys[(slot = (slot + 1) & mask)] ?? 0;
      if (seen !== 0) found[count++] = slot * ROW;
    }
    for (let label = 0; label < LABELS; label++) {
      let sum = scores[row + label] ?? 0;
      for (let i = 0; i < count; i++) sum += rows[(found[i] ?? 0) + label] ?? 0;
      scores[row + label] = sum;
    }
  }
}

/** Bytes of the weights of a pass: counts, moves, the gaps between hashes (7 bits a byte), then the rows label by label (so that they pack well). */
export const writeWeights = ({ hashes, rows, moves }: WeightRows): Buffer => {
  const gaps = writeGaps(hashes);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(hashes.length, 0);
  head.writeUInt32LE(gaps.length, 4);
  const moveBytes = Buffer.alloc(2 * LABELS * LABELS);
  moves.forEach((move, index) => moveBytes.writeInt16LE(move, 2 * index));
  const columns = Buffer.alloc(rows.length);
  for (let label = 0; label < LABELS; label++)
    for (let i = 0; i < hashes.length; i++) columns.writeInt8(rows[i * LABELS + label] ?? 0, label * hashes.length + i);
  return Buffer.concat([head, moveBytes, gaps, columns]);
};

/** Reads weights from `at` on; gives them and the first byte after them. Throws InputError if the bytes end too early. */
export const readWeights = (bytes: Buffer, at: number, where: string): { weights: WeightRows; end: number } => {
  const moveEnd = at + 8 + 2 * LABELS * LABELS;
  if (bytes.length < moveEnd) throw new InputError(where, `the weights end too early, got ${bytes.length} bytes`);
  const [count, gapBytes] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
  const end = moveEnd + gapBytes + count * LABELS;
  if (bytes.length < end) throw new InputError(where, `the weights end too early, got ${bytes.length} bytes`);
  const moves = Int16Array.from({ length: LABELS * LABELS }, (_, index) => bytes.readInt16LE(at + 8 + 2 * index));
  const hashes = readGaps(bytes, moveEnd, count);
  let place = moveEnd + gapBytes;
  const rows = new Int8Array(count * LABELS);
  for (let label = 0; label < LABELS; label++)
    for (let i = 0; i < count; i++) rows[i * LABELS + label] = ((bytes[place++] ?? 0) << 24) >> 24;
  return { weights: { hashes, rows, moves }, end };
};
