// What goes wrong is said on one clear line of stderr, with the right exit code: wrong usage, stores, servers, ports, pipes.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { COMMANDS } from '../../src/cli/all.ts';
import { complaintOf, createProgram, exitCodeOf, runLine } from '../../src/cli/program.ts';
import { resolveSettings } from '../../src/settings.ts';
import { compile, jsonLines } from './compiled.ts';

jest.setTimeout(240_000);
const program = compile('faults');
const { folder, run } = program;
afterAll(() => program.close());

const TEXT = '2023年11月17日，OpenAI首席执行官萨姆·奥特曼离任。任正非创办了华为。马云创办了阿里巴巴。';

beforeAll(async () => {
  mkdirSync(join(folder, 'thesis'));
  writeFileSync(join(folder, 'thesis/thesis.docx'), 'x');
  writeFileSync(join(folder, 'file'), 'x');
  mkdirSync(join(folder, 'later'));
  writeFileSync(join(folder, 'later/guanxi.json'), '{"format":"guanxi-store","version":99}');
  mkdirSync(join(folder, 'damaged'));
  writeFileSync(join(folder, 'damaged/guanxi.json'), '{"format":"guanxi-store","version":1}');
  writeFileSync(join(folder, 'damaged/graph.grafeo'), 'this is no graph'.repeat(1000));
  writeFileSync(join(folder, 'news.txt'), TEXT);
  const { code, err } = await run(['build', 'news.txt', '--store', 'store', '--quiet']);
  expect([code, err]).toEqual([0, '']);
});

/** The line of stderr, without its end; fails if there are several. */
const onlyLine = (err: string): string => {
  expect(err.split('\n')).toHaveLength(2);
  return err.trimEnd();
};

/** Command lines that fail: exit code, and what is said. */
const FAULTS: readonly (readonly [readonly string[], number, string])[] = [
  [['query', 'RETURN 1', '--store', 'thesis'], 1, 'thesis: is not a guanxi store'],
  [['build', 'news.txt', '--store', 'thesis'], 1, 'thesis: is not a guanxi store'],
  [['query', 'RETURN 1', '--store', 'file'], 1, 'file: is a file, and a store is a folder'],
  [['query', 'RETURN 1', '--store', 'later'], 1, 'later: was written by another version of guanxi'],
  [['query', 'RETURN 1', '--store', 'damaged'], 1, 'damaged: cannot be opened'],
  [['verify', '--store', 'nowhere'], 1, 'nowhere: there is no store yet; guanxi build makes one'],
  [['build', 'nowhere.txt', '--store', 'store'], 2, 'there is no such file or folder, got "nowhere.txt"'],
  [['build', '--store', 'store'], 2, 'build: name files or folders, or - for stdin'],
  [['build', 'thesis', '--store', 'store'], 2, 'there is nothing to read'],
  [['query', '--no-such-flag', 'RETURN 1'], 2, "unknown option '--no-such-flag'"],
  [['query'], 2, "missing required argument 'cypher'"],
  [['qurey', 'RETURN 1'], 2, "unknown command 'qurey'"],
  [['query', 'MATCH (n) DETACH DELETE n', '--store', 'store'], 2, 'DETACH writes, and queries are read only'],
  [['query', 'CREATE (n:Person) RETURN n', '--store', 'store'], 2, 'must begin with MATCH'],
  [['query', "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", '--store', 'store'], 2, 'must begin with MATCH'],
  [['query', 'RETURN $a', '--params', '{', '--store', 'store'], 2, '--params: is no JSON, got "{"'],
  [['query', 'RETURN $a', '--params', '[]', '--store', 'store'], 2, '--params: must be an object, got "[]"'],
  [['query', 'RETURN 1', '--max-rows', '0', '--store', 'store'], 2, '--max-rows: must be a whole number from 1'],
  [['export', 'docx', '--store', 'store'], 2, 'export: the format is one of'],
  [['export', 'csv', '--store', 'store'], 2, 'csv has several files'],
  [['export', 'csv', '--only', 'people', '--store', 'store'], 2, '--only: is one of entities'],
  [['export', 'jsonl', '--out', 'file/graph.jsonl', '--store', 'store'], 1, 'file/graph.jsonl: cannot be written'],
  [['extract'], 2, 'extract: name files, or - for stdin'],
  [['extract', '-', 'news.txt'], 2, 'extract: - stands alone'],
  [['lexicon', 'bake'], 2, 'lexicon: does one of check, add, import, got "bake"'],
  [['path', '华为', '查无此人', '--store', 'store'], 2, 'path: no entity has this name, got "查无此人"'],
  [['serve', '--port', '99999', '--store', 'store'], 2, '--port: must be a whole number from 0 to 65535'],
  [['serve', '--host', '0.0.0.0', '--port', '0', '--store', 'store'], 2, 'token'],
  [['extract', 'news.txt', '--threads', '0'], 2, '--threads: must be a whole number from 1'],
  [['query', 'RETURN 1', '--lang', 'fr'], 2, '--lang: must be zh or en, got "fr"'],
];

