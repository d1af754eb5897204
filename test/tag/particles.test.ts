// Particles around a name go, if a name is left that the document or the lexicon knows.
import { expect, test } from '@jest/globals';
import { loadLexicon } from '../../pipeline/lexicon.ts';
import { cutParticles } from '../../pipeline/tag/particles.ts';
import { readMarked } from './marked.ts';

const lexicon = loadLexicon('pipeline/lexicon');
const cut = (marked: string): readonly string[] => {
  const { folded, names } = readMarked(marked);
  return cutParticles(folded, names, lexicon).map(({ start, end }) => folded.slice(start, end));
};

test.each([
  ['公司{p:由宗庆后}变更', ['宗庆后']],
  ['{p:蒋晓飒}出席,董事长{p:由蒋晓飒}担任', ['蒋晓飒', '蒋晓飒']],
  ['副总裁{p:曲滕于}近日离职,{p:曲滕}未回应', ['曲滕', '曲滕']],
  ['{c:星苑}开工,口罩{p:由星苑}生产', ['星苑', '星苑']],
  ['{p:曲滕}出席,{p:曲滕同}同事见面', ['曲滕', '曲滕']],
  ['{o:来自国家发改委}和{o:连律师会},{o:律师会}说', ['国家发改委', '律师会', '律师会']],
  ['{o:南方报业与}{o:东湖电视台}', ['南方报业', '东湖电视台']],
  ['{c:钜盛华截}至目前', ['钜盛华']],
  ['公司{c:与华蔚蓝公司}签约', ['华蔚蓝公司']],
  ['{o:十四届全国人大常委会}', ['全国人大常委会']],
  ['{o:佢喺专责小组}和{o:然后再交遴选委员会}', ['专责小组', '遴选委员会']],
])('%s', (marked, expected) => {
  expect(cut(marked)).toEqual(expected);
});

test.each([
  ['{p:向华强}出席,{p:华强}说', ['向华强', '华强']],
  ['{p:由蒋晓飒}担任', ['由蒋晓飒']],
  ['昨日{c:与光科技公司}签约', ['与光科技公司']],
  ['{c:由宗庆后}', ['由宗庆后']],
  ['{p:于在荣}出席,{p:在荣}说', ['于在荣', '在荣']],
  ['{p:曲滕会}出席', ['曲滕会']],
  ['{o:第十四届全国人民代表大会}', ['第十四届全国人民代表大会']],
  ['{o:来自星海局}', ['来自星海局']],
])('not: %s', (marked, expected) => {
  expect(cut(marked)).toEqual(expected);
});
