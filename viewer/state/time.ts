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

/** All days on which something begins or ends, in order, each once. */
export const stops = (edges: Iterable<Dated>): readonly string[] => {
  const days = new Set<string>();
  for (const { since, until } of edges) {
    if (since !== undefined) days.add(firstDay(since));
    if (until !== undefined) days.add(firstDay(until));
  }
  return [...days].sort();
};
