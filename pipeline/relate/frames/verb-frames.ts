// Filling a verb frame at one place: active, passive, with 对 or 将, as a noun, in a relative clause.
import type { MentionUnit } from '../sentence/clause.ts';
import type { Filled, Hit, VerbFrame } from './frame.ts';
import { fillOwnHolding, sellers } from './holdings.ts';
import { headAlone, lateHead, partnersOf } from './relative-heads.ts';
import { dealtWith, fillMarked, isPlaced, markedBy, units } from './marked-roles.ts';
import type { Parsed, Phrase } from '../sentence/phrases.ts';
import {
  copularHead,
  objectAfter,
  objectAfterClause,
  isOfItself,
  relativeAgent,
  relativeHead,
} from '../sentence/arguments.ts';
import { between, isAdverb, isNear, leftOf, rightOf, textBetween } from '../sentence/around.ts';
import { sellerBefore } from '../sentence/sellers.ts';
import { PEOPLE_TAIL, isBare } from '../sentence/bare.ts';
import { actorOf, actors, inherited, subjectBehind, subjectOf } from '../sentence/subjects.ts';
import { passiveAgent, spokenOf } from '../sentence/passive.ts';
import type { Subject } from '../sentence/subjects.ts';
import { pronounBefore, speakerBefore, toldOn } from '../sentence/speaking.ts';

const TOGETHER = /共同|联合|合资|合营|一起|一同|一道|携手|联手|合作|合伙/u;

const JOINS = /^(?:联合|携手|联手|会同)$/u;

/** Who acts together with the agents: 谷歌 in “微软宣布和谷歌共同成立…”. */
const companions = (parsed: Parsed, hit: Hit, agents: readonly MentionUnit[]): readonly MentionUnit[] => {
  const own = parsed.clauseOf(hit.start);
  // 甲联合乙，共同推出…
  const before = parsed.clause(own - 1);
  const isVenture = before !== undefined && /合资|合营|合伙/u.test(textBetween(parsed, before.start, before.end));
  const joined = parsed.phrases.findLast(
    ({ clause, governor, mark, end }) =>
      end <= hit.start &&
      ((clause <= own && clause >= own - 1 && (JOINS.test(governor) || JOINS.test(mark))) ||
        // 与乙订立合营协议，将成立…
        (isVenture && clause === own - 1 && /^[与和同跟]$/u.test(mark))),
  );
  const other = leftOf(parsed, hit).findLast(({ mark }) => /^[与和同跟]$/u.test(mark)) ?? joined;
  if (!other) return [];
  const words = textBetween(parsed, other.end, hit.end);
  const isTold = isVenture || TOGETHER.test(words) || JOINS.test(other.governor) || JOINS.test(other.mark);
  // 与乙共同对丙增资: whom it is done to may stand between.
  const isOthers = parsed.phrases.some(
    ({ start, end, mark }) => start >= other.end && end <= hit.start && !/^[对向]$/u.test(mark),
  );
  if (!isTold || isOthers) return [];
  return units(other.items).filter(({ mention }) => agents.every((agent) => agent.mention.entity !== mention.entity));
};

const said = ({ parsed, phrase }: Subject, hit: Hit): string =>
  textBetween(parsed, phrase.end, Math.max(phrase.end, hit.start));

const asAgents = (subject: Subject | undefined, hit: Hit): readonly MentionUnit[] => {
  if (!subject) return [];
  const words = said(subject, hit);
  const { phrase } = subject;
  // 王芳连同10名国会议员: of the last of a list only its people are spoken of.
  const last = PEOPLE_TAIL.test(phrase.tail) && phrase.items.length > 1 ? phrase.items.at(-1) : undefined;
  return actors(subject.parsed, phrase, hit)
    .filter((item) => item !== last || item.unit.mention.type === 'person')
    .map((item) => actorOf(item, words));
};

