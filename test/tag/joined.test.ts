// Two bodies in one span are parted at the word that joins them, where each has a head of its own.
import { expect, test } from '@jest/globals';
import { partJoined } from '../../pipeline/tag/joined.ts';
import { readMarked } from './marked.ts';

const parted = (marked: string): readonly string[] => {
  const { folded, names } = readMarked(marked);
  return partJoined(folded, names).map(({ start, end }) => folded.slice(start, end));
};

test.each([
  ['{o:秘书处及专责委员会}主席', ['秘书处', '专责委员会']],
  ['{o:星海大学研究生院和经管学院}', ['星海大学研究生院', '经管学院']],
])('%s', (marked, expected) => {
  expect(parted(marked)).toEqual(expected);
});

test.each(['{o:全国政协社会和法制委员会}', '{o:文化和旅游部}', '{c:星海学院和曲滕学院}'])('not: %s', (marked) => {
  expect(parted(marked)).toHaveLength(1);
});
