// A country right in front of a firm or a body belongs to its name, as do 国立 and the term of a formal name.
import { expect, test } from '@jest/globals';
import { loadLexicon } from '../../pipeline/lexicon.ts';
import { widenFronts } from '../../pipeline/tag/fronts.ts';
import { readMarked } from './marked.ts';

const lexicon = loadLexicon('pipeline/lexicon');
const widened = (marked: string): readonly string[] => {
  const { folded, names } = readMarked(marked);
  return widenFronts(folded, names, lexicon).map(({ start, end }) => folded.slice(start, end));
};

test.each([
  ['而美国{c:特斯拉}和法国{c:seb}', ['美国特斯拉', '法国seb']],
  ['1921年国立{o:星海大学}', ['国立星海大学']],
  ['当选为第五届{o:全国人民代表大会}代表', ['第五届全国人民代表大会']],
])('%s', (marked, expected) => {
  expect(widened(marked)).toEqual(expected);
});

test.each([
  ['在日本{c:特斯拉}卖车,驻美国{c:星苑}的记者', ['特斯拉', '星苑']],
  ['美国《{o:星海报}》,美国\n{o:星海报}', ['星海报', '星海报']],
  ['美国{p:曲滕}说', ['曲滕']],
  ['印度{o:一上诉法庭}', ['一上诉法庭']],
  ['江南区{c:星苑}和第五届{o:全国政协}', ['星苑', '全国政协']],
  ['俄罗斯{o:统一俄罗斯党}', ['统一俄罗斯党']],
  ['{o:美国}{c:特斯拉}', ['美国', '特斯拉']],
])('not: %s', (marked, expected) => {
  expect(widened(marked)).toEqual(expected);
});
