// guanxi serve: the viewer and its API over a store.
import { openStore } from '../guanxi.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { serveUntilStopped } from './serving.ts';

export const serve: CommandSpec = {
  name: 'serve',
  summary: { zh: '在浏览器里看关系图', en: 'show the graph in the browser' },
  settings: ['store', 'port', 'host', 'token'],
  examples: [['guanxi serve --port 0', { zh: '任一空闲端口', en: 'any free port' }]],
  async run(context) {
    const store = await openStore(context.settings, { create: false });
    try {
      await serveUntilStopped(context, store);
      return EXIT.done;
    } finally {
      await store.close();
    }
  },
};
