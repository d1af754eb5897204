// Who said it, and in which year: the publishers behind the edges of a view, so that the viewer can filter by them.
import type { SourceView } from '../src/model/view.ts';
import * as cypher from './cypher.ts';
import { distinct } from './order.ts';
import { readBy, textOf } from './reading.ts';
import type { Store } from './store.ts';

/** 2023-11-17 → 2023. */
const YEAR = /^\d{4}/u;

/** The distinct sources of each edge that has claims, sorted by year and publisher; what a document does not tell is left out. */
export const sourcesOf = async (
  store: Pick<Store, 'read'>,
  edges: readonly string[],
): Promise<ReadonlyMap<string, readonly SourceView[]>> => {
  const found = new Map<string, Set<string>>();
  for (const row of await readBy(store, cypher.SOURCES_OF_RELATIONS, edges)) {
    const edge = String(row['id']);
    const year = YEAR.exec(textOf(row['publishedOn']) ?? '')?.[0] ?? '';
    const key = `${year.padEnd(4)}${textOf(row['publisher']) ?? ''}`;
    found.set(edge, (found.get(edge) ?? new Set()).add(key));
  }
  const toSource = (key: string): SourceView => {
    const [year, publisher] = [key.slice(0, 4).trim(), key.slice(4)];
    return { ...(publisher !== '' && { publisher }), ...(year !== '' && { year }) };
  };
  return new Map([...found].map(([edge, keys]) => [edge, distinct(keys).map(toSource)]));
};
