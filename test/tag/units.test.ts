// What the sequence model labels: Han characters, Latin words, numbers, signs.
import { expect, test } from '@jest/globals';
import { loadSegmenter, createSegment } from '../../pipeline/segment.ts';
import { sentences } from '../../pipeline/sentences.ts';
import { NO_CLASSES, WordClasses } from '../../pipeline/tag/classes.ts';
import { toUnits } from '../../pipeline/tag/units.ts';
import { loadNameWords } from '../../pipeline/tag/words.ts';

const segment = createSegment(loadSegmenter());
const sources = { match: () => [], words: loadNameWords('pipeline/lexicon'), classes: new WordClasses(NO_CLASSES) };

/** The units of a text, sentences apart by |. */
const cut = (text: string): string => {
  const units = toUnits(segment(sentences({ document: { id: 'x', text, contentHash: '' } })), sources);
  return units.sentences
    .map(({ from, to }) =>
      Array.from({ length: to - from }, (_, k) => text.slice(units.start[from + k], units.end[from + k])).join(' '),
    )
    .join(' | ');
};

test.each([
  ['马云创办阿里', '马 云 创 办 阿 里'],
  ['OpenAI的Sam Altman。', 'OpenAI 的 Sam Altman 。'],
  ['OpenAICEO说', 'OpenAI CEO 说'],
  ['3M中国2023年', '3M 中 国 2023 年'],
  ['GPT-4o发布', 'GPT - 4o 发 布'],
  ['ＩＢＭ公司', 'ＩＢＭ 公 司'],
  ['他走了。她来了！', '他 走 了 。 | 她 来 了 ！'],
  ['張忠謀\t台積電', '張 忠 謀 台 積 電'],
  ['𠮷野家', '𠮷 野 家'],
  ['', ''],
  ['　 ', ''],
])('%s', (text, expected) => {
  expect(cut(text)).toBe(expected);
});
