// Branches and units: a country or city and 公司 behind a firm, 事业群, a university’s departments, an office behind a body belong to its name.
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
  ['{o:星海大学}统计科学系和{o:高等法院}原讼庭', ['星海大学统计科学系', '高等法院原讼庭']],
  ['{o:星海医院}肝胆外科主任', ['星海医院肝胆外科']],
  ['{o:星海标准委员会}秘书处通知', ['星海标准委员会秘书处']],
  ['{p:曲滕}政府和{p:蒋晓飒}竞选办', ['曲滕政府', '蒋晓飒竞选办']],
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
  ['{o:星海法院}处理,{o:星海医院}本科,{o:星海法院}开庭', ['星海法院', '星海医院', '星海法院']],
  ['{o:星海大学}其他学系,{o:星海大学}的物理系', ['星海大学', '星海大学']],
  ['{p:曲滕}办公室,{p:曲滕}的政府', ['曲滕', '曲滕']],
  ['{c:阿里}成立事业群,{c:小米}的实验室', ['阿里', '小米']],
])('not: %s', (marked, expected) => {
  expect(widened(marked)).toEqual(expected);
});
