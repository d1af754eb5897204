// guanxi start: what `npm start` runs: the graph of the bundled sample articles, and the viewer.
import { join } from 'node:path';
import { openStore } from '../guanxi.ts';
import { packageRoot } from '../root.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { ingest } from './ingest.ts';
import { onInterrupt } from './interrupt.ts';
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
    const { signal, release } = onInterrupt();
    try {
      // What a run that was killed has stored and not settled.
      await store.settle();
      const [row] = await store.read('MATCH (d:Document) RETURN count(d) AS n');
      if (Number(row?.['n'] ?? 0) === 0) {
        context.say({ zh: '正在读入示例文章…', en: 'Reading the sample articles …' });
        const folder = join(packageRoot, 'src', 'samples');
        const report = await ingest(store, context, { sources: findSources([folder]), signal });
        for (const line of report.failed) context.complain(line);
        context.say({
          zh: `已读入 ${report.added.length} 篇 → ${store.where}`,
          en: `${report.added.length} articles → ${store.where}`,
        });
      }
      if (signal.aborted) return EXIT.done;
      release();
      await serveUntilStopped(context, store);
      return EXIT.done;
    } finally {
      release();
      await store.close();
    }
  },
};
