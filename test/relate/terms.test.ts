// A post that is said to be left is no longer held because of a title elsewhere in the text.
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../pipeline/rules/all.ts';
import { claimsIn, wordsOf } from './marked.ts';

const posts = (text: string): readonly string[] =>
  claimsIn(text, RULES, '2024-06-01')
    .filter(({ type }) => type === 'HOLDS_POSITION')
    .map((claim) => wordsOf(claim, '王芳 HOLDS_POSITION 星河科技 董事长 former'));

describe('terms of a post', () => {
  const cases: readonly (readonly [text: string, claims: readonly string[]])[] = [
    [
      '{c:星河科技}董事长{p:王芳}表示遗憾。随后，{p:王芳}辞去{c:星河科技}董事长职务。',
      ['王芳 HOLDS_POSITION 星河科技 董事长 former'],
    ],
    [
      '{c:星河科技}董事長{p:王芳}表示遺憾。2019年{p:王芳}辭去{c:星河科技}董事長職務，2021年重新出任{c:星河科技}董事長。',
      ['王芳 HOLDS_POSITION 星河科技 董事長 current', '王芳 HOLDS_POSITION 星河科技 董事長 former'],
    ],
    [
      '{c:星河科技}董事长{p:王芳}表示遗憾。{p:王芳}辞去{c:星河科技}总裁职务。',
      ['王芳 HOLDS_POSITION 星河科技 董事长 current', '王芳 HOLDS_POSITION 星河科技 总裁 former'],
    ],
    [
      '{c:星河科技}董事长{p:王芳}表示遗憾。{p:王芳}否认辞去{c:星河科技}董事长职务。',
      ['王芳 HOLDS_POSITION 星河科技 董事长 current', '王芳 HOLDS_POSITION 星河科技 董事长 former'],
    ],
  ];
  test.each(cases)('%s', (text, claims) => {
    expect(posts(text).toSorted()).toEqual(claims.toSorted());
  });
});

describe('who joined', () => {
  const joined = (text: string): readonly string[] =>
    claimsIn(text, RULES, '2024-06-01')
      .filter(({ type }) => type === 'AFFILIATED_WITH')
      .map((claim) => wordsOf(claim, '王芳 AFFILIATED_WITH 星河科技 - former'));
  test('belongs no more where only former posts are told', () => {
    expect(joined('前{c:星河科技}总裁{p:王芳}创业。{p:王芳}于2005年加入{c:星河科技}。')).toEqual([
      '王芳 AFFILIATED_WITH 星河科技 - former',
    ]);
    expect(joined('{c:星河科技}总裁{p:王芳}出席。{p:王芳}于2005年加入{c:星河科技}。')).toEqual([
      '王芳 AFFILIATED_WITH 星河科技 - current',
    ]);
  });
});

describe('money put in', () => {
  const deals = (text: string): readonly string[] =>
    claimsIn(text, RULES, '2024-06-01').map((claim) => wordsOf(claim, '北海化工 ACQUIRED 远景材料'));
  test('is no purchase of the part that it gives', () => {
    expect(deals('{c:北海化工}向{c:远景材料}投资128亿元，获得其35%的股权。')).toEqual([
      '北海化工 INVESTED_IN 远景材料',
    ]);
    expect(deals('{c:北海化工}以128亿元获得{c:远景材料}75%的股权。')).toEqual(['北海化工 ACQUIRED 远景材料']);
  });
});
