// The one store of ours over any engine: documents with their records are kept whole in the graph, all else follows from them.
import { createHash } from 'node:crypto';
import type { QueryResult } from '../src/model/view.ts';
import * as cypher from './cypher.ts';
import type { Engine, Params, Row } from './engine.ts';
import { guard } from './guard.ts';
import { chunks, distinct } from './order.ts';
import { readBy, strings } from './reading.ts';
import { settle } from './settle.ts';
import type { PutReport, QueryLimits, Store, StoredDocument } from './store.ts';
import { documentKeys, summarize } from './summary.ts';

const DOCUMENTS_A_TIME = 200;

/** All that the store keeps of a document; `keys`, `summary`, `version` and `pending` are its own book-keeping. */
const documentProperties = ({ document, record }: StoredDocument, was: readonly string[]): Row => {
  const { id, title, publisher, publishedOn, url, text, contentHash } = document;
  const summaries = summarize(record);
  const json = JSON.stringify(record);
  return {
    id,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(url !== undefined && { url }),
    text,
    contentHash,
    record: json,
    summary: JSON.stringify(summaries),
    keys: documentKeys(summaries),
    version: versionOf({ document, record }),
    was,
    pending: 'put',
  };
};

/** Which document and which findings: changes when either does. */
const versionOf = ({ document, record }: StoredDocument): string =>
  createHash('sha256').update(`${document.contentHash}\n`).update(JSON.stringify(record)).digest('hex');

/** Store over an engine. One writer: writes and settlings of this process wait for each other. */
export class Ledger implements Store {
  readonly kind: Engine['kind'];
  readonly where: string;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly engine: Engine) {
    this.kind = engine.kind;
    this.where = engine.where;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work, work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  put(documents: readonly StoredDocument[]): Promise<PutReport> {
    return this.inTurn(async () => {
      const last = new Map(documents.map((one) => [one.document.id, one]));
      const kept = new Map(
        (await readBy(this.engine, cypher.FIND_DOCUMENTS, [...last.keys()])).map((row) => [String(row['id']), row]),
      );
      const [added, changed, unchanged]: [string[], string[], string[]] = [[], [], []];
      const rows: Row[] = [];
      for (const [id, one] of last) {
        const before = kept.get(id);
        if (before?.['version'] === versionOf(one)) {
          unchanged.push(id);
          continue;
        }
        (before && before['pending'] !== 'remove' ? changed : added).push(id);
        rows.push({
          id,
          properties: documentProperties(one, distinct([...strings(before?.['was']), ...strings(before?.['keys'])])),
        });
      }
      for (const piece of chunks(rows, DOCUMENTS_A_TIME)) {
        await this.engine.write([{ cypher: cypher.PUT_DOCUMENTS, params: { rows: piece } }]);
      }
      return { added, changed, unchanged };
    });
  }

  remove(ids: readonly string[]): Promise<readonly string[]> {
    return this.inTurn(async () => {
      const found = (await readBy(this.engine, cypher.FIND_DOCUMENTS, distinct(ids))).filter(
        (row) => row['pending'] !== 'remove',
      );
      const rows = found.map((row) => ({
        id: row['id'],
        was: distinct([...strings(row['was']), ...strings(row['keys'])]),
      }));
      for (const piece of chunks(rows, DOCUMENTS_A_TIME)) {
        await this.engine.write([{ cypher: cypher.MARK_REMOVED, params: { rows: piece } }]);
      }
      return distinct(found.map((row) => String(row['id'])));
    });
  }

  settle(): Promise<void> {
    return this.inTurn(async () => {
      await settle(this.engine);
    });
  }

  read(text: string, params: Params = {}): Promise<readonly Row[]> {
    return this.engine.read(text, params);
  }

  async query(text: string, params: Params, limits: QueryLimits): Promise<QueryResult> {
    return this.engine.typed(guard(text, this.kind), params, limits);
  }

  async getMetadata(): Promise<Readonly<Record<string, string>>> {
    const [row] = await this.engine.read(cypher.GET_METADATA);
    return typeof row?.['values'] === 'string' ? (JSON.parse(row['values']) as Record<string, string>) : {};
  }

  setMetadata(values: Readonly<Record<string, string>>): Promise<void> {
    return this.inTurn(async () => {
      const sorted = Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
      await this.engine.write([{ cypher: cypher.SET_METADATA, params: { values: JSON.stringify(sorted) } }]);
    });
  }

  async close(): Promise<void> {
    await this.inTurn(() => this.engine.close());
  }
}
