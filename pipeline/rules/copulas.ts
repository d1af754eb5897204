// Posts said by 是: somebody is the holder of a post, or the holder of a post is somebody.
import type { Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { describedPerson, giverOf } from '../relate/posts/givers.ts';
import { holdsChain, holdsEach } from '../relate/posts/holders.ts';
import { beforePost } from '../relate/posts/post-verbs.ts';
import { continued } from '../relate/posts/continued.ts';
import { postsOf } from '../relate/posts/posts.ts';
import type { Rule } from '../relate/rule.ts';
import { stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { subjectBefore, subjectOfParagraph, withJoined } from '../relate/sentence/subject.ts';

const BE =
  /^(?:是|系|为|即|也是|亦是|现为|现是|现任|便是|则是|仍是|正是|就是|乃|还是|同时是|同时也是|曾是|也曾是|原是|曾为|原为|原系|时任|同为|均为|均是|都是|作为|身为)$/u;
const WAS = /^(?:曾|原|也曾)|此前|(?:案发|事发|出事|被捕|落马)前/u;

/** True if the unit ends a clause, so that what stands in front of it is the predicate itself. */
const isEnd = (unit: Unit | undefined): boolean =>
  unit === undefined || (unit.kind !== 'mention' && /^[，,。；;！!、)?？]$/u.test(unit.text));

/** What may stand between a subject and 是: 也, 目前, 案发前. */
const isAdverbial = (unit: Unit | undefined): boolean =>
  unit?.kind === 'time' ||
  (unit?.kind === 'word' &&
    (/^(?:d|t|c|f|ad)/u.test(unit.tag) || /^(?:案发前|此前|现|本身|本人|同时|曾|曾经)$/u.test(unit.text)));

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
    {
      text: '{p:王芳}同时也是上市公司{c:星河证券}（00569.HK）的董事长。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事长'],
    },
    { text: '{p:王芳}，便是{c:星河证券}总经理。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    {
      text: '{p:王芳}也是{c:星河证券}和{c:东湖银行}的董事。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事', '王芳 HOLDS_POSITION 东湖银行 董事'],
    },
    {
      text: '{p:王芳}是{o:东湖大学}教授，{o:科学院}院士。',
      claims: ['王芳 HOLDS_POSITION 东湖大学 教授', '王芳 HOLDS_POSITION 科学院 院士'],
    },
    {
      text: '{p:王芳}曾任{c:东湖银行}行长，现任{c:星河证券}总经理。',
      claims: ['王芳 HOLDS_POSITION 星河证券 总经理 current'],
    },
  ],
  counterExamples: [
    '{p:王芳}是{c:星河证券}总经理的助手。',
    '{p:王芳}不是{c:星河证券}总经理{p:李明}。',
    '{p:王芳}认为{p:李明}的对手是{c:星河证券}总经理。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      let at = beforePost(units, chain, (text) => BE.test(text));
      if (/^(?:一名|一位|该|了|首位|唯一)$/u.test(textAt(units, at))) at = stepBack(units, at);
      const verb = textAt(units, at);
      if (!BE.test(verb) || !isEnd(units[stepOver(units, chain.to)])) return [];
      const clause = sentence.clauses.find(({ to }) => at < to);
      let place = stepBack(units, at);
      while (place >= (clause?.from ?? 0) && isAdverbial(units[place])) place = stepBack(units, place);
      // 王芳，便是…; 王芳今年52岁，案发前是…: the subject of the clause before.
      const nearest = units[place];
      const isBare = place < (clause?.from ?? 0) || textAt(units, place) === ',';
      const person = isMentionOf(nearest, 'person')
        ? nearest
        : ((isBare ? subjectBefore(sentence, at) : undefined) ?? subjectOfParagraph(sentence, document, at));
      if (!person) return [];
      place = units.indexOf(person);
      if (place >= 0 && giverOf(units, place)) return [];
      const lead = units
        .slice(place + 1, at + 1)
        .map(({ text }) => text)
        .join('');
      const status = WAS.test(lead) && !verb.startsWith('现') ? 'former' : undefined;
      return [chain, ...continued(sentence, chain)].flatMap((one) =>
        holdsEach(withJoined(units, person), one, sentence, document, { status }),
      );
    }),
};

