// Branches and units of firms: a country or city and 公司 behind a firm, and 事业群, belong to its name.
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
  ['{c:飞利浦}({c:中国)投资有限公司}总监', ['飞利浦(中国)投资有限公司']],
  ['{c:阿里}电商事业群和{c:字节} ai 实验室', ['阿里电商事业群', '字节 ai 实验室']],
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
  ['{c:飞利浦}(中国)说', ['飞利浦']],
  ['{c:阿里}成立事业群,{c:小米}的实验室', ['阿里', '小米']],
])('not: %s', (marked, expected) => {
  expect(widened(marked)).toEqual(expected);
});
