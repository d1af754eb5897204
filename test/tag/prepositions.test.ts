// Prepositions that jieba glues to a name are parted from it, and words of the language are left alone.
import { expect, test } from '@jest/globals';
import { loadLexicon } from '../../pipeline/lexicon.ts';
import { createSegment, loadSegmenter } from '../../pipeline/segment.ts';
import { sentences } from '../../pipeline/sentences.ts';
import { partPrepositions } from '../../pipeline/tag/prepositions.ts';

const lexicon = loadLexicon('pipeline/lexicon');
const segment = createSegment(loadSegmenter());

const words = (text: string): string => {
  const input = partPrepositions(segment(sentences({ document: { id: 'd', text, contentHash: '' } })), lexicon);
  return input.tokens
    .flat()
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
};

test.each([
  ['美国对华为实施制裁', '美国|对|华为|实施|制裁'],
  ['公司和顺丰签约', '公司|和|顺丰|签约'],
  ['公司向海思采购', '公司|向|海思|采购'],
])('%s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test.each(['美国对华为期三年的调查', '他们对唱吧', '和平饭店开业', '将领克扣军饷', '影响对联影响'])(
  'not: %s',
  (text) => {
    const before = segment(sentences({ document: { id: 'd', text, contentHash: '' } }));
    expect(partPrepositions(before, lexicon)).toBe(before);
  },
);
