// Neo4j does what every store must, and gives the same answers as the embedded store. Needs a server: NEO4J_TEST_URI, or Java and the shared starter.
import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../../graph/embedded.ts';
import { openNeo4j, type Neo4jOptions } from '../../graph/neo4j.ts';
import { compile } from '../cli/compiled.ts';
import { storeContract } from './store.contract.ts';

const here = dirname(fileURLToPath(import.meta.url));
const starter = [process.env['GUANXI_SHARED'], resolve(here, '../../../shared')]
  .map((folder) => (folder === undefined ? '' : join(folder, 'neo4j', 'start.sh')))
  .find((file) => file !== '' && existsSync(file));
const root = mkdtempSync(join(tmpdir(), 'guanxi-neo4j-'));
const home = join(root, 'neo4j');
let started = false;

const hasJava = (): boolean => {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Where the server is, or why there is none. */
const find = (): Neo4jOptions | string => {
  const uri = process.env['NEO4J_TEST_URI'];
  const username = process.env['NEO4J_TEST_USERNAME'] ?? 'neo4j';
  const password = process.env['NEO4J_TEST_PASSWORD'] ?? 'guanxi-test';
  if (uri !== undefined && uri !== '') return { uri, username, password };
  if (starter === undefined) return 'neither NEO4J_TEST_URI nor a starter of Neo4j is there';
  if (!hasJava()) return 'Java is not installed';
  try {
    const printed = execFileSync('bash', [starter, '--port', '0', '--home', home, '--password', 'guanxi-test'], {
      encoding: 'utf8',
      timeout: 180_000,
    });
    started = true;
    return { uri: /bolt:\/\/\S+/u.exec(printed)?.[0] ?? '', username: 'neo4j', password: 'guanxi-test' };
  } catch (error) {
    return `Neo4j did not start: ${String(error)}`;
  }
};

const server = find();
process.execArgv.push('--import', new URL('ts-loader.mjs', import.meta.url).href);
afterAll(() => {
  if (started && starter !== undefined)
    execFileSync('bash', [join(dirname(starter), 'stop.sh'), '--home', home], { stdio: 'ignore' });
  rmSync(root, { recursive: true, force: true });
}, 60_000);

if (typeof server === 'string') {
  console.warn(`skipped: ${server}`);
  describe.skip('Neo4j', () => {
    test('needs a server', () => undefined);
  });
} else {
  const fromNeo4j = new Map<string, unknown>();
  const fromEmbedded = new Map<string, unknown>();
  storeContract('Neo4j', () => openNeo4j(server), fromNeo4j);
  storeContract('embedded store, for comparison', () => openEmbedded(join(root, 'embedded')), fromEmbedded);

  describe('both stores', () => {
    test('were asked the same', () => {
      expect(fromNeo4j.size).toBeGreaterThan(30);
      expect([...fromNeo4j.keys()]).toEqual([...fromEmbedded.keys()]);
    });
    test('gave the same answers', () => {
      for (const [question, answer] of fromNeo4j)
        expect([question, answer]).toEqual([question, fromEmbedded.get(question)]);
    });
  });

  describe('a server that does not answer as it should', () => {
    test('a wrong password', async () => {
      await expect(openNeo4j({ ...server, password: 'wrong-password' })).rejects.toThrow(
        /refuses user name or password/u,
      );
    });
    test('nobody there', async () => {
      await expect(openNeo4j({ ...server, uri: 'bolt://127.0.0.1:1' })).rejects.toThrow(/cannot be reached/u);
    });
    test('the program says it on one line, and takes the right password', async () => {
      const program = compile('neo4j');
      const ask = (password: string) =>
        program.run(['query', 'RETURN 1 AS one', '--jsonl'], {
          env: { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: password },
        });
      expect(await ask(server.password)).toEqual({ code: 0, out: '{"one":1}\n', err: '' });
      expect(await ask('wrong-password')).toEqual({
        code: 1,
        out: '',
        err: `guanxi: ${server.uri}: refuses user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD\n`,
      });
      program.close();
    });
    test('no such database', async () => {
      await expect(openNeo4j({ ...server, database: 'nowhere' })).rejects.toMatchObject({ name: 'StoreError' });
    });
    test('an address of another kind, and no password in the message', async () => {
      await expect(openNeo4j({ ...server, uri: 'http://me:secret@127.0.0.1' })).rejects.toMatchObject({
        name: 'UsageError',
      });
    });
  });
}
