// Every example of every rule is found by that rule, and every counter-example is left alone by it.
import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/model/claim.ts';
import { RULES } from '../../pipeline/rules/all.ts';
import { claimsIn, wordsOf } from './marked.ts';

test('ids of rules are unique', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

/** The claims found, each in as many words as the expected one that it meets; what meets none is written in full. */
const found = (claims: readonly Claim[], expected: readonly string[]): readonly string[] =>
  claims.map((claim) => expected.find((like) => wordsOf(claim, like) === like) ?? wordsOf(claim, 'a b c d e f g h'));

for (const rule of RULES) {
  describe(rule.id, () => {
    test('has a reason, an example and a counter-example', () => {
      expect(rule.reason.length).toBeGreaterThan(20);
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.counterExamples.length).toBeGreaterThan(0);
    });

    test.each(rule.examples.map((example) => [example.text, example] as const))('%s', (_, { text, claims, date }) => {
      expect(found(claimsIn(text, [rule], date), claims).toSorted()).toEqual(claims.toSorted());
    });

    test.each(rule.counterExamples)('not: %s', (text) => {
      expect(found(claimsIn(text, [rule]), [])).toEqual([]);
    });
  });
}