/** A place in front of its clause's word: “收购了A的B” has B as its subject where nobody stands in front. */
const asRelative = (
  parsed: Parsed,
  hit: Hit,
  object: Phrase,
): { readonly agent: readonly MentionUnit[]; readonly patient: readonly MentionUnit[] } | undefined => {
  const [item] = object.items;
  const next = parsed.phrases.find(({ start, clause: index }) => index === object.clause && start >= object.end);
  const head = next?.items[0];
  // 拥有甲、乙等12个品牌的丙
  if (
    head &&
    /^等[^,。;]{0,8}(?:品牌|公司|企业|机构|股份|股权|银行)的(?:公司|集团|企业|巨头)?$/u.test(
      textBetween(parsed, object.end, head.unit.start),
    ) &&
    !leftOf(parsed, hit).some(isBare)
  )
    return { agent: units(next.items), patient: units(object.items) };
  if (!item || object.items.length > 1 || item.owners.length === 0) return undefined;
  if (
    !/^(?:.{0,8}股[权份票])?的(?:公司|企业|机构|股东|投资者|投资方|投资人|巨头|集团|男子|女子|投资机构|私募股权公司)?$/u.test(
      item.link,
    )
  )
    return undefined;
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const before = between(parsed, clause?.start ?? hit.start, hit.start);
  if (
    leftOf(parsed, hit).some(isBare) ||
    before.some(({ text }) => /拟|将|计划|宣布|已|要|欲|准备|完成|并/u.test(text))
  )
    return undefined;
  return { agent: [item.unit], patient: item.owners };
};

/** Roles beside agent and patient. */
const fillOthers = (parsed: Parsed, hit: Hit, frame: VerbFrame, agents: readonly MentionUnit[]): Filled => {
  const { source, target } = frame.roles;
  return {
    ...(source ? { source: sellers(parsed, hit, source, agents) } : {}),
    ...(target ? { target: fillMarked(parsed, hit, target, agents) } : {}),
  };
};

/** Whom a passive with a word behind its verb describes: 李明 in “遭王芳控告诽谤的委员李明”. */
const complementHead = (parsed: Parsed, hit: Hit): Phrase | undefined => {
  const [phrase] = rightOf(parsed, hit);
  const [first, second] = parsed.units.slice(parsed.at(hit.end), parsed.at(hit.end) + 2);
  const isNext = phrase && first?.kind === 'word' && second?.text === '的' && isNear(parsed, second.end, phrase.start);
  return isNext ? phrase : objectAfterClause(parsed, hit);
};

/** True if 的 and a noun without a name follow a word. */
const isOfNobody = (parsed: Parsed, hit: Hit): boolean => {
  const [of, noun] = parsed.units.slice(parsed.at(hit.end), parsed.at(hit.end) + 2);
  // 收到甲提供的资金: what is got is no firm.
  if (of?.text !== '的' || noun === undefined || /^(?:资金|款项|资本|融资|股权)$/u.test(noun.text)) return false;
  return noun.kind === 'title' || (noun.kind === 'word' && noun.tag.startsWith('n'));
};

/** True if a phrase only says whose the thing is that the clause speaks of: 甲 in “甲的手机由乙代工”. */
const isOwner = ({ mark, governor, tail }: Phrase): boolean => mark === '' && governor === '' && tail.startsWith('的');

