// guanxi eval: quality on the shared sets.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError, got } from '../errors.ts';
import { CORPORA } from '../eval/corpora.ts';
import { evaluate } from '../eval/run.ts';
import { loadExtractor, resourceOptions } from '../guanxi.ts';
import { packageRoot } from '../root.ts';
import { systemEnvironment } from '../settings.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { wholeNumber } from './numbers.ts';
import { formatTable } from './table.ts';

const PARTS = ['aside', 'tuned', 'all'] as const;

/** The folder of the shared sets: GUANXI_SHARED, else ../shared beside the checkout. Throws UsageError if it is not there. */
const sharedFolder = (): string => {
  const folder = resolve(systemEnvironment()['GUANXI_SHARED'] ?? join(packageRoot, '..', 'shared'));
  if (existsSync(join(folder, 'eval', 'score.mjs'))) return folder;
  throw new UsageError('eval', `the sets are not there (GUANXI_SHARED, else ../shared), ${got(folder)}`);
};

export const evalCommand: CommandSpec = {
  name: 'eval',
  args: '[sets...]',
  summary: { zh: '在评测集上测量质量', en: 'measure quality on the shared sets' },
  options: [
    [
      '--part <part>',
      {
        zh: 'aside 留出的五分之一（默认），tuned 其余，all 全部',
        en: 'aside: the fifth kept aside (default), tuned: the rest, all',
      },
    ],
    ['--show <n>', { zh: '列出几篇的错误', en: 'documents whose faults are listed' }],
  ],
  settings: ['lexicon', 'dictionary'],
  examples: [
    ['npm run eval', { zh: '全部评测集', en: 'all sets' }],
    ['npm run eval -- news seed --part tuned --show 20', { zh: '逐条看错误', en: 'look at the faults' }],
  ],
  async run(context, sets, options) {
    const shared = sharedFolder();
    const part = PARTS.find((one) => one === (options['part'] ?? 'aside'));
    if (!part) throw new UsageError('--part', `is one of ${PARTS.join(', ')}, ${got(options['part'])}`);
    const unknown = sets.find((set) => !CORPORA.some(({ name }) => name === set));
    if (unknown !== undefined)
      throw new UsageError('eval', `the sets are ${CORPORA.map(({ name }) => name).join(', ')}, ${got(unknown)}`);
    const show = options['show'] === undefined ? 0 : wholeNumber(options['show'], '--show', 0);
    const extractor = loadExtractor(resourceOptions(context.settings));
    for (const report of evaluate(extractor, { shared, part, show, ...(sets.length > 0 ? { sets } : {}) })) {
      if (context.isJson) {
        await context.out(`${JSON.stringify(report)}\n`);
        continue;
      }
      await context.out(`\n== ${report.name} (${report.documents}, ${part})\n${report.score.trimEnd()}\n`);
      for (const [title, figures] of [
        ['finder', report.finders],
        ['rule', report.rules],
      ] as const) {
        if (figures.length === 0) continue;
        const rows = figures.map(({ source, right, fired }) => [
          source,
          fired,
          fired === 0 ? '' : ((100 * right) / fired).toFixed(1),
        ]);
        await context.out(`${formatTable([title, 'fired', 'P %'], rows)}`);
      }
      if (report.misses.length > 0) {
        // What is kept aside is counted, not read.
        const rows = report.misses.map(({ cause, count, examples }) => [
          cause,
          count,
          part === 'aside' ? '' : examples.join(' · '),
        ]);
        await context.out(formatTable(['names: cause', 'count', part === 'aside' ? '' : 'for example'], rows));
      }
    }
    return EXIT.done;
  },
};
