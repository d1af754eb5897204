// The JSON API: one route for each question that the viewer asks.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { EXAMPLES } from '../../graph/examples.ts';
import { downloadHeaders, toStream } from './download.ts';
import { apiError } from './errors.ts';
import type { GraphReader, ReadLimits } from './graph-reader.ts';
import { readBody, readCount, readFile, readId, readIds, readLanguage, readQuery, readSearch } from './input.ts';

const MAX_BODY = 256 * 1024;
const MAX_NODES = 2_000;
const MAX_HITS = 50;
const MAX_HOPS = 6;
const QUERY_LIMITS: ReadLimits = { maxRows: 1_000, timeoutMs: 10_000 };

/** The routes under /api over `graph`. */
export const createRoutes = (graph: GraphReader): Hono => {
  const api = new Hono();
  api.use(bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.json(apiError('body', `at most ${MAX_BODY} bytes`), 413) }));
  api.use('*', async (c, next) => {
    // A page elsewhere can send a form, never JSON without asking first: so nothing but JSON is taken.
    const isJson = /^application\/json\b/u.test(c.req.header('content-type') ?? '');
    if (c.req.method === 'POST' && !isJson) return c.json(apiError('content-type', 'must be application/json'), 415);
    c.header('cache-control', 'no-store');
    return next();
  });

  api.get('/top', async (c) => c.json(await graph.top(readCount('limit', c.req.query('limit'), 80, MAX_NODES))));

  api.get('/search', async (c) => {
    const hits = await graph.search(
      readSearch('q', c.req.query('q')),
      readCount('limit', c.req.query('limit'), 12, MAX_HITS),
    );
    return c.json({ hits });
  });

  api.get('/entity', async (c) => {
    const entity = await graph.entity(readId('id', c.req.query('id')));
    return entity ? c.json(entity) : c.json(apiError('entity', 'there is none of that id'), 404);
  });

  api.get('/neighbourhood', async (c) => {
    const id = readId('id', c.req.query('id'));
    const view = await graph.neighbourhood(id, readCount('limit', c.req.query('limit'), 40, MAX_NODES));
    return view ? c.json(view) : c.json(apiError('entity', 'there is none of that id'), 404);
  });

  api.post('/among', async (c) => {
    const body = await readBody(c.req);
    return c.json(await graph.among(readIds('ids', body['ids'], MAX_NODES)));
  });

  api.get('/evidence', async (c) => {
    const evidence = await graph.evidence(readId('edge', c.req.query('edge')));
    return evidence.length > 0
      ? c.json({ evidence })
      : c.json(apiError('edge', 'there is no relation of that id'), 404);
  });

  api.get('/paths', async (c) => {
    const from = readId('from', c.req.query('from'));
    const to = readId('to', c.req.query('to'));
    return c.json(await graph.paths(from, to, readCount('hops', c.req.query('hops'), 4, MAX_HOPS)));
  });

  api.post('/query', async (c) => {
    const { cypher, params } = readQuery(await readBody(c.req));
    return c.json(await graph.query(cypher, params, QUERY_LIMITS));
  });

  api.get('/examples', (c) => c.json({ examples: EXAMPLES }));

  // ?format=csv&file=relations.csv&lang=en; a format of one file needs no name.
  api.get('/export', (c) => {
    const language = readLanguage('lang', c.req.query('lang'));
    const file = readFile(graph, c.req.query('format'), c.req.query('file'), { language, bom: true });
    return c.body(toStream(file), 200, downloadHeaders(file.name));
  });

  return api;
};
