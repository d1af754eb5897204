// Rules of membership said in front of a name: a party's lawmakers and candidates, people from somewhere.
import { isParty } from '../relate/posts/belonging.ts';
import type { MentionUnit, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { statusBefore } from '../relate/posts/post-owners.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { skipBlank, stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { subjectBefore } from '../relate/sentence/subject.ts';

/** Words between a party and its member that make no leader of the party. */
const OF_PARTY =
  /^(?:籍|的|人|人士|党员|元老|大佬|要员|要角|新星|政客|政治人物|候选人|参选人|提名人|总统|前|现任|时任|资深|新任|当选|国会|联邦|众议院|参议院|下院|上院|选区|名|位|等|一|两|三|四|五|女|男|青年|年轻|黑人|激进|温和|保守|进步)$/u;
const LONGEST = 8;
const JOINT = /^(?:、|和|及|与|以及)$/u;

/** The persons of a list that begins at `at`. */
const listFrom = (units: readonly Unit[], at: number): readonly MentionUnit[] => {
  const found: MentionUnit[] = [];
  for (let i = skipBlank(units, at); isMentionOf(units[i], 'person');) {
    const unit = units[i];
    if (isMentionOf(unit, 'person')) found.push(unit);
    const joint = stepOver(units, i + 1);
    if (!JOINT.test(textAt(units, joint))) break;
    i = skipBlank(units, joint + 1);
  }
  return found;
};

/** The persons of a list that ends before `at`. */
const listBefore = (units: readonly Unit[], at: number): readonly MentionUnit[] => {
  const found: MentionUnit[] = [];
  for (let i = stepBack(units, at); ;) {
    const unit = units[i];
    if (!isMentionOf(unit, 'person')) return found.toReversed();
    found.push(unit);
    const joint = stepBack(units, i);
    if (!JOINT.test(textAt(units, joint))) return found.toReversed();
    i = stepBack(units, joint);
  }
};

/** 民主党王芳和李明: of two whom no description joins only the first is surely the party's. */
const withoutPair = (persons: readonly MentionUnit[], units: readonly Unit[]): readonly MentionUnit[] => {
  const [first] = persons;
  const isPair = persons.length === 2 && first && textAt(units, stepOver(units, units.indexOf(first) + 1)) !== '、';
  return isPair ? persons.slice(0, 1) : persons;
};

/** The members whom a party at `index` stands in front of: 民主党参议员桑德斯, 民主党人桑德斯; a leader holds a post instead. */
const membersAfter = (units: readonly Unit[], index: number): readonly MentionUnit[] => {
  let isOffice = false;
  for (let at = skipBlank(units, index + 1), steps = 0; steps < LONGEST; at = skipBlank(units, at + 1), steps++) {
    const unit = units[at];
    if (unit?.kind === 'mention' && unit.mention.type === 'person')
      return steps === 0 ? withoutPair(listFrom(units, at), units) : listFrom(units, at);
    if (unit?.kind === 'mention') isOffice = true;
    else if (unit?.kind === 'title') {
      const { class: home, role } = unit.title;
      if (!isOffice && home !== 'state' && role !== 'member' && !role.endsWith('-member')) return [];
    } else if (unit?.kind !== 'word' || !(OF_PARTY.test(unit.text) || unit.tag === 'ns')) return [];
  }
  return [];
};

/** The members counted up in front of a party: 何俊仁等4名民主党成员. */
const membersBefore = (units: readonly Unit[], index: number): readonly MentionUnit[] => {
  const after = units[skipBlank(units, index + 1)];
  const isMember =
    after?.kind === 'title' &&
    (after.title.class === 'state' || /^(?:member|party-member|society-member)$/u.test(after.title.role));
  if (!isMember) return [];
  let at = stepBack(units, index);
  while (/^[多数几两余]?[名位人个]$|^\d+$|^[一二三四五六七八九十百多数几余]+$/u.test(textAt(units, at)))
    at = stepBack(units, at);
  return /^等$/u.test(textAt(units, at)) ? listBefore(units, at) : [];
};

const drafts = (persons: readonly MentionUnit[], party: MentionUnit, isOver = false): readonly Draft[] =>
  persons.map((person) => ({
    type: 'AFFILIATED_WITH',
    subject: person.mention,
    object: party.mention,
    trigger: party,
    certainty: 'asserted',
    negated: false,
    ...(isOver ? { status: 'former' } : {}),
  }));

const PARTY: Rule = {
  id: 'belong.party',
  reason: 'A party in front of a holder of another office, a candidate or a member says whose member the person is.',
  examples: [
    {
      text: '{o:民主党}{o:立法会}议员{p:王芳}、{p:李明}反对。',
      claims: ['王芳 AFFILIATED_WITH 民主党', '李明 AFFILIATED_WITH 民主党'],
    },
    { text: '前{o:民主党}{p:王芳}參選。', claims: ['王芳 AFFILIATED_WITH 民主党 - former'] },
    { text: '{o:共和党}总统候选人{p:李明}获胜。', claims: ['李明 AFFILIATED_WITH 共和党'] },
    { text: '{o:民主党}人{p:王芳}反对。', claims: ['王芳 AFFILIATED_WITH 民主党'] },
    {
      text: '{o:民主党}{p:王芳}、{p:李明}到场。',
      claims: ['王芳 AFFILIATED_WITH 民主党', '李明 AFFILIATED_WITH 民主党'],
    },
    {
      text: '{p:王芳}、{p:李明}等4名{o:民主党}成员被捕。',
      claims: ['王芳 AFFILIATED_WITH 民主党', '李明 AFFILIATED_WITH 民主党'],
    },
    { text: '{o:民主党}{p:王芳}和{p:李明}到场。', claims: ['王芳 AFFILIATED_WITH 民主党'] },
    { text: '{p:王芳}（{o:民主党}）当选。', claims: ['王芳 AFFILIATED_WITH 民主党'] },
  ],
  counterExamples: [
    '{o:民主党}主席{p:王芳}反对。',
    '{o:民主党}批评{p:王芳}。',
    '{o:民主党}议员支持{p:王芳}。',
    '{o:民主党}与{p:王芳}会谈。',
    '{o:立法会}议员{p:王芳}反对。',
  ],
  find: ({ units }) =>
    units.flatMap((unit, index) => {
      if (!isMentionOf(unit, 'organization') || !isParty(unit.text)) return [];
      const before = textAt(units, stepBack(units, index));
      const person = before === '(' ? units[stepBack(units, stepBack(units, index))] : undefined;
      if (isMentionOf(person, 'person') && /^[),，－-]$/u.test(textAt(units, skipBlank(units, index + 1))))
        return drafts([person], unit);
      const isOver = statusBefore(units, index)?.status === 'former';
      return drafts([...membersAfter(units, index), ...membersBefore(units, index)], unit, isOver);
    }),
};

