// Who holds a post: drafts of claims from a person and a post, and the persons that stand after a chain of posts.
import type { Certainty, Status } from '../../../src/model/claim.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { fold } from '../../../src/model/fold.ts';
import type { DocumentView, MentionUnit, SentenceView, TitleUnit, Unit } from '../sentence/clause.ts';
import { isParty, relationOf } from './belonging.ts';
import { isMentionOf } from '../sentence/clause.ts';
import { contextOrganization } from './context.ts';
import { departureAt, departureBefore } from './departures.ts';
import { titleText } from './posts.ts';
import type { Post, PostChain } from './posts.ts';
import type { Draft } from '../rule.ts';
import { skipBlank, stepBack, stepOver, textAt } from '../sentence/steps.ts';
import { HONORIFIC } from '../sentence/runs.ts';
import { ASKED } from './post-words.ts';

export interface Circumstances {
  readonly status?: Status | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Left out: what the clause says; a title beside a name is taken for granted, whatever its clause says. */
  readonly certainty?: Certainty | undefined;
  /** Whose post it is where it is not said beside the title. */
  readonly organization?: Mention | undefined;
  /** Organizations that give the posts which name none: 在A、B担任董事. */
  readonly place?: readonly MentionUnit[] | undefined;
}

/** The draft for one holder of one post, whose organization is named with it, else known from the context; none if neither. */
export const holds = (
  person: MentionUnit,
  post: Post,
  document: DocumentView,
  { status, since, until, certainty, organization }: Circumstances = {},
): readonly Draft[] => {
  const object = post.organization?.mention ?? organization;
  if (!object) return [];
  const type = relationOf(post.head.title, fold(object.text), post.role !== undefined);
  if (type !== 'HOLDS_POSITION') {
    // An employee or a player of whom the text does not say whose: no context tells.
    if (type !== 'FOUNDED' && !post.organization) return [];
    const isOver = type === 'AFFILIATED_WITH' && (status ?? post.status) === 'former';
    return [{ type, subject: person.mention, object, trigger: post.head, ...(isOver ? { status: 'former' } : {}) }];
  }
  return [
    {
      type,
      subject: person.mention,
      object,
      trigger: post.head,
      title: titleText(post, document),
      role: post.role,
      status: status ?? post.status,
      since,
      until,
      ...(certainty === undefined ? {} : { certainty, negated: false }),
    },
  ];
};

/** Titles that several people hold at once: a list of names after them are all holders. */
const SHARED =
  /记者|主播|主持|议员|委员|律师|分析师|教授|法官|董事$|监事$|合伙人|成员|立委|编辑|通讯员|执政官|副|工程师|研究员|代表$|专家|学者|清盘人|发起人|创始人|创办人|创立者|始创人|党员|校友|毕业生|球员|队员|员工|前锋|后卫|高管|高级管理人员|^(?:共同|联席|联合)/u;

/** True for a title that several people hold at once. */
export const isShared = ({ text }: TitleUnit): boolean => SHARED.test(text);

/** True if what stands at `at` counts up the holders of another post: 王芳等6名现任副校长. */
const isCounted = (units: readonly Unit[], at: number): boolean =>
  textAt(units, at) === '等' && units.slice(at + 1, at + 6).some(({ kind }) => kind === 'title');

