// Filling a role by how it is marked: behind the word, by a preposition, by what holds or issues it.
import {
  heldBefore,
  marked,
  namedAfter,
  ofNoun,
  objectAfter,
  objectAfterClause,
  objectBefore,
} from '../sentence/arguments.ts';
import { between, leftOf, rightOf, textBetween } from '../sentence/around.ts';
import { isBare } from '../sentence/bare.ts';
import type { MentionUnit } from '../sentence/clause.ts';
import type { Hit, Marking, VerbFrame } from './frame.ts';
import { issuerOf, leadOf } from '../sentence/issuer.ts';
import type { Item, Parsed, Phrase } from '../sentence/phrases.ts';
import { inherited } from '../sentence/subjects.ts';

/** The names of some items. */
export const units = (items: readonly Item[]): readonly MentionUnit[] => items.map(({ unit }) => unit);

/** Behind a name, these make somebody or something else of it. */
const OTHER_OBJECT =
  /^(?!等)的?.{0,3}(?:子公司|供应商|客户|用户|竞争对手|股东|员工|创始人|高管|前|议员|成员|官员|领袖|领导人|高层|支持者|代表|记者|民众|公民|企业家|工程师|职员|雇员|士兵|游客|留学生|移民|学生|教师|教授|学者|球员|居民|船员|渔民|科学家|研究人员|黑客|间谍)/u;

/** 赴, 前往 mark a goal as 到 does, though they are verbs. */
const GOES = /^(?:赴|前往|远赴|进入|奔赴|到)$/u;

/** The phrase that plays a role by its preposition, or that a verb of going leads to. */
export const markedBy = (parsed: Parsed, hit: Hit, marking: string): Phrase | undefined =>
  marked(parsed, hit, marking) ??
  (marking === '到' ? leftOf(parsed, hit).findLast(({ governor }) => GOES.test(governor)) : undefined);

/** A marking that is no preposition. */
export const isPlaced = (
  marking: Marking,
): marking is 'after' | 'held' | 'topic' | 'object' | 'issuer' | 'lead' | 'of' | 'deal' => /^[a-z]/u.test(marking);

/** True if the name behind a frame's word is who gets something. */
const isTargetBehind = (frame: VerbFrame | undefined): boolean => frame?.roles.target?.includes('after') === true;

const THING =
  '工厂|产线|项目|门店|专利|技术|设备|园区|矿山|油田|酒店|地块|楼盘|商标|房产|大楼|土地|电站|基地|影院|学校';
/** What is bought of somebody, and not he: 收购甲旗下三个城市的运营资产, 收购甲若干项目. All assets of a firm are the firm. */
const ASSETS = new RegExp(
  `^旗下[^,。;]{0,16}(?:业务|资产|部门|产品线|${THING})$|^的?(?:部分|全部的?)?[^,。;]{0,8}(?:业务|部门|产品线|使用权|商标权?|专利权?|经营权|牌照)(?:$|以|的(?:可能性?|计划|想法|方案|提议|事宜|交易))|` +
    `^的?(?:若干|部分|多|数|[\\d一两二三四五六七八九十百]+)[个家座处宗项块栋]?[^,。;]{0,10}(?:${THING})$`,
  'u',
);

/** A business of somebody's, with words that jieba calls verbs: 收购甲闪存业务. */
const BUSINESS = /^的?[^,。;的]{0,12}?(?:业务|部门|产品线)(?:第[一二三]阶段)?(?:的?交割)?(?:$|[,。;])/u;

/** True if a phrase tells to whom something goes: 质押给甲, 划转至甲. */
const isGoal = (parsed: Parsed, { mark, start }: Phrase): boolean =>
  /^[给向于予至]$/u.test(mark) || /^[给向于予至]$/u.test(parsed.units[parsed.at(start) - 1]?.text ?? '');

/** The next two words, whatever they are: 的申请 is a noun in “批准律政司的申请”, though jieba calls it a verb. */
const wordsAfter = (parsed: Parsed, end: number): string =>
  parsed.units
    .slice(parsed.at(end), parsed.at(end) + 2)
    .map((unit) => (unit.kind === 'word' ? unit.text : ','))
    .join('');

/** Verbs of deals that talks come before, and their nouns. */
const DEALS = /^(?:收购|并购|入股|投资|买下|购买|竞购|控股|合并|参股|增资|注资|出售|接手|私有化|重组|融资)/u;
/** Longest way, in units, between a word of talks and whom they are about. */
const LONGEST_DEAL = 8;

/** Whom talks are about that name only the deal: B in “洽谈收购B”, “讨论向B投资”, “就收购B进行谈判”. */
export const dealtWith = (parsed: Parsed, hit: Hit): Phrase | undefined => {
  const left = leftOf(parsed, hit);
  if (left.some(({ mark }) => /^[与和同跟]$/u.test(mark))) return undefined;
  const isDeal = (from: number, to: number): boolean => between(parsed, from, to).some(({ text }) => DEALS.test(text));
  const [right] = rightOf(parsed, hit);
  if (right && between(parsed, hit.end, right.start).length <= LONGEST_DEAL) {
    const clause = parsed.clause(right.clause)?.end ?? right.end;
    if (right.mark === '' && DEALS.test(right.governor)) return right;
    if (/^[向对]$/u.test(right.mark) && isDeal(right.end, clause)) return right;
  }
  const last = left.at(-1);
  if (!last || !DEALS.test(last.governor) || last.joints.some((joint) => /^[与同跟]$/u.test(joint))) return undefined;
  const lead = between(parsed, parsed.clause(last.clause)?.start ?? 0, last.lead).at(-1);
  const isOver = between(parsed, last.end, hit.start).some(({ text }) => /^[后时前]$/u.test(text));
  return lead && /^(?:就|正就|围绕|针对|关于|有关)$/u.test(lead.text) && !isOver ? last : undefined;
};

