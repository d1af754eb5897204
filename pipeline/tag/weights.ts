// The weights of a pass: for each feature (its hash) one small integer a label; a compact file, and an open-addressing table in memory.
import { InputError } from '../../src/errors.ts';
import { readGaps, writeGaps } from './gaps.ts';
import { LABELS } from './labels.ts';

/** Weights are kept as whole numbers: real weight × SCALE. */
export const SCALE = 32;
/** Bytes in front of the moves: four counts. */
const HEAD = 16;
/** More features than a unit has in any pass. */
const MOST_FOUND = 128;
/** Numbers of a row in memory: half a line of the cache. */
const ROW = 8;

export interface WeightRows {
  /** Hashes of features without doubles: the `common` ones first, each part ascending as unsigned numbers. */
  readonly hashes: Uint32Array;
  /** How many of the features are common: few enough that their rows stay near the processor. */
  readonly common: number;
  /** LABELS values a feature. */
  readonly rows: Int8Array;
  /** LABELS × LABELS: from, to. */
  readonly moves: Int16Array;
}

/** Where the rows of features stand: open addressing, in each slot a key and the place of its row. */
class Places {
  readonly mask: number;
  readonly slots: Int32Array;

  /** The row of the first hash stands at `first` in the table of rows. */
  constructor(hashes: Uint32Array, first: number) {
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    hashes.forEach((hash, index) => {
      const key = hash | 0 || 1;
      let slot = (key ^ (key >>> 15)) & this.mask;
      while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = key;
      this.slots[2 * slot + 1] = (first + index) * ROW;
    });
  }
}

export class WeightTable {
  readonly moves: Int32Array;
  readonly #common: Places;
  readonly #rare: Places;
  /** Two labels a number, the second one times 65,536: sums of some hundred small integers do not meet. */
  readonly #rows: Int32Array;
  readonly #seen = new Int32Array(MOST_FOUND);
  readonly #left = new Int32Array(MOST_FOUND);
  readonly #found = new Int32Array(MOST_FOUND);

  constructor({ hashes, common, rows, moves }: WeightRows) {
    this.#common = new Places(hashes.subarray(0, common), 0);
    this.#rare = new Places(hashes.subarray(common), common);
    this.#rows = new Int32Array(hashes.length * ROW);
    this.moves = Int32Array.from(moves);
    for (let index = 0; index < hashes.length; index++)
      for (let label = 0; label < LABELS; label++) {
        const place = index * ROW + (label >> 1);
        const weight = rows[index * LABELS + label] ?? 0;
        this.#rows[place] = (this.#rows[place] ?? 0) + (label % 2 === 0 ? weight : weight * 0x1_0000);
      }
  }

  /**
   * Adds the weights of the features in `hashes` between two indices to the LABELS scores from `row` on. Common features first, in a table that stays
   * in the cache; of the others first all keys, then all rows, so that places far from each other come from memory together; then label by label.
   * One feature after the other in one table takes four times as long.
   */
  add(hashes: Int32Array, from: number, to: number, scores: Int32Array, row: number): void {
    const [seen, left, found, rows] = [this.#seen, this.#left, this.#found, this.#rows];
    let [count, others] = [0, 0];
    let { slots, mask } = this.#common;
    for (let i = from; i < to; i++) {
      const key = (hashes[i] ?? 0) || 1;
      let slot = (key ^ (key >>> 15)) & mask;
      let at = slots[2 * slot] ?? 0;
      while (at !== key && at !== 0) at = slots[2 * (slot = (slot + 1) & mask)] ?? 0;
      if (at === 0) left[others++] = key;
      else found[count++] = slots[2 * slot + 1] ?? 0;
    }
    ({ slots, mask } = this.#rare);
    for (let i = 0; i < others; i++) {
      const key = left[i] ?? 0;
      seen[i] = slots[2 * ((key ^ (key >>> 15)) & mask)] ?? 0;
    }
    for (let i = 0; i < others; i++) {
      let at = seen[i] ?? 0;
      if (at === 0) continue;
      const key = left[i] ?? 0;
      let slot = (key ^ (key >>> 15)) & mask;
      while (at !== key && at !== 0) at = slots[2 * (slot = (slot + 1) & mask)] ?? 0;
      if (at !== 0) found[count++] = slots[2 * slot + 1] ?? 0;
    }
    for (let pair = 0; 2 * pair < LABELS; pair++) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += rows[(found[i] ?? 0) + pair] ?? 0;
      const even = (sum << 16) >> 16;
      const label = row + 2 * pair;
      scores[label] = (scores[label] ?? 0) + even;
      if (2 * pair + 1 < LABELS) scores[label + 1] = (scores[label + 1] ?? 0) + ((sum - even) >> 16);
    }
  }
}

/** Bytes of the weights of a pass: counts, moves, the gaps between hashes (see gaps.ts) of both parts, then the rows label by label (so that they pack well). */
export const writeWeights = ({ hashes, common, rows, moves }: WeightRows): Buffer => {
  const [near, far] = [writeGaps(hashes.subarray(0, common)), writeGaps(hashes.subarray(common))];
  const head = Buffer.alloc(HEAD);
  [common, hashes.length, near.length, far.length].forEach((number, index) => head.writeUInt32LE(number, 4 * index));
  const moveBytes = Buffer.alloc(2 * LABELS * LABELS);
  moves.forEach((move, index) => moveBytes.writeInt16LE(move, 2 * index));
  const columns = Buffer.alloc(rows.length);
  for (let label = 0; label < LABELS; label++)
    for (let i = 0; i < hashes.length; i++) columns.writeInt8(rows[i * LABELS + label] ?? 0, label * hashes.length + i);
  return Buffer.concat([head, moveBytes, near, far, columns]);
};

/** Reads weights from `at` on; gives them and the first byte after them. Throws InputError if the bytes end too early. */
export const readWeights = (bytes: Buffer, at: number, where: string): { weights: WeightRows; end: number } => {
  const gapsAt = at + HEAD + 2 * LABELS * LABELS;
  const tooShort = (): InputError => new InputError(where, `the weights end too early, got ${bytes.length} bytes`);
  if (bytes.length < gapsAt) throw tooShort();
  const countAt = (index: number): number => bytes.readUInt32LE(at + 4 * index);
  const [common, count, nearBytes, farBytes] = [countAt(0), countAt(1), countAt(2), countAt(3)];
  let place = gapsAt + nearBytes + farBytes;
  const end = place + count * LABELS;
  if (bytes.length < end) throw tooShort();
  const moves = Int16Array.from({ length: LABELS * LABELS }, (_, index) => bytes.readInt16LE(at + HEAD + 2 * index));
  const hashes = new Uint32Array(count);
  hashes.set(readGaps(bytes, gapsAt, common));
  hashes.set(readGaps(bytes, gapsAt + nearBytes, count - common), common);
  const rows = new Int8Array(count * LABELS);
  for (let label = 0; label < LABELS; label++)
    for (let i = 0; i < count; i++) rows[i * LABELS + label] = ((bytes[place++] ?? 0) << 24) >> 24;
  return { weights: { hashes, common, rows, moves }, end };
};
