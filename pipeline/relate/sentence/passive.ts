// Who acts in a passive: marked by 被, 由 or 为, or in front of what somebody gets from him.
import { between, isNear, isVerbWord, leftOf, rightOf } from './around.ts';
import { isBare } from './bare.ts';
import type { Parsed, Phrase } from './phrases.ts';
import type { Span } from '../../../src/model/span.ts';

const PASSIVE_MARKS: ReadonlySet<string> = new Set(['被', '遭', '由', '让', '经']);

const PASSIVE_VERBS =
  /^(?:遭|遭到|遭受|被|受到|获|获得|获取|得到|接受|引入|引进|拿到|吸引|收到|赢得|来自|迎来|取得|归|经过|经由|[已再未曾首需仍均也尚][获经遭受])$/u;

/** What is done with an offer of a deal, which somebody has got then. */
const REFUSES = /^(?:拒绝|婉拒|回绝|同意|考虑|评估|拒收)$/u;
const DEAL = /^(?:收购|并购|投资|入股|私有化|增资|要约|报价|合并)/u;

/** Verbs of what is received, which describe it and govern nothing else: 收到甲发出的收购要约. */
const GIVES = /^(?:发出|提出|提交|发起|给出|递交|寄出)$/u;

/** Longest relative clause, in units, between a preposition and the name that it marks. */
const LONGEST_RELATIVE = 16;

/** The last phrase with a relative clause in front of it, if a preposition of a set marks it: 甲 in “由在美国注册的甲全资控股”. */
const behindRelative = (parsed: Parsed, left: readonly Phrase[], marks: ReadonlySet<string>): Phrase | undefined => {
  const phrase = left.at(-1);
  if (!phrase || phrase.mark !== '' || !(phrase.items[0]?.lead ?? '').includes('的')) return undefined;
  for (let at = parsed.at(phrase.start) - 1, steps = 0; at >= 0 && steps < LONGEST_RELATIVE; at--, steps++) {
    const unit = parsed.units[at];
    if (!unit || unit.kind === 'mark' || unit.kind === 'mention') return undefined;
    if (unit.kind === 'word' && marks.has(unit.text)) return { ...phrase, mark: unit.text, lead: unit.start };
  }
  return undefined;
};

/** True if 为 marks who acts: A为B所收购, A为B收购. */
const isBy = (parsed: Parsed, phrase: Phrase, hit: Span): boolean => {
  const words = between(parsed, phrase.end, hit.start);
  const isTaken = /^(?:全资)?(?:收购|并购|兼并|控股|拥有|持有|控制|买下|接管)$/u.test(
    parsed.units[parsed.at(hit.start)]?.text ?? '',
  );
  return words.length === 0
    ? isTaken && rightOf(parsed, hit).length === 0
    : words.length === 1 && words[0]?.text === '所';
};

/** The agent of a passive in front of a word: B in “A被B收购”, “A获B等机构的投资”, “由B收购”. */
export const passiveAgent = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const left = leftOf(parsed, hit);
  const at = left.findLastIndex(
    (phrase) =>
      PASSIVE_MARKS.has(phrase.mark) ||
      PASSIVE_VERBS.test(phrase.governor) ||
      PASSIVE_VERBS.test(phrase.mark) ||
      // 拒绝了甲的收购提议
      (REFUSES.test(phrase.governor) &&
        parsed.units[parsed.at(phrase.end)]?.text === '的' &&
        DEAL.test(parsed.units[parsed.at(hit.start)]?.text ?? '')) ||
      // 受甲控制
      (phrase.governor === '受' && rightOf(parsed, hit).length === 0 && phrase.tail === '') ||
      (phrase.mark === '为' && isBy(parsed, phrase, hit)),
  );
  const phrase = left[at] ?? behindRelative(parsed, left, PASSIVE_MARKS);
  if (!phrase) return undefined;
  if (at >= 0 && left.slice(at + 1).some((other) => isBare(other))) return undefined;
  // 遭被甲制裁的议员反对: the members act, not 甲.
  const gap = between(parsed, phrase.end, hit.start);
  const isOthers =
    /^[被遭]$/u.test(phrase.mark) &&
    gap.some(
      (unit, index) =>
        isVerbWord(unit) &&
        gap[index + 1]?.text === '的' &&
        (gap[index + 2]?.kind === 'title' ||
          /(?:议员|官员|人士|记者|学者|成员|专家|律师|支持者|员工|民众)$/u.test(gap[index + 2]?.text ?? '')),
    );
  if (isOthers) return undefined;
  // 由甲向乙全资拥有的丙…: who stands right in front acts.
  const last = left.at(-1);
  const isOf = parsed.units[parsed.at(hit.end)]?.text === '的';
  if (isOf && last && last !== phrase && last.mark !== '' && between(parsed, last.end, hit.start).length === 0)
    return undefined;
  if (PASSIVE_MARKS.has(phrase.mark) || phrase.mark === '为') return phrase;
  const gives = between(parsed, phrase.end, hit.start).findLast(({ text }) => GIVES.test(text));
  // 收到来自甲及公司管理层发出的要约
  return isNear(parsed, gives?.end ?? phrase.end, hit.start) ? phrase : undefined;
};

/** The firm that 公司 or 后者 in front of a passive takes up: 甲 in “王芳创办了甲，三年后公司被乙收购”. */
export const spokenOf = (parsed: Parsed, by: Phrase): Phrase | undefined => {
  const clause = parsed.clause(by.clause);
  const before = between(parsed, clause?.start ?? by.lead, by.lead).findLast(
    ({ text }) => !/^(?:又|也|已|则|即)$/u.test(text),
  );
  if (!/^(?:公司|后者|前者|该平台|该品牌|品牌|企业)$/u.test(before?.text ?? '')) return undefined;
  const firms = parsed.phrases.filter(
    ({ clause: index, items }) => index < by.clause && items.every(({ unit }) => unit.mention.type === 'company'),
  );
  const phrase = before?.text === '前者' ? firms[0] : firms.at(-1);
  return phrase?.items.length === 1 ? phrase : undefined;
};
