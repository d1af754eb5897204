// Edges as the viewer draws them: relations, and what is only planned, supposed or denied between a pair.
import type { Store } from './store.ts';
import type { ViewEdge, ViewNode } from '../src/model/view.ts';
import * as cypher from './cypher.ts';
import type { Row } from './engine.ts';
import { typeOf } from './entities.ts';
import { byUnit } from './order.ts';
import { byLatest, relationId, strongest, type DatedClaim } from './project.ts';
import { numberOf, strings, textOf } from './reading.ts';
import { claimFacts, readClaim, readFacts } from './rows.ts';
import { sourcesOf } from './sources.ts';

/** A row of NODES or TOP_ENTITIES as a node. */
export const readNode = (row: Row): ViewNode => {
  const id = String(row['id']);
  return {
    id,
    type: typeOf(id),
    name: String(row['name']),
    degree: numberOf(row['degree']),
    documents: numberOf(row['documents']),
  };
};

/** A row of EDGES_… as an edge. */
const readEdge = (row: Row): ViewEdge => {
  const relation = row['relation'] as Row;
  const [subject, object] = [String(row['subject']), String(row['object'])];
  return {
    id: String(relation['id']),
    subject,
    object,
    ...readFacts({ ...relation, type: row['type'] }),
    negated: false,
    documents: numberOf(relation['documents']),
    claims: strings(relation['claims']).length,
  };
};

/** What is said of a pair without giving a relation: the latest claim speaks, the strongest certainty is shown; negated only if all of it is. */
const weakEdge = (claims: readonly DatedClaim[]): ViewEdge | undefined => {
  const sorted = claims.toSorted(byLatest);
  const positive = sorted.filter((claim) => !claim.negated);
  const shown = positive.length > 0 ? positive : sorted;
  const [latest] = shown;
  if (!latest) return undefined;
  return {
    id: relationId(latest.type, latest.subject, latest.object, latest),
    subject: latest.subject,
    object: latest.object,
    ...claimFacts(latest),
    certainty: strongest(shown.map((claim) => claim.certainty)),
    negated: positive.length === 0,
    documents: new Set(claims.map((claim) => claim.evidence.document)).size,
    claims: claims.length,
  };
};

const gather = (relations: readonly Row[], weak: readonly Row[]): readonly ViewEdge[] => {
  const edges = new Map(
    relations.map((row): [string, ViewEdge] => [String((row['relation'] as Row)['id']), readEdge(row)]),
  );
  const groups = new Map<string, Map<string, DatedClaim>>();
  for (const row of weak) {
    const relation = String((row['claim'] as Row)['relation']);
    if (edges.has(relation)) continue;
    const claim = readClaim(row);
    groups.set(relation, (groups.get(relation) ?? new Map<string, DatedClaim>()).set(claim.id, claim));
  }
  for (const [relation, claims] of groups) {
    const edge = weakEdge([...claims.values()]);
    if (edge) edges.set(relation, edge);
  }
  return [...edges.values()].toSorted((a, b) => byUnit(a.id, b.id));
};

/** All edges of which both ends are among these entities, sorted by id, with their sources. */
export const edgesAmong = async (store: Pick<Store, 'read'>, ids: readonly string[]): Promise<readonly ViewEdge[]> => {
  if (ids.length === 0) return [];
  const edges = gather(await store.read(cypher.EDGES_AMONG, { ids }), await store.read(cypher.WEAK_AMONG, { ids }));
  const sources = await sourcesOf(
    store,
    edges.map((edge) => edge.id),
  );
  return edges.map((edge) => ({ ...edge, sources: sources.get(edge.id) ?? [] }));
};

/** All edges of one entity, sorted by id. */
export const edgesOf = async (store: Pick<Store, 'read'>, id: string): Promise<readonly ViewEdge[]> =>
  gather(await store.read(cypher.EDGES_OF, { id }), await store.read(cypher.WEAK_OF, { id }));

/** Name and places of a document. */
export const readDocument = (row: Row) => {
  const [title, publisher, publishedOn, url] = ['title', 'publisher', 'publishedOn', 'url'].map((key) =>
    textOf(row[key]),
  );
  return {
    id: String(row['id']),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(url !== undefined && { url }),
  };
};
