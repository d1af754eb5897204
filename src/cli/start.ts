// guanxi start: what `npm start` runs: the graph of the bundled sample articles, and the viewer.
import { join } from 'node:path';
import { openStore } from '../guanxi.ts';
import { packageRoot } from '../root.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { ingest } from './ingest.ts';
import { serveUntilStopped } from './serving.ts';
import { findSources } from './sources.ts';

export const start: CommandSpec = {
  name: 'start',
  summary: {
    zh: '读入自带的示例文章并打开浏览器界面',
    en: 'build the graph of the bundled samples and serve the viewer',
  },
  settings: ['store', 'port', 'host', 'token'],
  examples: [['npm start', { zh: '克隆之后的第一条命令', en: 'the first command after a clone' }]],
  async run(context) {
    const store = await openStore(context.settings, { create: true });
    try {
      const [row] = await store.read('MATCH (d:Document) RETURN count(d) AS n');
      if (Number(row?.['n'] ?? 0) === 0) {
        context.say({ zh: '正在读入示例文章…', en: 'Reading the sample articles …' });
        const folder = join(packageRoot, 'src', 'samples');
        const sources = findSources([folder]);
        const report = await ingest(store, context.settings, sources, undefined, context.pick, context.isQuiet);
        for (const line of report.failed) context.complain(line);
        context.say({
          zh: `已读入 ${report.added.length} 篇 → ${store.where}`,
          en: `${report.added.length} articles → ${store.where}`,
        });
      }
      await serveUntilStopped(context, store);
      return EXIT.done;
    } finally {
      await store.close();
    }
  },
};
