// Sums of money and shares of a company, as a text writes them: 10亿美元, 51%股权.
import type { Amount } from '../../../src/model/claim.ts';
import type { Span } from '../../../src/model/span.ts';

const SCALE: Readonly<Record<string, number>> = {
  '': 1,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
const CURRENCY: Readonly<Record<string, string>> = {
  元: 'CNY',
  人民币: 'CNY',
  元人民币: 'CNY',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  日圆: 'JPY',
  韩元: 'KRW',
  韩圆: 'KRW',
  澳元: 'AUD',
  加元: 'CAD',
  新台币: 'TWD',
  台币: 'TWD',
  新元: 'SGD',
  新加坡元: 'SGD',
  瑞郎: 'CHF',
  瑞士法郎: 'CHF',
  卢布: 'RUB',
  卢比: 'INR',
  雷亚尔: 'BRL',
};
const byLength = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .filter(Boolean)
    .join('|');
const AMOUNT = new RegExp(
  `(?<prefix>人民币|美元|港币|港元)?(?<![\\d.,])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?: ?\\.\\d+)?) ?(?:多|余)?(?<scale>${byLength(Object.keys(SCALE))})? ?(?:多|余)?(?<currency>${byLength(Object.keys(CURRENCY))})(?!\\/| ?每|股价|整)`,
  'gu',
);
const SHARE = /(?<![\d.])(?<digits>\d{1,3}(?:\.\d+)?) ?%(?<rest>.{0,10})/gu;
const CHINESE: Readonly<Record<string, number>> = { 全部: 100, 全资: 100 };

/** In front of a per cent: it is a part of what somebody holds, or a limit, and no share of the company. */
const OF_HOLDING =
  /(?:占(?:其|本人|公司)?(?:所持|持有|原本?持|个人持)|所持有?(?:的)?(?:[^,;。]{0,8})?股份(?:总数|总额|数量|比例)?(?:的|的比例为?)?|不(?:得)?超过[^,;。]{0,16}|每年转让[^,;。]{0,12})[^,;。]{0,14}$/u;

interface Placed<T> extends Span {
  readonly value: T;
}

/** In front of a number: it says what something is worth, and not what is paid for it. */
const WORTH =
  /(?:估值|市值|身家|均价|单价|股价|每股|营收|收入|净利润?|资产|规模)(?:约?为|达到?|高达|超过?|约|近|逾|已|将|仅){0,3}$/u;

/** Behind a number: 以15亿美元估值收购. */
const IS_WORTH = /^的?(?:投[前后])?(?:估值|市值|身家)/u;

/** The sums of money between two offsets of a folded text, in order: “以10亿美元收购” → {value: 1e9, currency: 'USD'}. */
export const findAmounts = (folded: string, start: number, end: number): readonly Placed<Amount>[] =>
  [...folded.slice(start, end).matchAll(AMOUNT)].flatMap((match) => {
    const { digits = '', scale = '', currency = '', prefix } = match.groups ?? {};
    const number = Number(digits.replace(/[ ,]/gu, ''));
    const code = currency === '元' && prefix ? CURRENCY[prefix] : CURRENCY[currency];
    // 8.4 × 10⁸ is not exact in binary: rounded to the cent.
    const value = Math.round(number * (SCALE[scale] ?? 1) * 100) / 100;
    const from = start + match.index;
    const to = from + match[0].length;
    if (WORTH.test(folded.slice(Math.max(start, from - 10), from).trimEnd())) return [];
    if (IS_WORTH.test(folded.slice(to, Math.min(end, to + 6)))) return [];
    return [{ start: from, end: to, value: { value, currency: code ?? currency } }];
  });

/** The shares of a company between two offsets of a folded text, in per cent: “51%股权”, “持股比例为51%” → 51; growth rates and discounts are none. */
export const findShares = (folded: string, start: number, end: number): readonly Placed<number>[] => {
  const text = folded.slice(start, end);
  const found: Placed<number>[] = [];
  for (const match of text.matchAll(SHARE)) {
    const value = Number(match.groups?.['digits']);
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    if (OF_HOLDING.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const isShare =
      /^(?:以上|左右)?的?(?:股|已发行|权益|所有权|流通股|财产份额|份额)/u.test(
        (match.groups?.['rest'] ?? '').replace(/ /gu, ''),
      ) || /(?:持股|占股|股份|股权|股比|权益|持有|总股本|占比|占|持股比例)(?:的?比例)?[^,;。]{0,8}$/u.test(before);
    const from = start + match.index;
    if (isShare && value <= 100) found.push({ start: from, end: from + match[0].indexOf('%') + 1, value });
  }
  for (const [word, value] of Object.entries(CHINESE)) {
    const at = text.search(new RegExp(`${word}(?:的)?(?:股份|股权|股票)`, 'u'));
    if (at >= 0) found.push({ start: start + at, end: start + at + word.length, value });
  }
  return found.toSorted((a, b) => a.start - b.start);
};

/** Of several, the one nearest to a span; what stands behind it wins a tie. */
export const nearest = <T>(places: readonly Placed<T>[], to: Span): T | undefined => {
  const distance = (place: Span): number => (place.start >= to.end ? place.start - to.end : to.start - place.end + 0.5);
  return places.toSorted((a, b) => distance(a) - distance(b))[0]?.value;
};