/** What the holder of a post may be besides, where both are told of one: 董事和股东是王芳. */
const HOLDS_TOO = /^大?(?:股东|法人|实控人|实际控制人|持有人|创始人|创办人|老板|东主|代表)$/u;

const INVERSE: Rule = {
  id: 'post.is',
  reason:
    'The post is the subject and its holder the predicate: A公司的董事长是王芳; nothing but the name stands behind 是.',
  examples: [
    { text: '{c:星河证券}的董事长是{p:王芳}，女，37岁。', claims: ['王芳 HOLDS_POSITION 星河证券 董事长'] },
    {
      text: '{c:星河证券}的董事长、总经理均是{p:王芳}，男，49岁。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事长', '王芳 HOLDS_POSITION 星河证券 总经理'],
    },
    { text: '{c:星河证券}法定代表人为{p:王芳}。', claims: ['王芳 HOLDS_POSITION 星河证券 法定代表人'] },
    { text: '{c:星河证券}的董事和唯一股东是{p:王芳}。', claims: ['王芳 HOLDS_POSITION 星河证券 董事'] },
    { text: '{c:星河证券}的负责人是业内“金牌经纪人”{p:王芳}。', claims: ['王芳 HOLDS_POSITION 星河证券 负责人'] },
    {
      text: '{c:星河证券}的董事长是{o:商务部}前副部长{p:王芳}，8月上任。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事长'],
    },
    {
      text: '{o:东湖公园}董事局主席为{c:东湖银行}副总裁、{o:管理局}委员{p:王芳}。',
      claims: ['王芳 HOLDS_POSITION 东湖公园 董事局主席'],
    },
    { text: '{c:星河证券}董事长是身兼{o:商会}副会长的{p:王芳}。', claims: ['王芳 HOLDS_POSITION 星河证券 董事长'] },
    {
      text: '{o:东湖中学}校长：{p:王芳}；副校长：{p:李明}',
      claims: ['王芳 HOLDS_POSITION 东湖中学 校长', '李明 HOLDS_POSITION 东湖中学 副校长'],
    },
  ],
  counterExamples: [
    '{c:星河证券}总经理是{p:王芳}的朋友。',
    '{c:星河证券}总经理是{c:东湖银行}董事长{p:王芳}的朋友。',
    '{c:星河证券}董事长为{p:王芳}颁奖。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      let at = stepOver(units, chain.to);
      // 董事和股东是王芳
      let too = stepOver(units, at + 1);
      if (/^(?:唯一|最大|第一大|控股)$/u.test(textAt(units, too))) too = stepOver(units, too + 1);
      if (/^(?:、|和|与|及|兼)$/u.test(textAt(units, at)) && HOLDS_TOO.test(textAt(units, too)))
        at = stepOver(units, too + 1);
      if (/^(?:一职|目前|现|现在|人选|分别|都|就|均|皆)$/u.test(textAt(units, at))) at = stepOver(units, at + 1);
      const isPress = chain.posts.some(({ class: home }) => home === 'press');
      if (
        !(
          isPress ? /^(?:是|为|系)$/u : /^(?:是|为|系|就是|仍是|仍为|现为|均为|均是|都是|分别是|分别为|变更为|:|：)$/u
        ).test(textAt(units, at))
      )
        return [];
      const place = describedPerson(units, at + 1);
      const person = units[place];
      if (!isMentionOf(person, 'person')) return [];
      const after = units[stepOver(units, place + 1)];
      const list = after?.kind === 'mention' ? '' : (after?.text ?? '');
      if (/^(?:和|与|及)$/u.test(list)) {
        const other = units[stepOver(units, stepOver(units, place + 1) + 1)];
        return isMentionOf(other, 'person')
          ? [person, other].flatMap((one) => holdsChain(one, chain, sentence, document))
          : [];
      }
      return isEnd(after) ? holdsChain(person, chain, sentence, document) : [];
    }),
};

export const COPULA_RULES: readonly Rule[] = [COPULA, INVERSE];
