// Posts by which somebody or a body is called: 这位A公司总裁 for who was just named, 王芳任董事长的A公司 for the firm.
import type { DocumentView, MentionUnit, SentenceView } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { holds, holdsChain } from '../relate/posts/holders.ts';
import { takingVerbAt } from '../relate/posts/post-verbs.ts';
import { postsOf } from '../relate/posts/posts.ts';
import type { Rule } from '../relate/rule.ts';
import { stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { withJoined } from '../relate/sentence/subject.ts';

/** The person of whom the text has just spoken: the only one of the nearest sentence of the paragraph that names any, else who opens it. */
const spokenOf = (sentence: SentenceView, document: DocumentView, at: number): MentionUnit | undefined => {
  for (let index = sentence.index; document.sentences[index]?.paragraph === sentence.paragraph; index--) {
    const one = document.sentences[index];
    const units = index === sentence.index ? sentence.units.slice(0, at) : (one?.units ?? []);
    const persons = units.filter((unit): unit is MentionUnit => isMentionOf(unit, 'person'));
    const [first] = persons;
    if (!first) continue;
    const isOnly = persons.every(({ mention }) => mention.entity === first.mention.entity);
    return isOnly || units.indexOf(first) <= 1 ? first : undefined;
  }
  return undefined;
};

const THIS: Rule = {
  id: 'post.this',
  reason:
    '这位 or 这名 with an organization and a title, and no name behind it, takes up the person of whom the text has just spoken.',
  examples: [
    {
      text: '{p:王芳}很少发言。不过，这位{c:星河证券}的董事长、总裁昨日表态。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事长', '王芳 HOLDS_POSITION 星河证券 总裁'],
    },
    {
      text: '{p:李明}落败。這名{c:星河證券}前總裁打算再試。',
      claims: ['李明 HOLDS_POSITION 星河證券 總裁 former'],
    },
  ],
  counterExamples: [
    '{p:王芳}很少发言。这位{c:星河证券}总裁{p:李明}却常发言。',
    '{p:王芳}很少发言。一位{c:星河证券}总裁昨日表态。',
    '会上有{p:王芳}和{p:李明}。这位{c:星河证券}总裁昨日表态。',
    '{p:王芳}认识这位{c:星河证券}总裁的秘书。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const [first] = chain.posts;
      const lead = textAt(units, stepBack(units, chain.from));
      const isThis = /^这[位名]$/u.test(lead) || /^这[位名]/u.test(textAt(units, chain.from));
      if (!isThis || !first?.organization) return [];
      const behind = stepOver(units, chain.to);
      if (units[behind]?.kind === 'mention' || units[behind]?.kind === 'title' || textAt(units, behind) === '的')
        return [];
      const person = spokenOf(sentence, document, chain.from);
      return person ? holdsChain(person, chain, sentence, document, { certainty: 'asserted' }) : [];
    }),
};

const LED: Rule = {
  id: 'post.led',
  reason:
    'A firm or body is told by who holds a post there, in a relative clause in front of its name: 王芳任董事长的A公司.',
  examples: [
    { text: '客户包括{p:王芳}出任主席的{c:东湖置业}。', claims: ['王芳 HOLDS_POSITION 东湖置业 主席'] },
    { text: '由{p:李明}担任会长的{o:上海市商会}发表声明。', claims: ['李明 HOLDS_POSITION 上海市商会 会长'] },
    { text: '{p:李明}曾任总裁的{c:星河证券}破产。', claims: ['李明 HOLDS_POSITION 星河证券 总裁 former'] },
  ],
  counterExamples: [
    '{p:王芳}出任主席的消息传到{c:东湖置业}。',
    '{p:王芳}出任{c:星河证券}主席的{c:东湖置业}股东大会。',
    '{p:王芳}出任主席的{c:东湖置业}子公司上市。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const effect = takingVerbAt(units, stepBack(units, chain.from));
      if (!effect || chain.posts.some(({ organization }) => organization) || textAt(units, chain.to) !== '的')
        return [];
      let before = stepBack(units, stepBack(units, chain.from));
      while (/^(?:曾|曾经|现|目前|一直|长期|兼|同时)$/u.test(textAt(units, before))) before = stepBack(units, before);
      const person = units[before];
      const body = units[stepOver(units, chain.to + 1)];
      if (!isMentionOf(person, 'person') || !isMentionOf(body, 'company', 'organization')) return [];
      if (body.mention.kind === 'metonym') return [];
      const next = textAt(units, units.indexOf(body) + 1);
      if (/^(?:子公司|分公司|旗下|股东|总部|的|会议|工作)$/u.test(next)) return [];
      const lead = units
        .slice(before + 1, chain.from)
        .map(({ text }) => text)
        .join('');
      const status = /曾/u.test(lead) ? 'former' : effect.status;
      return withJoined(units, person).flatMap((one) =>
        chain.posts.flatMap((post) =>
          holds(one, post, document, { status, certainty: 'asserted', organization: body.mention }),
        ),
      );
    }),
};

export const EPITHET_RULES: readonly Rule[] = [THIS, LED];
