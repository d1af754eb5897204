// Papers between 《》 that have reporters or are quoted are organizations, whatever the model found of them.
import { expect, test } from '@jest/globals';
import { addPress } from '../../pipeline/tag/press.ts';
import { readMarked } from './marked.ts';

const found = (marked: string): readonly string[] => {
  const { folded, names } = readMarked(marked);
  return addPress(folded, names).map(({ start, end, type }) => `${folded.slice(start, end)} ${type}`);
};

test.each([
  ['《星海》记者获悉', ['星海 organization']],
  ['《每日{o:星海报}》报道', ['每日星海报 organization']],
  ['《{c:星苑}》前员工', ['星苑 organization']],
])('%s', (marked, expected) => {
  expect(found(marked)).toEqual(expected);
});

test.each([
  ['《星海》票房过亿', []],
  ['《{o:星海协会}章程》规定', ['星海协会 organization']],
])('not: %s', (marked, expected) => {
  expect(found(marked)).toEqual(expected);
});
