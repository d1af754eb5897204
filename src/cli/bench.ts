// guanxi bench: speed against raw jieba, and the cost of a start.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Read } from '../../pipeline/stage.ts';
import { measureRatios } from '../bench/ratios.ts';
import { measureStart } from '../bench/start.ts';
import { UsageError } from '../errors.ts';
import { loadExtractor, resourceOptions } from '../guanxi.ts';
import { packageRoot } from '../root.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { wholeNumber } from './numbers.ts';
import { findSources } from './sources.ts';
import { formatTable } from './table.ts';

const MEMORY_LIMIT_MIB = 700;
const START_LIMIT_SECONDS = 2.5;

/** The documents to measure on: those of the files given, else the bundled samples. */
const documentsOf = (paths: readonly string[]): readonly Read[] => {
  const folder = join(packageRoot, 'src', 'samples');
  const files =
    paths.length > 0
      ? findSources(paths).map(({ path }) => path)
      : readdirSync(folder)
          .filter((name) => name !== 'README.md')
          .toSorted()
          .map((name) => join(folder, name));
  return files.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    if (!path.endsWith('.jsonl')) return [{ document: { id: path, text, contentHash: '' } }];
    return text.split('\n').flatMap((line, at) => {
      if (line.trim() === '') return [];
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
        throw new UsageError(`${path}:${at + 1}`, 'the line has no text');
      return [{ document: { id: `${path}:${at + 1}`, text: value.text, contentHash: '' } }];
    });
  });
};

export const bench: CommandSpec = {
  name: 'bench',
  args: '[paths...]',
  summary: {
    zh: '速度（与 jieba 本身相比）、启动时间、内存',
    en: 'speed (against raw jieba), time and memory of a start',
  },
  options: [['--rounds <n>', { zh: '轮数（默认 5）', en: 'rounds (default 5)' }]],
  settings: ['lexicon', 'dictionary'],
  examples: [['npm run bench', { zh: '用自带的示例文章', en: 'on the bundled samples' }]],
  async run(context, paths, options) {
    const rounds = wholeNumber(options['rounds'], '--rounds', 5);
    const start = await measureStart(join(packageRoot, 'dist', 'src', 'cli', 'main.js'));
    const { resources } = loadExtractor(resourceOptions(context.settings));
    const bars = measureRatios(resources, documentsOf(paths), rounds);
    const passed =
      bars.every(({ ratio, least }) => ratio >= least) &&
      start.seconds <= START_LIMIT_SECONDS &&
      start.memory <= MEMORY_LIMIT_MIB;
    if (context.isJson) await context.out(`${JSON.stringify({ bars, start, passed })}\n`);
    else {
      const rows = bars.map(({ what, speed, ratio, least }) => [what, Math.round(speed), ratio.toFixed(3), least]);
      await context.out(formatTable(['stage', 'chars/s', '× jieba', 'at least'], rows));
      await context.out(
        formatTable(
          ['start', 'is', 'at most'],
          [
            ['seconds', start.seconds.toFixed(2), START_LIMIT_SECONDS],
            ['MiB', Math.round(start.memory), MEMORY_LIMIT_MIB],
          ],
        ),
      );
    }
    return passed ? EXIT.done : EXIT.failed;
  },
};
