// What stands around a word in its clause: phrases to its left and right, units between two places.
import type { Unit } from './clause.ts';
import type { Parsed, Phrase } from './phrases.ts';
import type { Span } from '../../../src/model/span.ts';

/** To take somebody into one's service: behind it 其 is another firm, for nobody hires his own founder. */
export const HIRES = /^(?:聘请|聘任|聘用|招揽|挖走|挖来|请来|邀请|吸纳)(?:了)?$/u;

export const HOLDING =
  /^(?:(?:合计|直接|间接|共同|共|仅|分别|实际)?(?:所?持有|拥有|享有|控制)|所持|持|手中|手里|手上|处|直接|间接|合计|共同|分别|各自|累计|的|所|其|共|名下)$/u;

/** Words between a subject and its verb that are no predicate of their own. */
export const ADVERB =
  /^(?:已|已经|曾|曾经|将|将要|正|正在|正式|拟|就|又|再|再次|也|还|都|均|未|没有|不|先后|陆续|分别|共同|联合|近日|此前|最终|成功|完全|全资|战略|计划|打算|有意|宣布|决定|准备|考虑|可能|能|能否|是否|会|要|欲|想)$/u;

export const isAdverb = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (ADVERB.test(unit.text) || unit.tag === 'd');

/** Phrases of the clause of `hit` that stand in front of it, in order. */
export const leftOf = (parsed: Parsed, hit: Span): readonly Phrase[] => {
  const clause = parsed.clauseOf(hit.start);
  return parsed.phrases.filter((phrase) => phrase.clause === clause && phrase.end <= hit.start);
};

/** Phrases of the clause of `hit` that stand behind it, in order. */
export const rightOf = (parsed: Parsed, hit: Span): readonly Phrase[] => {
  const clause = parsed.clauseOf(hit.start);
  return parsed.phrases.filter((phrase) => phrase.clause === clause && phrase.start >= hit.end);
};

/** Units between two offsets. */
export const between = (parsed: Parsed, from: number, to: number): readonly Unit[] =>
  parsed.units.filter((unit) => unit.start >= from && unit.end <= to);

/** The text of the units between two offsets, put together. */
export const textBetween = (parsed: Parsed, from: number, to: number): string =>
  between(parsed, from, to)
    .map(({ text }) => text)
    .join('');

export const isVerbWord = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.tag.startsWith('v') && !HOLDING.test(unit.text);

const isPassable = (unit: Unit): boolean => {
  if (unit.kind === 'mention') return false;
  if (unit.kind === 'mark') return !',;:!?()、'.includes(unit.text);
  if (unit.kind !== 'word') return true;
  return (
    HOLDING.test(unit.text) ||
    /^(?:了|过|着|下|入|到|于|出来|出去|而来|全部|部分|约|近|逾|超过|不超过|不低于|共计|总计|合计|累计|总额|高达|另|另外|其|等|多|余|控股权|正式|一家|国内|知名)$/u.test(
      unit.text,
    ) ||
    !/^(?:v(?!n)|p|c|y|d)/u.test(unit.tag)
  );
};

/** What a description may hold in brackets, in units: 人工智能（AI）公司. */
const LONGEST_GLOSS = 6;

/** Units without the short brackets among them in which no name stands. */
const withoutGlosses = (units: readonly Unit[]): readonly Unit[] => {
  const open = units.findIndex(({ text }) => text === '(');
  const close = units.findIndex(({ text }, index) => index > open && text === ')');
  if (open < 0 || close < 0 || close - open > LONGEST_GLOSS) return units;
  if (units.slice(open, close).some(({ kind }) => kind === 'mention')) return units;
  return [...units.slice(0, open), ...withoutGlosses(units.slice(close + 1))];
};

/** True if nothing but describing words and sums stands between two offsets. */
export const isNear = (parsed: Parsed, from: number, to: number): boolean =>
  withoutGlosses(between(parsed, from, to)).every(isPassable);

/** 后者在2017年以150亿美元出售给…: it begins the clause, and nobody else is named in it before the word. */
const beginsWithLatter = (parsed: Parsed, hit: Span): boolean => {
  const start = parsed.sentence.clauses[parsed.clauseOf(hit.start)]?.start ?? hit.start;
  const first = between(parsed, start, hit.start)[0];
  return first?.text === '后者' && leftOf(parsed, hit).length === 0;
};

/** Whom 后者 right in front of a word takes up: the last name before it. */
export const latter = (parsed: Parsed, hit: Span): Phrase | undefined =>
  parsed.units[parsed.at(hit.start) - 1]?.text === '后者' || beginsWithLatter(parsed, hit)
    ? parsed.phrases.findLast(({ end }) => end <= hit.start)
    : undefined;