/** Index of the person behind 、负责电影业务的, what the holder is charged with; -1 if there is none. */
const afterCharge = (units: readonly Unit[], at: number): number => {
  const from = /^[、,，]$/u.test(textAt(units, at)) ? skipBlank(units, at + 1) : at;
  if (!/^(?:负责|主管|分管|主抓|专管|掌管|主持|专责|兼管)$/u.test(textAt(units, from))) return -1;
  for (let i = from + 1; i < Math.min(units.length, from + 14); i++) {
    const unit = units[i];
    if (isMentionOf(unit, 'person')) return textAt(units, i - 1) === '的' ? i : -1;
    if (unit?.kind === 'title' || (unit?.kind === 'mark' && !/^[、"“”「」《》 ]$/u.test(unit.text))) return -1;
  }
  return -1;
};

/** Index of the unit after a title and its abbreviation: 首席执行官（CEO）. */
const afterTitle = (units: readonly Unit[], to: number): number => {
  let at = skipBlank(units, to);
  // 创办人之一王芳
  if (textAt(units, at) === '之一') at = skipBlank(units, at + 1);
  // 台湾“国防部长”顾立雄
  if (/^[”"」』]$/u.test(textAt(units, at))) at++;
  // 立法会议员民主党林卓廷: the party stands between.
  const party = units[at];
  if (isMentionOf(party, 'organization') && isParty(party.text) && isMentionOf(units[at + 1], 'person')) return at + 1;
  // 行会成员、新民党王芳
  const other = units[skipBlank(units, at + 1)];
  if (textAt(units, at) === '、' && isMentionOf(other, 'organization') && isParty(other.text)) {
    const next = units.indexOf(other) + 1;
    if (isMentionOf(units[next], 'person')) return next;
  }
  const charged = afterCharge(units, at);
  if (charged >= 0) return charged;
  // 副处长（行动）王芳: what the post is for.
  const close = textAt(units, at) === '(' ? units.findIndex((unit, index) => index > at && unit.text === ')') : -1;
  const isFor = close > at + 1 && close < at + 8 && units.slice(at + 1, close).every(({ kind }) => kind === 'word');
  if (isFor && isMentionOf(units[skipBlank(units, close + 1)], 'person')) return skipBlank(units, close + 1);
  const isAbbreviated = textAt(units, at) === '(' && units[at + 1]?.kind === 'title' && textAt(units, at + 2) === ')';
  return isAbbreviated ? skipBlank(units, at + 3) : at;
};

/** The persons directly after a chain: one, or a list where the title is one that many hold. */
export const holdersAfter = (units: readonly Unit[], chain: PostChain): readonly MentionUnit[] => {
  let at = afterTitle(units, chain.to);
  const first = units[at];
  if (!isMentionOf(first, 'person')) return [];
  const holders = [first];
  const last = chain.posts.at(-1);
  if (!last || !isShared(last.head)) return holders;
  for (;;) {
    at = stepOver(units, at + 1);
    if (HONORIFIC.test(textAt(units, at))) at = stepOver(units, at + 1);
    const joint = units[at];
    if (joint && joint.kind !== 'mention' && /^[、和及与/]$/u.test(joint.text)) at = skipBlank(units, at + 1);
    const next = units[at];
    if (!isMentionOf(next, 'person')) return isCounted(units, at) ? [first] : holders;
    holders.push(next);
  }
};

/**
 * What the words around a name and its title say: the post is taken for granted, unless its holder is said to have left it;
 * who is about to leave still holds it.
 */
export const apposed = (sentence: SentenceView, person: MentionUnit, from: number): readonly Circumstances[] => {
  const left = departureBefore(sentence, from) ?? departureAt(sentence, sentence.units.indexOf(person) + 1);
  const held: Circumstances = { certainty: 'asserted' };
  const lead = textAt(sentence.units, stepBack(sentence.units, from));
  // 向总裁王芳辞职: the one who is told stays.
  if (!left || /^(?:向|对)$/u.test(lead)) return [held];
  // 要求总裁王芳辞职: wanted, and not done.
  if (ASKED.test(lead)) return [held, { ...left, certainty: 'hypothetical' }];
  return left.certainty === 'planned' ? [held, left] : [left];
};

/** Drafts for one holder of all posts of a chain, at all organizations that share a post; a post without an organization takes that of the place, else of the context. */
export const holdsChain = (
  person: MentionUnit,
  chain: PostChain,
  sentence: SentenceView,
  document: DocumentView,
  circumstances: Circumstances = {},
): readonly Draft[] =>
  chain.posts.flatMap((post) => {
    const { place = [] } = circumstances;
    if (!post.organization && place.length > 0)
      return place.flatMap(({ mention }) => holds(person, post, document, { ...circumstances, organization: mention }));
    const organization = circumstances.organization ?? contextOrganization(post, sentence, document, person.mention);
    return [
      ...post.others.flatMap((other) => holds(person, { ...post, organization: other }, document, circumstances)),
      ...holds(person, post, document, { ...circumstances, organization }),
    ];
  });

/** Drafts for several holders: each holds every post, but 分别 (`lead`) gives the first post to the first, the second to the second. */
export const holdsEach = (
  persons: readonly MentionUnit[],
  chain: PostChain,
  sentence: SentenceView,
  document: DocumentView,
  circumstances: Circumstances = {},
  lead = '',
): readonly Draft[] => {
  const isApart = persons.length > 1 && /^(?:分别|各)/u.test(lead);
  if (isApart && persons.length !== chain.posts.length) return [];
  return persons.flatMap((person, index) => {
    const posts = isApart ? chain.posts.slice(index, index + 1) : chain.posts;
    return holdsChain(person, { ...chain, posts }, sentence, document, circumstances);
  });
};
