// guanxi extract: a pure filter from documents to records, without a store.
import { UsageError } from '../errors.ts';
import { runFilter } from '../extract/filter.ts';
import type { Question } from '../extract/answer.ts';
import { createPool } from '../extract/pool.ts';
import { questionsOfFile, questionsOfStream } from '../extract/questions.ts';
import { resourceOptions } from '../guanxi.ts';
import { statSync } from 'node:fs';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { threadsFor } from './ingest.ts';
import { findSources } from './sources.ts';

export const extract: CommandSpec = {
  name: 'extract',
  args: '[paths...]',
  summary: {
    zh: '从文章提取提及与关系，写成 JSON 行（不用图库）',
    en: 'documents in, mentions and claims out as JSON lines (no store)',
  },
  options: [['--end', { zh: '最后写一行读写计数', en: 'end with a line that counts what was read and written' }]],
  settings: ['lexicon', 'dictionary', 'threads', 'limit'],
  examples: [
    [
      'cat news.jsonl | guanxi extract - > records.jsonl',
      { zh: '每行输入得到一行输出', en: 'one line out for each line in' },
    ],
    ['guanxi extract article.txt', { zh: '一个文件', en: 'one file' }],
  ],
  async run(context, paths, options) {
    if (paths.length === 0) throw new UsageError('extract', 'name files, or - for stdin');
    if (paths.includes('-') && paths.length > 1) throw new UsageError('extract', '- stands alone');
    const { settings } = context;
    const files = paths[0] === '-' ? [] : findSources(paths);
    async function* ofFiles(): AsyncGenerator<readonly Question[]> {
      for (const file of files) yield* questionsOfFile(file, settings.limit);
    }
    const bytes = files.reduce((sum, { path }) => sum + statSync(path).size, 0);
    const pool = createPool(
      paths[0] === '-' ? (settings.threads ?? 1) : threadsFor(settings, bytes),
      resourceOptions(settings),
    );
    try {
      const questions = paths[0] === '-' ? questionsOfStream(process.stdin, settings.limit) : ofFiles();
      await runFilter(questions, pool, { write: context.out, end: options['end'] === true });
      return EXIT.done;
    } finally {
      await pool.close();
    }
  },
};
