// guanxi build: documents into the graph.
import { openStore } from '../guanxi.ts';
import { UsageError } from '../errors.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { ingest } from './ingest.ts';
import { onInterrupt } from './interrupt.ts';
import { findSources } from './sources.ts';

export const build: CommandSpec = {
  name: 'build',
  args: '[paths...]',
  summary: { zh: '读入文章，建成或更新关系图', en: 'read documents and build or update the graph' },
  options: [
    ['--prune', { zh: '删去图中这次没有读到的文章', en: 'remove documents of the graph that this run did not read' }],
  ],
  settings: ['store', 'lexicon', 'dictionary', 'threads', 'limit'],
  examples: [
    [
      'guanxi build news/',
      { zh: '一个文件夹里的 .txt .md .html .jsonl（可 .gz）', en: '.txt .md .html .jsonl (or .gz) of a folder' },
    ],
    ['cat news.jsonl | guanxi build -', { zh: '标准输入，每行一篇', en: 'stdin, one document a line' }],
  ],
  async run(context, paths, options) {
    if (paths.length === 0) throw new UsageError('build', 'name files or folders, or - for stdin');
    const sources = findSources(paths.filter((path) => path !== '-'));
    const stdin = paths.includes('-') ? process.stdin : undefined;
    if (sources.length === 0 && !stdin)
      throw new UsageError('build', 'there is nothing to read: no .txt, .md, .html or .jsonl');
    const store = await openStore(context.settings, { create: true });
    const { signal, release } = onInterrupt();
    try {
      const before =
        options['prune'] === true
          ? (await store.read('MATCH (d:Document) RETURN d.id AS id')).map((row) => String(row['id']))
          : [];
      const report = await ingest(store, context, { sources, stdin, signal });
      if (signal.aborted) stdin?.destroy();
      const kept = new Set([...report.added, ...report.changed, ...report.unchanged]);
      const removed = signal.aborted ? [] : await store.remove(before.filter((id) => !kept.has(id)));
      if (removed.length > 0) await store.settle();
      if (context.isVerbose) for (const warning of report.warnings) context.complain(warning);
      for (const line of report.failed) context.complain(context.pick({ zh: `未读入 ${line}`, en: `failed ${line}` }));
      const counts = {
        added: report.added.length,
        changed: report.changed.length,
        unchanged: report.unchanged.length,
        removed: removed.length,
        failed: report.failed.length,
      };
      if (context.isJson)
        await context.out(`${JSON.stringify({ ...counts, failures: report.failed, store: store.where })}\n`);
      context.say({
        zh: `新增 ${counts.added} 篇，更新 ${counts.changed}，未变 ${counts.unchanged}，删除 ${counts.removed}，失败 ${counts.failed} → ${store.where}`,
        en: `${counts.added} added, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.removed} removed, ${counts.failed} failed → ${store.where}`,
      });
      if (signal.aborted) {
        context.complain(
          context.pick({
            zh: '已中断：读到的文章都已完整存入；再次运行同一命令即可继续。',
            en: 'Interrupted: what was read is stored whole; run the same command again to go on.',
          }),
        );
        return EXIT.interrupted;
      }
      if (report.failed.length === 0) return EXIT.done;
      return kept.size > 0 ? EXIT.partly : EXIT.failed;
    } finally {
      release();
      await store.close();
    }
  },
};
