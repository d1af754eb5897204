// Words that share their neighbours come into one class.
import { expect, test } from '@jest/globals';
import { clusterWords } from '../../pipeline/train/classes.ts';

/** Words 0 edge, 1 and 2 verbs, 3 to 6 people, 7 to 10 firms: “person verb firm”, each person and firm with each verb. */
const texts = [3, 4, 5, 6].flatMap((person) =>
  [7, 8, 9, 10].flatMap((firm) => [1, 2].map((verb) => Int32Array.from([0, person, verb, firm, 0]))),
);

test('people, firms and verbs are told apart', () => {
  const classes = clusterWords(texts, 11, 4, 10);
  const classOf = (words: readonly number[]): ReadonlySet<number> => new Set(words.map((word) => classes[word] ?? -1));
  const groups = [
    [1, 2],
    [3, 4, 5, 6],
    [7, 8, 9, 10],
  ].map(classOf);
  expect(groups.map(({ size }) => size)).toEqual([1, 1, 1]);
  expect(new Set(groups.flatMap((group) => [...group])).size).toBe(3);
});

test('the same texts give the same classes', () => {
  expect(clusterWords(texts, 11, 4, 10)).toEqual(clusterWords(texts, 11, 4, 10));
});
