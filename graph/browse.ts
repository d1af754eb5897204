// What the server and the commands ask of a store, in the shapes that the viewer knows.
import type {
  EntityView,
  EvidenceView,
  GraphView,
  PathsView,
  QueryResult,
  SearchHit,
  ViewNode,
} from '../src/model/view.ts';
import * as cypher from './cypher.ts';
import { edgesAmong, edgesOf, readDocument, readNode } from './edges.ts';
import { evidenceOf } from './evidence.ts';
import { byUnit, distinct } from './order.ts';
import { shortestPaths } from './paths.ts';
import { numberOf, readBy, strings } from './reading.ts';
import { SearchIndex } from './search.ts';
import type { QueryLimits, Store } from './store.ts';

/** How many documents of an entity are told. */
const DOCUMENTS_SHOWN = 500;
/** How many neighbours one of the best connected brings into the first view. */
const NEIGHBOURS_SHOWN = 12;

export type Counts = GraphView['total'];

const byDegree = (a: ViewNode, b: ViewNode): number =>
  b.degree - a.degree || b.documents - a.documents || byUnit(a.id, b.id);

/** Keeps a value until the graph is settled again, by whichever process. */
class PerRevision<T> {
  private kept: { readonly revision: number; readonly value: Promise<T> } | undefined;

  constructor(
    private readonly store: Pick<Store, 'read'>,
    private readonly make: () => Promise<T>,
  ) {}

  async get(): Promise<T> {
    const [row] = await this.store.read(cypher.GET_METADATA);
    const revision = numberOf(row?.['revision']);
    if (this.kept?.revision !== revision) this.kept = { revision, value: this.make() };
    return this.kept.value;
  }
}

/** Browsing of one store. All answers are sorted and the same from both stores. */
export class Browser {
  private readonly index: PerRevision<SearchIndex>;
  private readonly totals: PerRevision<Counts>;

  constructor(private readonly store: Store) {
    this.index = new PerRevision(store, () => SearchIndex.load(store));
    this.totals = new PerRevision(store, async () => {
      const count = async (text: string): Promise<number> => numberOf((await store.read(text))[0]?.['n']);
      return {
        entities: await count(cypher.COUNT_ENTITIES),
        relations: await count(cypher.COUNT_RELATIONS),
        documents: await count(cypher.COUNT_DOCUMENTS),
        claims: await count(cypher.COUNT_CLAIMS),
      };
    });
  }

  /** How much there is in the whole graph. */
  counts(): Promise<Counts> {
    return this.totals.get();
  }

  /**
   * `limit` entities to begin with, and all edges among them, planned and denied ones too: the one with the most
   * relations and its neighbours, the next one and its neighbours, and so on; nobody stands alone who has relations.
   */
  async top(limit: number): Promise<GraphView> {
    const best = (await this.store.read(cypher.TOP_ENTITIES, { limit })).map(readNode).toSorted(byDegree);
    const chosen = new Map<string, ViewNode>();
    for (const hub of best) {
      const shown = { id: hub.id, limit: NEIGHBOURS_SHOWN };
      const near = hub.degree > 0 ? (await this.store.read(cypher.NEAREST, shown)).map(readNode) : [];
      // The last place is not for one whose neighbours would have none.
      const isAlone = near.length > 0 && !near.some((node) => chosen.has(node.id));
      if (chosen.size >= limit || (isAlone && chosen.size > 0 && chosen.size + 1 === limit)) break;
      for (const node of [hub, ...near]) if (chosen.size < limit) chosen.set(node.id, node);
    }
    return this.view([...chosen.values()].toSorted(byDegree));
  }

  /** Entities that a text may mean, best first: “巴巴” and “albb” find 阿里巴巴, “opanai” finds OpenAI. */
  async search(text: string, limit: number): Promise<readonly SearchHit[]> {
    return (await this.index.get()).find(text, limit);
  }

  /** One entity with all that is said of it; undefined if there is none of that id. */
  async entity(id: string): Promise<EntityView | undefined> {
    const [row] = await this.store.read(cypher.ENTITY, { id });
    if (!row) return undefined;
    const edges = await edgesOf(this.store, id);
    const others = distinct(edges.flatMap((edge) => [edge.subject, edge.object])).filter((other) => other !== id);
    const documents = await this.store.read(cypher.DOCUMENTS_OF_ENTITY, { id, limit: DOCUMENTS_SHOWN });
    return {
      node: readNode(row),
      aliases: strings(row['aliases']),
      edges,
      neighbours: (await this.nodes(others)).toSorted(byDegree),
      documents: documents.map(readDocument),
    };
  }

  /** The entity, its `limit` best connected neighbours, and all edges among them; undefined if there is none of that id. */
  async neighbourhood(id: string, limit: number): Promise<GraphView | undefined> {
    const [centre] = await this.nodes([id]);
    if (!centre) return undefined;
    const edges = await edgesOf(this.store, id);
    const others = distinct(edges.flatMap((edge) => [edge.subject, edge.object])).filter((other) => other !== id);
    const nearest = (await this.nodes(others)).toSorted(byDegree).slice(0, limit);
    return this.view([centre, ...nearest]);
  }

  /** Exactly these entities, those that exist, and all edges among them. */
  async among(ids: readonly string[]): Promise<GraphView> {
    return this.view((await this.nodes(distinct(ids))).toSorted(byDegree));
  }

  /** Every sentence behind the edge of that id; empty if there is none. */
  evidence(edge: string): Promise<readonly EvidenceView[]> {
    return evidenceOf(this.store, edge);
  }

  /** The shortest paths between two entities of at most `maxHops` relations; of several relations of one pair the one that most documents tell. */
  async paths(from: string, to: string, maxHops: number): Promise<PathsView> {
    const known = await this.nodes(distinct([from, to]));
    const ways = known.length === new Set([from, to]).size ? await shortestPaths(this.store, from, to, maxHops) : [];
    const graph = await this.among(ways.length > 0 ? ways.flat() : [from, to]);
    const relations = graph.edges
      .filter((edge) => !edge.negated && ['asserted', 'attributed', 'reported'].includes(edge.certainty))
      .toSorted((a, b) => b.documents - a.documents || byUnit(a.id, b.id));
    const between = (a: string, b: string): string =>
      relations.find((edge) => (edge.subject === a && edge.object === b) || (edge.subject === b && edge.object === a))
        ?.id ?? '';
    return {
      graph,
      paths: ways.map((nodes) => ({ nodes, edges: nodes.slice(1).map((node, i) => between(nodes[i] ?? '', node)) })),
    };
  }

  /** A read-only query that a user typed. Throws UsageError if it would write. */
  query(text: string, params: Readonly<Record<string, unknown>>, limits: QueryLimits): Promise<QueryResult> {
    return this.store.query(text, params, limits);
  }

  private async nodes(ids: readonly string[]): Promise<readonly ViewNode[]> {
    return (await readBy(this.store, cypher.NODES, ids)).map(readNode);
  }

  private async view(nodes: readonly ViewNode[]): Promise<GraphView> {
    const edges = await edgesAmong(
      this.store,
      nodes.map((node) => node.id),
    );
    return { nodes, edges, total: await this.counts() };
  }
}