const FROM: Rule = {
  id: 'belong.from',
  reason: 'A person from a firm or a school belongs to it: 来自X的Y, with only a description of Y between.',
  words: ['来自'],
  examples: [
    { text: '来自{o:东湖大学}的{p:王芳}获奖。', claims: ['王芳 AFFILIATED_WITH 东湖大学'] },
    {
      text: '来自{c:大河科技}的工程师{p:王芳}和{p:李明}获奖。',
      claims: ['王芳 AFFILIATED_WITH 大河科技', '李明 AFFILIATED_WITH 大河科技'],
    },
  ],
  counterExamples: ['来自{m:美国}的{p:王芳}获奖。', '来自{c:大河科技}的消息称，{p:王芳}离职。'],
  find: ({ units }) =>
    units.flatMap((_, index) => {
      if (textAt(units, index) !== '来自') return [];
      const home = units[index + 1];
      if (!isMentionOf(home, 'company', 'organization') || home.mention.kind === 'metonym') return [];
      let at = index + 2;
      for (let next = units[at]; next?.kind === 'word' && next.tag.startsWith('n'); next = units[at]) at++;
      if (textAt(units, at) !== '的') return [];
      at++;
      for (let steps = 0; steps < 5; steps++, at++) {
        const next = units[at];
        if (isMentionOf(next, 'person')) return drafts(listFrom(units, at), home);
        const isDescribing = next?.kind === 'title' || (next?.kind === 'word' && /^(?:n|a|b|m|q|vn)/u.test(next.tag));
        if (!isDescribing) return [];
      }
      return [];
    }),
};

