// Program of the process that runs typed queries: opens the copy of the store read only, asks the plan first, answers by messages.
import { dirname } from 'node:path';
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

/** In front of a query: the store answers with its plan and runs nothing. */
const EXPLAIN = 'EXPLAIN ';

const run = async (db: GrafeoDB, { cypher, params, maxRows }: Question): Promise<QueryResult> => {
  const plan = String((await db.executeCypher(EXPLAIN + cypher, params)).scalar());
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

/** What the engine says of a wrong query, on one line: its kind, the fault, and the place in the query (it was asked with EXPLAIN in front). */
const faultOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  const [first = ''] = text.split('\n');
  const what = first.replace(/^(?:Query error: )?(?:GRAFEO-\w+: )?/u, '').replace('[Cypher] ', '');
  const place = /--> query:(\d+):(\d+)/u.exec(text);
  if (!place) return what;
  const [line, column] = [Number(place[1]), Number(place[2])];
  return `${what} (line ${line}, column ${line === 1 ? Math.max(1, column - EXPLAIN.length) : column})`;
};

const [file = ''] = process.argv.slice(2);
// The engine makes a folder for what does not fit into memory, and leaves it behind: it shall lie beside the copy, where the store clears it away.
process.env['TMPDIR'] = dirname(file);
const db = grafeo.GrafeoDB.openReadOnly(file);
process.on('message', (question: Question) => {
  const answer = (message: Answer): void => {
    process.send?.(message);
  };
  run(db, question).then(
    (result) => answer({ number: question.number, result }),
    (error: unknown) => answer({ number: question.number, refused: faultOf(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
