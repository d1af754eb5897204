// The embedded store: one folder, no server. The only file that knows @grafeo-db/js, together with the process that runs typed queries (embedded-query.ts).
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { got, StoreError } from '../src/errors.ts';
import type { QueryResult } from '../src/model/view.ts';
import { ID_INDEXES, INDEXES, SCHEMA } from './cypher.ts';
import { QueryProcess } from './embedded-process.ts';
import type { Engine, Params, Row, Statement } from './engine.ts';
import { Ledger } from './ledger.ts';
import type { QueryLimits, Store } from './store.ts';

/** What the folder says of itself, so that no other folder is ever taken for a store. */
const FORMAT = { format: 'guanxi-store', version: 1 } as const;
const FORMAT_FILE = 'guanxi.json';
const DATA_FILE = 'graph.grafeo';
const COPY_FILE = 'readers.grafeo';
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/** Names that the engine adds to nodes; not ours. */
const ENGINE_KEYS = new Set(['_id', '_labels', '_type', '_source', '_target']);

const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (ENGINE_KEYS.has(key) ? [] : [[key, plain(item)]])),
  );
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Refuses a folder that holds something else, and a store of a later version. */
const checkFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new StoreError(folder, 'is a file, and a store is a folder; choose another one');
  const file = join(folder, FORMAT_FILE);
  if (existsSync(file)) {
    let found: unknown;
    try {
      found = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      throw new StoreError(file, 'is not readable as JSON; is this folder a guanxi store?');
    }
    const { format, version } = (found ?? {}) as { readonly format?: unknown; readonly version?: unknown };
    if (format !== FORMAT.format)
      throw new StoreError(folder, `is not a guanxi store: its ${FORMAT_FILE} says format ${got(format)}`);
    if (version !== FORMAT.version) {
      throw new StoreError(
        folder,
        `was written by another version of guanxi: store version ${got(version)}, this one reads ${FORMAT.version}; build it anew`,
      );
    }
    return;
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StoreError(
      folder,
      `is not a guanxi store: the folder is not empty and holds no ${FORMAT_FILE}; choose another folder`,
    );
  }
};

const openFile = (folder: string): GrafeoDB => {
  const file = join(folder, DATA_FILE);
  try {
    return grafeo.GrafeoDB.create(file);
  } catch (error) {
    if (reason(error).includes('cannot be locked')) {
      throw new StoreError(
        folder,
        'is in use by another guanxi process; stop it, or use its address, or choose another --store',
        { cause: error },
      );
    }
    throw new StoreError(folder, `cannot be opened: ${reason(error)}`, { cause: error });
  }
};

/** Takes away the copy for typed queries and what its processes left: the one that owns the store may have been killed. */
const clearCopies = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (name.startsWith(COPY_FILE) || name.endsWith('.spill'))
      rmSync(join(folder, name), { recursive: true, force: true });
};

class EmbeddedEngine implements Engine {
  readonly kind = 'embedded';
  readonly where: string;
  private readonly db: GrafeoDB;
  private readonly queries: QueryProcess;
  private isCopyFresh = false;
  private isClosed = false;

  constructor(folder: string, db: GrafeoDB) {
    this.where = folder;
    this.db = db;
    this.queries = new QueryProcess(join(folder, COPY_FILE));
  }

  async read(cypher: string, params: Params = {}): Promise<readonly Row[]> {
    this.checkOpen();
    try {
      return plain((await this.db.executeCypher(cypher, params)).toArray()) as readonly Row[];
    } catch (error) {
      throw new StoreError(this.where, `could not be read: ${reason(error)}`, { cause: error });
    }
  }

  async write(statements: readonly Statement[]): Promise<void> {
    this.checkOpen();
    const transaction = this.db.beginTransaction();
    try {
      for (const { cypher, params = {} } of statements) await transaction.executeCypher(cypher, params);
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw new StoreError(this.where, `could not be written, nothing of it was kept: ${reason(error)}`, {
        cause: error,
      });
    }
    this.isCopyFresh = false;
  }

  /** Asks a process of its own, which opens a copy of the store that cannot be written: it can be ended when the time is over. */
  async typed(cypher: string, params: Params, limits: QueryLimits): Promise<QueryResult> {
    this.checkOpen();
    if (!this.isCopyFresh) {
      this.queries.end();
      this.saveCopy();
    }
    return this.queries.ask(cypher, params, limits);
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    this.queries.end();
    clearCopies(this.where);
    this.db.close();
  }

  private saveCopy(): void {
    const file = join(this.where, COPY_FILE);
    const fresh = `${file}.${process.pid}`;
    clearCopies(this.where);
    this.db.save(fresh);
    renameSync(fresh, file);
    this.isCopyFresh = true;
  }

  private checkOpen(): void {
    if (this.isClosed) throw new StoreError(this.where, 'was closed before');
  }
}

export interface EmbeddedOptions {
  /** Make the store if it is not there (the default); false says so instead. */
  readonly create?: boolean;
}

/**
 * Opens the store in a folder, or makes it. One process owns it until `close`.
 * Throws StoreError if the folder holds something else, is in use, is damaged, or, with create: false, is not there.
 */
export const openEmbedded = async (path: string, { create = true }: EmbeddedOptions = {}): Promise<Store> => {
  const folder = resolve(path);
  try {
    checkFolder(folder);
    if (!existsSync(join(folder, FORMAT_FILE))) {
      if (!create) throw new StoreError(folder, 'there is no store yet; guanxi build makes one');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, FORMAT_FILE), `${JSON.stringify(FORMAT)}\n`);
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(folder, `cannot be used as a store: ${reason(error)}`, { cause: error });
  }
  const db = openFile(folder);
  db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  for (const text of [...SCHEMA, ...ID_INDEXES, ...INDEXES]) await db.executeCypher(text);
  return new Ledger(new EmbeddedEngine(folder, db));
};
