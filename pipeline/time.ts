// Times of a text, resolved against the document's date: explicit, partial, relative, ranges; what cannot be resolved is left out.
import type { Span } from '../src/model/span.ts';

/** A time as a text gives it: ISO dates at its precision. `point` has `from` alone; `since` is open (至今, 起), `until` has `to` alone. */
export interface TimeRange {
  readonly kind: 'point' | 'range' | 'since' | 'until';
  readonly from?: string;
  readonly to?: string;
}

export interface TimeHit extends Span {
  readonly time: TimeRange;
}

const DIGITS = '零一二三四五六七八九';
/** How far into the future a date without a year may lie before it is taken for one of the year before. */
const FUTURE_DAYS = 60;
const DAY = 86_400_000;

/** 十一 → 11, 三 → 3, 两 → 2, 12 → 12; undefined if it is no number up to 99. */
const numberOf = (text: string): number | undefined => {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replace(/[〇○]/gu, '零').replace(/两/gu, '二');
  const parts = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(plain);
  if (parts) return (parts[1] ? DIGITS.indexOf(parts[1]) : 1) * 10 + (parts[2] ? DIGITS.indexOf(parts[2]) : 0);
  const digits = [...plain].map((char) => DIGITS.indexOf(char));
  return digits.length > 0 && digits.every((digit) => digit >= 0) && digits.length !== 2
    ? Number(digits.join(''))
    : undefined;
};

const pad = (value: number): string => String(value).padStart(2, '0');
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const isMonth = (month: number | undefined): month is number => month !== undefined && month >= 1 && month <= 12;
const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= 31 && utc(year, month, day).getUTCDate() === day;

const N = '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const SINGLE = new RegExp(
  [
    // 2023年11月17日, 二〇二三年十一月, 去年11月; 2013 in 2013-2015年
    `(?:(?<year>(?<!\\d)(?:19|20)\\d{2}|[一二][一二三四五六七八九〇零○]{3}) ?年(?!代|度|期(?!间|内)|龄|资|轻)|(?<relyear>今年|去年|前年|明年|后年|同年|次年|翌年|当年(?= ?${N} ?月))|(?<bare>(?<!\\d)(?:19|20)\\d{2})(?= ?(?:-{1,2}|~|至|到) ?(?:19|20)\\d{2} ?年))(?: ?(?<ymonth>${N}) ?月份?(?: ?(?<yday>${N}) ?[日号])?)?`,
    // 2023-11-17, 2023/11/17, 2023.11
    '(?<!\\d)(?<iyear>(?:19|20)\\d{2})(?:[-/.](?<imonth>0[1-9]|1[0-2])(?:[-/.](?<iday>0[1-9]|[12]\\d|3[01]))?)(?![\\d%.])',
    // 11月17日, 11月, 17日
    `(?<![\\d.第个一二三四五六七八九十])(?<month>${N}) ?月份?(?!球|饼|亮)(?: ?(?<day>${N}) ?[日号])?`,
    `(?<relmonth>上个?月|本月|这个月|下个?月)(?: ?(?<rday>${N}) ?[日号])?`,
    '(?<![\\d.个第])(?<only>\\d{1,2}) ?日(?!本|元|电|均|内|后|前|圆|经|游|圆|式)',
    '(?<sameday>当天|当日|同日|同一天|当晚|次日|翌日|隔天|隔日)',
    '(?<relday>今天|今日|今晨|今早|今晚|昨天|昨日|昨晚|昨夜|前天|前日|明天|明日|后天|即日)',
    '(?<![圆每隔逢])(?<week>上周|上星期|本周|这周|下周|下星期|上个?礼拜|周|星期|礼拜)(?<weekday>[一二三四五六日天])(?!期|岁|年|边|转|报|刊|个|起|次)',
    '(?<ago>\\d{1,2}|[一二两三四五六七八九]|十[一二三四五六七八九]?|[二三四五六七八九]十) ?(?<unit>年|个月|天|日)(?:多)?(?:以|之)?前(?!后|来|夕|往)',
  ].join('|'),
  'gu',
);
const SUFFIX =
  /^ ?(?:年?[底末初中](?!国|心|央|期|学|间|级|东|美)|上半年|下半年|[上中下]旬|第?[一二三四1234]季度?|[春夏秋冬]季?|晚间|上午|下午|晚上?|早间|凌晨|傍晚|中午)+/u;