/** A被B收购, 由B收购的A, A是一家由B控制的公司. */
const fillPassive = (parsed: Parsed, hit: Hit, frame: VerbFrame, by: Phrase): Filled => {
  const { patient = [] } = frame.roles;
  const agent = units(by.items);
  const object = patient.includes('after') && by.mark === '由' ? objectAfter(parsed, hit) : undefined;
  const head = relativeHead(parsed, hit) ?? (by.mark === '由' ? undefined : complementHead(parsed, hit));
  if (head && frame.notTail?.test(head.tail)) return {};
  const described = copularHead(parsed, by);
  // 遭被甲制裁的议员反对: of whom it is said has no name.
  if (!head && !object && !described && isOfNobody(parsed, hit)) return {};
  const isOwned = (phrase: Phrase): boolean =>
    frame.takesOwner === true && isOwner(phrase) && frame.notTail?.test(phrase.tail) !== true;
  const left = leftOf(parsed, { start: by.lead, end: by.lead }).findLast(
    (phrase) => phrase.clause === by.clause && (isBare(phrase) || isOwned(phrase)),
  );
  // 经教育部批准，温州肯恩大学设立
  const taken = isOfItself(parsed, by)
    ? undefined
    : // 经教育部批准，江南大学…: what is approved follows.
      (by.mark === '经'
        ? (subjectBehind(parsed, by.clause) ?? inherited(parsed, by.clause))
        : (inherited(parsed, by.clause) ?? subjectBehind(parsed, by.clause))
      )?.phrase;
  const found =
    object?.phrase ??
    head ??
    described ??
    left ??
    spokenOf(parsed, by) ??
    (taken?.items.length === 1 ? taken : undefined);
  const topic = patient.includes('topic') ? fillMarked(parsed, hit, ['topic'], agent) : [];
  const patients = topic.length > 0 ? topic : units(found?.items ?? []);
  return { ...fillOthers(parsed, hit, frame, agent), agent, patient: patients };
};

/** Where the adverbs in front of a word begin: 拟 in “拟收购的”. */
const relativeStart = (parsed: Parsed, hit: Hit): number => {
  let at = parsed.at(hit.start);
  while (at > 0 && isAdverb(parsed.units[at - 1])) at--;
  return parsed.units[at]?.start ?? hit.start;
};

/** True if a noun for somebody stands in front of a verb and its adverbs. */
const hasUnnamedAgent = (parsed: Parsed, hit: Hit): boolean => {
  let at = parsed.at(hit.start) - 1;
  while (at > 0 && (isAdverb(parsed.units[at]) || /^(?:有份|有)$/u.test(parsed.units[at]?.text ?? ''))) at--;
  const unit = parsed.units[at];
  return unit?.kind === 'word' && /(?:家族|家人|父亲|母亲|丈夫|妻子|母公司|股东|对手|供应商)$/u.test(unit.text);
};

/** A收购的B, A是B投资的公司: the verb stands in a relative clause, with its agent directly in front. */
const fillRelative = (parsed: Parsed, hit: Hit, frame: VerbFrame): Filled | undefined => {
  const { patient = [] } = frame.roles;
  const isOf = parsed.units[parsed.at(hit.end)]?.text === '的';
  if (!isOf || !patient.includes('after')) return undefined;
  const head = headAlone(parsed, relativeHead(parsed, hit));
  if (head && frame.notTail?.test(head.tail)) return {};
  // 向甲购买其持有的乙: 其 is the seller.
  const seller = sellerBefore(parsed, hit);
  if (head && seller) return { agent: units(seller.items), patient: units(head.items), scope: hit.start };
  const near = relativeAgent(parsed, hit);
  if (near && !patient.some((marking) => marking === near.mark)) {
    // 甲、乙和丙持股的丁等公司: the list is one of firms, and only the last of the names before it holds shares.
    const isOneOf = near.items.length > 1 && head?.tail.startsWith('等') === true;
    const agent = [...partnersOf(parsed, near), ...units(isOneOf ? near.items.slice(-1) : near.items)];
    const scope = frame.isState === true ? hit.start : near.start;
    if (head) return { ...fillOthers(parsed, hit, frame, agent), agent, patient: units(head.items), scope };
    const described = copularHead(parsed, near);
    if (described) return { ...fillOthers(parsed, hit, frame, agent), agent, patient: units(described.items) };
  }
  if (!head || !leftOf(parsed, hit).some(isBare)) return undefined;
  // 甲加入其家族持股的乙: somebody without a name acts in it.
  if (hasUnnamedAgent(parsed, hit)) return {};
  return {
    ...fillOthers(parsed, hit, frame, []),
    agent: asAgents(subjectOf(parsed, hit), hit),
    patient: units(head.items),
    // 拟将持有的乙出售: what is held is not planned.
    scope: frame.isState === true ? hit.start : relativeStart(parsed, hit),
  };
};

