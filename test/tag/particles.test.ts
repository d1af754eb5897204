// Particles around a person's name go, if a person is left whom the document or the lexicon knows.
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
])('%s', (marked, expected) => {
  expect(cut(marked)).toEqual(expected);
});

test.each([
  ['{p:向华强}出席,{p:华强}说', ['向华强', '华强']],
  ['{p:由蒋晓飒}担任', ['由蒋晓飒']],
  ['{c:由宗庆后}', ['由宗庆后']],
])('not: %s', (marked, expected) => {
  expect(cut(marked)).toEqual(expected);
});
