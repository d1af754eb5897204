// Which rules are asked of a sentence: those whose words stand in it, and those that have none.
import { BOTH } from './frames/mutual-frames.ts';
import type { Rule } from './rule.ts';
import type { DocumentView, SentenceView } from './sentence/clause.ts';
import { WordIndex } from './words.ts';

/** The rules to be asked of a sentence, in the order of the list. */
export type Asking = (sentence: SentenceView, document: DocumentView) => readonly Rule[];

/** A sentence that names nobody says nothing of anybody, unless it takes up the two named before: 双方洽谈合作. */
const saysNothing = ({ units, start, end }: SentenceView, folded: string): boolean =>
  !units.some(({ kind }) => kind === 'mention') && !BOTH.test(folded.slice(start, end));

/** Looks for the words of all rules in one pass over each sentence, so that a rule costs nothing where it has nothing to find. */
export const createAsking = (rules: readonly Rule[]): Asking => {
  const index = new WordIndex<number>();
  rules.forEach(({ words }, at) => words?.forEach((word) => index.add(word, at)));
  const always = rules.flatMap(({ words }, at) => (words ? [] : [at]));
  /** The sentence, counted from 1, in which the rule's words were last seen. */
  const seen = new Int32Array(rules.length);
  let count = 0;
  return (sentence, { folded }) => {
    if (saysNothing(sentence, folded)) return [];
    count++;
    const asked = [...always];
    index.visit(folded, sentence.start, sentence.end, (at) => {
      if (seen[at] !== count) asked.push(at);
      seen[at] = count;
    });
    return asked.toSorted((a, b) => a - b).flatMap((at) => rules[at] ?? []);
  };
};
