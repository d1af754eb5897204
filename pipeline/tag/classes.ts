// Classes of words that stand in like company (北京 上海 广州; 表示 称 指出), learned from plain text: what the model knows of a word that no annotated text holds.
import { InputError } from '../../src/errors.ts';
import { readGaps, writeGaps } from './gaps.ts';

/** A fine and a coarse class for each word, from 1 on; 0 for a word without. */
export interface ClassRows {
  /** Hashes of the words (see hash.ts), ascending as unsigned numbers, without doubles. */
  readonly hashes: Uint32Array;
  readonly fine: Uint8Array;
  readonly coarse: Uint8Array;
}

export class WordClasses {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #values: Uint16Array;

  constructor({ hashes, fine, coarse }: ClassRows) {
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Uint16Array(size);
    hashes.forEach((hash, index) => {
      const key = hash | 0 || 1;
      let slot = (key ^ (key >>> 15)) & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#values[slot] = (fine[index] ?? 0) + 256 * (coarse[index] ?? 0);
    });
  }

  /** fine + 256 × coarse of the word with this hash; 0 for an unknown word. */
  of(hash: number): number {
    const key = hash || 1;
    let slot = (key ^ (key >>> 15)) & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return this.#values[slot] ?? 0;
  }
}

/** No classes: every word is unknown. */
export const NO_CLASSES: ClassRows = {
  hashes: new Uint32Array(0),
  fine: new Uint8Array(0),
  coarse: new Uint8Array(0),
};

/** Bytes of the classes: count, gaps between hashes, fine, coarse. */
export const writeClasses = ({ hashes, fine, coarse }: ClassRows): Buffer => {
  const gaps = writeGaps(hashes);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(hashes.length, 0);
  head.writeUInt32LE(gaps.length, 4);
  return Buffer.concat([head, gaps, fine, coarse]);
};

/** Reads classes from `at` on; gives them and the first byte after them. Throws InputError if the bytes end too early. */
export const readClasses = (bytes: Buffer, at: number, where: string): { classes: ClassRows; end: number } => {
  if (bytes.length < at + 8) throw new InputError(where, `the word classes end too early, got ${bytes.length} bytes`);
  const [count, gapBytes] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
  const start = at + 8 + gapBytes;
  const end = start + 2 * count;
  if (bytes.length < end) throw new InputError(where, `the word classes end too early, got ${bytes.length} bytes`);
  return {
    classes: {
      hashes: readGaps(bytes, at + 8, count),
      fine: bytes.subarray(start, start + count),
      coarse: bytes.subarray(start + count, end),
    },
    end,
  };
};
