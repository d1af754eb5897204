// A form that is a name in two places of a text is one in all of them.
import { expect, test } from '@jest/globals';
import { addEchoes } from '../../pipeline/tag/echoes.ts';
import { readMarked } from './marked.ts';

const echoes = (marked: string): readonly string[] => {
  const { folded, names } = readMarked(marked);
  return addEchoes(folded, names)
    .filter(({ by }) => by === 'echo')
    .map(({ start, end, type }) => `${start} ${folded.slice(start, end)} ${type}`);
};

test.each([
  ['{c:至星}成立。{c:至星}融资。至星发车', ['10 至星 company']],
  ['{c:圆通}和{c:圆通},圆通公司说', ['6 圆通公司 company']],
  ['{o:ssi}和{o:ssi}。ssi 表示', ['8 ssi organization']],
  ['华为和{c:华为云}、{c:华为}、{c:华为},华为云和{c:华为云}', ['0 华为 company', '13 华为云 company']],
])('%s', (marked, expected) => {
  expect(echoes(marked)).toEqual(expected);
});

test.each([
  ['{c:至星}成立。至星发车'],
  ['{c:至星}成立。{p:至星}说。至星发车'],
  ['{o:ssi}和{o:ssi}。ssid和assi'],
  ['{p:王}和{p:王}。王者'],
])('not: %s', (marked) => {
  expect(echoes(marked)).toEqual([]);
});
