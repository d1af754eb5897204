// Posts that a successor takes over: 王芳接替李明出任总经理 says that 李明 was 总经理.
import type { MentionUnit, Unit } from '../relate/clause.ts';
import { isMentionOf } from '../relate/clause.ts';
import { holdsChain } from '../relate/holders.ts';
import { beforePost, takingVerbAt } from '../relate/post-verbs.ts';
import { postsOf } from '../relate/posts.ts';
import type { Rule } from '../relate/rule.ts';
import { stepBack, stepOver, textAt } from '../relate/steps.ts';
import { tenureAt } from '../relate/tenure.ts';

const REPLACES = /^(?:接替|取代|接棒|顶替|替代|接班|替换|接过|接力|代替)$/u;

/** The person replaced, if one stands between 接替 and unit `at`: 接替李明出任, 接替离任的李明. */
const replaced = (units: readonly Unit[], at: number): MentionUnit | undefined => {
  const person = units[at];
  if (!isMentionOf(person, 'person')) return undefined;
  let lead = stepBack(units, at);
  for (let steps = 0; steps < 4; steps++) {
    if (REPLACES.test(textAt(units, lead))) return person;
    const unit = units[lead];
    if (unit?.kind !== 'word' && unit?.kind !== 'title') return undefined;
    lead = stepBack(units, lead);
  }
  return undefined;
};

const REPLACED: Rule = {
  id: 'post.replaced',
  reason: 'Who is replaced in a post held it: 接替李明出任T, 接替李明的T职务; the post is former for the one replaced.',
  examples: [
    { text: '{p:王芳}接替{p:李明}出任{c:星河证券}总经理。', claims: ['李明 HOLDS_POSITION 星河证券 总经理 former'] },
    {
      text: '{p:王芳}接替离任的{p:李明}担任{c:星河证券}董事长。',
      claims: ['李明 HOLDS_POSITION 星河证券 董事长 former'],
    },
    {
      text: '{p:王芳}将接替{p:李明}的{c:星河证券}董事长职务。',
      claims: ['李明 HOLDS_POSITION 星河证券 董事长 former'],
    },
  ],
  counterExamples: ['{p:王芳}与{p:李明}出任{c:星河证券}董事。', '{p:王芳}接替{p:李明}。{c:星河证券}总经理在场。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      if (isMentionOf(units[stepOver(units, chain.to)], 'person')) return [];
      const verb = beforePost(units, chain);
      const isOf = textAt(units, stepBack(units, chain.from)) === '的';
      if (!isOf && !takingVerbAt(units, verb)) return [];
      const person = replaced(units, stepBack(units, isOf ? stepBack(units, chain.from) : verb));
      if (!person) return [];
      const { until, since } = tenureAt(sentence, document, verb, chain, { date: 'until' });
      return holdsChain(person, chain, sentence, document, { status: 'former', until: until ?? since });
    }),
};

export const HANDOVER_RULES: readonly Rule[] = [REPLACED];