/** The firm that 后者 or 其 behind a word takes up, where one besides who acts is named before: 收购乙后，将持有后者65%的股份. */
const takenUp = (parsed: Parsed, hit: Hit, agents: readonly MentionUnit[]): MentionUnit | undefined => {
  const [next, after] = parsed.units.slice(parsed.at(hit.end), parsed.at(hit.end) + 2);
  if (!next || !/^(?:后者|其)$/u.test(next.text) || rightOf(parsed, hit).length > 0 || agents.length === 0)
    return undefined;
  if (next.text === '其' && !/^(?:\d|[一二三四五六七八九]成|全部|部分|约|股|多数|控股权|剩余)/u.test(after?.text ?? ''))
    return undefined;
  const firms = parsed.phrases
    .filter(({ end }) => end <= hit.start)
    .flatMap(({ items }) => items.map(({ unit }) => unit))
    .filter(
      ({ mention }) => mention.type === 'company' && agents.every((one) => one.mention.entity !== mention.entity),
    );
  return new Set(firms.map(({ mention }) => mention.entity)).size === 1 || next.text === '后者'
    ? firms.at(-1)
    : undefined;
};

/** Whom 后者 behind a preposition takes up, of those whom the clauses before name: 乙 in “甲与乙签约，将丙的股份转让给后者”. */
const latterAt = (parsed: Parsed, hit: Hit, marking: string): MentionUnit | undefined => {
  const own = parsed.clauseOf(hit.start);
  const clause = parsed.clause(own);
  const isMarked = between(parsed, clause?.start ?? hit.start, clause?.end ?? hit.end).some(
    ({ text }, index, all) => text === '后者' && all[index - 1]?.text === marking,
  );
  return isMarked ? parsed.phrases.findLast((phrase) => phrase.clause < own)?.items.at(-1)?.unit : undefined;
};

/** The names that play a role by the first of its markings that somebody bears; none where what follows makes somebody else of them. */
export const fillMarked = (
  parsed: Parsed,
  hit: Hit,
  markings: readonly Marking[],
  agents: readonly MentionUnit[],
  frame?: VerbFrame,
): readonly MentionUnit[] => {
  const notTail = frame?.notTail;
  const isOther = ({ tail, end }: Phrase): boolean =>
    OTHER_OBJECT.test(tail) ||
    (frame?.patients?.join() === 'company' &&
      (ASSETS.test(tail) || BUSINESS.test(textBetween(parsed, end, parsed.sentence.end)))) ||
    (notTail !== undefined && (notTail.test(tail) || notTail.test(wordsAfter(parsed, end))));
  // 甲持有的公司股份: of the firm that is spoken of, not of one that was named before.
  const isOfFirm = /^的?(?:该|本|上市)?公司/u.test(textBetween(parsed, hit.end, parsed.sentence.end));
  for (const marking of markings) {
    if (isOfFirm && (marking === 'held' || marking === 'object')) continue;
    if (marking === 'after') {
      const object = objectAfter(parsed, hit);
      if (object && !isOther(object.phrase)) return units(object.phrase.items);
      const taken = takenUp(parsed, hit, agents);
      if (taken) return [taken];
      const far = frame?.reachesOver === true && !object ? objectAfterClause(parsed, hit) : undefined;
      if (far && !isOther(far)) return units(far.items);
      const listed = rightOf(parsed, hit).length === 0 || object ? namedAfter(parsed, hit) : undefined;
      if (listed) return units(listed.items);
      continue;
    }
    if (marking === 'topic') {
      const isAgent = (phrase: Phrase): boolean =>
        phrase.items.some(({ unit }) => agents.some((agent) => agent.mention.entity === unit.mention.entity));
      const here = leftOf(parsed, hit).find((phrase) => isBare(phrase) && !isAgent(phrase));
      const found = here ?? inherited(parsed, parsed.clauseOf(hit.start))?.phrase;
      if (found && !isAgent(found)) return units(found.items.slice(0, 1));
      continue;
    }
    if (marking === 'issuer') {
      // 质押给乙: to whom it goes is not whose shares they are.
      const issuer =
        isTargetBehind(frame) || rightOf(parsed, hit).every((phrase) => isGoal(parsed, phrase))
          ? issuerOf(parsed, hit, agents)
          : undefined;
      if (issuer) return [issuer];
      continue;
    }
    if (marking === 'deal') {
      const dealt = dealtWith(parsed, hit);
      if (dealt && !isOther(dealt)) return units(dealt.items);
      continue;
    }
    if (marking === 'of') {
      const of = ofNoun(parsed, hit);
      if (of) return units(of.items);
      continue;
    }
    if (marking === 'lead') {
      const lead = leadOf(parsed, hit);
      if (lead && rightOf(parsed, hit).length === 0) return [lead];
      continue;
    }
    if (marking === 'object') {
      // 转让乙35%股权，受让方为丙: behind the word stands somebody else.
      const object = rightOf(parsed, hit).length === 0 || isTargetBehind(frame) ? objectBefore(parsed, hit) : undefined;
      if (object) return units(object.items);
      continue;
    }
    const last = latterAt(parsed, hit, marking);
    if (last && agents.every(({ mention }) => mention.entity !== last.mention.entity)) return [last];
    const phrase = marking === 'held' ? heldBefore(parsed, hit) : markedBy(parsed, hit, marking);
    if (phrase && !isOther(phrase)) return units(phrase.items);
  }
  return [];
};
