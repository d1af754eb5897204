// The store on a Neo4j server. The only file that knows neo4j-driver.
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { GuanxiError, StoreError, UsageError } from '../src/errors.ts';
import type { QueryResult } from '../src/model/view.ts';
import { INDEXES, SCHEMA } from './cypher.ts';
import type { Engine, Params, Row, Statement } from './engine.ts';
import { Ledger } from './ledger.ts';
import { incoming, outgoing, readable, startsAndEnds } from './neo4j-values.ts';
import type { QueryLimits, Store } from './store.ts';

export interface Neo4jOptions {
  /** bolt://127.0.0.1:7687, neo4j+s://… */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Of the server's default if not given. */
  readonly database?: string;
}

const CONNECT_MS = 10_000;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? '';

/** Why there is no connection, by the code of the system that the driver's message ends with or carries inside. */
const UNREACHABLE: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nobody listens there'],
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'there is no such host, or no network'],
  ['ETIMEDOUT', 'no answer'],
  ['EHOSTUNREACH', 'no way to that host'],
  ['ENETUNREACH', 'no network'],
  ['ECONNRESET', 'the connection was cut'],
]);

/** The driver explains at length what may be wrong; what is wrong is the innermost cause: “nobody listens there (ECONNREFUSED)”. */
const connectionFault = (error: unknown): string => {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  const text = reason(inner);
  for (const [code, meaning] of UNREACHABLE) if (text.includes(code)) return `${meaning} (${code})`;
  if (/timed? ?out|within \d+ ms/iu.test(text)) return 'no answer in time';
  return /^[^.]*/u.exec(text)?.[0] ?? text;
};

/** One clear line for what can be wrong with a server. */
const storeError = (where: string, doing: string, error: unknown): GuanxiError => {
  if (error instanceof GuanxiError) return error;
  const code = codeOf(error);
  const cause = { cause: error };
  if (code.includes('Security.Unauthorized') || code.includes('Security.CredentialsExpired')) {
    return new StoreError(where, 'refuses user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD', cause);
  }
  if (code.includes('AuthenticationRateLimit')) {
    return new StoreError(where, 'refuses for a while, after too many wrong passwords; wait some seconds', cause);
  }
  if (code.includes('Database.DatabaseNotFound')) {
    return new StoreError(where, 'has no database of that name; check NEO4J_DATABASE', cause);
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new StoreError(
      where,
      `cannot be reached: ${connectionFault(error)}; is Neo4j running there, and NEO4J_URI right?`,
      cause,
    );
  }
  return new StoreError(where, `${doing}: ${reason(error)}`, cause);
};

class Neo4jEngine implements Engine {
  readonly kind = 'neo4j';
  readonly where: string;
  private readonly driver: Driver;
  private readonly database: string | undefined;

  constructor(where: string, driver: Driver, database: string | undefined) {
    this.where = where;
    this.driver = driver;
    this.database = database;
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      ...(this.database !== undefined && { database: this.database }),
    });
    try {
      return await work(session);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async read(cypher: string, params: Params = {}): Promise<readonly Row[]> {
    try {
      return await this.inSession('READ', (session) =>
        session.executeRead(async (transaction) => {
          const { records } = await transaction.run(cypher, outgoing(params));
          return records.map((record) =>
            Object.fromEntries(record.keys.map((key) => [key, incoming(record.get(key))])),
          );
        }),
      );
    } catch (error) {
      throw storeError(this.where, 'could not be read', error);
    }
  }

  async write(statements: readonly Statement[]): Promise<void> {
    try {
      await this.inSession('WRITE', (session) =>
        session.executeWrite(async (transaction) => {
          for (const { cypher, params = {} } of statements) await transaction.run(cypher, outgoing(params));
        }),
      );
    } catch (error) {
      throw storeError(this.where, 'could not be written, nothing of it was kept', error);
    }
  }

  /** Constraints and indexes, each in a transaction of its own, before anything is written. */
  async prepare(): Promise<void> {
    try {
      for (const text of [...SCHEMA, ...INDEXES]) await this.inSession('WRITE', (session) => session.run(text));
      await this.inSession('READ', (session) => session.run('CALL db.awaitIndexes(60)'));
    } catch (error) {
      throw storeError(this.where, 'could not be prepared', error);
    }
  }

  async typed(cypher: string, params: Params, limits: QueryLimits): Promise<QueryResult> {
    try {
      return await this.inSession('READ', async (session) => {
        const transaction = session.beginTransaction({ timeout: limits.timeoutMs });
        try {
          const running = transaction.run(cypher, outgoing(params));
          const rows: unknown[][] = [];
          let truncated = false;
          const columns = [...(await running.keys())];
          for await (const record of running) {
            if (rows.length >= limits.maxRows) {
              truncated = true;
              break;
            }
            rows.push(record.keys.map((key): unknown => record.get(key)));
          }
          const ends = startsAndEnds(rows);
          const found =
            ends.length === 0
              ? []
              : (
                  await transaction.run('UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN id, n.id AS own', {
                    ids: ends,
                  })
                ).records;
          const names = new Map(found.map((record) => [String(record.get('id')), String(record.get('own'))]));
          return { columns, rows: rows.map((row) => row.map((value) => readable(value, names))), truncated };
        } finally {
          await transaction.rollback().catch(() => undefined);
        }
      });
    } catch (error) {
      const code = codeOf(error);
      if (code.includes('TransactionTimedOut') || code.includes('Transaction.Terminated')) {
        throw new UsageError(
          'query',
          `took longer than ${limits.timeoutMs} ms and was ended; ask for less, with a LIMIT or fewer hops`,
        );
      }
      if (
        code.startsWith('Neo.ClientError.Statement') ||
        code.includes('ForbiddenDueToTransactionType') ||
        code.includes('AccessMode')
      ) {
        throw new UsageError('query', reason(error));
      }
      throw storeError(this.where, 'could not answer', error);
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

/** The URI without user and password, for messages. */
const withoutSecrets = (uri: string): string => uri.replace(/\/\/[^/@]*@/u, '//');

/**
 * Opens the store on a Neo4j server (5 or later, Community Edition is enough), and makes constraints and indexes.
 * Throws StoreError with one clear line if it cannot be reached, refuses the password, or has no such database; UsageError for a URI of another kind.
 */
export const openNeo4j = async ({ uri, username, password, database }: Neo4jOptions): Promise<Store> => {
  const where = withoutSecrets(uri);
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS * 2,
      maxTransactionRetryTime: CONNECT_MS * 2,
      disableLosslessIntegers: false,
      userAgent: 'guanxi',
    });
  } catch (error) {
    throw new UsageError('NEO4J_URI', `is not an address of Neo4j such as bolt://127.0.0.1:7687 (${reason(error)})`);
  }
  try {
    await driver.verifyConnectivity(database === undefined ? {} : { database });
    const engine = new Neo4jEngine(where, driver, database);
    await engine.prepare();
    return new Ledger(engine);
  } catch (error) {
    await driver.close().catch(() => undefined);
    throw storeError(where, 'cannot be opened', error);
  }
};
