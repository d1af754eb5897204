// Which documents must be written again, and as whom they name their entities: who is who, decided anew for the names in question.
import { DOCUMENT_KEYS, SUMMARIES } from './cypher.ts';
import type { Engine } from './engine.ts';
import { identify, linkKey } from './identity.ts';
import { distinct } from './order.ts';
import { readBy, strings } from './reading.ts';
import { aliasKeys, entityKey, isLexiconId, type Summary } from './summary.ts';

/** A document and the entity of the graph that each of its entities is. */
export interface Linked {
  readonly id: string;
  readonly summaries: readonly Summary[];
  readonly links: ReadonlyMap<string, string>;
}

/** Keys that an alias of these entities joins to keys already in question. */
const joinedKeys = (summaries: readonly Summary[], known: ReadonlySet<string>): readonly string[] =>
  summaries.flatMap((entity) => {
    const keys = [entityKey(entity), ...aliasKeys(entity)];
    return keys.length > 1 && keys.some((key) => known.has(key)) ? keys.filter((key) => !known.has(key)) : [];
  });

/** Where each key is named. */
const indexKeys = async (engine: Engine): Promise<ReadonlyMap<string, readonly string[]>> => {
  const byKey = new Map<string, string[]>();
  for (const row of await engine.read(DOCUMENT_KEYS)) {
    for (const key of strings(row['keys'])) {
      const list = byKey.get(key);
      if (list) list.push(String(row['id']));
      else byKey.set(key, [String(row['id'])]);
    }
  }
  return byKey;
};

/** Reads what "who is who" needs of some documents, and how they are linked now. */
const readLinked = async (engine: Engine, ids: readonly string[]): Promise<readonly Linked[]> =>
  (await readBy(engine, SUMMARIES, ids)).map((row) => {
    const entities = strings(row['entities']);
    return {
      id: String(row['id']),
      summaries: JSON.parse(String(row['summary'])) as readonly Summary[],
      links: new Map(strings(row['locals']).map((local, i) => [local, entities[i] ?? ''])),
    };
  });

/**
 * The documents to write, by id, each with its new links: those that are pending, and those of whose entities somebody else was decided.
 * `keys` are the names whose groups may have changed.
 */
export const relink = async (
  engine: Engine,
  pending: ReadonlySet<string>,
  keys: readonly string[],
): Promise<readonly Linked[]> => {
  const byKey = await indexKeys(engine);
  const known = new Set(keys);
  const found = new Map<string, Linked>();
  let wanted = distinct([...pending, ...keys.flatMap((key) => byKey.get(key) ?? [])]);
  while (wanted.length > 0) {
    const fresh: string[] = [];
    for (const document of await readLinked(engine, wanted)) {
      found.set(document.id, document);
      for (const key of joinedKeys(document.summaries, known)) {
        known.add(key);
        fresh.push(key);
      }
    }
    wanted = distinct(fresh.flatMap((key) => byKey.get(key) ?? [])).filter((id) => !found.has(id));
  }

  const isInQuestion = (entity: Summary): boolean => {
    const key = entityKey(entity);
    return isLexiconId(key) || known.has(key);
  };
  const decided = identify([...found.values()].flatMap((document) => document.summaries.filter(isInQuestion)));
  return [...found.values()]
    .map(({ id, summaries, links }): Linked => {
      const next = summaries.map(({ local }): [string, string] => [
        local,
        decided.get(linkKey(id, local)) ?? links.get(local) ?? '',
      ]);
      return { id, summaries, links: new Map(next) };
    })
    .filter(
      ({ id, links }) =>
        pending.has(id) || [...links].some(([local, entity]) => found.get(id)?.links.get(local) !== entity),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
