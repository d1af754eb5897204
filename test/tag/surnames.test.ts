// A surname alone is a person where it says or does something and the text has named somebody so in full.
import { expect, test } from '@jest/globals';
import { addSurnames } from '../../pipeline/tag/surnames.ts';
import { readMarked } from './marked.ts';

const found = (marked: string): readonly number[] => {
  const { folded, names } = readMarked(marked);
  return addSurnames(folded, names)
    .filter(({ by }) => by === 'surname')
    .map(({ start }) => start);
};

test.each([
  ['證人{p:麥綺明}作供。麥表示不記得,麥另提及文件', [8, 15]],
  ['{p:林小山}說:「林亦指出」', [6]],
])('%s', (marked, expected) => {
  expect(found(marked)).toEqual(expected);
});

test.each([
  ['證人{p:陳綺明}作供。麥表示不記得'],
  ['麥表示不記得,{p:麥綺明}說'],
  ['{p:麥綺明}作供。小麥表示不記得'],
  ['{p:麥綺明}作供。麥田說'],
  ['{p:麥綺明}作供。{p:麥}表示不記得'],
  ['{p:麥肯 錫}作供。麥表示不記得'],
])('not: %s', (marked) => {
  expect(found(marked)).toEqual([]);
});