/** 由 with nobody named after it: 由教职员组成的. Who stands in front of it does not act. */
const isByNobody = (parsed: Parsed, hit: Hit): boolean => {
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const last = leftOf(parsed, hit).at(-1);
  return between(parsed, last?.end ?? clause?.start ?? hit.start, hit.start).some(
    (unit, index, all) =>
      unit.kind === 'word' &&
      /^(?:系|将|则|改|均|都)?由$/u.test(unit.text) &&
      // 由18%增至19%
      !/^(?:\d|原|此前|之前)/u.test(all[index + 1]?.text ?? ''),
  );
};

/** The subject, which a description of a person in a clause of its own does not hide: 姚洋，北京大学教授，毕业于…. */
const subjectFor = (
  parsed: Parsed,
  hit: Hit,
  before: number,
  { agents, takesSpeaker }: VerbFrame,
): Subject | undefined => {
  const told = toldOn(parsed, hit);
  if (told !== undefined) return told ?? undefined;
  const speaker = takesSpeaker === true ? speakerBefore(parsed, hit) : undefined;
  const subject = speaker ?? subjectOf(parsed, hit, before);
  const isOf = ({ phrase }: Subject): boolean =>
    phrase.items.some(({ unit }) => agents?.includes(unit.mention.type) ?? true);
  const own = parsed.clauseOf(hit.start);
  if (!subject || isOf(subject) || agents?.join() !== 'person' || subject.phrase.clause === own) return subject;
  for (let earlier = inherited(parsed, subject.phrase.clause); earlier;) {
    if (isOf(earlier)) return earlier;
    earlier = inherited(parsed, earlier.phrase.clause);
  }
  return undefined;
};

/** The names that play each role of a frame at a hit; a role that nobody plays for sure is left out. */
export const fillVerb = (parsed: Parsed, hit: Hit, frame: VerbFrame): Filled => {
  const { patient = [] } = frame.roles;
  const by = passiveAgent(parsed, hit);
  if (by) return fillPassive(parsed, hit, frame, by);
  if (isByNobody(parsed, hit)) return {};
  const ownHolding = fillOwnHolding(parsed, hit, frame);
  if (ownHolding) return ownHolding;
  const inRelative = fillRelative(parsed, hit, frame);
  if (inRelative) return inRelative;
  const object = patient.includes('after') ? objectAfter(parsed, hit) : undefined;
  const relative = object ? asRelative(parsed, hit, object.phrase) : undefined;
  if (relative) return { ...fillOthers(parsed, hit, frame, relative.agent), ...relative };
  const dui = patient
    .map((marking) => (isPlaced(marking) ? undefined : markedBy(parsed, hit, marking)))
    .find((phrase) => phrase !== undefined);
  // 对B进行收购的A, 为B生产芯片的A
  const head = relativeHead(parsed, hit) ?? (patient.includes('after') ? undefined : lateHead(parsed, hit));
  if (head && dui && !leftOf(parsed, hit).some(isBare))
    return { ...fillOthers(parsed, hit, frame, []), agent: units(head.items), patient: units(dui.items) };
  const front = dui ?? (patient.includes('deal') ? dealtWith(parsed, hit) : undefined);
  const before = front && front.end <= hit.start && !object ? front.lead : hit.start;
  const first = asAgents(subjectFor(parsed, hit, before, frame), hit);
  const agent = first.length > 0 ? [...first, ...companions(parsed, hit, first)] : first;
  const named = fillMarked(parsed, hit, patient, agent, frame);
  if (named.length > 0 || frame.reachesOver !== true)
    return { ...fillOthers(parsed, hit, frame, agent), agent, patient: named };
  // 美国因甲违规而对其实施制裁: the cause is whom 其 takes up, and who acts stands in front.
  const cause = leftOf(parsed, hit).findLast(({ mark }) => /^(?:因|因为|由于)$/u.test(mark));
  const actor = cause && leftOf(parsed, hit).find((phrase) => phrase.end <= cause.lead && isBare(phrase));
  const others = actor ? units(actor.items) : agent;
  return { agent: others, patient: pronounBefore(parsed, hit, others) };
};
