// The HTTP server: routes, guard, limits, files.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../graph/embedded.ts';
import { SystemError, UsageError } from '../../src/errors.ts';
import { toStream } from '../../src/server/download.ts';
import { createApp, createServer } from '../../src/server/server.ts';
import { createStoreReader } from '../../src/server/store-reader.ts';
import { CORPUS } from '../graph/corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'guanxi-server-'));
// The process for typed queries starts from the TypeScript sources here.
process.execArgv.push('--import', new URL('../graph/ts-loader.mjs', import.meta.url).href);
const store = await openEmbedded(join(root, 'store'));
await store.put(CORPUS);
await store.settle();
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const graph = createStoreReader(store);
const NO_FOLDER = '/nonexistent/viewer';
const app = createApp({ graph, host: '127.0.0.1', viewerFolder: NO_FOLDER });
const ask = async (path: string, init: RequestInit = {}) =>
  app.request(`http://127.0.0.1:7474${path}`, { ...init, headers: { host: '127.0.0.1:7474', ...init.headers } });
const post = (path: string, body: unknown, type = 'application/json') =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('questions', () => {
  test('search finds a Han substring', async () => {
    const answer = await ask(`/api/search?q=${encodeURIComponent('字跃')}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ hits: [{ node: { name: '北京字跃网络科技有限公司' } }] });
  });

  test('evidence gives each sentence with its spans', async () => {
    const { edges } = await graph.top(50);
    const interim = edges.find((edge) => edge.status === 'interim' && edge.until === undefined);
    const answer = await ask(`/api/evidence?edge=${encodeURIComponent(interim?.id ?? '')}`);
    expect(await answer.json()).toMatchObject({
      evidence: [{ sentence: expect.stringContaining('临时CEO'), spans: { trigger: { start: expect.any(Number) } } }],
    });
  });

  test.each([
    ['/api/top?limit=5', 200],
    ['/api/top?limit=0', 400],
    ['/api/top?limit=2001', 400],
    ['/api/top?limit=x', 400],
    ['/api/search', 400],
    [`/api/search?q=${'a'.repeat(201)}`, 400],
    ['/api/entity?id=company%3Aopenai', 200],
    ['/api/entity?id=company%3Anobody', 404],
    ['/api/entity', 400],
    ['/api/neighbourhood?id=company%3Aopenai&limit=3', 200],
    ['/api/neighbourhood?id=company%3Anobody', 404],
    ['/api/evidence?edge=none', 404],
    ['/api/paths?from=company%3Aapple&to=company%3Amicrosoft', 200],
    ['/api/paths?from=company%3Aapple&to=company%3Amicrosoft&hops=7', 400],
    ['/api/nothing', 404],
    ['/', 503],
    ['/../../etc/passwd', 404],
  ])('GET %s answers %d', async (path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    if (status >= 400 && path !== '/') expect(await answer.json()).toHaveProperty('error.where');
  });

  test.each([
    ['a query', { cypher: 'MATCH (p)-[r:HOLDS_POSITION]->(c) RETURN p' }, 200],
    ['one that writes', { cypher: 'CREATE (n)' }, 400],
    ['an empty one', { cypher: ' ' }, 400],
    ['a long one', { cypher: `RETURN "${'a'.repeat(20_000)}"` }, 400],
    ['parameters that are a list', { cypher: 'RETURN 1', params: [1] }, 400],
    ['no JSON', '{', 400],
    ['a list', '[]', 400],
    ['too much', `{"cypher":"${'a'.repeat(300_000)}"}`, 413],
  ])('POST /api/query with %s answers %#', async (_name, body, status) => {
    const answer = await post('/api/query', body);
    expect(answer.status).toBe(status);
    if (status >= 400) expect(await answer.json()).toHaveProperty('error.what');
  });

  test('the examples are given as they are, and each runs', async () => {
    const answer = (await (await ask('/api/examples')).json()) as { examples: { zh: string; cypher: string }[] };
    expect(answer.examples.length).toBeGreaterThan(20);
    const { zh, cypher, ...rest } = answer.examples[1] ?? { zh: '', cypher: '' };
    expect(zh).toContain('CEO');
    const result = (await (await post('/api/query', { cypher, ...rest })).json()) as { rows: unknown[][] };
    expect(result.rows.map(([name]) => name)).toContain('米拉·穆拉蒂');
  });

  test('parameters reach the query', async () => {
    const answer = await post('/api/query', {
      cypher: 'MATCH (c:Company {name: $name}) RETURN c.id',
      params: { name: 'OpenAI' },
    });
    expect(await answer.json()).toEqual({ columns: ['c.id'], rows: [['company:openai']], truncated: false });
  });

  test('a form cannot ask', async () => {
    expect((await post('/api/query', '{"cypher":"RETURN 1"}', 'text/plain')).status).toBe(415);
  });

  test('what breaks inside says nothing of the inside', async () => {
    const broken = Object.assign(createStoreReader(store), {
      top: async () => Promise.reject(new Error('password 123')),
    });
    const answer = await createApp({ graph: broken, host: '127.0.0.1', viewerFolder: NO_FOLDER }).request(
      'http://127.0.0.1/api/top',
      { headers: { host: '127.0.0.1' } },
    );
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('123');
  });
});

describe('exports', () => {
  test.each([
    ['format=csv&file=entities.csv', 'text/csv; charset=utf-8', 'guanxi-entities.csv', '\uFEFF编号,类型,名称'],
    ['format=csv&file=claims.csv&lang=en', 'text/csv; charset=utf-8', 'guanxi-claims.csv', '\uFEFFid,subject_id'],
    ['format=jsonl', 'application/x-ndjson; charset=utf-8', 'guanxi-graph.jsonl', '{"kind":"entity"'],
  ])('GET /api/export?%s is a file to save', async (query, type, name, start) => {
    const answer = await ask(`/api/export?${query}`);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    expect(body.startsWith(start)).toBe(true);
    expect(body).toContain('OpenAI');
  });

  test.each([
    ['', 'must be given'],
    ['format=xlsx', 'none of that name'],
    ['format=toString', 'none of that name'],
    ['format=csv', 'is one of entities.csv'],
    ['format=csv&file=../guanxi.json', 'is one of entities.csv'],
    ['format=jsonl&lang=fr', 'is zh or en'],
  ])('GET /api/export?%s is refused', async (query, reason) => {
    const answer = await ask(`/api/export?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { what: expect.stringContaining(reason) } });
  });

  test('who leaves early is read no further', async () => {
    const read: number[] = [];
    let isClosed = false;
    async function* parts(): AsyncGenerator<string> {
      try {
        for (let i = 0; i < 1_000; i++) {
          read.push(i);
          yield 'x'.repeat(1_000);
        }
      } finally {
        isClosed = true;
      }
    }
    const reader = toStream({ name: 'a.csv', parts: parts() }).getReader();
    await reader.read();
    await reader.cancel();
    expect(read.length).toBeLessThan(10);
    expect(isClosed).toBe(true);
  });
});

