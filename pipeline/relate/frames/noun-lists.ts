// Lists that a noun sums up or begins: 竞争对手如A、B, A、B等竞争对手, 投资方有A，也包括B.
import { between, leftOf, textBetween } from '../sentence/around.ts';
import type { MentionUnit, Unit } from '../sentence/clause.ts';
import type { Hit } from './frame.ts';
import type { Item, Parsed, Phrase } from '../sentence/phrases.ts';

/** What is only held by somebody: of a firm that the subject speaks of, it is his. */
export const OF_SUBJECT =
  /^(?:全资|控股|下属|下属的|海外|境外|并表)?(?:子公司|附属公司|子企业|分公司|孙公司|参股公司|参股企业|参股子公司|联营公司|联营企业)$/u;

/** What begins a description as of the subject: 其子公司, 公司的附属公司. */
export const OWN = /^(?:其|它|他的|她的|旗下|麾下|(?:本?公司|本?集团|该公司)(?:的|之|旗下|下属|所属|全资|控股|及其))/u;

/** Where somebody's something is: 位于苏州的子公司. */
export const SEAT = /^(?:总部)?(?:位于|设在|设于|坐落于|地处|来自)[^,。;]{1,16}?的(?=.)/u;

const DESCRIBES =
  /^(?:的|之|其|最大|第一|第二|大|主要|唯一|重要|核心|全资|原|前|最|多家|长期|战略|新|一家|一个|另一|直接|控股|首家|境外|海外|和|及|兼|以及)$/u;

/** The names of some items. */
export const units = (items: readonly Item[]): readonly MentionUnit[] => items.map(({ unit }) => unit);

/** True if a unit only describes a noun or a name. */
export const isDescribing = (unit: Unit): boolean =>
  unit.kind === 'title' ||
  (unit.kind === 'mark'
    ? '"“”「」·'.includes(unit.text)
    : unit.kind === 'word' &&
      (DESCRIBES.test(unit.text) || /^(?:n|a|b|j|l|m|q|s|f|vn|r|x|eng|ns|ud|uj|i|z)/u.test(unit.tag)));

/** The list that the noun sums up: A、B in “A、B等竞争对手”. */
export const listedBefore = (parsed: Parsed, hit: Hit): Phrase | undefined => {
  const phrase = leftOf(parsed, hit).at(-1);
  const gap = phrase ? between(parsed, phrase.end, hit.start) : [];
  const isSuch = /^(?:这样|这类|之类|这种)$/u.test(gap[0]?.text ?? '');
  if (phrase && isSuch && gap[1]?.text === '的' && gap.length === 2) return phrase;
  const isList = /^(?:等|诸多|众多|等[一两二三四五六七八九十多几]+[家名位大个])$/u.test(gap[0]?.text ?? '');
  return isList && gap.slice(1).every((unit) => isDescribing(unit) && unit.text !== '的') ? phrase : undefined;
};

/** Words that go on with a list in the next clause, or begin it there: 竞争对手，如甲、乙; 投资方有甲，也包括乙. */
const GOES_ON = /^(?:其中)?(?:(?:也|还|以及)(?:包括|有)|包括|例如|比如|诸如|如|像|分别是|分别为|即)(?:了)?$/u;

/** Longest relative clause, in units, in front of the name that a list begins with. */
const LONGEST_RELATIVE = 8;

/** Whom a relative clause in front of a list describes: 乙 in “包括王芳出任主席的乙”. */
const relativeHeadOf = (parsed: Parsed, phrase: Phrase): Phrase => {
  const next = parsed.phrases.find(({ clause, start }) => clause === phrase.clause && start >= phrase.end);
  const [item] = next?.items ?? [];
  if (!next || !item || phrase.items.length > 1) return phrase;
  const gap = between(parsed, phrase.end, item.unit.start);
  const [verb] = gap;
  const isRelative =
    gap.length <= LONGEST_RELATIVE &&
    verb?.kind === 'word' &&
    verb.tag.startsWith('v') &&
    gap.some(({ text }) => text === '的') &&
    gap.every(({ kind }) => kind === 'word' || kind === 'title');
  return isRelative ? next : phrase;
};

/** The list behind a colon that ends a clause which only leads it in: “客户，包括：两间在港上市的公司甲、乙”. */
const listBehindColon = (parsed: Parsed, clause: number): Phrase | undefined => {
  const lead = parsed.clause(clause);
  const words = lead ? textBetween(parsed, lead.start, lead.end) : '';
  if (!words.endsWith(':') || !GOES_ON.test(words.slice(0, -1))) return undefined;
  const phrase = parsed.phrases.find((candidate) => candidate.clause === clause + 1);
  const start = parsed.clause(clause + 1)?.start ?? 0;
  const isDescribed = /的/u.test(phrase?.items[0]?.lead ?? '');
  return phrase && (isDescribed || between(parsed, start, phrase.start).every(isDescribing)) ? phrase : undefined;
};

