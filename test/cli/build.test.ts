// guanxi build: good and bad documents, stdin, --prune, the same bytes from any order, Ctrl+C.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { BAD, GOOD, writeDocuments } from './documents.ts';
import { compile, jsonLines, repository } from './compiled.ts';
import type { Run } from './compiled.ts';

jest.setTimeout(240_000);
const program = compile('build');
const { folder, run } = program;
afterAll(() => program.close());

const ids = async (store: string): Promise<readonly unknown[]> => {
  const { out } = await run(['query', 'MATCH (d:Document) RETURN d.id AS id ORDER BY id', '--jsonl', '--store', store]);
  return jsonLines(out).map((row) => (row as { readonly id: string }).id);
};

describe('a folder of good and bad documents', () => {
  let built: Run;
  beforeAll(async () => {
    writeDocuments(folder);
    built = await run(['build', 'news', '--store', 'store', '--json']);
  });

  test('the good ones are in, and the exit code says that some are not', async () => {
    expect(built.code).toBe(3);
    expect(JSON.parse(built.out)).toMatchObject({ added: GOOD.length, failed: BAD.length });
    expect(await ids('store')).toEqual(GOOD);
  });

  test.each(BAD)('%s is named: %s', (where, what) => {
    const lines = built.err.split('\n').filter((line) => line.startsWith(`failed ${where}: `));
    expect(lines).toEqual([expect.stringContaining(`${where}: ${what}`)]);
  });

  test('nothing else is complained of, and nothing is said twice', () => {
    const complaints = built.err.split('\n').filter((line) => line.startsWith('failed '));
    expect(complaints).toHaveLength(BAD.length);
    expect((JSON.parse(built.out) as { failures: unknown[] }).failures).toHaveLength(BAD.length);
  });

  test('every quote is in its text', async () => {
    const { code, out } = await run(['verify', '--json', '--store', 'store']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ documents: GOOD.length, faults: [] });
  });

  test('again: nothing changes, not even the bytes; and -v tells what was left out', async () => {
    const before = (await run(['export', 'jsonl', '--store', 'store'])).out;
    const again = await run(['build', 'news', '--store', 'store', '-v']);
    expect(again.code).toBe(3);
    expect(again.err).toContain(`0 added, 0 changed, ${GOOD.length} unchanged, 0 removed, ${BAD.length} failed`);
    expect(again.err).toContain('news/lines.jsonl:10: date is left out, it is none, got "昨天"');
    expect((await run(['export', 'jsonl', '--store', 'store'])).out).toBe(before);
  });

  test('--prune takes away what this run did not read; nothing but bad documents is a failure', async () => {
    const pruned = await run(['build', 'news/sub', 'news/good.txt', '--prune', '--quiet', '--store', 'store']);
    expect(pruned).toEqual({ code: 0, out: '', err: '' });
    expect(await ids('store')).toEqual(['news/good.txt', 'news/sub/deep.txt']);
    const bad = await run(['build', 'news/empty.txt', '--store', 'store']);
    expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('failed news/empty.txt: is empty')]);
  });
});

test('stdin: a line is a document, an empty one is passed over, a bad one is named', async () => {
  const input = '{"id":"a","text":"任正非创办了华为。"}\n\n{"id":"b"\n{"id":"c","text":"马云创办了阿里巴巴。"}';
  const { code, err } = await run(['build', '-', '--store', 'piped'], { input });
  expect(code).toBe(3);
  expect(err).toContain('failed stdin:3: is not valid JSON');
  expect(await ids('piped')).toEqual(['a', 'c']);
});

describe('the same bytes', () => {
  const samples = join(repository, 'src/samples');
  const files = readdirSync(samples)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .toSorted()
    .slice(0, 16)
    .map((name) => join(samples, name));
  const odd = files.filter((_, i) => i % 2 === 1);
  const even = files.filter((_, i) => i % 2 === 0);
  let first: string;
  beforeAll(async () => {
    expect(files).toHaveLength(16);
    await run(['build', ...files, '--quiet', '--threads', '1', '--store', 'order-0']);
    first = (await run(['export', 'jsonl', '--store', 'order-0'])).out;
  });

  test('there is something to compare', () => expect(first.split('\n').length).toBeGreaterThan(100));

  test.each([
    ['backwards, 2 threads', [files.toReversed()], '2'],
    ['the odd ones in one run, then the even ones, 3 threads', [odd, even], '3'],
  ])('%s', async (label, runs, threads) => {
    const store = `order-${threads}`;
    for (const paths of runs) await run(['build', ...paths, '--quiet', '--threads', threads, '--store', store]);
    expect([label, (await run(['export', 'jsonl', '--store', store])).out]).toEqual([label, first]);
  });
});

test('Ctrl+C: the store opens and holds whole documents; the next run makes it whole', async () => {
  const lines = Array.from(
    { length: 150 },
    (_, i) => `${JSON.stringify({ id: `d${i}`, text: '马化腾是腾讯董事会主席。他创办了腾讯。' })}\n`,
  );
  writeFileSync(join(folder, 'many.jsonl'), lines.join(''));
  const child = program.start(['build', '-', '--store', 'cut', '--threads', '1']);
  let err = '';
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  child.stdin?.on('error', () => undefined);
  // Stdin stays open: the program waits for more when it is interrupted, and must not go on waiting.
  child.stdin?.write(lines.slice(0, 140).join(''));
  const log = join(folder, 'cut/graph.grafeo.wal');
  const sizeOfLog = (): number => {
    try {
      return readdirSync(log).reduce((sum, name) => sum + readFileSync(join(log, name)).length, 0);
    } catch {
      return 0;
    }
  };
  while (child.exitCode === null && sizeOfLog() < 20_000) await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill('SIGINT');
  const [code] = (await once(child, 'close')) as [number | null];
  expect(err).toContain('Interrupted: what was read is stored whole');
  expect(code).toBe(130);
  const kept = await ids('cut');
  expect(kept.length).toBeGreaterThanOrEqual(100);
  expect(kept.length).toBeLessThanOrEqual(140);
  const verified = await run(['verify', '--json', '--store', 'cut']);
  expect(JSON.parse(verified.out)).toMatchObject({ documents: kept.length, faults: [] });
  expect((await run(['build', 'many.jsonl', '--store', 'cut', '--quiet'])).code).toBe(0);
  expect(await ids('cut')).toHaveLength(150);
});
