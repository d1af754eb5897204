// The finders' own word lists: surnames, characters of given and of foreign names, head words of organizations.
import { join } from 'node:path';
import { InputError, got } from '../../src/errors.ts';
import { fold } from '../../src/model/fold.ts';
import { readTsv } from '../lexicon-lines.ts';

export interface NameWords {
  /** By folded UTF-16 unit: how much it speaks for a surname (0 to 4), a given name (0 to 4), a foreign name (0 to 2). */
  readonly surname: Uint8Array;
  readonly given: Uint8Array;
  readonly foreign: Uint8Array;
  /** Head words (公司, 大学) and the index of the type that they speak for (1 company, 2 organization). */
  readonly heads: ReadonlyMap<string, number>;
  /** By code unit: 1 if a head begins with it. */
  readonly headStarts: Uint8Array;
}

const readWeights = (path: string, most: number): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const { cells, where } of readTsv(path, 2)) {
    const weight = Number(cells[1]);
    if (!Number.isInteger(weight) || weight < 1 || weight > most)
      throw new InputError(where, `expected a weight from 1 to ${most}, ${got(cells[1])}`);
    weights.set(fold(cells[0] ?? ''), weight);
  }
  return weights;
};

const table = (weights: ReadonlyMap<string, number>): Uint8Array => {
  const units = new Uint8Array(0x10000);
  for (const [form, weight] of weights) if (form.length === 1) units[form.charCodeAt(0)] = weight;
  return units;
};

/** Reads the lists from the lexicon's folder. Throws InputError with file and line. */
export const loadNameWords = (folder: string): NameWords => {
  const heads = new Map<string, number>();
  for (const { cells, where } of readTsv(join(folder, 'heads.tsv'), 2)) {
    const type = ['company', 'organization'].indexOf(cells[1] ?? '') + 1;
    if (type === 0) throw new InputError(where, `expected company or organization, ${got(cells[1])}`);
    heads.set(fold(cells[0] ?? ''), type);
  }
  return {
    surname: table(readWeights(join(folder, 'surnames.tsv'), 4)),
    given: table(readWeights(join(folder, 'given-characters.tsv'), 4)),
    foreign: table(readWeights(join(folder, 'transliteration.tsv'), 2)),
    heads,
    headStarts: table(new Map([...heads.keys()].map((head) => [head.charAt(0), 1]))),
  };
};
