// Dates as the press writes them → ISO, as precise as written: 2023, 2023-11, 2023-11-17.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const HAN_DIGITS = '〇一二三四五六七八九';

const digitByDigit = (han: string): string => [...han].map((digit) => HAN_DIGITS.indexOf(digit)).join('');

/** 一 → 1, 十一 → 11, 二十 → 20, 三十一 → 31, 〇五 → 5; digit by digit for years: 二〇二三 → 2023. */
const hanNumber = (text: string): string => {
  const digits = text.replaceAll(/[零○Ｏ]/gu, '〇').replaceAll('元', '一');
  const ten = digits.indexOf('十');
  if (ten < 0) return digitByDigit(digits);
  const tens = ten === 0 ? '1' : digitByDigit(digits.slice(0, ten));
  return tens + (ten === digits.length - 1 ? '0' : digitByDigit(digits.slice(ten + 1)));
};

const HAN = '[〇零○Ｏ一二三四五六七八九十元]';
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

type Parts = readonly [year: string | undefined, month?: string | undefined, day?: string | undefined];

/** Each way of writing, tried in this order, at the beginning of the text. What follows the date must be no digit. */
const FORMS: readonly (readonly [RegExp, (match: RegExpMatchArray) => Parts])[] = [
  // 2023年11月17日, 2023 年 11 月, 2023年
  [/^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号號])?)?(?!\d)/u, (m) => [m[1], m[2], m[3]]],
  // 民國112年11月17日
  [
    /^(?:中華|中华)?民[國国]\s*(\d{1,3})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?/u,
    (m) => [String(Number(m[1]) + 1911), m[2], m[3]],
  ],
  // 二〇二三年十一月十七日
  [
    new RegExp(`^(${HAN}{4})年(?:(${HAN}{1,3})月(?:(${HAN}{1,3})[日号號])?)?`, 'u'),
    (m) => [hanNumber(m[1] ?? ''), m[2] && hanNumber(m[2]), m[3] && hanNumber(m[3])],
  ],
  // 2023-11-17, 2023/11/17 10:11, 2023.11.17, 2023-11-17T10:11:00+08:00
  [/^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d/-])/u, (m) => [m[1], m[3], m[4]]],
  // 20231117, 20231117101100
  [/^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?)?(?!\d)/u, (m) => [m[1], m[2], m[3]]],
  // Mon, 20 Nov 2023 11:33:36 +0800
  [
    new RegExp(`^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+(\\d{4})(?!\\d)`, 'iu'),
    (m) => [m[3], m[2], m[1]],
  ],
  // Nov 20, 2023; Mon Nov 20 2023
  [
    new RegExp(`^(?:[a-z]{3,9},?\\s+)??${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu'),
    (m) => [m[3], m[1], m[2]],
  ],
  // Mon Nov 20 11:33:36 +0800 2023, as weibo and twitter write it
  [
    new RegExp(`^[a-z]{3}\\s+${MONTH}\\s+(\\d{1,2})\\s+[\\d:]{5,8}\\s+(?:\\S{1,6}\\s+)?(\\d{4})(?!\\d)`, 'iu'),
    (m) => [m[3], m[1], m[2]],
  ],
  // November 2023
  [new RegExp(`^${MONTH}\\.?,?\\s+(\\d{4})(?!\\d)`, 'iu'), (m) => [m[2], m[1]]],
  // 2023
  [/^(\d{4})$/u, (m) => [m[1]]],
];

const monthOf = (text: string): number => {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return named < 0 ? Number(text) : named + 1;
};

/** True if the day exists in the Gregorian calendar: 2023-02-30 does not. */
const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const toIso = ([year, month, day]: Parts): string | undefined => {
  const y = Number(year);
  if (!(y >= 1000 && y <= 9999)) return undefined;
  if (!month) return String(y);
  const m = monthOf(month);
  if (!(m >= 1 && m <= 12)) return undefined;
  const iso = `${y}-${String(m).padStart(2, '0')}`;
  if (!day) return iso;
  const d = Number(day);
  return isDay(y, m, d) ? `${iso}-${String(d).padStart(2, '0')}` : undefined;
};

export interface FoundDate {
  readonly iso: string;
  /** How many UTF-16 units of the text are the date, without a time that follows. */
  readonly length: number;
}

/** Full-width digits, signs and spaces → ASCII, one unit for one unit. */
const narrow = (text: string): string =>
  text.replaceAll(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ');

/**
 * A date at the beginning of `text`: “2023年11月20日 10:11” → 2023-11-20, length 11.
 * The day is the one that is written, in whichever time zone: nothing is converted. Undefined if there is none, or if it is none of the calendar's.
 */
export const dateAt = (text: string): FoundDate | undefined => {
  const head = narrow(text.slice(0, 80));
  for (const [form, parts] of FORMS) {
    const match = form.exec(head);
    if (!match) continue;
    const iso = toIso(parts(match));
    return iso === undefined ? undefined : { iso, length: match[0].length };
  }
  return undefined;
};

/** What may stand after a date that is a value by itself: a time, a zone, a weekday, nothing else. */
const AFTER_DATE =
  /^(?:[\sT,]*|\s*[(（]?(?:星期|周|週)[一二三四五六日天][)）]?\s*)*(?:(?:上午|下午|凌晨|早上|晚上|中午)?\s*\d{1,2}[:：时點点]\d{1,2}分?(?:[:：]\d{1,2}秒?)?(?:[.,]\d+)?\s*(?:[AaPp]\.?[Mm]\.?)?)?\s*(?:Z|UTC|GMT|CST|[A-Z]{2,4})?\s*(?:[+-]\d{2}:?\d{2})?\s*(?:\([^)]{1,40}\))?\s*\d{0,4}\s*$/u;

/** A whole value that is a date: “2023年11月17日” → 2023-11-17, “2023-11” → 2023-11, “昨天” → undefined. */
export const normalizeDate = (value: string): string | undefined => {
  const text = value.trim();
  if (text.length > 80) return undefined;
  const found = dateAt(text);
  return found && AFTER_DATE.test(narrow(text).slice(found.length)) ? found.iso : undefined;
};
