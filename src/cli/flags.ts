// The flags that stand for settings, and those of every command.
import type { Command } from 'commander';
import type { Flags, Language } from '../settings.ts';
import type { Bilingual } from './command.ts';

const SETTING_FLAGS: Readonly<Partial<Record<keyof Flags, readonly [string, Bilingual]>>> = {
  store: [
    '--store <folder>',
    { zh: '内置图库所在的文件夹（默认 ./guanxi-data）', en: 'folder of the embedded store (default ./guanxi-data)' },
  ],
  lexicon: [
    '--lexicon <file>',
    { zh: '自己的词（CSV 或 TSV），优先于内置词典', en: 'your own names (CSV or TSV); they win over ours' },
  ],
  dictionary: ['--dictionary <file>', { zh: 'jieba 用户词典', en: 'a user dictionary of jieba' }],
  threads: ['--threads <n>', { zh: '线程数', en: 'number of threads' }],
  limit: ['--limit <mib>', { zh: '一行或一个文件的上限，MiB', en: 'MiB of a line or file at most' }],
  port: ['--port <n>', { zh: '端口，0 为任一空闲端口', en: 'port, 0 for a free one' }],
  host: [
    '--host <address>',
    { zh: '监听地址（本机之外需要 --token）', en: 'address to listen on (others than this machine need --token)' },
  ],
  token: ['--token <text>', { zh: '访问口令', en: 'what visitors must know' }],
};

const COMMON: readonly (readonly [string, Bilingual])[] = [
  ['--json', { zh: '输出 JSON', en: 'answer in JSON' }],
  ['--quiet', { zh: '不报告进度', en: 'no progress' }],
  ['-v, --verbose', { zh: '多说一些', en: 'say more' }],
  ['--lang <language>', { zh: '界面语言 zh 或 en', en: 'language, zh or en' }],
];

/** Adds the flags of some settings and the common ones. */
export const addFlags = (command: Command, settings: readonly (keyof Flags)[], language: Language): void => {
  for (const name of settings) {
    const flag = SETTING_FLAGS[name];
    if (flag) command.option(flag[0], flag[1][language]);
  }
  for (const [flags, text] of COMMON) command.option(flags, text[language]);
};

/** What was given on the command line, of all options. */
export const settingFlags = (options: Readonly<Record<string, unknown>>): Flags => {
  const flags: Partial<Record<keyof Flags, string>> = {};
  for (const name of Object.keys(SETTING_FLAGS) as (keyof Flags)[]) {
    const value = options[name];
    if (typeof value === 'string') flags[name] = value;
  }
  return flags;
};