const RANGE = /^ ?(?:-{1,2}|~|至|到) ?$/u;
const OPEN = /^ ?(?:-{1,2}|~|至|到)? ?(?:今(?!年|天|日|后)|现在|目前)/u;
const SINCE = /^ ?(?:起(?![诉草步源飞家火航跑义点亮])|以来|之?后至今|开始)/u;

interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const write = ({ year, month, day }: Parts): string | undefined => {
  if (year === undefined) return undefined;
  if (month === undefined) return String(year);
  if (!isMonth(month)) return undefined;
  if (day === undefined) return `${year}-${pad(month)}`;
  return isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
};

/** The document's date as parts; what it lacks stays undefined. */
const anchorOf = (date: string | undefined): Parts => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(date ?? '');
  if (!parts) return {};
  const part = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));
  return { year: part(parts[1]), month: part(parts[2]), day: part(parts[3]) };
};

const RELATIVE_YEAR: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1, 后年: 2 };
const RELATIVE_DAY: Readonly<Record<string, number>> = {
  今: 0,
  即: 0,
  昨: -1,
  前: -2,
  明: 1,
  后: 2,
};

/** The year of a month (and day) without one: the last such date, or the next if it is near or the text looks ahead. */
const yearFor = (anchor: Parts, month: number, day: number | undefined, isAhead: boolean): number | undefined => {
  const { year, month: nowMonth, day: nowDay } = anchor;
  if (year === undefined || nowMonth === undefined) return undefined;
  const now = utc(year, nowMonth, nowDay ?? 28).getTime();
  const days = (utc(year, month, day ?? 1).getTime() - now) / DAY;
  if (isAhead) return days < -FUTURE_DAYS ? year + 1 : year;
  if (days > FUTURE_DAYS) return year - 1;
  return days < FUTURE_DAYS - 365 ? year + 1 : year;
};

const daysFrom = ({ year, month, day }: Parts, days: number): string | undefined =>
  year === undefined || month === undefined || day === undefined
    ? undefined
    : iso(new Date(utc(year, month, day).getTime() + days * DAY));

const monthsFrom = ({ year, month }: Parts, months: number): Parts | undefined => {
  if (year === undefined || month === undefined) return undefined;
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
};

const weekdayDate = (anchor: Parts, week: string, weekday: string): string | undefined => {
  const { year, month, day } = anchor;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const wanted = '一二三四五六日'.indexOf(weekday === '天' ? '日' : weekday);
  const today = (utc(year, month, day).getUTCDay() + 6) % 7;
  const shift = wanted - today;
  if (week.startsWith('上')) return daysFrom(anchor, shift - 7);
  if (week.startsWith('下')) return daysFrom(anchor, shift + 7);
  if (week.startsWith('本') || week.startsWith('这')) return daysFrom(anchor, shift);
  return daysFrom(anchor, shift > 0 ? shift - 7 : shift);
};

type Groups = Readonly<Record<string, string | undefined>>;

/** What was named last: the year, and the day if it was one. */
interface Last {
  readonly year?: number | undefined;
  readonly day?: string | undefined;
}

