// What has been loaded: the first view and every neighbourhood added to it, put together.
import type { GraphView, PathsView, ViewEdge, ViewNode } from '../../src/model/view.ts';

/** One answer of the server and what it was asked around, if one entity. */
export interface Batch {
  readonly key: string;
  readonly anchor: string | undefined;
  readonly view: GraphView;
}

export interface World {
  readonly batches: readonly Batch[];
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly edges: ReadonlyMap<string, ViewEdge>;
  readonly total: GraphView['total'];
  /** The paths, when the view began with two entities. */
  readonly paths: PathsView['paths'] | undefined;
}

const NOTHING: GraphView['total'] = { entities: 0, relations: 0, documents: 0, claims: 0 };

/** Puts batches together; of what comes twice the later stands. */
export const createWorld = (batches: readonly Batch[], paths?: PathsView['paths']): World => ({
  batches,
  nodes: new Map(batches.flatMap(({ view }) => view.nodes.map((node) => [node.id, node]))),
  edges: new Map(batches.flatMap(({ view }) => view.edges.map((edge) => [edge.id, edge]))),
  total: batches.at(-1)?.view.total ?? NOTHING,
  paths,
});

/** The other end of a relation. */
export const otherEnd = (edge: ViewEdge, id: string): string => (edge.subject === id ? edge.object : edge.subject);
