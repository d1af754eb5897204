// Branches of firms: a country or city and 公司 behind a firm belong to its name.
import { expect, test } from '@jest/globals';
import { loadLexicon } from '../../pipeline/lexicon.ts';
import { widenBranches } from '../../pipeline/tag/branches.ts';
import { readMarked } from './marked.ts';

const lexicon = loadLexicon('pipeline/lexicon');
const widened = (marked: string): readonly string[] => {
  const { folded, names } = readMarked(marked);
  return widenBranches(folded, names, lexicon).map(({ start, end }) => folded.slice(start, end));
};

test.each([
  ['{c:谷歌}韩国公司重组', ['谷歌韩国公司']],
  ['{c:特斯拉}德国公司和{c:亚马逊}北美分公司', ['特斯拉德国公司', '亚马逊北美分公司']],
  ['{c:ff} 中国公司', ['ff 中国公司']],
  ['{c:中智}{c:上海公司}', ['中智上海公司']],
])('%s', (marked, expected) => {
  expect(widened(marked)).toEqual(expected);
});

test.each([
  ['{c:谷歌}韩国用户', ['谷歌']],
  ['{c:谷歌}收购韩国公司', ['谷歌']],
  ['{c:谷歌}的韩国公司', ['谷歌']],
  ['{c:谷歌}外包公司', ['谷歌']],
  ['{c:邦吉}澳大利亚子公司', ['邦吉']],
  ['{p:李明}韩国公司', ['李明']],
])('not: %s', (marked, expected) => {
  expect(widened(marked)).toEqual(expected);
});
