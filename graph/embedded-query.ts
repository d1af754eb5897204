// Program of the process that runs typed queries: opens the copy of the store read only, asks the plan first, answers by messages.
import grafeo, { type GrafeoDB, type QueryResult as GrafeoResult } from '@grafeo-db/js';
import type { QueryResult } from '../src/model/view.ts';
import type { Answer, Question } from './embedded-process.ts';
import { BOOK_KEEPING } from './values.ts';

/** The operators of plans that only read; a query with any other is refused before it runs. */
const READING = new Set(
  'Return Aggregate NodeScan Filter Sort Expand Limit Join LeftJoin Project Empty Skip Distinct Unwind ShortestPath Apply Discriminant Union'.split(
    ' ',
  ),
);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const properties = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => !key.startsWith('_') && !BOOK_KEEPING.has(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Values as the viewer knows them: nodes as {id, labels, properties}, relations as {type, start, end, properties}. */
const valueFor = (db: GrafeoDB) => {
  const idOf = (internal: unknown): unknown =>
    (typeof internal === 'number' ? db.getNode(internal)?.get('id') : undefined) ?? String(internal);
  const value = (raw: unknown): unknown => {
    if (typeof raw === 'bigint')
      return raw <= Number.MAX_SAFE_INTEGER && raw >= Number.MIN_SAFE_INTEGER ? Number(raw) : String(raw);
    if (Array.isArray(raw)) return raw.map(value);
    if (!isFields(raw)) return raw ?? null;
    if (raw instanceof Date) return raw.toISOString();
    if (Array.isArray(raw['_labels'])) {
      return { id: raw['id'] ?? String(raw['_id']), labels: raw['_labels'].toSorted(), properties: properties(raw) };
    }
    if (typeof raw['_type'] === 'string') {
      return {
        type: raw['_type'],
        start: idOf(raw['_source']),
        end: idOf(raw['_target']),
        properties: properties(raw),
      };
    }
    return Object.fromEntries(Object.entries(raw).map(([key, item]) => [key, value(item)]));
  };
  return value;
};

const run = async (db: GrafeoDB, { cypher, params, maxRows }: Question): Promise<QueryResult> => {
  const plan = String((await db.executeCypher(`EXPLAIN ${cypher}`, params)).scalar());
  for (const line of plan.split('\n')) {
    const [operator = ''] = /\p{L}+/u.exec(line.trim()) ?? [];
    if (operator !== '' && !READING.has(operator)) throw new Error(`does more than read: ${operator}`);
  }
  const answer: GrafeoResult = await db.executeCypher(cypher, params);
  const value = valueFor(db);
  const rows = answer.length > maxRows ? Array.from({ length: maxRows }, (_, i) => answer.get(i)) : answer.toArray();
  const { columns } = answer;
  return {
    columns,
    rows: rows.map((row) => columns.map((column) => value(row[column]))),
    truncated: answer.length > maxRows,
  };
};

const [file = ''] = process.argv.slice(2);
const db = grafeo.GrafeoDB.openReadOnly(file);
process.on('message', (question: Question) => {
  const answer = (message: Answer): void => {
    process.send?.(message);
  };
  run(db, question).then(
    (result) => answer({ number: question.number, result }),
    (error: unknown) =>
      answer({ number: question.number, refused: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
