// The HTTP server: routes, guard, limits, files.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SystemError, UsageError } from '../../src/errors.ts';
import { createApp, createServer } from '../../src/server/server.ts';
import { DOCUMENTS, ENTITIES } from '../viewer/fixture.ts';
import { createMemoryReader } from '../viewer/memory-reader.ts';

const graph = createMemoryReader(ENTITIES, DOCUMENTS);
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
    const answer = await ask(`/api/search?q=${encodeURIComponent('巴巴')}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ hits: [{ node: { name: '阿里巴巴' } }] });
  });

  test('evidence gives each sentence with its spans', async () => {
    const id = encodeURIComponent('HOLDS_POSITION|person:mira-murati|company:openai|ceo|');
    const answer = await ask(`/api/evidence?edge=${id}`);
    expect(await answer.json()).toMatchObject({ evidence: [{ sentence: expect.stringContaining('临时CEO') }, {}] });
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
    ['/api/paths?from=person%3Ajack-ma&to=company%3Aant-group', 200],
    ['/api/paths?from=person%3Ajack-ma&to=company%3Aant-group&hops=7', 400],
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

  test('a form cannot ask', async () => {
    expect((await post('/api/query', '{"cypher":"RETURN 1"}', 'text/plain')).status).toBe(415);
  });

  test('what breaks inside says nothing of the inside', async () => {
    const broken = { ...graph, top: async () => Promise.reject(new Error('password 123')) };
    const answer = await createApp({ graph: broken, host: '127.0.0.1', viewerFolder: NO_FOLDER }).request(
      'http://127.0.0.1/api/top',
      { headers: { host: '127.0.0.1' } },
    );
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('123');
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
