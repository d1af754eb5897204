// Reading documents, extracting them on a pool of threads, and storing them: what build and start share.
import { availableParallelism } from 'node:os';
import { statSync } from 'node:fs';
import { numberLines, readFile, readRecords } from '../../pipeline/read.ts';
import { isUnreadable } from '../../pipeline/read/record.ts';
import type { Unreadable } from '../../pipeline/read/record.ts';
import type { ReadDocument } from '../../pipeline/read/document.ts';
import type { PutReport, Store, StoredDocument } from '../../graph/store.ts';
import { got } from '../errors.ts';
import { createPool } from '../extract/pool.ts';
import type { Pool } from '../extract/pool.ts';
import type { SourceFile } from '../extract/questions.ts';
import { resourceOptions, storeAll } from '../guanxi.ts';
import { isErrorRecord } from '../model/record.ts';
import type { DocumentRecord, ErrorRecord } from '../model/record.ts';
import { packageVersion } from '../root.ts';
import type { Settings } from '../settings.ts';
import type { Context } from './command.ts';
import { until } from './interrupt.ts';
import { createProgress } from './output.ts';

export interface IngestReport extends PutReport {
  /** Documents that could not be read or extracted, with their reason: `where: what`. */
  readonly failed: readonly string[];
  readonly warnings: readonly string[];
}

/** Below this many bytes a second thread costs more than it gives. */
const WORTH_A_THREAD = 4 * 1024 * 1024;

/** Threads for an input of that size: those of the settings, else as many as it is worth. */
export const threadsFor = (settings: Settings, bytes: number): number =>
  settings.threads ?? Math.max(1, Math.min(availableParallelism(), Math.floor(bytes / WORTH_A_THREAD)));

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
};

async function* readAll(
  sources: readonly SourceFile[],
  stdin: AsyncIterable<Uint8Array> | undefined,
  limit: number,
): AsyncGenerator<ReadDocument | Unreadable> {
  for (const { path, where, id } of sources) yield* readFile(path, { where, id, limit });
  if (stdin) yield* readRecords(numberLines(stdin, 'stdin', limit), limit);
}

/** Documents under way for each thread: one being extracted, some ready behind it. */
const AHEAD = 4;

interface Extracted {
  readonly read: ReadDocument;
  readonly record: DocumentRecord | ErrorRecord;
}

/** Each document with its record, in the order of reading, while those behind it are being extracted. */
async function* extractAll(documents: AsyncIterable<ReadDocument>, pool: Pool): AsyncGenerator<Extracted> {
  const extract = async (read: ReadDocument): Promise<Extracted> => {
    const answer = await pool.answer([{ read, where: read.where }]);
    return { read, record: JSON.parse(answer) as DocumentRecord | ErrorRecord };
  };
  const underWay: Promise<Extracted>[] = [];
  for await (const document of documents) {
    const next = extract(document);
    // A failure is met where the promise is awaited; until then it must not count as unhandled.
    next.catch(() => undefined);
    underWay.push(next);
    const [first] = underWay;
    if (first && underWay.length > pool.threads * AHEAD) {
      yield await first;
      underWay.shift();
    }
  }
  for (const rest of underWay) yield await rest;
}

export interface IngestInput {
  readonly sources: readonly SourceFile[];
  /** Lines of documents, after the files. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** When it is set, no more documents are read; those that were are stored. */
  readonly signal: AbortSignal;
}

/** Reads, extracts, stores and settles. Documents that fail are named; the others go on. */
export const ingest = async (
  store: Store,
  { settings, isQuiet, pick }: Pick<Context, 'settings' | 'isQuiet' | 'pick'>,
  { sources, stdin, signal }: IngestInput,
): Promise<IngestReport> => {
  const failed: string[] = [];
  const warnings: string[] = [];
  const fail = (where: string, what: string): void => void failed.push(`${where}: ${what}`);
  const bytes = sources.reduce((sum, { path }) => sum + sizeOf(path), 0);
  const pool = createPool(threadsFor(settings, bytes), resourceOptions(settings));
  const progress = createProgress(!isQuiet);

  async function* readable(): AsyncGenerator<ReadDocument> {
    const places = new Map<string, string>();
    for await (const outcome of until(signal, readAll(sources, stdin, settings.limit))) {
      if (isUnreadable(outcome)) {
        fail(outcome.error.where, outcome.error.what);
        continue;
      }
      warnings.push(...outcome.warnings);
      const { id } = outcome.document;
      const before = places.get(id);
      if (before === undefined) {
        places.set(id, outcome.where);
        yield outcome;
      } else fail(outcome.where, `a document of the same id was read before, at ${before}, ${got(id)}`);
    }
  }

  async function* stored(): AsyncGenerator<StoredDocument> {
    for await (const { read, record } of extractAll(readable(), pool)) {
      if (isErrorRecord(record)) fail(record.error.where, record.error.what);
      else yield { document: read.document, record };
    }
  }

  try {
    const report = await storeAll(store, stored(), (count) =>
      progress.show(pick({ zh: `已存入 ${count} 篇…`, en: `${count} documents stored …` })),
    );
    await store.setMetadata({ ...(await store.getMetadata()), version: packageVersion });
    return { ...report, failed, warnings };
  } finally {
    progress.clear();
    await pool.close();
  }
};
