// Posts said by a verb: appointed, elected, filled by, and the relative clauses of these.
import type { Status } from '../../src/model/claim.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { givingFirm, homeOf } from '../relate/posts/context.ts';
import { appointer, describedPerson, giverOf } from '../relate/posts/givers.ts';
import type { Circumstances } from '../relate/posts/holders.ts';
import { holdsChain, holdsEach, isShared } from '../relate/posts/holders.ts';
import { beforePost, givingVerb, takingVerb } from '../relate/posts/post-verbs.ts';
import { postsOf } from '../relate/posts/posts.ts';
import type { Rule } from '../relate/rule.ts';
import { skipBlank, stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { tenureAt } from '../relate/posts/tenure.ts';
import { subjectBefore, subjectOfParagraph, withFollowing, withJoined } from '../relate/sentence/subject.ts';

const AS = /^(?:为|任|担任|出任|接任|续任|连任|留任|兼任|作为|当|成为|做|接替|接掌|充当|担纲)$/u;

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
    {
      text: '{o:联合会}秘书长{p:李明}任命{m:瑞典}外交官{p:王芳}为特别代表。',
      claims: ['王芳 HOLDS_POSITION 联合会 特别代表'],
    },
    {
      text: '{c:星河证券}再起变化。董事会没有请回{p:张伟}，而是任命视频平台{c:东湖视频}创始人{p:李明}为临时总裁。',
      claims: ['李明 HOLDS_POSITION 星河证券 临时总裁 interim'],
    },
    {
      text: '11月17日，{c:星河证券}开会。公司任命{p:王芳}为{c:星河证券}总经理，立即生效。',
      date: '2023-11-18',
      claims: ['王芳 HOLDS_POSITION 星河证券 总经理 current asserted 2023-11-17'],
    },
    { text: '{c:星河证券}聘任{p:王芳}女士为副总裁。', claims: ['王芳 HOLDS_POSITION 星河证券 副总裁'] },
    {
      text: '{c:星河证券}提名{p:王芳}连任{o:上海市商会}会长。',
      claims: ['王芳 HOLDS_POSITION 上海市商会 会长 candidate'],
    },
    { text: '{p:王芳}当选为{o:上海市商会}会长。', claims: ['王芳 HOLDS_POSITION 上海市商会 会长'] },
  ],
  counterExamples: ['{c:星河证券}任命了{p:王芳}的秘书。', '{p:王芳}视{p:李明}为{c:星河证券}总经理的朋友。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const at = beforePost(units, chain);
      const given = ({ status }: { readonly status: Status | undefined }, verb: number): Circumstances =>
        tenureAt(sentence, document, verb, chain, { status, date: 'since' }, undefined, true);
      if (!AS.test(textAt(units, at)) || isMentionOf(units[stepOver(units, chain.to)], 'person')) return [];
      if (
        textAt(units, stepOver(units, chain.to)) === '的' &&
        !/^(?:职务|职位)$/u.test(textAt(units, stepOver(units, chain.to) + 1))
      )
        return [];
      const before = stepBack(units, at);
      const person = units[before];
      if (isMentionOf(person, 'person')) {
        const [first] = withJoined(units, person);
        const verb = giverOf(units, first ? units.indexOf(first) : before);
        if (!verb) return [];
        const isState = chain.posts.some(({ class: home }) => home === 'state' || home === 'army');
        const isElsewhere = chain.posts.some((post) => homeOf(post, document));
        const place = isElsewhere ? [] : appointer(units, verb, isState);
        return holdsEach(withJoined(units, person), chain, sentence, document, {
          ...given(verb, at),
          place,
          organization:
            place.length > 0 || isState
              ? undefined
              : givingFirm(sentence, document, units[verb.at]?.start ?? sentence.start),
        });
      }
      const verb = givingVerb(textAt(units, before));
      // 被任命为, 当选为: the one who gets the post is the subject.
      if (!verb) return [];
      const subject = subjectBefore(sentence, before) ?? subjectOfParagraph(sentence, document, before);
      return subject ? holdsEach(withJoined(units, subject), chain, sentence, document, given(verb, before)) : [];
    }),
};

