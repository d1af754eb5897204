// Makes the graph say what the documents say, for what changed: who is who, claims and mentions, then relations and entities.
// Any step may be cut off: a mark in the store then makes the next settling build everything anew from the records that it keeps.
import { ENTITY_TYPES } from '../src/model/entity.ts';
import type { DocumentRecord } from '../src/model/record.ts';
import { RELATION_TYPES, type RelationType } from '../src/model/vocabulary.ts';
import * as cypher from './cypher.ts';
import type { Engine, Row, Statement } from './engine.ts';
import { describeEntities, typeOf } from './entities.ts';
import { chunks, distinct } from './order.ts';
import { parseRelationId, project, type DatedClaim } from './project.ts';
import { numberOf, readBy, strings } from './reading.ts';
import { relink, type Linked } from './relink.ts';
import { claimProperties, claimsOf, mentionsOf, readClaim, relationProperties } from './rows.ts';

const DOCUMENTS_A_TIME = 200;
const ROWS_A_TIME = 2_000;

/** What came, changed or went since the last time. */
interface Pending {
  readonly put: readonly string[];
  readonly removed: readonly string[];
  /** Names of which somebody else may be meant now. */
  readonly keys: readonly string[];
}

const readPending = async (engine: Engine): Promise<Pending> => {
  const put: string[] = [];
  const removed: string[] = [];
  const keys = new Set<string>();
  for (const row of await engine.read(cypher.PENDING_DOCUMENTS)) {
    (row['pending'] === 'remove' ? removed : put).push(String(row['id']));
    for (const key of [...strings(row['keys']), ...strings(row['was'])]) keys.add(key);
  }
  return { put: put.toSorted(), removed: removed.toSorted(), keys: [...keys] };
};

/** Takes all claims and entities away, and makes every document pending. */
const startAnew = async (engine: Engine): Promise<void> => {
  for (const [count, text] of [
    [cypher.COUNT_CLAIMS, cypher.DELETE_SOME_CLAIMS],
    [cypher.COUNT_ENTITIES, cypher.DELETE_SOME_ENTITIES],
  ] as const) {
    while (numberOf((await engine.read(count))[0]?.['n']) > 0) {
      await engine.write([{ cypher: text, params: { limit: ROWS_A_TIME } }]);
    }
  }
  await engine.write([{ cypher: cypher.MARK_ALL_PENDING }]);
};

/** What must be written of some documents. */
const documentStatements = (documents: readonly Linked[], records: ReadonlyMap<string, DocumentRecord>) => {
  const entities = new Set<string>();
  const relations = new Set<string>();
  const mentions: Row[] = [];
  const claims: Row[] = [];
  const about: Row[] = [];
  const by: Row[] = [];
  for (const { id, summaries, links } of documents) {
    const record = records.get(id);
    if (!record) continue;
    const resolve = (local: string): string => links.get(local) ?? '';
    for (const { document, entity, ...properties } of mentionsOf(record, summaries, resolve)) {
      entities.add(entity);
      mentions.push({ document, entity, properties });
    }
    for (const claim of claimsOf(record, resolve)) {
      const properties = claimProperties(claim);
      relations.add(String(properties['relation']));
      const { subject, object, evidence } = claim;
      claims.push({
        id: claim.id,
        document: id,
        subject,
        object,
        start: evidence.start,
        end: evidence.end,
        properties,
      });
      if (claim.about !== undefined) about.push({ id: claim.id, entity: claim.about });
      if (claim.by !== undefined) by.push({ id: claim.id, entity: claim.by });
    }
  }
  const ids = documents.map(({ id }) => id);
  const settled = documents.map(({ id, links }) => ({ id, locals: [...links.keys()], entities: [...links.values()] }));
  const statements: readonly Statement[] = [
    { cypher: cypher.DELETE_CLAIMS, params: { ids } },
    { cypher: cypher.DELETE_MENTIONS, params: { ids } },
    ...ENTITY_TYPES.map((type) => ({
      cypher: cypher.makeEntities(type),
      params: { ids: [...entities].filter((entity) => typeOf(entity) === type) },
    })),
    ...[
      [cypher.CREATE_MENTIONS, mentions] as const,
      [cypher.CREATE_CLAIMS, claims] as const,
      [cypher.CREATE_ABOUT, about] as const,
      [cypher.CREATE_ACCORDING_TO, by] as const,
      [cypher.SETTLE_DOCUMENTS, settled] as const,
    ].flatMap(([text, rows]) => chunks(rows, ROWS_A_TIME).map((piece) => ({ cypher: text, params: { rows: piece } }))),
  ];
  return { statements, entities, relations };
};

