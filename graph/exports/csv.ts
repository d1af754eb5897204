// CSV for spreadsheets: four tables, UTF-8 with byte order mark, CRLF, RFC 4180, cells that a spreadsheet would take for a formula guarded.
import { stringify } from 'csv-stringify/sync';
import { VOCABULARY } from '../../src/model/vocabulary.ts';
import { claims, entities, mentions, relations } from '../contents.ts';
import type { Store } from '../store.ts';
import type { ExportFile, ExportFormat, ExportOptions } from './format.ts';

const ROWS_A_TIME = 500;

type Cell = string | number | boolean | undefined;

/** A column: 中文, English, and its value. */
type Column<T> = readonly [zh: string, en: string, value: (item: T) => Cell];

const cell = (value: Cell): string | number => (typeof value === 'boolean' ? String(value) : (value ?? ''));

const text = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true },
  );

async function* table<T>(
  items: AsyncIterable<T>,
  columns: readonly Column<T>[],
  { bom, language }: ExportOptions,
): AsyncGenerator<string> {
  yield `${bom ? '\ufeff' : ''}${text([columns.map(([zh, en]) => (language === 'zh' ? zh : en))])}`;
  let rows: (string | number)[][] = [];
  for await (const item of items) {
    rows.push(columns.map(([, , value]) => cell(value(item))));
    if (rows.length < ROWS_A_TIME) continue;
    yield text(rows);
    rows = [];
  }
  if (rows.length > 0) yield text(rows);
}

type Of<F extends (store: Pick<Store, 'read'>) => AsyncIterable<unknown>> =
  ReturnType<F> extends AsyncIterable<infer T> ? T : never;

const ENTITY_COLUMNS: readonly Column<Of<typeof entities>>[] = [
  ['编号', 'id', (one) => one.id],
  ['类型', 'type', (one) => one.type],
  ['名称', 'name', (one) => one.name],
  ['别名', 'aliases', (one) => one.aliases.join(' | ')],
  ['文档数', 'documents', (one) => one.documents],
  ['关系数', 'relations', (one) => one.degree],
];

const relationColumns = (language: 'zh' | 'en'): readonly Column<Of<typeof relations>>[] => [
  ['编号', 'id', (one) => one.id],
  ['主体编号', 'subject_id', (one) => one.subject],
  ['主体', 'subject', (one) => one.subjectName],
  ['关系类型', 'type', (one) => one.type],
  ['关系', 'relation', (one) => VOCABULARY[one.type][language]],
  ['客体编号', 'object_id', (one) => one.object],
  ['客体', 'object', (one) => one.objectName],
  ['职务', 'title', (one) => one.title],
  ['职务类别', 'role', (one) => one.role],
  ['状态', 'status', (one) => one.status],
  ['确定性', 'certainty', (one) => one.certainty],
  ['起始', 'since', (one) => one.since],
  ['截止', 'until', (one) => one.until],
  ['金额', 'amount', (one) => one.amount?.value],
  ['币种', 'currency', (one) => one.amount?.currency],
  ['比例（%）', 'share_percent', (one) => one.share],
  ['文档数', 'documents', (one) => one.documents],
  ['陈述编号', 'claims', (one) => one.claims.join(' ')],
];

const claimColumns = (language: 'zh' | 'en'): readonly Column<Of<typeof claims>>[] => [
  ['编号', 'id', ({ claim }) => claim.id],
  ['主体编号', 'subject_id', ({ claim }) => claim.subject],
  ['主体', 'subject', (one) => one.subjectName],
  ['关系类型', 'type', ({ claim }) => claim.type],
  ['关系', 'relation', ({ claim }) => VOCABULARY[claim.type][language]],
  ['客体编号', 'object_id', ({ claim }) => claim.object],
  ['客体', 'object', (one) => one.objectName],
  ['相关方编号', 'about_id', ({ claim }) => claim.about],
  ['相关方', 'about', (one) => one.aboutName],
  ['职务', 'title', ({ claim }) => claim.title],
  ['职务类别', 'role', ({ claim }) => claim.role],
  ['状态', 'status', ({ claim }) => claim.status],
  ['确定性', 'certainty', ({ claim }) => claim.certainty],
  ['否定', 'negated', ({ claim }) => claim.negated],
  ['说法来源', 'according_to', (one) => one.byName],
  ['起始', 'since', ({ claim }) => claim.since],
  ['截止', 'until', ({ claim }) => claim.until],
  ['金额', 'amount', ({ claim }) => claim.amount?.value],
  ['币种', 'currency', ({ claim }) => claim.amount?.currency],
  ['比例（%）', 'share_percent', ({ claim }) => claim.share],
  ['原文', 'quote', (one) => one.quote],
  ['文档', 'document', (one) => one.document.id],
  ['标题', 'document_title', (one) => one.document.title],
  ['来源', 'publisher', (one) => one.document.publisher],
  ['日期', 'published_on', (one) => one.document.publishedOn],
  ['链接', 'url', (one) => one.document.url],
  ['起', 'start', ({ claim }) => claim.evidence.start],
  ['止', 'end', ({ claim }) => claim.evidence.end],
  ['规则', 'rule', ({ claim }) => claim.rule],
];

const MENTION_COLUMNS: readonly Column<Of<typeof mentions>>[] = [
  ['文档', 'document', (one) => one.document],
  ['实体编号', 'entity_id', (one) => one.entity],
  ['实体', 'entity', (one) => one.name],
  ['类型', 'type', (one) => one.type],
  ['起', 'start', (one) => one.start],
  ['止', 'end', (one) => one.end],
  ['原文', 'text', (one) => one.text],
];

/** entities.csv, relations.csv, claims.csv, mentions.csv. */
export const csv: ExportFormat = (store, options): readonly ExportFile[] => [
  { name: 'entities.csv', parts: table(entities(store), ENTITY_COLUMNS, options) },
  { name: 'relations.csv', parts: table(relations(store), relationColumns(options.language), options) },
  { name: 'claims.csv', parts: table(claims(store), claimColumns(options.language), options) },
  { name: 'mentions.csv', parts: table(mentions(store), MENTION_COLUMNS, options) },
];
