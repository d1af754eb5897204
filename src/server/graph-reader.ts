// What the server needs to know of a graph: reading only. The adapter over a store is its one shape; the interface keeps the routes apart from it.
import type { ExportFile, ExportOptions } from '../../graph/exports/format.ts';
import type { EntityView, EvidenceView, GraphView, PathsView, QueryResult, SearchHit } from '../model/view.ts';

export interface ReadLimits {
  /** Rows to return at most; more sets `truncated`. */
  readonly maxRows: number;
  readonly timeoutMs: number;
}

export interface GraphReader {
  /** `limit` entities to begin with, the best connected and their neighbours, and all relations among them. */
  top(limit: number): Promise<GraphView>;
  /** Entities whose name or alias holds `text`, best first: “巴巴” finds 阿里巴巴. */
  search(text: string, limit: number): Promise<readonly SearchHit[]>;
  /** One entity with all that is said of it; undefined if there is none of that id. */
  entity(id: string): Promise<EntityView | undefined>;
  /** The entity, its `limit` best connected neighbours, and all relations among them; undefined if there is none of that id. */
  neighbourhood(id: string, limit: number): Promise<GraphView | undefined>;
  /** Exactly these entities, those that exist, and all relations among them. */
  among(ids: readonly string[]): Promise<GraphView>;
  /** Every sentence behind the edge of that id; empty if there is none. */
  evidence(edge: string): Promise<readonly EvidenceView[]>;
  /** The shortest paths between two entities, of at most `maxHops` relations; none: `paths` is empty. */
  paths(from: string, to: string, maxHops: number): Promise<PathsView>;
  /** A read-only Cypher query. Throws UsageError if it would write. */
  query(cypher: string, params: Readonly<Record<string, unknown>>, limits: ReadLimits): Promise<QueryResult>;
  /** The files of an export format, read only as their parts are asked for; undefined if there is no such format. */
  files(format: string, options: ExportOptions): readonly ExportFile[] | undefined;
}