describe('faults', () => {
  const back = process.cwd();
  beforeAll(() => process.chdir(folder));
  afterAll(() => process.chdir(back));

  test.each(FAULTS)('%j ends with %d: %s', async (args, code, message) => {
    const error: unknown = await runLine(args).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect([error instanceof Error && error.message, exitCodeOf(error)]).toEqual([
      expect.stringContaining(message),
      code,
    ]);
    expect(complaintOf(error).split('\n').length).toBeLessThanOrEqual(2);
  });
});

describe('one line on stderr, nothing on stdout', () => {
  test.each<[readonly string[], number, string]>([
    [['query', 'RETURN 1', '--store', 'thesis'], 1, 'thesis: is not a guanxi store'],
    [['qurey', 'RETURN 1'], 2, "guanxi: unknown command 'qurey' (Did you mean query?)"],
    [['query', 'MATCH (n', '--store', 'store'], 2, 'query: syntax error: Expected RParen (line 1, column 9)'],
  ])('%j ends with %d', async (args, code, message) => {
    const result = await run(args);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(onlyLine(result.err)).toContain(message);
  });

  test.each([
    [
      'bolt://127.0.0.1:1',
      /^guanxi: bolt:\/\/127\.0\.0\.1:1: cannot be reached: nobody listens there \(ECONNREFUSED\)/u,
      1,
    ],
    ['bolt://me:secret@127.0.0.1:1', /^guanxi: bolt:\/\/127\.0\.0\.1:1: cannot be reached/u, 1],
    ['http://127.0.0.1:7474', /^guanxi: NEO4J_URI: must begin with bolt:\/\/ or neo4j:\/\//u, 2],
  ])('NEO4J_URI=%s', async (uri, message, code) => {
    const result = await run(['query', 'RETURN 1'], { env: { NEO4J_URI: uri } });
    expect(result.code).toBe(code);
    expect(onlyLine(result.err)).toMatch(message);
    expect(onlyLine(result.err).length).toBeLessThan(200);
    expect(result.err).not.toContain('secret');
  });

  test('--store on the command line wins over NEO4J_URI', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    expect((await run(['query', 'RETURN 1 AS one', '--jsonl', '--store', 'store'], { env })).out).toBe('{"one":1}\n');
  });
});

test('a port in use, and a store in use: nothing is lost', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const taken = await run(['serve', '--port', String(port), '--store', 'store', '--quiet']);
  other.close();
  expect([taken.code, onlyLine(taken.err)]).toEqual([1, expect.stringContaining(`port ${port} is in use`)]);
  const serving = program.start(['serve', '--port', '0', '--store', 'store', '--quiet']);
  const [address] = (await once(serving.stdout ?? serving, 'data')) as [Buffer];
  expect(address.toString()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/?\n$/u);
  const second = await run(['query', 'RETURN 1', '--store', 'store']);
  expect([second.code, onlyLine(second.err)]).toEqual([
    1,
    expect.stringContaining('is in use by another guanxi process'),
  ]);
  serving.kill('SIGTERM');
  expect(await once(serving, 'close')).toEqual([0, null]);
  expect((await run(['verify', '--store', 'store'])).code).toBe(0);
});