describe('guard', () => {
  test.each([
    ['127.0.0.1:7474', 200],
    ['localhost:7474', 200],
    ['[::1]:7474', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example:7474', 421],
    ['', 421],
  ])('Host %s answers %d', async (host, status) => {
    expect((await ask('/api/top', { headers: { host } })).status).toBe(status);
  });

  test('other sites may not call', async () => {
    expect((await ask('/api/top', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await ask('/api/top')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('every answer carries its headers', async () => {
    for (const path of ['/api/top', '/api/nothing', '/', '/none.js']) {
      const { headers } = await ask(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('with a token nothing is answered without it', async () => {
    const closed = createApp({ graph, host: '192.0.2.1', token: 'secret', viewerFolder: NO_FOLDER });
    const get = (path: string, headers: Record<string, string>) =>
      closed.request(`http://192.0.2.1${path}`, { headers: { host: '192.0.2.1', ...headers } });
    expect((await get('/api/top', {})).status).toBe(401);
    expect((await get('/api/top?token=secret', {})).status).toBe(401);
    expect((await get('/api/top', { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await get('/api/top', { authorization: 'Bearer secret' })).status).toBe(200);
    expect((await get('/api/top', { cookie: 'guanxi_token=secret' })).status).toBe(200);
    const page = await get('/?token=secret&lang=en', {});
    expect([page.status, page.headers.get('location')]).toEqual([303, '/?lang=en']);
    expect(page.headers.get('set-cookie')).toContain('HttpOnly');
  });
});

describe('listening', () => {
  const options = { graph, port: 0, host: '127.0.0.1', viewerFolder: NO_FOLDER };
  let url = '';
  let close = async (): Promise<void> => undefined;
  beforeAll(async () => {
    ({ url, close } = await createServer(options));
  });
  afterAll(() => close());

  test('answers at its address', async () => {
    expect((await fetch(`${url}api/top`)).status).toBe(200);
  });

  test('a port in use is one clear error', async () => {
    const port = Number(new URL(url).port);
    await expect(createServer({ ...options, port })).rejects.toThrow(SystemError);
    await expect(createServer({ ...options, port })).rejects.toThrow(`port ${port} is in use`);
  });

  test('others are let in with a token only', async () => {
    await expect(createServer({ ...options, host: '0.0.0.0' })).rejects.toThrow(UsageError);
  });
});
