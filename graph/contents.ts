// The whole graph in one canonical order, piece by piece: what exports and checks walk through. The same from both stores.
import type { EntityType } from '../src/model/entity.ts';
import type { Document } from '../src/model/document.ts';
import type { RelationType } from '../src/model/vocabulary.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Relation } from '../src/model/relation.ts';
import * as cypher from './cypher.ts';
import type { Row } from './engine.ts';
import { readDocument } from './edges.ts';
import { typeOf } from './entities.ts';
import { byBytes, byUnit, chunks } from './order.ts';
import { numberOf, numbers, strings, textOf } from './reading.ts';
import { readClaim, readFacts } from './rows.ts';
import type { Store } from './store.ts';

const PIECE = 500;

export interface EntityItem {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly documents: number;
  readonly degree: number;
}

export interface RelationItem extends Relation {
  readonly type: RelationType;
  readonly subjectName: string;
  readonly objectName: string;
}

export interface ClaimItem {
  readonly claim: Claim;
  readonly subjectName: string;
  readonly objectName: string;
  readonly aboutName?: string;
  readonly byName?: string;
  /** Without its text. */
  readonly document: Omit<Document, 'text' | 'contentHash'>;
  /** The text at the evidence's place. */
  readonly quote: string;
}

export interface MentionItem {
  readonly document: string;
  readonly entity: string;
  readonly type: EntityType;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Readable = Pick<Store, 'read'>;

const sortedIds = async (store: Readable, text: string): Promise<readonly string[]> =>
  (await store.read(text)).map((row) => String(row['id'])).toSorted(byBytes);

const group = (rows: readonly Row[], key: string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const list = groups.get(String(row[key]));
    if (list) list.push(row);
    else groups.set(String(row[key]), [row]);
  }
  return groups;
};

/** Entities by id. */
export async function* entities(store: Readable): AsyncGenerator<EntityItem> {
  for (const ids of chunks(await sortedIds(store, cypher.ENTITY_IDS), PIECE)) {
    const rows = group(await store.read(cypher.ENTITIES, { ids }), 'id');
    for (const id of ids) {
      const [row] = rows.get(id) ?? [];
      if (!row) continue;
      const [documents, degree] = [numberOf(row['documents']), numberOf(row['degree'])];
      yield { id, type: typeOf(id), name: String(row['name']), aliases: strings(row['aliases']), documents, degree };
    }
  }
}

/** Relations by subject, then id. */
export async function* relations(store: Readable): AsyncGenerator<RelationItem> {
  for (const ids of chunks(await sortedIds(store, cypher.ENTITY_IDS), PIECE)) {
    const rows = group(await store.read(cypher.RELATIONS_FROM, { ids }), 'subject');
    for (const id of ids) {
      const items = (rows.get(id) ?? []).map((row): RelationItem => {
        const properties = row['relation'] as Row;
        return {
          id: String(properties['id']),
          subject: id,
          subjectName: String(row['subjectName']),
          object: String(row['object']),
          objectName: String(row['objectName']),
          ...readFacts({ ...properties, type: row['type'] }),
          documents: numberOf(properties['documents']),
          claims: strings(properties['claims']),
        };
      });
      yield* items.toSorted((a, b) => byBytes(a.id, b.id));
    }
  }
}

/** Claims by document, place and id. */
export async function* claims(store: Readable): AsyncGenerator<ClaimItem> {
  for (const ids of chunks(await sortedIds(store, cypher.DOCUMENT_IDS), PIECE)) {
    const documents = group(await store.read(cypher.DOCUMENTS, { ids }), 'id');
    const rows = group(await store.read(cypher.CLAIMS_IN, { ids }), 'document');
    for (const id of ids) {
      const [document = { id }] = documents.get(id) ?? [];
      const text = textOf(document['text']) ?? '';
      const items = (rows.get(id) ?? []).map((row): ClaimItem => {
        const { publishedOn: _, ...claim } = readClaim(row);
        const [aboutName, byName] = [textOf(row['aboutName']), textOf(row['byName'])];
        return {
          claim,
          subjectName: String(row['subjectName']),
          objectName: String(row['objectName']),
          ...(aboutName !== undefined && { aboutName }),
          ...(byName !== undefined && { byName }),
          document: readDocument(document),
          quote: text.slice(claim.evidence.start, claim.evidence.end),
        };
      });
      yield* items.toSorted(
        ({ claim: a }, { claim: b }) =>
          a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || byUnit(a.id, b.id),
      );
    }
  }
}

/** Mentions by document and place. */
export async function* mentions(store: Readable): AsyncGenerator<MentionItem> {
  for (const ids of chunks(await sortedIds(store, cypher.DOCUMENT_IDS), PIECE)) {
    const documents = group(await store.read(cypher.DOCUMENTS, { ids }), 'id');
    const rows = group(await store.read(cypher.MENTIONS_IN, { ids }), 'document');
    for (const id of ids) {
      const text = textOf(documents.get(id)?.[0]?.['text']) ?? '';
      const items = (rows.get(id) ?? []).flatMap((row) => {
        const [entity, name, ends] = [String(row['entity']), String(row['name']), numbers(row['ends'])];
        return numbers(row['starts']).map((start, i): MentionItem => {
          const end = ends[i] ?? start;
          return { document: id, entity, type: typeOf(entity), name, start, end, text: text.slice(start, end) };
        });
      });
      yield* items.toSorted((a, b) => a.start - b.start || b.end - a.end || byUnit(a.entity, b.entity));
    }
  }
}
