// Names that brackets give away: initials, short forms, a name in Latin behind the same one in Chinese, a quoted name in front of its translation.
import type { FoundName } from '../../src/model/mention.ts';

const CONFIDENCE = 0.8;
/** In articles read by hand, of 405 brackets with Latin letters alone behind a Chinese name 400 hold a name of the same type; the others are addresses, codes. */
const BRACKET_CONFIDENCE = 0.95;

const initialsOf = (written: string): string =>
  written
    .split(/[\s&.-]+/u)
    .map((part) => part.charAt(0))
    .join('');

/** Short forms in brackets that are a Latin name's initials: yc in “y combinator(yc)”. */
const initials = (folded: string, names: readonly FoundName[]): ReadonlyMap<string, FoundName> => {
  const found = new Map<string, FoundName>();
  for (const name of names) {
    const written = folded.slice(name.start, name.end);
    if (name.type === 'person' || !/^[a-z][a-z0-9&.-]*(?: [a-z0-9&.-]+)+$/u.test(written)) continue;
    const short = /^ ?\((?<short>[a-z]{2,6})\)/u.exec(folded.slice(name.end, name.end + 12))?.groups?.['short'];
    if (short !== undefined && short === initialsOf(written)) found.set(short, name);
  }
  return found;
};

/** Quoted names that a name in brackets translates: 前沿模型论坛 in “前沿模型论坛”(frontier model forum). */
const translated = (folded: string, names: readonly FoundName[]): readonly FoundName[] => {
  const found: FoundName[] = [];
  for (const name of names) {
    if (name.type === 'person' || !/^[a-z]/u.test(folded.slice(name.start, name.end))) continue;
    if (!/^ ?[),,]/u.test(folded.slice(name.end, name.end + 2))) continue;
    const before = folded.slice(Math.max(0, name.start - 30), name.start);
    const quoted = /["“「『](?<quoted>[\p{Script=Han}a-z0-9·]{2,20})["”」』] ?\($/u.exec(before);
    const text = quoted?.groups?.['quoted'];
    if (!quoted || text === undefined) continue;
    const start = name.start - before.length + quoted.index + 1;
    found.push({ start, end: start + text.length, type: name.type, by: 'translated', confidence: CONFIDENCE });
  }
  return found;
};

/** Longest name in brackets, brackets included. */
const LONGEST = 64;
/** Addresses (qq.com, www.…), shares by their market (baba.us), codes (hk1797). */
const NO_NAME = /^www\.|\.(?:com|cn|net|org|us|hk|sh|sz|o|n)\b|\.$|\d{2}/u;

/** Latin names in brackets behind the same ones in Chinese: cci in 印度竞争委员会(cci). */
const inLatin = (folded: string, names: readonly FoundName[]): readonly FoundName[] =>
  names.flatMap((name) => {
    if (!/\p{Script=Han}/u.test(folded.charAt(name.end - 1))) return [];
    const bracket = /^["”」』]? ?\((?<latin>[a-z][a-z0-9&.'’ -]+)\)/u.exec(folded.slice(name.end, name.end + LONGEST));
    const latin = bracket?.groups?.['latin'];
    if (!bracket || latin === undefined || NO_NAME.test(latin)) return [];
    const end = name.end + bracket[0].length - 1;
    return [
      {
        start: end - latin.length,
        end,
        type: name.type,
        by: 'bracket',
        confidence: Math.min(name.confidence, BRACKET_CONFIDENCE),
      },
    ];
  });

/** What a text calls by a short form without naming anybody. */
const GENERIC =
  /^(?:本|该|上市|标的|目标|收购|交易|项目|发行)?(?:公司|集团|企业|银行|基金|协会|平台|单位|发行人|甲方|乙方|申请人|被申请人)$/u;

/** Short forms that the text itself gives: 居然小贷 in 北京居然之家小额贷款有限责任公司(以下简称“居然小贷”). In articles read by hand 95 of 96 are names. */
const shortened = (folded: string, names: readonly FoundName[]): readonly FoundName[] =>
  names.flatMap((name) => {
    if (name.type === 'person') return [];
    const bracket =
      /^["”」』]? ?[(,] ?(?:以下|下|后)? ?(?:简称|称)[为作]?:? ?["“「『]?(?<short>[\p{Script=Han}a-z0-9&·]{2,12})["”」』)]/u.exec(
        folded.slice(name.end, name.end + LONGEST),
      );
    const short = bracket?.groups?.['short'];
    if (!bracket || short === undefined || GENERIC.test(short)) return [];
    const end = name.end + bracket[0].length - 1;
    const confidence = Math.min(name.confidence, BRACKET_CONFIDENCE);
    return [{ start: end - short.length, end, type: name.type, by: 'bracket', confidence }];
  });

/** What the brackets of a text give away. */
export interface Bracketed {
  /** Names at their places, which may overlap names that were found. */
  readonly added: readonly FoundName[];
  /** Latin words, and Chinese forms of some length, that stand for a name wherever they are, with a name of its type. */
  readonly shorts: ReadonlyMap<string, FoundName>;
}

/** “印度竞争委员会(cci)…cci称” → cci, an organization, there and everywhere. */
export const namesInBrackets = (folded: string, names: readonly FoundName[]): Bracketed => {
  const given = [...inLatin(folded, names), ...shortened(folded, names)];
  const words = given.filter(
    ({ start, end, type }) => type !== 'person' && /^(?:[a-z]{2,}|\p{Script=Han}{3,})$/u.test(folded.slice(start, end)),
  );
  return {
    added: [...translated(folded, names), ...given],
    shorts: new Map([
      ...words.map((word): [string, FoundName] => [folded.slice(word.start, word.end), word]),
      ...initials(folded, names),
    ]),
  };
};
