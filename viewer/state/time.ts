// Partial dates (2023, 2023-11, 2023-11-17) against a day, and the days a slider can stop at.
import type { ViewEdge } from '../../src/model/view.ts';

type Dated = Pick<ViewEdge, 'since' | 'until'>;

/** The first day that a partial date can mean: 2023 → 2023-01-01. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day that a partial date can mean: 2023-02 → 2023-02-28. */
export const lastDay = (date: string): string => {
  if (date.length >= 10) return date.slice(0, 10);
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()}`;
};

/** True if it may have held on `day`: begun by then, and not ended before. What has no date always may. */
export const heldOn = (edge: Dated, day: string): boolean =>
  (edge.since === undefined || firstDay(edge.since) <= day) && (edge.until === undefined || lastDay(edge.until) >= day);

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/**
 * How many relations begin (or, without a beginning, end) in each year from the first to the last one, of `least` years
 * at least, and how many have no date.
 */
export const byYear = (
  edges: Iterable<Dated>,
  least = 1,
): { readonly years: readonly YearCount[]; readonly undated: number } => {
  const counts = new Map<number, number>();
  let undated = 0;
  for (const { since, until } of edges) {
    const date = since ?? until;
    if (date === undefined) undated += 1;
    else counts.set(Number(date.slice(0, 4)), (counts.get(Number(date.slice(0, 4))) ?? 0) + 1);
  }
  const found = [...counts.keys()];
  const last = Math.max(...found);
  const first = Math.min(...found, last - least + 1);
  const length = found.length === 0 ? 0 : last - first + 1;
  const years = Array.from({ length }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
  return { years, undated };
};

/** All days on which something begins or ends, in order, each once. */
export const stops = (edges: Iterable<Dated>): readonly string[] => {
  const days = new Set<string>();
  for (const { since, until } of edges) {
    if (since !== undefined) days.add(firstDay(since));
    if (until !== undefined) days.add(firstDay(until));
  }
  return [...days].sort();
};