/** Builds the relations with these ids anew from all their claims; gives the entities at their ends. */
const settleRelations = async (engine: Engine, ids: readonly string[]): Promise<readonly string[]> => {
  const ends = new Set<string>();
  for (const piece of chunks(ids, ROWS_A_TIME)) {
    const claims = new Map<string, DatedClaim[]>();
    for (const row of await readBy(engine, cypher.CLAIMS_OF_RELATIONS, piece)) {
      const { relation } = row['claim'] as { readonly relation: string };
      const list = claims.get(relation);
      if (list) list.push(readClaim(row));
      else claims.set(relation, [readClaim(row)]);
    }
    const merged = new Map<RelationType, Row[]>();
    const gone = new Map<RelationType, Row[]>();
    for (const id of piece) {
      const parts = parseRelationId(id);
      if (!parts) continue;
      const { type, subject, object } = parts;
      ends.add(subject).add(object);
      const relation = project(claims.get(id) ?? []);
      const target = relation ? merged : gone;
      const row: Row = relation
        ? { id, subject, object, properties: relationProperties(relation) }
        : { id, subject, object };
      const rows = target.get(type);
      if (rows) rows.push(row);
      else target.set(type, [row]);
    }
    await engine.write(
      RELATION_TYPES.flatMap((type) => [
        { cypher: cypher.deleteRelations(type), params: { rows: gone.get(type) ?? [] } },
        { cypher: cypher.mergeRelations(type), params: { rows: merged.get(type) ?? [] } },
      ]).filter(({ params }) => params.rows.length > 0),
    );
  }
  return [...ends];
};

/** Decides who is who again and rebuilds the second layer for what is pending. Gives false if nothing was. */
export const settle = async (engine: Engine): Promise<boolean> => {
  const [metadata] = await engine.read(cypher.GET_METADATA);
  if (metadata?.['settling'] === true) await startAnew(engine);
  const pending = await readPending(engine);
  if (pending.put.length + pending.removed.length === 0 && metadata?.['settling'] !== true) return false;
  await engine.write([{ cypher: cypher.BEGIN_SETTLING }]);

  const documents = await relink(engine, new Set(pending.put), pending.keys);
  const rewritten = [...documents.map(({ id }) => id), ...pending.removed];
  const relations = new Set(
    (await readBy(engine, cypher.RELATIONS_OF_DOCUMENTS, rewritten)).map((row) => String(row['relation'])),
  );
  const entities = new Set(
    (await readBy(engine, cypher.ENTITIES_OF_DOCUMENTS, rewritten)).map((row) => String(row['id'])),
  );

  for (const piece of chunks(documents, DOCUMENTS_A_TIME)) {
    const rows = await readBy(
      engine,
      cypher.RECORDS,
      piece.map(({ id }) => id),
    );
    const records = new Map(
      rows.map((row) => [String(row['id']), JSON.parse(String(row['record'])) as DocumentRecord]),
    );
    const written = documentStatements(piece, records);
    await engine.write(written.statements);
    for (const id of written.relations) relations.add(id);
    for (const id of written.entities) entities.add(id);
  }
  for (const ids of chunks(pending.removed, ROWS_A_TIME)) {
    await engine.write([
      { cypher: cypher.DELETE_CLAIMS, params: { ids } },
      { cypher: cypher.DELETE_DOCUMENTS, params: { ids } },
    ]);
  }
  for (const id of await settleRelations(engine, distinct(relations))) entities.add(id);
  await describeEntities(engine, distinct(entities));
  await engine.write([{ cypher: cypher.END_SETTLING, params: { revision: numberOf(metadata?.['revision']) + 1 } }]);
  return true;
};