const OWN_PARTY = /所属的?(?:政党|党派|党|球队|俱乐部)$|(?:他|她|其)所属的$/u;

const OWN: Rule = {
  id: 'belong.own-party',
  reason: 'The party that a person is said to belong to: 王芳所属政党X, 其所属的球队X.',
  words: ['所属'],
  examples: [
    { text: '{p:王芳}辞职后，所属政党{o:东湖党}退出联盟。', claims: ['王芳 AFFILIATED_WITH 东湖党'] },
    {
      text: '{p:王芳}是大律师，{p=王芳:她}所屬的{c:东湖事务所}有50人。',
      claims: ['王芳 AFFILIATED_WITH 东湖事务所'],
    },
  ],
  counterExamples: ['{p:王芳}批评政党{o:东湖党}。'],
  find: (sentence, document) =>
    sentence.units.flatMap((unit, index) => {
      if (!isMentionOf(unit, 'organization', 'company')) return [];
      if (!OWN_PARTY.test(document.folded.slice(sentence.start, unit.start))) return [];
      const person = subjectBefore(sentence, index);
      return person ? drafts([person], unit) : [];
    }),
};

/** Verbs that say what somebody does in an organization: X负责民航事务的Y, 在X研究经济的Y; to work there is left to the frames. */
const DOES = /^(?:负责|主管|分管|主抓|研究|从事|专攻|掌管)$/u;

const DOER: Rule = {
  id: 'belong.doer',
  reason: 'An organization, what a person does there, and the person behind 的, with no other name between.',
  words: ['负责', '主管', '分管', '主抓', '研究', '从事', '专攻', '掌管'],
  examples: [
    { text: '{o:国土部}负责民航事务的{p:王芳}说。', claims: ['王芳 AFFILIATED_WITH 国土部'] },
    { text: '在{o:东湖大学}研究经济史的{p:李明}说。', claims: ['李明 AFFILIATED_WITH 东湖大学'] },
  ],
  counterExamples: ['{o:国土部}负责民航，{p:王芳}说。', '{m:美国}负责贸易的{p:王芳}说。'],
  find: ({ units }) =>
    units.flatMap((unit, index): readonly Draft[] => {
      if (!isMentionOf(unit, 'organization', 'company') || unit.mention.kind === 'metonym') return [];
      if (!DOES.test(textAt(units, stepOver(units, index + 1)))) return [];
      for (let at = index + 2; at < index + 12; at++) {
        const next = units[at];
        if (!next || next.kind === 'mention' || next.kind === 'time' || (next.kind === 'mark' && next.text !== ' '))
          return [];
        const person = units[at + 1];
        if (next.text === '的' && isMentionOf(person, 'person')) return drafts([person], unit);
      }
      return [];
    }),
};

const PRESS = /(?:报|社|网|台|新闻|周刊|杂志|快讯|财经|传媒|媒体|在线|电视|广播|news|times|post|daily)$/u;

const BYLINE: Rule = {
  id: 'belong.byline',
  reason: 'A line that opens with a paper, a stroke and a name says whose reporter that is: 财讯快报/王芳.',
  words: ['/', '|'],
  examples: [{ text: '{o:东湖快报}／{p:王芳} 大河集团今天上涨。', claims: ['王芳 AFFILIATED_WITH 东湖快报'] }],
  counterExamples: ['{c:大河集团}／{p:王芳} 今天上涨。', '昨天{o:东湖快报}／{p:王芳}上涨。'],
  find: ({ units }) => {
    const [paper, stroke, person] = units.filter(
      ({ text }) => text !== ' ' && text !== '(' && text !== '【' && text !== '[',
    );
    return isMentionOf(paper, 'organization', 'company') &&
      PRESS.test(paper.text) &&
      stroke?.kind === 'mark' &&
      /^[/|]$/u.test(stroke.text) &&
      isMentionOf(person, 'person')
      ? drafts([person], paper)
      : [];
  },
};

export const PARTY_RULES: readonly Rule[] = [PARTY, FROM, OWN, DOER, BYLINE];
