// Reading documents, extracting them on a pool of threads, and storing them: what build and start share.
import { availableParallelism } from 'node:os';
import { statSync } from 'node:fs';
import { readFile, tooLong } from '../../pipeline/read.ts';
import { isUnreadable, readRecordBytes } from '../../pipeline/read/record.ts';
import type { Unreadable } from '../../pipeline/read/record.ts';
import type { ReadDocument } from '../../pipeline/read/document.ts';
import { splitLines } from '../../pipeline/read/lines.ts';
import type { PutReport, Store } from '../../graph/store.ts';
import { createPool } from '../extract/pool.ts';
import { toLine } from '../extract/questions.ts';
import type { SourceFile } from '../extract/questions.ts';
import { resourceOptions, storeAll } from '../guanxi.ts';
import { isErrorRecord } from '../model/record.ts';
import type { DocumentRecord, ErrorRecord } from '../model/record.ts';
import type { Document } from '../model/document.ts';
import { packageVersion } from '../root.ts';
import type { Settings } from '../settings.ts';
import type { Bilingual } from './command.ts';
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
  if (!stdin) return;
  let number = 0;
  for await (const lines of splitLines(stdin, limit))
    for (const line of lines) {
      number++;
      if (!('tooLong' in line)) yield readRecordBytes(line.bytes, `stdin:${number}`);
      else yield { id: null, error: tooLong(`stdin:${number}`, limit) };
    }
}

const BATCH = 32;

/** Reads, extracts, stores and settles. Documents that fail are named; the others go on. */
export const ingest = async (
  store: Store,
  settings: Settings,
  sources: readonly SourceFile[],
  stdin: AsyncIterable<Uint8Array> | undefined,
  pick: (text: Bilingual) => string,
  isQuiet: boolean,
): Promise<IngestReport> => {
  const failed: string[] = [];
  const warnings: string[] = [];
  const progress = createProgress(!isQuiet);
  const threads = threadsFor(
    settings,
    sources.reduce((sum, { path }) => sum + sizeOf(path), 0),
  );
  const options = resourceOptions(settings);
  const pool = createPool(threads, options);
  const ids = new Set<string>();

  async function* extracted(): AsyncGenerator<{ document: Document; record: DocumentRecord }> {
    const queue: Promise<readonly { document: Document; record: DocumentRecord }[]>[] = [];
    let batch: ReadDocument[] = [];
    const send = (): void => {
      const documents = batch;
      batch = [];
      const answers = pool.answer(
        documents.map((document) => ({ bytes: toLine(document), where: document.document.id })),
      );
      const done = answers.then((text) => {
        const records = text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as DocumentRecord | ErrorRecord);
        return documents.flatMap(({ document }, index) => {
          const record = records[index];
          if (record && !isErrorRecord(record)) return [{ document, record }];
          failed.push(`${document.id}: ${record ? record.error.what : 'no answer'}`);
          return [];
        });
      });
      done.catch(() => undefined);
      queue.push(done);
    };
    for await (const outcome of readAll(sources, stdin, settings.limit)) {
      if (isUnreadable(outcome)) {
        failed.push(`${outcome.error.where}: ${outcome.error.what}`);
        continue;
      }
      warnings.push(...outcome.warnings);
      const { id } = outcome.document;
      if (ids.has(id)) {
        failed.push(`${id}: a document of this id was read before in this run`);
        continue;
      }
      ids.add(id);
      batch.push(outcome);
      if (batch.length >= BATCH) send();
      if (queue.length > threads * 3) yield* (await queue.shift()) ?? [];
    }
    if (batch.length > 0) send();
    for (const rest of queue) yield* await rest;
  }

  try {
    const report = await storeAll(store, extracted(), (stored) =>
      progress.show(pick({ zh: `已存入 ${stored} 篇…`, en: `${stored} documents stored …` })),
    );
    await store.setMetadata({ ...(await store.getMetadata()), version: packageVersion });
    return { ...report, failed, warnings };
  } finally {
    progress.clear();
    await pool.close();
  }
};
