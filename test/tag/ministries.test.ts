// Ministries are found in the titles of the people at their head, where a country stands in front.
import { expect, test } from '@jest/globals';
import { loadLexicon } from '../../pipeline/lexicon.ts';
import { addMinistries } from '../../pipeline/tag/ministries.ts';
import { readMarked } from './marked.ts';

const lexicon = loadLexicon('pipeline/lexicon');
const found = (marked: string): readonly string[] => {
  const { folded, names } = readMarked(marked);
  return addMinistries(folded, names, lexicon)
    .filter(({ by }) => by === 'ministry')
    .map(({ start, end }) => folded.slice(start, end));
};

test.each([
  ['印度尼西亚海事和投资协调部长 {p:luhut pandjaitan} 表示', ['印度尼西亚海事和投资协调部']],
  ['日前,泰国交通部长{p:素里亚}会见了德国联邦经济部长{p:米勒}', ['泰国交通部', '德国联邦经济部']],
  ['韩国环境部长官{p:金成焕}', ['韩国环境部']],
  ['越南民族委员会主任{p:阮文甲}', ['越南民族委员会']],
])('%s', (marked, expected) => {
  expect(found(marked)).toEqual(expected);
});

test.each([
  ['部长{p:王毅}'],
  ['日本{o:经济产业部}长{p:西村康稔}'],
  ['日本的经济产业部长{p:西村康稔}'],
  ['利雅得省副省长{p:穆罕默德}'],
  ['日本市场部长期由{p:西村康稔}负责'],
  ['泰国交通部长期亏损,{p:素里亚}说'],
])('not: %s', (marked) => {
  expect(found(marked)).toEqual([]);
});
