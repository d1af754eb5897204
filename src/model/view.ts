// What the server tells the viewer: the shapes of the JSON under /api. Ids are those of the graph and stay the same between builds.
import type { Amount, Certainty, Status } from './claim.ts';
import type { EntityType } from './entity.ts';
import type { Span } from './span.ts';
import type { RelationType } from './vocabulary.ts';

export interface ViewNode {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** How many relations it has in the whole graph. */
  readonly degree: number;
  /** How many documents mention it. */
  readonly documents: number;
}

/** Who said something, and in which year: 2023; both unknown is a source too. */
export interface SourceView {
  readonly publisher?: string;
  readonly year?: string;
}

/** A relation, or what is only planned, denied or supposed about a pair (drawn dashed or struck, never part of the second layer). */
export interface ViewEdge {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly title?: string;
  readonly role?: string;
  readonly status?: Status;
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly amount?: Amount;
  readonly share?: number;
  readonly documents: number;
  readonly claims: number;
  /** The distinct sources of its claims, sorted; told of the edges of a GraphView. */
  readonly sources?: readonly SourceView[];
}

export interface GraphView {
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
  /** Counts of the whole graph, so that the viewer can say 已显示 800 / 12,430. */
  readonly total: {
    readonly entities: number;
    readonly relations: number;
    readonly documents: number;
    readonly claims: number;
  };
}

export interface SearchHit {
  readonly node: ViewNode;
  /** The name or alias that matched. */
  readonly matched: string;
}

export interface DocumentView {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly url?: string;
}

/** One claim with its sentence; the spans are offsets into `sentence`. */
export interface EvidenceView {
  readonly claim: string;
  readonly type: RelationType;
  readonly subject: { readonly id: string; readonly name: string; readonly type: EntityType };
  readonly object: { readonly id: string; readonly name: string; readonly type: EntityType };
  readonly about?: { readonly id: string; readonly name: string };
  readonly by?: { readonly id: string; readonly name: string };
  readonly title?: string;
  readonly role?: string;
  readonly status?: Status;
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly amount?: Amount;
  readonly share?: number;
  readonly rule: string;
  readonly document: DocumentView;
  /** The sentence or sentences that hold the evidence, cut from the document's text at `offset`. */
  readonly sentence: string;
  readonly offset: number;
  readonly spans: { readonly subject: Span; readonly object: Span; readonly trigger: Span };
}

export interface EntityView {
  readonly node: ViewNode;
  readonly aliases: readonly string[];
  /** Its relations, and what is planned, denied or supposed, with the other end. */
  readonly edges: readonly ViewEdge[];
  readonly neighbours: readonly ViewNode[];
  readonly documents: readonly DocumentView[];
}

/** The shortest paths between two entities: ids of nodes, one more than of edges, in walking order. */
export interface PathsView {
  readonly graph: GraphView;
  readonly paths: readonly { readonly nodes: readonly string[]; readonly edges: readonly string[] }[];
}

export interface QueryResult {
  /** In the order of RETURN. */
  readonly columns: readonly string[];
  /** JSON values; nodes as {id, labels, properties}, relations as {type, start, end, properties}. */
  readonly rows: readonly (readonly unknown[])[];
  /** True if the row cap cut the answer. */
  readonly truncated: boolean;
}

/** A question to begin with; `params` stand for `$name` in its text. */
export interface ExampleView {
  readonly zh: string;
  readonly en: string;
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Every error of the API: HTTP status 4xx or 5xx and this body. */
export interface ApiError {
  readonly error: { readonly where: string; readonly what: string };
}
