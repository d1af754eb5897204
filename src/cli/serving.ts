// Serving a store until the program is told to end: what serve and start share.
import { join } from 'node:path';
import type { Store } from '../../graph/store.ts';
import { packageRoot } from '../root.ts';
import type { Context } from './command.ts';

/** Serves the store, prints the address on a line of its own, and ends with SIGINT or SIGTERM, nothing lost. */
export const serveUntilStopped = async (context: Context, store: Store): Promise<void> => {
  const { host, port, token } = context.settings;
  // Loaded only where somebody serves.
  const [{ createServer }, { createStoreReader }] = await Promise.all([
    import('../server/server.ts'),
    import('../server/store-reader.ts'),
  ]);
  const server = await createServer({
    graph: createStoreReader(store),
    host,
    port,
    ...(token === undefined ? {} : { token }),
    viewerFolder: join(packageRoot, 'dist', 'viewer'),
  });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  context.say({ zh: '打开以下地址（Ctrl+C 结束）：', en: 'Open this address (Ctrl+C ends):' });
  await context.out(`${server.url}\n`);
  await stopped;
  await server.close();
};