/** One match as an ISO date; `year` is the one that the sentence named last, `last` what was named last at all. */
const resolve = (
  groups: Groups,
  anchor: Parts,
  year: number | undefined,
  last: Last,
  isAhead: boolean,
): string | undefined => {
  const number = (name: string): number | undefined => {
    const value = groups[name];
    return value === undefined ? undefined : numberOf(value);
  };
  const word = (name: string): string => groups[name] ?? '';
  if (groups['year'] || groups['bare'])
    return write({ year: number('year') ?? number('bare'), month: number('ymonth'), day: number('yday') });
  if (groups['relyear']) {
    const shift = RELATIVE_YEAR[word('relyear')];
    const base = shift === undefined ? (year ?? last.year) : anchor.year;
    const step = shift ?? (/^[同当]年$/u.test(word('relyear')) ? 0 : 1);
    if (base === undefined) return undefined;
    return write({ year: base + step, month: number('ymonth'), day: number('yday') });
  }
  if (groups['iyear']) return write({ year: number('iyear'), month: number('imonth'), day: number('iday') });
  if (groups['month']) {
    const month = number('month');
    const day = number('day');
    if (!isMonth(month)) return undefined;
    return write({ year: year ?? yearFor(anchor, month, day, isAhead), month, day });
  }
  if (groups['relmonth']) {
    const shift = word('relmonth').startsWith('上') ? -1 : word('relmonth').startsWith('下') ? 1 : 0;
    const parts = monthsFrom(anchor, shift);
    return parts && write({ ...parts, day: number('rday') });
  }
  if (groups['only']) {
    const day = number('only');
    if (day === undefined || anchor.day === undefined) return undefined;
    const parts = monthsFrom(anchor, day <= anchor.day + 3 ? 0 : -1);
    return parts && write({ ...parts, day });
  }
  if (groups['sameday']) return daysFrom(anchorOf(last.day), /^[次翌隔]/u.test(word('sameday')) ? 1 : 0);
  if (groups['relday']) return daysFrom(anchor, RELATIVE_DAY[word('relday').charAt(0)] ?? 0);
  if (groups['week']) return weekdayDate(anchor, word('week'), word('weekday'));
  const ago = number('ago');
  if (ago === undefined) return undefined;
  if (word('unit') === '年') return anchor.year === undefined ? undefined : String(anchor.year - ago);
  if (word('unit') === '个月') {
    const parts = monthsFrom(anchor, -ago);
    return parts && write(parts);
  }
  return daysFrom(anchor, -ago);
};

interface Single extends Span {
  readonly date: string;
}

const lastOf = (date: string | undefined): Last =>
  date === undefined ? {} : { year: Number(date.slice(0, 4)), ...(date.length === 10 ? { day: date } : {}) };

/** Every time has a digit or one of these. */
const MAY_BE_TIME = /[\d年月日天周晨早晚夜期拜]/u;

const singles = (folded: string, start: number, end: number, anchor: Parts, earlier: Last): readonly Single[] => {
  const found: Single[] = [];
  let year: number | undefined;
  let last = earlier;
  const text = folded.slice(start, end);
  if (!MAY_BE_TIME.test(text)) return found;
  for (const match of text.matchAll(SINGLE)) {
    const at = start + match.index;
    const isAhead = /(?:将|拟|预计|定于|计划)[于在]?$/u.test(folded.slice(Math.max(start, at - 4), at));
    const date = resolve(match.groups ?? {}, anchor, year, last, isAhead);
    if (date === undefined) continue;
    last = lastOf(date);
    if (match.groups?.['year'] || match.groups?.['relyear']) year = Number(date.slice(0, 4));
    const to = at + match[0].length;
    const suffix = SUFFIX.exec(folded.slice(to, Math.min(end, to + 8)))?.[0] ?? '';
    found.push({ start: at, end: to + suffix.length, date });
  }
  return found;
};

/**
 * All times between two offsets of the folded text, in order: “2019年至2021年” → range 2019–2021, “昨日” with the document's date 2023-11-20 → 2023-11-19.
 * Without `date` what is relative to it is left out, never guessed. `before` is the ISO date that the text named last in front of `start`: 当日 and 同年 take it up.
 */
export const findTimes = (
  folded: string,
  start: number,
  end: number,
  date: string | undefined,
  before?: string,
): readonly TimeHit[] => {
  const list = singles(folded, start, end, anchorOf(date), lastOf(before));
  const hits: TimeHit[] = [];
  for (let i = 0; i < list.length; i++) {
    const first = list[i];
    if (!first) continue;
    const second = list[i + 1];
    if (second && RANGE.test(folded.slice(first.end, second.start))) {
      hits.push({ start: first.start, end: second.end, time: { kind: 'range', from: first.date, to: second.date } });
      i++;
      continue;
    }
    const rest = folded.slice(first.end, Math.min(end, first.end + 8));
    const open = OPEN.exec(rest) ?? SINCE.exec(rest);
    if (open)
      hits.push({ start: first.start, end: first.end + open[0].length, time: { kind: 'since', from: first.date } });
    else if (/(?:截至|截止|直到|直至)$/u.test(folded.slice(Math.max(start, first.start - 2), first.start)))
      hits.push({ start: first.start, end: first.end, time: { kind: 'until', to: first.date } });
    else hits.push({ start: first.start, end: first.end, time: { kind: 'point', from: first.date } });
  }
  return hits;
};
