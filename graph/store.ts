// One interface, several backends: what every store can do. test/graph/store.contract.ts runs against each of them.
import type { Document } from '../src/model/document.ts';
import type { DocumentRecord } from '../src/model/record.ts';
import type { QueryResult } from '../src/model/view.ts';

/** What goes in: a document and what was found in it. */
export interface StoredDocument {
  readonly document: Document;
  readonly record: DocumentRecord;
}

export interface PutReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
}

export interface QueryLimits {
  /** Rows to return at most; more sets `truncated`. */
  readonly maxRows: number;
  readonly timeoutMs: number;
}

export interface Store {
  readonly kind: 'embedded' | 'neo4j';
  /** Where it is, for messages: a folder or a URI without password. */
  readonly where: string;
  /** Stores each document whole or not at all; the same content again changes nothing; a changed document replaces its old claims. */
  put(documents: readonly StoredDocument[]): Promise<PutReport>;
  /** Removes documents; what rests on them alone goes with the next `settle`. Unknown ids are passed over and left out of the answer. */
  remove(ids: readonly string[]): Promise<readonly string[]>;
  /** Decides who is who again and rebuilds the second layer, for what changed since the last call. */
  settle(): Promise<void>;
  /** A reading query of our own (graph/cypher.ts), never one that a user typed: rows of plain values, nodes as their properties. */
  read(
    cypher: string,
    params?: Readonly<Record<string, unknown>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** A read-only query typed by a user. Throws UsageError if it would write, load files or call what writes. */
  query(cypher: string, params: Readonly<Record<string, unknown>>, limits: QueryLimits): Promise<QueryResult>;
  /** Facts on the graph as a whole: which segmenter made it, versions. */
  getMetadata(): Promise<Readonly<Record<string, string>>>;
  setMetadata(values: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}
