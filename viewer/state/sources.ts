// Who said it and when, as words of the legend, and the order of their rows.
import type { SourceView, ViewEdge } from '../../src/model/view.ts';

/** The word for a publisher, also for the unknown one: “publisher:示例财经”, “publisher:”. */
export const publisherKey = ({ publisher = '' }: SourceView): string => `publisher:${publisher}`;

/** The word for the year in which it was said: “said:2023”, “said:”. */
export const yearKey = ({ year = '' }: SourceView): string => `said:${year}`;

/** What stands behind the colon: “said:2023” → “2023”. */
export const nameOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rows of publishers, those of most relations first, and of years, the newest first; the unknown last. No filter moves a row. */
export const sourceOrder = (
  edges: Iterable<ViewEdge>,
): { readonly publisher: readonly string[]; readonly said: readonly string[] } => {
  const counts = new Map<string, number>();
  const years = new Set<string>();
  for (const { sources = [] } of edges) {
    for (const source of sources) years.add(yearKey(source));
    for (const key of new Set(sources.map(publisherKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const last = (a: string, b: string): number => Number(nameOfKey(a) === '') - Number(nameOfKey(b) === '');
  const most = (a: string, b: string): number => (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
  return {
    publisher: [...counts.keys()].sort((a, b) => last(a, b) || most(a, b) || byUnit(a, b)),
    said: [...years].sort((a, b) => last(a, b) || byUnit(b, a)),
  };
};
