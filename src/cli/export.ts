// guanxi export: the graph as files.
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportFile } from '../../graph/exports/format.ts';
import { FORMATS } from '../../graph/exports/formats.ts';
import { SystemError, UsageError, got, reasonOf, systemCode } from '../errors.ts';
import { openStore } from '../guanxi.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';

/** Writes the pieces of a file one after the other. Throws SystemError if the file cannot be written. */
const writeFile = async (path: string, { parts }: ExportFile): Promise<void> => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const stream = createWriteStream(path);
    await once(stream, 'open');
    for await (const part of parts) if (!stream.write(part)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'finish');
  } catch (cause) {
    if (systemCode(cause) !== undefined)
      throw new SystemError(path, `cannot be written: ${reasonOf(cause)}`, { cause });
    throw cause;
  }
};

export const exportCommand: CommandSpec = {
  name: 'export',
  args: '<format>',
  summary: {
    zh: '导出：csv（实体、关系、断言）或 jsonl（规范形式）',
    en: 'export the graph: csv (entities, relations, claims) or jsonl (the canonical form)',
  },
  options: [
    ['--out <path>', { zh: '写到文件或文件夹（默认标准输出）', en: 'write to a file or folder (default: stdout)' }],
    ['--only <part>', { zh: '只要其中一个文件，如 entities', en: 'one file of the format only, such as entities' }],
    ['--no-bom', { zh: 'CSV 不带 BOM', en: 'CSV without a byte order mark' }],
  ],
  settings: ['store'],
  examples: [
    ['guanxi export csv --out graph/', { zh: '三个 CSV，Excel 可直接打开', en: 'three CSV files that Excel opens' }],
    ['guanxi export csv --only entities > entities.csv', { zh: '实体名单', en: 'the list of entities' }],
    [
      'guanxi export jsonl > graph.jsonl',
      { zh: '逐字节可比较的规范形式', en: 'the form in which two graphs are compared' },
    ],
  ],
  async run(context, [name = ''], options) {
    const format = FORMATS[name];
    if (!format)
      throw new UsageError('export', `the format is one of ${Object.keys(FORMATS).join(', ')}, ${got(name)}`);
    const store = await openStore(context.settings, { create: false });
    try {
      const all = format(store, { language: context.language, bom: options['bom'] !== false });
      const only = typeof options['only'] === 'string' ? options['only'] : undefined;
      const files = only === undefined ? all : all.filter((file) => file.name.replace(/\.[a-z]+$/u, '') === only);
      const names = all.map((file) => file.name.replace(/\.[a-z]+$/u, '')).join(', ');
      if (files.length === 0) throw new UsageError('--only', `is one of ${names}, ${got(only)}`);
      const out = typeof options['out'] === 'string' ? options['out'] : undefined;
      const [first] = files;
      if (out === undefined) {
        if (files.length > 1 || !first)
          throw new UsageError(
            'export',
            `${name} has several files (${names}): name a folder with --out, or one with --only`,
          );
        for await (const part of first.parts) await context.out(part);
        return EXIT.done;
      }
      for (const file of files) {
        const path = files.length === 1 && !out.endsWith('/') ? out : join(out, file.name);
        await writeFile(path, file);
        context.say({ zh: `已写出 ${path}`, en: `wrote ${path}` });
      }
      return EXIT.done;
    } finally {
      await store.close();
    }
  },
};