const BY: Rule = {
  id: 'post.by',
  reason: 'The post stands first and the person who fills it after 由: 总经理一职由王芳担任.',
  examples: [
    { text: '{c:星河证券}总经理由{p:王芳}担任。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    { text: '{c:星河证券}总经理一职将由{p:王芳}接任。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    { text: '{c:星河证券}总经理由{c:东湖银行}副行长{p:王芳}担任。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
  ],
  counterExamples: ['{c:星河证券}总经理由{p:王芳}陪同。', '{c:星河证券}总裁认为，应由{p:王芳}担任{o:上海市商会}会长。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      let at = skipBlank(units, chain.to);
      while (
        /^(?:一职|职务|职位|将|则|暂|改|也|均|都|仍|依然|继续|正式|同时|拟|已|现|现时|目前|则将|改为)$/u.test(
          textAt(units, at),
        )
      )
        at = skipBlank(units, at + 1);
      if (textAt(units, at) !== '由') return [];
      const place = describedPerson(units, at + 1);
      const person = units[place];
      if (!isMentionOf(person, 'person')) return [];
      let verb = stepOver(units, place + 1);
      if (/^(?:正式|暂时|临时|继续|同时|一并)$/u.test(textAt(units, verb))) verb++;
      return /^(?:担任|出任|接任|兼任|代理|暂代|接替|续任|接棒|接掌|出掌|掌管|代行|代任)$/u.test(textAt(units, verb)) &&
        postsOf(sentence).every((next) => beforePost(units, next) !== verb)
        ? holdsChain(
            person,
            chain,
            sentence,
            document,
            tenureAt(sentence, document, verb, chain, { date: 'since', ...takingVerb(textAt(units, verb)) }),
          )
        : [];
    }),
};

const RELATIVE: Rule = {
  id: 'post.relative',
  reason: 'A relative clause says which post the person after 的 holds or held: 曾任A公司总裁的王芳.',
  examples: [
    { text: '曾任{c:星河证券}总裁的{p:王芳}表示反对。', claims: ['王芳 HOLDS_POSITION 星河证券 总裁 former'] },
    { text: '此前擔任{c:星河證券}總裁的{p:王芳}表示反對。', claims: ['王芳 HOLDS_POSITION 星河證券 總裁 former'] },
    {
      text: '即将卸任{c:星河证券}总裁的{p:王芳}表示反对。',
      claims: ['王芳 HOLDS_POSITION 星河证券 总裁 former planned'],
    },
    { text: '担任{c:星河证券}总裁的{p:王芳}表示反对。', claims: ['王芳 HOLDS_POSITION 星河证券 总裁'] },
    {
      text: '曾任{o:仲裁会}委员的{p:王芳}、{p:李明}表示反对。',
      claims: ['王芳 HOLDS_POSITION 仲裁会 委员 former', '李明 HOLDS_POSITION 仲裁会 委员 former'],
    },
  ],
  counterExamples: ['{c:星河证券}总裁的{p:王芳}表示反对。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const at = beforePost(units, chain);
      const verb = takingVerb(textAt(units, at));
      // 时任A公司总裁的王芳: the title reads its own status.
      const isHeld = /^(?:时任|前任|现任|原任|曾任)/u.test(units[chain.from]?.text ?? '');
      if (!verb && !isHeld) return [];
      let after = skipBlank(units, chain.to);
      if (/^(?:一职|职务|职位|之职)$/u.test(textAt(units, after))) after++;
      if (textAt(units, after) !== '的') return [];
      const person = units[describedPerson(units, after + 1)];
      if (!isMentionOf(person, 'person')) return [];
      const lead = units
        .slice(Math.max(0, at - 3), at + 1)
        .map(({ text }) => text)
        .join('');
      const status = /曾|过$|此前|之前|先前|原先|原本|历任/u.test(lead) ? 'former' : verb?.status;
      // 即将卸任A公司总裁的王芳 still holds it.
      const isAhead = verb?.status === 'former' && /即将|将|拟/u.test(lead);
      // 曾任A会委员的王芳、李明
      const persons = chain.posts.every(({ head }) => isShared(head)) ? withFollowing(units, person) : [person];
      return persons.flatMap((one) =>
        holdsChain(one, chain, sentence, document, { status, certainty: isAhead ? 'planned' : 'asserted' }),
      );
    }),
};

export const APPOINTMENT_RULES: readonly Rule[] = [APPOINT, BY, RELATIVE];
