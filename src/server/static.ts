// The viewer's files, read once into memory: what is not in the list does not exist, so no path leads out of the folder.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { contentPolicy, createNonce } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** In index.html; the server puts the nonce of the answer in its place. */
const NONCE_MARK = '__CSP_NONCE__';
const NOT_BUILT = 'The viewer has not been built. Run: npm run build\n浏览器界面尚未构建。请运行：npm run build\n';

interface StaticFile {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly gzipped: Buffer<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** All files under `folder` by path ("/assets/index-abc.js"); empty if there is no such folder. */
const readFiles = (folder: string): ReadonlyMap<string, StaticFile> => {
  const files = new Map<string, StaticFile>();
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory()) walk(below);
      const type = TYPES[extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      const bytes = readFileSync(join(folder, below));
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      files.set(below, { bytes, gzipped: gzipSync(bytes), type, etag });
    }
  };
  try {
    walk('');
  } catch {
    return new Map();
  }
  return files;
};

/** Routes for the page and its files. Files under /assets carry a hash in their name and may be kept for ever; the page is asked for each time. */
export const createStatic = (folder: string): Hono => {
  const files = readFiles(folder);
  const index = files.get('/index.html');
  const page = new Hono();

  page.get('/', (c) => {
    if (!index) return c.text(NOT_BUILT, 503);
    const nonce = createNonce();
    c.header('content-security-policy', contentPolicy(nonce));
    c.header('cache-control', 'no-store');
    return c.html(index.bytes.toString('utf8').replaceAll(NONCE_MARK, nonce));
  });

  page.get('*', (c) => {
    const file = files.get(c.req.path);
    if (!file || file === index) return c.notFound();
    const isHashed = c.req.path.startsWith('/assets/');
    c.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.header('etag', file.etag);
    c.header('vary', 'accept-encoding');
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304);
    c.header('content-type', file.type);
    if (!/\bgzip\b/u.test(c.req.header('accept-encoding') ?? '')) return c.body(file.bytes);
    c.header('content-encoding', 'gzip');
    return c.body(file.gzipped);
  });

  return page;
};
