// guanxi search: entities by a part of a name, by pinyin, in simplified or traditional characters.
import { openStore } from '../guanxi.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { wholeNumber } from './numbers.ts';
import { formatTable } from './table.ts';

export const search: CommandSpec = {
  name: 'search',
  args: '<text>',
  summary: {
    zh: '按名称片段、拼音、繁简查找实体',
    en: 'find entities by a part of a name, by pinyin, in simplified or traditional characters',
  },
  options: [['--top <n>', { zh: '最多几个（默认 20）', en: 'how many at most (default 20)' }]],
  settings: ['store'],
  examples: [
    ['guanxi search 巴巴', { zh: '阿里巴巴', en: 'finds 阿里巴巴' }],
    ['guanxi search mayun', { zh: '马云', en: 'finds 马云' }],
  ],
  async run(context, [text = ''], options) {
    const limit = wholeNumber(options['top'], '--top', 20);
    const { createStoreReader } = await import('../server/store-reader.ts');
    const store = await openStore(context.settings, { create: false });
    try {
      const hits = await createStoreReader(store).search(text, limit);
      if (context.isJson) await context.out(`${JSON.stringify(hits)}\n`);
      else if (hits.length === 0) context.say({ zh: '没有找到。', en: 'Nothing was found.' });
      else
        await context.out(
          formatTable(
            ['name', 'type', 'matched', 'relations', 'documents', 'id'],
            hits.map(({ node, matched }) => [node.name, node.type, matched, node.degree, node.documents, node.id]),
          ),
        );
      return EXIT.done;
    } finally {
      await store.close();
    }
  },
};
