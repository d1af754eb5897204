// Checks every quote of the graph against the stored text: mentions say the very words at their offsets, claims lie inside the text and come from the record.
import type { DocumentRecord } from '../src/model/record.ts';
import type { Span } from '../src/model/span.ts';
import * as cypher from './cypher.ts';
import { byBytes, chunks } from './order.ts';
import { numbers, textOf } from './reading.ts';
import { claimId, readClaim } from './rows.ts';
import type { Store } from './store.ts';

const PIECE = 200;

export interface Fault {
  readonly document: string;
  readonly what: string;
}

export interface Verification {
  readonly documents: number;
  /** Spans looked at: those of mentions, and four of each claim. */
  readonly quotes: number;
  readonly faults: readonly Fault[];
}

/** Why a span cannot be a quote of the text; undefined if it can. */
const spanFault = (text: string, { start, end }: Span): string | undefined => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length)
    return `${start}–${end} is outside of the text (${text.length})`;
  if (start >= end) return `${start}–${end} is empty`;
  const splits = (at: number): boolean =>
    /[\ud800-\udbff]/u.test(text[at - 1] ?? '') && /[\udc00-\udfff]/u.test(text[at] ?? '');
  return splits(start) || splits(end) ? `${start}–${end} cuts a character in two` : undefined;
};

/** Checks all documents; the faults come in the order of document and place. */
export const verify = async (store: Pick<Store, 'read'>): Promise<Verification> => {
  const all = (await store.read(cypher.DOCUMENT_IDS)).map((row) => String(row['id'])).toSorted(byBytes);
  const faults: Fault[] = [];
  let quotes = 0;
  for (const ids of chunks(all, PIECE)) {
    const texts = new Map(
      (await store.read(cypher.DOCUMENTS, { ids })).map((row) => [String(row['id']), textOf(row['text']) ?? '']),
    );
    const said = new Map<string, ReadonlySet<string>>();
    const words = new Map<string, ReadonlyMap<string, string>>();
    for (const row of await store.read(cypher.RECORDS, { ids })) {
      const record = JSON.parse(textOf(row['record']) ?? '{"mentions":[],"claims":[]}') as DocumentRecord;
      said.set(String(row['id']), new Set(record.claims.map((claim) => claimId(String(row['id']), claim))));
      words.set(
        String(row['id']),
        new Map(record.mentions.map((mention) => [`${mention.start}-${mention.end}`, mention.text])),
      );
    }
    const look = (document: string, what: string, span: Span): boolean => {
      quotes += 1;
      const fault = spanFault(texts.get(document) ?? '', span);
      if (fault !== undefined) faults.push({ document, what: `${what}: ${fault}` });
      return fault === undefined;
    };
    for (const row of await store.read(cypher.MENTIONS_IN, { ids })) {
      const [document, name, ends] = [String(row['document']), String(row['name']), numbers(row['ends'])];
      numbers(row['starts']).forEach((start, i) => {
        const end = ends[i] ?? -1;
        if (!look(document, `mention of ${name}`, { start, end })) return;
        const quote = texts.get(document)?.slice(start, end);
        const word = words.get(document)?.get(`${start}-${end}`);
        if (word !== quote)
          faults.push({
            document,
            what: `mention of ${name}: ${start}–${end} is “${quote ?? ''}”, the record says “${word ?? 'nothing'}”`,
          });
      });
    }
    for (const row of await store.read(cypher.CLAIMS_IN, { ids })) {
      const { id, type, evidence } = readClaim(row);
      const { document } = evidence;
      look(document, `claim ${type}`, evidence);
      for (const part of ['subject', 'object', 'trigger'] as const)
        look(document, `${part} of claim ${type}`, evidence[part]);
      if (said.get(document)?.has(id) !== true) faults.push({ document, what: `claim ${id} is not in the record` });
    }
  }
  const sorted = faults.toSorted((a, b) => byBytes(a.document, b.document) || byBytes(a.what, b.what));
  return { documents: all.length, quotes, faults: sorted };
};