/** The list that the next clause begins or goes on with. */
export const listBehind = (parsed: Parsed, clause: number): Phrase | undefined => {
  const next = parsed.clause(clause + 1);
  const phrase = next && parsed.phrases.find((candidate) => candidate.clause === clause + 1);
  const [item] = phrase?.items ?? [];
  if (next && !phrase) return listBehindColon(parsed, clause + 1);
  if (!next || !phrase || !item) return undefined;
  const lead = between(parsed, next.start, phrase.start);
  const first = textBetween(parsed, next.start, phrase.start);
  const words = lead.filter((unit) => !isDescribing(unit) || GOES_ON.test(unit.text));
  return first !== '' && GOES_ON.test(words.map(({ text }) => text).join(''))
    ? relativeHeadOf(parsed, phrase)
    : undefined;
};

/** In front of a name, these begin another list, of somebody else's somebody. */
const OWN_NOUN = /(?:行动人|配偶|[^新老原]股东|^股东|客户|供应商|子公司|参股公司|高管|董事|监事)(?:包括|有|为)?$/u;

/** A list with what the next clauses add to it. */
export const wholeList = (parsed: Parsed, list: Phrase): readonly MentionUnit[] => {
  // 包括甲和乙的子公司: the last is not meant itself.
  const isOthers = /^的(?:.{0,2}子公司|附属|关联|旗下)/u.test(list.tail);
  // 控股股东王芳及其一致行动人甲: what has a noun of its own is another.
  const other = list.items.findIndex(({ lead }, index) => index > 0 && OWN_NOUN.test(lead));
  const own = other < 0 ? list.items : list.items.slice(0, other);
  const found = [...units(isOthers ? own.slice(0, -1) : own)];
  for (let more = listBehind(parsed, list.clause); more; more = listBehind(parsed, more.clause)) {
    // 创始人为甲和乙，股东包括丙
    const start = parsed.clause(more.clause)?.start ?? more.start;
    if (OWN_NOUN.test(textBetween(parsed, start, more.start))) break;
    found.push(...units(more.items));
  }
  return found;
};

/** What somebody has is not what the noun calls him: 控股股东甲持有的乙. */
const HOLDS = /^(?:所?持有|所持|持股|拥有|控制|控股|创办|创立|创建)$/u;

/** 竞争对手路易达孚支持的甲糖业: the noun describes whom the relative clause behind the name leads to. */
export const headed = (parsed: Parsed, around: Phrase, fillers: readonly MentionUnit[]): readonly MentionUnit[] => {
  const next = parsed.phrases.find(({ start }) => start >= around.end);
  const [item] = next?.items ?? [];
  if (!item || next?.clause !== around.clause) return fillers;
  const gap = between(parsed, around.end, item.unit.start);
  const [verb] = gap;
  const isRelative =
    gap.length <= 3 &&
    verb?.kind === 'word' &&
    verb.tag.startsWith('v') &&
    gap.at(-1)?.text === '的' &&
    !HOLDS.test(verb.text);
  return isRelative ? [...fillers.slice(0, -1), item.unit] : fillers;
};

/** The list behind a colon that ends the clause of a word. */
export const afterColon = (parsed: Parsed, hit: Hit): Phrase | undefined => {
  const index = parsed.clauseOf(hit.start);
  const clause = parsed.clause(index);
  const last = parsed.units.findLast(({ end }) => end <= (clause?.end ?? 0));
  return last?.text === ':' ? parsed.phrases.find((phrase) => phrase.clause === index + 1) : undefined;
};

/** Longest way, in units, from 在 to the 的 of where somebody's something is. */
const LONGEST_PLACE = 7;

/** 甲在日本投资物业的估值师, 甲在香港的子公司: where it is stands between. */
export const isWhereabouts = (gap: readonly Unit[]): boolean => {
  const of = gap.findLastIndex(({ text }) => text === '的');
  return (
    /^(?:在|于)$/u.test(gap[0]?.text ?? '') &&
    of > 1 &&
    of <= LONGEST_PLACE &&
    gap.slice(0, of).every(({ kind, text }) => kind === 'word' && !/^(?:了|将|与|和|向|对)$/u.test(text)) &&
    gap.slice(of).every(isDescribing)
  );
};
