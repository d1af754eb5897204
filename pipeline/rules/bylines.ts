// Posts in bylines: 本报记者张三, 记者 | 李四; whose reporters they are, the document tells elsewhere.
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { MentionUnit, Unit } from '../relate/sentence/clause.ts';
import { holds } from '../relate/posts/holders.ts';
import { ownPaper } from '../relate/sentence/own-paper.ts';
import { postsOf } from '../relate/posts/posts.ts';
import type { Rule } from '../relate/rule.ts';
import { skipBlank, textAt } from '../relate/sentence/steps.ts';

/** The names behind a title in a byline: 记者/张三/李四, 记者：张三 李四. */
const namesAfter = (units: readonly Unit[], to: number): readonly MentionUnit[] => {
  const names: MentionUnit[] = [];
  let at = to;
  for (;;) {
    while (/^[ /|:：｜、·]$/u.test(textAt(units, at))) at++;
    const unit = units[at];
    if (!isMentionOf(unit, 'person')) return names;
    names.push(unit);
    at++;
  }
};

const BYLINE: Rule = {
  id: 'post.byline',
  reason:
    'A byline at the head of a line names reporters without their paper; it is the publisher, or the one paper that speaks of itself in the text.',
  examples: [
    {
      text: '本报记者/{p:王芳}/{p:李明}/上海报道。近日，星河公告。对此，《{o:东湖日报}》记者致电公司。',
      claims: ['王芳 HOLDS_POSITION 东湖日报 记者', '李明 HOLDS_POSITION 东湖日报 记者'],
    },
  ],
  counterExamples: [
    '记者{p:王芳}，《{o:东湖日报}》记者和《{o:星河晚报}》记者都在场。',
    '据《{o:东湖日报}》记者{p:李明}报道，记者走访了三家门店。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const [post] = chain.posts;
      if (!post || post.organization || !/记者$|通讯员$|编辑$/u.test(post.head.text)) return [];
      const isAtHead = units
        .slice(0, chain.from)
        .every(
          ({ kind, text }) => kind === 'mark' || kind === 'time' || /^(?:本报|本网|本刊|文|见习|报|讯)$/u.test(text),
        );
      const paper = isAtHead ? ownPaper(document) : undefined;
      if (!paper) return [];
      const title = post.head;
      return namesAfter(units, skipBlank(units, chain.to)).flatMap((person) =>
        holds(person, { ...post, title }, document, { organization: paper, certainty: 'asserted' }),
      );
    }),
};

export const BYLINE_RULES: readonly Rule[] = [BYLINE];
