// What a database must offer so that the one store of ours can stand on it: Cypher in, plain values out.
import type { QueryLimits } from './store.ts';
import type { QueryResult } from '../src/model/view.ts';

export type Params = Readonly<Record<string, unknown>>;

/** One row of an answer: JSON values by column. */
export type Row = Readonly<Record<string, unknown>>;

export interface Statement {
  readonly cypher: string;
  readonly params?: Params;
}

export interface Engine {
  readonly kind: 'embedded' | 'neo4j';
  /** A folder or a URI without password, for messages. */
  readonly where: string;
  /** Runs a query of ours that only reads. */
  read(cypher: string, params?: Params): Promise<readonly Row[]>;
  /** Runs the statements in one transaction: all of them count, or none. */
  write(statements: readonly Statement[]): Promise<void>;
  /** Runs a query that a user typed and the guard let through; read only, with a limit of time. */
  typed(cypher: string, params: Params, limits: QueryLimits): Promise<QueryResult>;
  close(): Promise<void>;
}
