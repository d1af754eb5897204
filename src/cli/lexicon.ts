// guanxi lexicon: the curated lexicon and a user's own words.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadLexicon } from '../../pipeline/lexicon.ts';
import {
  formatUserWord,
  headerOf,
  parseUserWords,
  readUserWords,
  USER_WORDS_HEADER,
} from '../../pipeline/user-words.ts';
import { UsageError, got } from '../errors.ts';
import { packageRoot } from '../root.ts';
import { DEFAULTS } from '../settings.ts';
import { EXIT } from './command.ts';
import type { CommandSpec, Context, ExitCode } from './command.ts';

const check = async (context: Context, paths: readonly string[]): Promise<ExitCode> => {
  const files = paths.length > 0 ? paths : context.settings.lexicon === undefined ? [] : [context.settings.lexicon];
  const words = files.flatMap((file) => readUserWords(resolve(file)));
  const { size } = loadLexicon(join(packageRoot, 'pipeline', 'lexicon'), words);
  const report = { entries: size.entries, forms: size.forms, own: words.length };
  await context.out(
    context.isJson
      ? `${JSON.stringify(report)}\n`
      : context.pick({
          zh: `词典无误：${report.entries} 个条目，${report.forms} 个名称，其中自有 ${report.own} 个条目\n`,
          en: `no fault: ${report.entries} entries, ${report.forms} names, of these entries ${report.own} of your own\n`,
        }),
  );
  return EXIT.done;
};

/** The file of the user's own words: that of the settings, else one in the folder where the program runs. */
const ownFile = (context: Context): string => context.settings.lexicon ?? resolve(DEFAULTS.lexicon);

/** Adds words to the user's own file, in its own columns. The whole is checked first, so that a fault leaves it as it was. */
const append = (context: Context, words: readonly Parameters<typeof formatUserWord>[0][]): void => {
  const path = ownFile(context);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const header = headerOf(before) || USER_WORDS_HEADER;
  if (!header.includes('\t'))
    throw new UsageError(path, 'lines can be added to a TSV file only; edit the CSV file itself');
  const start = before === '' ? `${header}\n` : before.endsWith('\n') ? '' : '\n';
  const addition = start + words.map((word) => `${formatUserWord(word, header)}\n`).join('');
  parseUserWords(before + addition, path);
  if (before === '') writeFileSync(path, addition);
  else appendFileSync(path, addition);
  context.say({ zh: `已加入 ${words.length} 个条目 → ${path}`, en: `${words.length} entries added → ${path}` });
};

const add = (context: Context, [type, name, ...names]: readonly string[]): ExitCode => {
  if (type === undefined || name === undefined)
    throw new UsageError('lexicon add', 'name the type and the name: lexicon add company 某某科技 [other names…]');
  append(context, [{ name, type, names }]);
  return EXIT.done;
};

const importFrom = (context: Context, paths: readonly string[]): ExitCode => {
  if (paths.length === 0) throw new UsageError('lexicon import', 'name a CSV or TSV file');
  const entries = paths.flatMap((path) => readUserWords(resolve(path)));
  append(
    context,
    entries.map(({ id, name, type, names }) => ({
      name,
      type,
      names: names.slice(1).map(({ form }) => form),
      id: id.slice(id.indexOf(':') + 1),
    })),
  );
  return EXIT.done;
};

export const lexicon: CommandSpec = {
  name: 'lexicon',
  args: '<check|add|import> [args...]',
  summary: {
    zh: '检查词典，加入自己的词（优先于内置词典）',
    en: 'check the lexicon, add your own names (they win over ours)',
  },
  settings: ['lexicon'],
  examples: [
    ['guanxi lexicon check my-words.csv', { zh: '列：name,type,names', en: 'columns: name,type,names' }],
    [
      'guanxi lexicon add company 某某科技 某某 "Moumou Tech"',
      { zh: '写入 guanxi-lexicon.tsv', en: 'goes into guanxi-lexicon.tsv' },
    ],
    ['guanxi lexicon import clients.csv', { zh: '并入一个文件', en: 'takes over a file' }],
  ],
  async run(context, [action = '', ...args]) {
    if (action === 'check') return check(context, args);
    if (action === 'add') return add(context, args);
    if (action === 'import') return importFrom(context, args);
    throw new UsageError('lexicon', `does one of check, add, import, ${got(action)}`);
  },
};
