// The two orders that everything is sorted by; never a locale's.

/** By UTF-16 code unit, as JavaScript's `<`: for lists inside a value (aliases, claims of a relation). */
export const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By UTF-8 bytes, as `LC_ALL=C sort` and Spark: for lines of a file. Differs from code units above U+FFFF. */
export const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The distinct texts, by code unit: ['b', 'a', 'b'] → ['a', 'b']. */
export const distinct = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].toSorted(byUnit);

/** Cuts a list into pieces of at most `size`. */
export const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] => {
  const out: T[][] = [];
  for (let i = 0; i < items.length; i += size) out.push(items.slice(i, i + size));
  return out;
};