describe('a closed pipe ends the program quietly', () => {
  test.each([
    ['query', `query "UNWIND range(1, 5000) AS i MATCH (n) RETURN i, n.name" --jsonl --store store`],
    ['export', 'export jsonl --store store'],
    ['help', '--help'],
  ])('%s | head -1', (_, line) => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; ${program.command} ${line} | head -1; echo $?`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual([expect.any(String), '0']);
  });
});

describe('--json answers parse', () => {
  test.each<[readonly string[], object]>([
    [
      ['query', 'MATCH (c:Company) RETURN count(c) AS n'],
      { columns: ['n'], rows: [[expect.any(Number)]], truncated: false },
    ],
    [['search', '华为'], [{ node: { name: '华为' } }]],
    [['path', '任正非', '华为'], { paths: [{ edges: [expect.any(String)] }] }],
    [['verify'], { documents: 1, faults: [] }],
    [['doctor'], { node: { ok: true }, store: { ok: true, detail: expect.stringContaining('1 documents') } }],
    [['build', 'news.txt'], { unchanged: 1, failed: 0, failures: [] }],
  ])('%j', async (args, expected) => {
    const { out, err } = await run([...args, '--json', '--quiet', '--store', 'store']);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject(expected);
  });

  test('query --jsonl: one object a row, keys in the order of RETURN', async () => {
    const cypher = 'MATCH (p:Person)-[r:FOUNDED]->(c) RETURN p.name AS z, c.name AS a ORDER BY z';
    const { out } = await run(['query', cypher, '--jsonl', '--store', 'store']);
    expect(jsonLines(out)).toHaveLength(2);
    expect(out.split('\n')[0]).toMatch(/^\{"z":".+","a":".+"\}$/u);
  });

  test('query --csv quotes, and says when rows are left out', async () => {
    const cypher = 'UNWIND ["a,b", "c\\"d"] AS x RETURN x';
    const { out, err } = await run(['query', cypher, '--csv', '--max-rows', '1', '--store', 'store']);
    expect(out).toBe('x\r\n"a,b"\r\n');
    expect(err).toContain('only the first 1 rows are shown');
  });
});

describe('help', () => {
  /** What --help prints. */
  const helpOf = (language: 'zh' | 'en', name: string): string => {
    const program = createProgram(language);
    const command = program.commands.find((one) => one.name() === name) ?? program;
    let text = '';
    command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
    return text;
  };
  const flagsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^ {2}-/u.test(line));

  test.each(COMMANDS.map((command) => [command.name, command] as const))('%s, in Chinese and English', (name, spec) => {
    const [zh, en] = [helpOf('zh', name), helpOf('en', name)];
    for (const title of ['用法：', '选项：', '例子：', spec.summary.zh]) expect(zh).toContain(title);
    for (const title of ['Usage:', 'Options:', 'Examples:']) expect(en).toContain(title);
    expect(en.replaceAll(/\s+/gu, ' ')).toContain(spec.summary.en);
    for (const line of flagsOf(zh)) expect(line).toMatch(/\p{Script=Han}/u);
    for (const line of flagsOf(en)) expect(line).not.toMatch(/\p{Script=Han}/u);
    expect(flagsOf(zh)).toHaveLength(flagsOf(en).length);
    for (const [example] of spec.examples) expect(en).toContain(example);
  });

  test('the program lists every command', async () => {
    const { code, out } = await run(['--help', '--lang', 'zh']);
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(out).toContain(`\n  ${name}`);
      expect(out).toContain(summary.zh);
    }
  });
});

describe('settings', () => {
  test.each<[string, string, string]>([
    ['guanxi.yaml', 'sotre: x\n', 'guanxi.yaml: sotre: there is no such setting'],
    ['guanxi.yaml', 'port: many\n', 'guanxi.yaml: port: must be a whole number from 0 to 65535, got "many"'],
    ['guanxi.yaml', '[', 'guanxi.yaml: is not valid YAML'],
    ['.env', 'GUANXI_LEXICON=nowhere.tsv\n', '.env: GUANXI_LEXICON: there is no such file, got "nowhere.tsv"'],
  ])('a fault in %s: %j', (file, text, message) => {
    const where = mkdtempSync(join(folder, 'settings-'));
    writeFileSync(join(where, file), text);
    expect(() => resolveSettings({}, {}, where)).toThrow(message);
  });
});
