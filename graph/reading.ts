// Small helpers for reading rows: by lists of ids in pieces, and values of a known kind.
import type { Engine, Row } from './engine.ts';
import { chunks } from './order.ts';

const IDS_A_TIME = 2_000;

/** Asks the same for many ids, in pieces: the text takes them as `$ids`. */
export const readBy = async (
  engine: Pick<Engine, 'read'>,
  cypher: string,
  ids: readonly string[],
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const piece of chunks(ids, IDS_A_TIME))
    for (const row of await engine.read(cypher, { ids: piece })) rows.push(row);
  return rows;
};

/** The texts of a list; an empty list for anything else. */
export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** The numbers of a list; an empty list for anything else. */
export const numbers = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];

/** A text, or undefined for anything else. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A number, or 0 for anything else. */
export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
