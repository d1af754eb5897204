// Posts said by a verb: appointed, elected, filled by, being, and the relative clauses of these.
import type { Status } from '../../src/model/claim.ts';
import type { Unit } from '../relate/clause.ts';
import { isMentionOf } from '../relate/clause.ts';
import { holdsChain } from '../relate/holders.ts';
import { postsOf } from '../relate/posts.ts';
import type { Rule } from '../relate/rule.ts';
import { skipBlank, stepBack, stepOver, textAt } from '../relate/steps.ts';
import { subjectBefore } from '../relate/subject.ts';

/** Verbs by which somebody gives a post to a person: what they say of its status. */
const GIVES: Readonly<Record<string, Status | undefined>> = {
  任命: undefined,
  委任: undefined,
  聘任: undefined,
  聘请: undefined,
  聘用: undefined,
  聘: undefined,
  选举: undefined,
  选: undefined,
  推选: undefined,
  推举: undefined,
  增补: undefined,
  选聘: undefined,
  指定: undefined,
  提拔: undefined,
  擢升: undefined,
  晋升: undefined,
  提升: undefined,
  当选: undefined,
  提名: 'candidate',
  推荐: 'candidate',
};
const AS = /^(?:为|任|担任|出任|接任|续任|兼任|作为|当|成为)$/u;

/** Longest description of a person, in units, that is passed over. */
const LONGEST_DESCRIPTION = 9;

/** The verb in front of a person and of what describes it: 任命 in 任命视频平台Twitch联合创始人希尔为…; '' if none is there. */
const givingVerb = (units: readonly Unit[], person: number): string => {
  let at = stepBack(units, person);
  for (let steps = 0; steps < LONGEST_DESCRIPTION && at >= 0; steps++) {
    const unit = units[at];
    if (unit?.kind === 'word' && unit.text in GIVES) return unit.text;
    const isDescribing =
      unit?.kind === 'title' ||
      (unit?.kind === 'mention' && unit.mention.type !== 'person') ||
      (unit?.kind === 'word' && /^(?:n|vn|b|j|l|a|m|q|f|s)/u.test(unit.tag)) ||
      /^(?:的|联合|共同)$/u.test(textAt(units, at));
    if (!isDescribing) return '';
    at = stepBack(units, at);
  }
  return '';
};

const APPOINT: Rule = {
  id: 'post.appoint',
  reason:
    'Somebody is appointed, elected or nominated to a post: the person stands between the verb and 为, or in front of the passive.',
  examples: [
    { text: '{c:星河证券}任命{p:王芳}为{c:星河证券}总经理。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    { text: '{p:王芳}被任命为{c:星河证券}总经理。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    { text: '{c:星河证券}董事会聘任{p:李明}担任首席执行官。', claims: ['李明 HOLDS_POSITION 星河证券 首席执行官'] },
    {
      text: '{c:星河证券}任命视频平台{c:东湖视频}联合创始人{p:李明}为{c:星河证券}临时首席执行官。',
      claims: ['李明 HOLDS_POSITION 星河证券 临时首席执行官 interim'],
    },
    { text: '{p:王芳}当选为{o:上海市商会}会长。', claims: ['王芳 HOLDS_POSITION 上海市商会 会长'] },
  ],
  counterExamples: ['{c:星河证券}任命了{p:王芳}的秘书。', '{p:王芳}视{p:李明}为{c:星河证券}总经理的朋友。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const at = stepBack(units, chain.from);
      if (!AS.test(textAt(units, at)) || isMentionOf(units[stepOver(units, chain.to)], 'person')) return [];
      if (textAt(units, stepOver(units, chain.to)) === '的') return [];
      const before = stepBack(units, at);
      const person = units[before];
      if (isMentionOf(person, 'person')) {
        const verb = givingVerb(units, before);
        return verb in GIVES ? holdsChain(person, chain, sentence, document, { status: GIVES[verb] }) : [];
      }
      const verb = textAt(units, before);
      if (!(verb in GIVES)) return [];
      const subject = subjectBefore(sentence, before);
      return subject ? holdsChain(subject, chain, sentence, document, { status: GIVES[verb] }) : [];
    }),
};

