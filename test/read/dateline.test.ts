// The line under a headline, and sentences that only look like one.
import { describe, expect, test } from '@jest/globals';
import { findDateline, findHeadline } from '../../pipeline/read/dateline.ts';

describe('findDateline', () => {
  test.each([
    ['换帅\n\n2023-11-20 11:33:36 字數 3467 閱讀 2797\n\n正文。', { date: '2023-11-20' }],
    ['2023年11月20日 10:11 来源：新华网', { date: '2023-11-20', publisher: '新华网' }],
    ['来源：新华网 2023年11月20日 10:11', { date: '2023-11-20', publisher: '新华网' }],
    ['标题\n发布时间：2023-11-20 来源: 人民网', { date: '2023-11-20', publisher: '人民网' }],
    ['标题\n2023-11-20\n来源：证券时报', { date: '2023-11-20', publisher: '证券时报' }],
    ['標題\n2023年11月20日 | 來源：中央社', { date: '2023-11-20', publisher: '中央社' }],
    ['标题\n（2023年11月20日）', { date: '2023-11-20' }],
    ['标题\n作者：王小明 2023/11/20 来源：财新网', { date: '2023-11-20', publisher: '财新网' }],
  ])('%j', (text, expected) => expect(findDateline(text)).toEqual(expected));

  test.each([
    ['2023年11月17日，OpenAI宣布换帅。'],
    ['2023年11月17日华为发布新手机'],
    ['2023年5月'],
    ['新华社北京11月20日电'],
    ['公司的收入来源主要是广告，占比很高。'],
    [`${'第一段。\n'.repeat(12)}2023-11-20`],
    ['2023-02-30 10:11'],
    [''],
  ])('%j has no date line', (text) => expect(findDateline(text)).toEqual({}));
});

describe('findHeadline', () => {
  test.each([
    ['OpenAI换帅,阿尔特曼出局!\n\n2023-11-20\n\n正文', 'OpenAI换帅,阿尔特曼出局!'],
    ['\n\n  小米发布新车  \n正文。', '小米发布新车'],
  ])('%j', (text, expected) => expect(findHeadline(text)).toBe(expected));

  test.each([['只有一行'], ['华为发布了新手机。\n正文。'], ['2023-11-20\n正文'], [`${'长'.repeat(81)}\n正文`]])(
    '%j has none',
    (text) => expect(findHeadline(text)).toBeUndefined(),
  );
});
