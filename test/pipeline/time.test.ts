// Times of a text, resolved against the document's date.
import { describe, expect, test } from '@jest/globals';
import { fold } from '../../src/model/fold.ts';
import { findTimes } from '../../pipeline/time.ts';

/** Times as words: a point `2023-11-17`, a range `2019–2021`, an open one `2019–`, an end `–2021`; with the text that says it in front where `isLong`. */
const times = (text: string, date?: string): string => {
  const folded = fold(text);
  return findTimes(folded, 0, folded.length, date)
    .map(({ time: { kind, from = '', to = '' } }) => (kind === 'point' ? from : `${from}–${to}`))
    .join(' ');
};

const words = (text: string, date?: string): readonly string[] => {
  const folded = fold(text);
  return findTimes(folded, 0, folded.length, date).map(({ start, end }) => folded.slice(start, end));
};

/** A Monday. */
const TODAY = '2023-11-20';

describe('explicit dates', () => {
  test.each([
    ['2023年11月17日，王芳辞职', '2023-11-17'],
    ['2023年11月', '2023-11'],
    ['2023年', '2023'],
    ['二〇二三年十一月十七日', '2023-11-17'],
    ['二零二三年', '2023'],
    ['2023-11-17', '2023-11-17'],
    ['2023/11/17', '2023-11-17'],
    ['2023.11.17', '2023-11-17'],
    ['2023 年 11 月 17 日', '2023-11-17'],
    ['2023年11月17号', '2023-11-17'],
    ['2023年十一月', '2023-11'],
    ['2023年11月17日上午', '2023-11-17'],
    ['2023年底', '2023'],
    ['2023年11月中旬', '2023-11'],
    ['1998年5月创办', '1998-05'],
    ['2023年2月30日', ''],
    ['2023年13月', ''],
  ])('%s → %s', (text, expected) => {
    expect(times(text)).toBe(expected);
  });
});

describe('dates that lack a part are filled in from the document', () => {
  test.each([
    ['11月17日，王芳辞职', TODAY, '2023-11-17'],
    ['17日，王芳辞职', TODAY, '2023-11-17'],
    ['28日', '2023-11-05', '2023-10-28'],
    ['28日', '2023-01-05', '2022-12-28'],
    ['12月20日，王芳辞职', '2023-01-10', '2022-12-20'],
    ['将于1月15日上任', '2023-12-20', '2024-01-15'],
    ['11月', TODAY, '2023-11'],
    ['2022年5月加入，6月离职', TODAY, '2022-05 2022-06'],
    ['2022年加入，同年8月离职', TODAY, '2022 2022-08'],
    ['2022年加入，次年离职', TODAY, '2022 2023'],
    ['11月17日', undefined, ''],
    ['17日', undefined, ''],
    ['17日', '2023-11', ''],
  ])('%s (%s) → %s', (text, date, expected) => {
    expect(times(text, date)).toBe(expected);
  });
});

describe('relative dates', () => {
  test.each([
    ['今天', TODAY, '2023-11-20'],
    ['昨日', TODAY, '2023-11-19'],
    ['昨晚', TODAY, '2023-11-19'],
    ['前天', TODAY, '2023-11-18'],
    ['明天', TODAY, '2023-11-21'],
    ['今年', TODAY, '2023'],
    ['去年', TODAY, '2022'],
    ['前年', TODAY, '2021'],
    ['明年', TODAY, '2024'],
    ['去年底', TODAY, '2022'],
    ['今年5月', TODAY, '2023-05'],
    ['去年11月17日', TODAY, '2022-11-17'],
    ['本月', TODAY, '2023-11'],
    ['上个月', TODAY, '2023-10'],
    ['上月', TODAY, '2023-10'],
    ['下月', TODAY, '2023-12'],
    ['下个月', '2023-12-20', '2024-01'],
    ['本月17日', TODAY, '2023-11-17'],
    ['上月28日', '2023-01-05', '2022-12-28'],
    ['上周五', TODAY, '2023-11-17'],
    ['本周五', TODAY, '2023-11-24'],
    ['周五', TODAY, '2023-11-17'],
    ['周一', TODAY, '2023-11-20'],
    ['下周三', TODAY, '2023-11-29'],
    ['星期日', TODAY, '2023-11-19'],
    ['上星期四', TODAY, '2023-11-16'],
    ['三年前', TODAY, '2020'],
    ['两个月前', TODAY, '2023-09'],
    ['3天前', TODAY, '2023-11-17'],
    ['十年前', TODAY, '2013'],
    ['昨日', undefined, ''],
    ['去年', undefined, ''],
    ['三年前', undefined, ''],
    ['昨日', '2023-11', ''],
    ['昨日', '2024-03-01', '2024-02-29'],
  ])('%s (%s) → %s', (text, date, expected) => {
    expect(times(text, date)).toBe(expected);
  });
});

describe('ranges', () => {
  test.each([
    ['2019年至2021年任总经理', '2019–2021'],
    ['2019年1月至2021年3月', '2019-01–2021-03'],
    ['2013-2015年', '2013–2015'],
    ['2013~2015年', '2013–2015'],
    ['2019年1月-2021年3月', '2019-01–2021-03'],
    ['2019年至今', '2019–'],
    ['2019年1月起任总经理', '2019-01–'],
    ['自2019年以来', '2019–'],
    ['2019年3月至5月', '2019-03–2019-05'],
    ['截至2021年', '–2021'],
    ['直到2021年5月', '–2021-05'],
    ['2019年到现在', '2019–'],
  ])('%s → %s', (text, expected) => {
    expect(times(text, TODAY)).toBe(expected);
  });
});

describe('no times', () => {
  test.each([
    ['2023年度报告'],
    ['90年代'],
    ['1990年代'],
    ['三年期债券'],
    ['2000年轻人'],
    ['5个月'],
    ['第5日'],
    ['日本电气'],
    ['3日内'],
    ['每周五开会'],
    ['一周年'],
    ['20年后'],
    ['2023%'],
    ['月球'],
    ['5月饼'],
    ['1.23日'],
    ['圆周三角'],
    ['订单2023.5'],
  ])('%s', (text) => {
    const found = times(text, TODAY);
    expect(found).toBe('');
  });
});

test('the words that say the time are given, their part of the day and of the year with them', () => {
  expect(words('去年底，11月17日上午，2019年至今', TODAY)).toEqual(['去年底', '11月17日上午', '2019年至今']);
});

test('offsets are those of the text', () => {
  const folded = fold('张三于2019年至2021年任职');
  expect(findTimes(folded, 0, folded.length, undefined)).toEqual([
    { start: 3, end: 14, time: { kind: 'range', from: '2019', to: '2021' } },
  ]);
});

describe('what takes up the day or the year named before', () => {
  test.each([
    ['11月17日辞职，当日生效', '2023-11-17 2023-11-17'],
    ['2014年上市，当年8月收购', '2014 2014-08'],
    ['11月17日开会，次日公布', '2023-11-17 2023-11-18'],
    ['当日收盘', ''],
  ])('%s', (text, expected) => {
    expect(times(text, TODAY)).toBe(expected);
  });

  test('in the sentence before', () => {
    const text = fold('当天委任，同年离职');
    expect(findTimes(text, 0, text.length, TODAY, '2020-02-24').map(({ time }) => time.from)).toEqual([
      '2020-02-24',
      '2020',
    ]);
  });
});
