// Which company an affair is about that is told over several sentences: a round of money, a change in the register of shareholders.
import type { MentionUnit } from './clause.ts';
import type { Earlier } from '../frames/mutual-frames.ts';
import type { Parsed, Phrase } from './phrases.ts';
import { rightOf, textBetween } from './around.ts';
import { isBare } from './bare.ts';
import type { Span } from '../../../src/model/span.ts';

/** round: who gets the money · register: whose shareholders change. */
export type Affair = 'round' | 'register';

const ROUND = /融资|增资|募资|定增|注册资本|轮次|配售/u;
const REGISTER = /变更|变动|股东信息|工商信息|股权结构/u;
/** What makes a company the one that money goes into, behind or in front of its name. */
const GETS = /^(?:投资|认购|增资|入股|注资|(?:独家|联合|共同)?领投|跟投|参投|参与|对|向)$/u;
/** Behind the name of who puts money in: 甲领投了乙的A轮融资. */
const INVESTS =
  /^(?:曾|已|也|还|将|独家|联合|共同|继续|近日|日前|本次|此次|作为[^,]{0,8}(?:方|人))*(?:领投|跟投|参投|参与|认购|加入)/u;

/** The only company of a phrase, if it is none of those who act. */
const companyOf = ({ items }: Phrase, not: readonly MentionUnit[]): MentionUnit | undefined => {
  const [item] = items;
  return item &&
    items.length === 1 &&
    item.unit.mention.type === 'company' &&
    not.every(({ mention }) => mention.entity !== item.unit.mention.entity)
    ? item.unit
    : undefined;
};

/** The company whose affair a sentence tells: named before `limit`, the affair before `to`. */
const toldIn = (
  parsed: Parsed,
  affair: Affair,
  not: readonly MentionUnit[],
  limit: number,
  to: number,
): MentionUnit | undefined => {
  const words = affair === 'round' ? ROUND : REGISTER;
  const phrases = parsed.phrases.filter(({ end }) => end <= limit);
  const fits = (phrase: Phrase): boolean => {
    const clause = parsed.clause(phrase.clause);
    const isOwn = clause !== undefined && limit < clause.end;
    // 甲是一家机器人公司，近期发生股东变更: its clauses go on up to the next who acts.
    const next = phrases.find((other) => other.start >= phrase.end && isBare(other));
    const behind = textBetween(parsed, phrase.end, isOwn ? to : Math.max(clause?.end ?? 0, next?.start ?? limit));
    if (affair === 'register')
      return (
        /^的?(?:全资|唯一|原|控股|大|第[一二三四五]大)?股东/u.test(phrase.tail) ||
        (isBare(phrase) && words.test(behind))
      );
    if (GETS.test(phrase.governor) || GETS.test(phrase.mark)) return words.test(textBetween(parsed, phrase.lead, to));
    return ((isBare(phrase) && !INVESTS.test(behind)) || words.test(phrase.tail)) && words.test(behind);
  };
  return phrases.filter(fits).flatMap((phrase) => companyOf(phrase, not) ?? [])[0];
};

/** Who gets the money where the investors come first: 丙 in “甲领投，乙跟投，丙完成5亿元融资”. */
const toldBehind = (parsed: Parsed, hit: Span, not: readonly MentionUnit[]): MentionUnit | undefined => {
  const own = parsed.clauseOf(hit.start);
  const next = parsed.phrases.find(
    (phrase) =>
      phrase.clause > own &&
      isBare(phrase) &&
      /完成|获得?|宣布|拿到/u.test(textBetween(parsed, phrase.end, parsed.clause(phrase.clause)?.end ?? phrase.end)) &&
      ROUND.test(textBetween(parsed, phrase.end, parsed.clause(phrase.clause)?.end ?? phrase.end)),
  );
  return next && companyOf(next, not);
};

/**
 * The company that an affair is about at a word which names none: 远景智能 in “远景智能完成B轮融资。本轮由东湖投资领投”.
 * Looked for in the sentence, the paragraph so far (nearest sentence first), the paragraph before. Undefined where a name follows the word.
 */
export const affairOf = (
  parsed: Parsed,
  hit: Span,
  affair: Affair,
  not: readonly MentionUnit[],
  { here, paragraphBefore }: Earlier,
): MentionUnit | undefined => {
  // 加入对甲的融资
  const [first] = rightOf(parsed, hit);
  if (affair === 'round' && first?.mark === '对' && ROUND.test(textBetween(parsed, first.end, parsed.sentence.end)))
    return companyOf(first, not);
  if (rightOf(parsed, hit).some(({ items }) => items.some(({ unit }) => not.every((one) => one !== unit))))
    return undefined;
  // 获得由甲领投的融资: the money may stand behind the word.
  const to = affair === 'round' ? (parsed.clause(parsed.clauseOf(hit.start))?.end ?? hit.end) : hit.start;
  const own = toldIn(parsed, affair, not, hit.start, to);
  if (own) return own;
  const ahead = affair === 'round' ? toldBehind(parsed, hit, not) : undefined;
  if (ahead) return ahead;
  const before = [...(here.at(-1) ?? []).toReversed(), ...paragraphBefore.toReversed()];
  for (const one of before) {
    const found = toldIn(one, affair, not, one.sentence.end, one.sentence.end);
    if (found) return found;
  }
  return undefined;
};
