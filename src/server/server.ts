// The HTTP server: guard, API and viewer put together, and bound to an address.
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { SystemError, UsageError } from '../errors.ts';
import { apiError, toAnswer } from './errors.ts';
import type { GraphReader } from './graph-reader.ts';
import { checkOrigin, checkToken, isLoopback } from './guard.ts';
import { setHeaders } from './headers.ts';
import { createRoutes } from './routes.ts';
import { createStatic } from './static.ts';

export interface ServerOptions {
  readonly graph: GraphReader;
  /** 0 = a free one. */
  readonly port: number;
  /** 127.0.0.1 unless others are meant to come in, which needs a token. */
  readonly host: string;
  readonly token?: string;
  /** The folder of the built viewer: dist/viewer. */
  readonly viewerFolder: string;
}

export interface RunningServer {
  /** Where the page opens, with the token if there is one: http://127.0.0.1:7474/. */
  readonly url: string;
  close(): Promise<void>;
}

type AppOptions = Pick<ServerOptions, 'graph' | 'host' | 'token' | 'viewerFolder'>;

/** All routes, without an address: what createServer binds. */
export const createApp = (options: AppOptions): Hono => {
  const app = new Hono();
  app.use(setHeaders);
  app.use(checkOrigin(options.host));
  if (options.token !== undefined) app.use(checkToken(options.token));
  app.route('/api', createRoutes(options.graph));
  app.all('/api/*', (c) => c.json(apiError('path', 'there is nothing here'), 404));
  app.route('/', createStatic(options.viewerFolder));
  app.notFound((c) => c.json(apiError('path', 'there is nothing here'), 404));
  app.onError((thrown, c) => {
    const { status, body } = toAnswer(thrown);
    return c.json(body, status);
  });
  return app;
};

const explain = (error: NodeJS.ErrnoException, host: string, port: number): SystemError => {
  if (error.code === 'EADDRINUSE')
    return new SystemError('serve', `port ${port} is in use; choose another with --port`);
  if (error.code === 'EACCES') return new SystemError('serve', `port ${port} may not be opened by this user`);
  return new SystemError('serve', `cannot listen on ${host}:${port} (${error.code ?? error.message})`);
};

/** Starts the server. Throws UsageError if `host` is not this machine and there is no token, SystemError if it cannot listen. */
export const createServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { host, port, token } = options;
  if (!isLoopback(host) && !token) {
    throw new UsageError('serve', `listening on ${host} lets others in: a token is needed`);
  }
  const server = createAdaptorServer({ fetch: createApp(options).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)));
    server.listen(port, host, () => resolve());
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${bound}/${token ? `?token=${encodeURIComponent(token)}` : ''}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