const BY: Rule = {
  id: 'post.by',
  reason: 'The post stands first and the person who fills it after 由: 总经理一职由王芳担任.',
  examples: [
    { text: '{c:星河证券}总经理由{p:王芳}担任。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    { text: '{c:星河证券}总经理一职将由{p:王芳}接任。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
  ],
  counterExamples: ['{c:星河证券}总经理由{p:王芳}陪同。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      let at = skipBlank(units, chain.to);
      while (/^(?:一职|职务|职位|将|则|暂|改|也|均|都)$/u.test(textAt(units, at))) at = skipBlank(units, at + 1);
      if (textAt(units, at) !== '由') return [];
      const place = skipBlank(units, at + 1);
      const person = units[place];
      if (!isMentionOf(person, 'person')) return [];
      let verb = stepOver(units, place + 1);
      if (/^(?:正式|暂时|临时|继续)$/u.test(textAt(units, verb))) verb++;
      return /^(?:担任|出任|接任|兼任|代理|暂代|接替|续任|接棒)$/u.test(textAt(units, verb))
        ? holdsChain(person, chain, sentence, document)
        : [];
    }),
};

const COPULA: Rule = {
  id: 'post.be',
  reason:
    'A person is a holder of a post: 王芳是A公司总经理; the title ends its clause, so that it is the predicate itself.',
  examples: [
    { text: '{p:王芳}是{c:星河证券}总经理。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    {
      text: '{p:王芳}系{c:星河证券}董事长兼总裁，{p:李明}没有回应。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事长', '王芳 HOLDS_POSITION 星河证券 总裁'],
    },
  ],
  counterExamples: ['{p:王芳}是{c:星河证券}总经理的助手。', '{p:王芳}不是{c:星河证券}总经理{p:李明}。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const at = stepBack(units, chain.from);
      if (!/^(?:是|系|为|也是|现为|现是|现任)$/u.test(textAt(units, at))) return [];
      const next = textAt(units, stepOver(units, chain.to));
      const end = units[stepOver(units, chain.to)];
      if (end !== undefined && (end.kind === 'mention' || !/^[，,。；;！!、)]$|^(?:,|;)$/u.test(next))) return [];
      const place = stepBack(units, at);
      const person = units[place];
      if (!isMentionOf(person, 'person')) return [];
      return givingVerb(units, place) in GIVES ? [] : holdsChain(person, chain, sentence, document);
    }),
};

const HELD: Readonly<Record<string, Status | undefined>> = {
  任: undefined,
  担任: undefined,
  出任: undefined,
  现任: undefined,
  现为: undefined,
  兼任: undefined,
  曾任: 'former',
  曾: 'former',
  历任: 'former',
  前任: 'former',
  时任: 'former',
  卸任: 'former',
  辞去: 'former',
  代任: 'interim',
  代理: 'interim',
  暂代: 'interim',
};

const RELATIVE: Rule = {
  id: 'post.relative',
  reason: 'A relative clause says which post the person after 的 holds or held: 曾任A公司总裁的王芳.',
  examples: [
    { text: '曾任{c:星河证券}总裁的{p:王芳}表示反对。', claims: ['王芳 HOLDS_POSITION 星河证券 总裁 former'] },
    { text: '担任{c:星河证券}总裁的{p:王芳}表示反对。', claims: ['王芳 HOLDS_POSITION 星河证券 总裁'] },
  ],
  counterExamples: ['{c:星河证券}总裁的{p:王芳}表示反对。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const at = stepBack(units, chain.from);
      const verb = textAt(units, at);
      if (!(verb in HELD)) return [];
      let after = skipBlank(units, chain.to);
      if (/^(?:一职|职务|职位)$/u.test(textAt(units, after))) after++;
      if (textAt(units, after) !== '的') return [];
      const person = units[skipBlank(units, after + 1)];
      if (!isMentionOf(person, 'person')) return [];
      const lead = textAt(units, stepBack(units, at));
      const status = lead.startsWith('曾') ? 'former' : HELD[verb];
      return holdsChain(person, chain, sentence, document, { status });
    }),
};

export const APPOINTMENT_RULES: readonly Rule[] = [APPOINT, BY, COPULA, RELATIVE];
