// guanxi query: a read-only Cypher query.
import { stringify } from 'csv-stringify/sync';
import { UsageError, got } from '../errors.ts';
import { openStore } from '../guanxi.ts';
import type { QueryResult } from '../model/view.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { wholeNumber } from './numbers.ts';
import { cellText, formatTable } from './table.ts';

const parseParams = (text: unknown): Readonly<Record<string, unknown>> => {
  if (typeof text !== 'string') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UsageError('--params', `is no JSON, ${got(text)}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError('--params', `must be an object, ${got(text)}`);
  return value as Record<string, unknown>;
};

const asObjects = ({ columns, rows }: QueryResult): readonly Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));

export const query: CommandSpec = {
  name: 'query',
  args: '<cypher>',
  summary: { zh: '只读的 Cypher 查询', en: 'a read-only Cypher query' },
  options: [
    ['--params <json>', { zh: '参数，JSON 对象', en: 'parameters, a JSON object' }],
    ['--jsonl', { zh: '每行一个 JSON 对象', en: 'one JSON object a row' }],
    ['--csv', { zh: '写成 CSV', en: 'CSV' }],
    ['--table', { zh: '表格（默认）', en: 'a table (the default)' }],
    ['--max-rows <n>', { zh: '最多行数（默认 10000）', en: 'rows at most (default 10000)' }],
    ['--timeout <seconds>', { zh: '时限，秒（默认 60）', en: 'time limit in seconds (default 60)' }],
  ],
  settings: ['store'],
  examples: [
    [
      'guanxi query "MATCH (p:Person)-[r:HOLDS_POSITION {status:\'interim\'}]->(c:Company) RETURN p.name, r.title, c.name"',
      { zh: '谁是临时职务', en: 'who holds an interim post' },
    ],
    [
      'guanxi query "MATCH (c:Company {name: $name})-[r]-(x) RETURN type(r), x.name" --params \'{"name":"OpenAI"}\' --jsonl',
      { zh: '带参数', en: 'with parameters' },
    ],
  ],
  async run(context, [cypher = ''], options) {
    const limits = {
      maxRows: wholeNumber(options['maxRows'], '--max-rows', 10_000),
      timeoutMs: wholeNumber(options['timeout'], '--timeout', 60) * 1000,
    };
    const params = parseParams(options['params']);
    const store = await openStore(context.settings, { create: false });
    try {
      const result = await store.query(cypher, params, limits);
      if (options['jsonl'] === true)
        await context.out(
          asObjects(result)
            .map((row) => `${JSON.stringify(row)}\n`)
            .join(''),
        );
      else if (context.isJson) await context.out(`${JSON.stringify(result)}\n`);
      else if (options['csv'] === true)
        await context.out(
          stringify([result.columns, ...result.rows.map((row) => row.map(cellText))], { record_delimiter: 'windows' }),
        );
      else await context.out(formatTable(result.columns, result.rows));
      if (result.truncated)
        context.complain(
          context.pick({
            zh: `只显示前 ${limits.maxRows} 行（--max-rows）`,
            en: `only the first ${limits.maxRows} rows are shown (--max-rows)`,
          }),
        );
      return EXIT.done;
    } finally {
      await store.close();
    }
  },
};
