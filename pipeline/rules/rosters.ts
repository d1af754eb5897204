// Posts of several people told together: those counted up after a title, and those whom 上述成员 or 两人 takes up.
import type { DocumentView, MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { holdsChain } from '../relate/posts/holders.ts';
import { beforePost, takingVerbAt } from '../relate/posts/post-verbs.ts';
import { postsOf } from '../relate/posts/posts.ts';
import { personsListed } from '../relate/posts/rosters.ts';
import type { Rule } from '../relate/rule.ts';
import { skipBlank, stepOver, textAt } from '../relate/sentence/steps.ts';

const COUNTS_UP = /^(?:包括|包含|包括了|分别是|分别为|计有)$/u;

/** Index of the unit behind a number of people: 独立董事3名，分别为甲、乙、丙. */
const behindCount = (units: readonly Unit[], from: number): number => {
  if (!/^\d+$|^[一二两三四五六七八九十]+[名位人]?$/u.test(textAt(units, from))) return from;
  let at = from;
  while (/^(?:[\d一二两三四五六七八九十]+[名位人]?|[名位人,])$/u.test(textAt(units, at))) at = skipBlank(units, at + 1);
  return at;
};

const LISTED: Rule = {
  id: 'post.listed',
  reason:
    'A title in front of 包括 or 分别是 is the post of everybody counted up behind it, each with a description of his own in front.',
  examples: [
    {
      text: '{c:星河证券}成立，首任董事包括：{c:东湖银行}副行长{p:王芳}、曾担任{o:上海市商会}会长的{p:李明}；{o:东湖大学}校长{p:张强}。',
      claims: [
        '王芳 HOLDS_POSITION 星河证券 董事',
        '李明 HOLDS_POSITION 星河证券 董事',
        '张强 HOLDS_POSITION 星河证券 董事',
      ],
    },
    {
      text: '{c:星河证券}的独立董事分别是律师{p:王芳}和会计师{p:李明}。',
      claims: ['王芳 HOLDS_POSITION 星河证券 独立董事', '李明 HOLDS_POSITION 星河证券 独立董事'],
    },
    {
      text: '{c:星河证券}董事会由9人组成，独立董事3名，分别为{p:王芳}、{p:李明}、{p:张强}。',
      claims: [
        '王芳 HOLDS_POSITION 星河证券 独立董事',
        '李明 HOLDS_POSITION 星河证券 独立董事',
        '张强 HOLDS_POSITION 星河证券 独立董事',
      ],
    },
  ],
  counterExamples: [
    '{c:星河证券}董事包括工资在内的收入，{p:王芳}没有回应。',
    '{c:星河证券}董事{p:李明}见了客人，包括：{p:王芳}、{p:张强}。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const next = behindCount(units, skipBlank(units, chain.to));
      const at = textAt(units, next) === '分别' && /^[是为有]$/u.test(textAt(units, next + 1)) ? next + 1 : next;
      if (at === next && !COUNTS_UP.test(textAt(units, at))) return [];
      const persons = personsListed(units, at + 1);
      return persons.length > 1 || textAt(units, at).startsWith('包')
        ? persons.flatMap((person) => holdsChain(person, chain, sentence, document))
        : [];
    }),
};

/** Who is taken up, with how many they are: 上述成员, 以上三人, 两人. */
const GROUP =
  /^(?:(?:上述|以上|前述|这)(?:[一二三四五六七八九十两0-9]*[名位个]?)(?:成员|人士|人员|董事|人|者)|[二两三四五六七八九]人)$/u;
const NUMBERS = '一二三四五六七八九十';

const countOf = (text: string): number | undefined => {
  const digit = /[二两三四五六七八九2-9]/u.exec(text)?.[0];
  return digit === undefined ? undefined : digit === '两' ? 2 : NUMBERS.indexOf(digit) + 1 || Number(digit);
};

const personsIn = (units: readonly Unit[]): readonly MentionUnit[] => {
  const persons = units.filter((unit): unit is MentionUnit => isMentionOf(unit, 'person'));
  return persons.filter(
    ({ mention }, index) => persons.findIndex((other) => other.mention.entity === mention.entity) === index,
  );
};

/** The persons whom the words from unit `from` to `to` take up: all of the clauses or the sentence before, as many as are told. */
const groupOf = (sentence: SentenceView, document: DocumentView, from: number, to: number): readonly MentionUnit[] => {
  const words = sentence.units
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
    .replace(/(?:均|都|皆|也|同|曾|分别|目前|现|同时|还|则|亦|此前|,)+$/u, '');
  if (!GROUP.test(words)) return [];
  const before = document.sentences[sentence.index - 1];
  const here = personsIn(sentence.units.slice(0, from));
  const persons = here.length > 1 || before?.paragraph !== sentence.paragraph ? here : personsIn(before.units);
  const count = countOf(words);
  return persons.length > 1 && (count === undefined || count === persons.length) ? persons : [];
};

const IS = /^(?:是|为|系|均为|均是|都是|皆为|同为|同是|也是|曾是|现为|仍为|仍是)$/u;

const TOGETHER: Rule = {
  id: 'post.together',
  reason:
    'Several people are taken up by one word, 两人 or 上述成员, and have one post; only where the text has just named as many as are counted.',
  examples: [
    {
      text: '{p:王芳}与{p:李明}相识多年。两人均为{c:星河证券}董事。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事', '李明 HOLDS_POSITION 星河证券 董事'],
    },
    {
      text: '出席的有{p:王芳}、{p:李明}和{p:张强}，上述三人都曾任{o:东湖大学}教授。',
      claims: [
        '王芳 HOLDS_POSITION 东湖大学 教授 former',
        '李明 HOLDS_POSITION 东湖大学 教授 former',
        '张强 HOLDS_POSITION 东湖大学 教授 former',
      ],
    },
  ],
  counterExamples: [
    '{p:王芳}与{p:李明}相识多年。三人均为{c:星河证券}董事。',
    '{p:王芳}与{p:李明}相识多年。两人认识{c:星河证券}董事{p:张强}。',
    '{p:王芳}见了同事。两人均为{c:星河证券}董事。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const at = beforePost(units, chain, (text) => IS.test(text));
      const verb = IS.test(textAt(units, at)) ? at : beforePost(units, chain);
      const effect = takingVerbAt(units, verb);
      if ((!effect && !IS.test(textAt(units, verb))) || isMentionOf(units[stepOver(units, chain.to)], 'person'))
        return [];
      const clause = sentence.clauses.find(({ to }) => verb < to);
      if (!clause) return [];
      let from = clause.from;
      while (textAt(units, from) === ' ') from++;
      const persons = groupOf(sentence, document, from, verb);
      const lead = units
        .slice(from, verb + 1)
        .map(({ text }) => text)
        .join('');
      const status = /曾|此前|原/u.test(lead) ? 'former' : effect?.status;
      return persons.flatMap((person) => holdsChain(person, chain, sentence, document, { status }));
    }),
};

export const ROSTER_RULES: readonly Rule[] = [LISTED, TOGETHER];
