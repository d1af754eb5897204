// How sure claims are: cues, their reach, what takes them back, and who says it.
import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/model/claim.ts';
import { RULES } from '../../pipeline/rules/all.ts';
import { claimsIn } from './marked.ts';

/** Certainty, with `not-` in front where the claim is negated, and who says it. */
const sure = ({ certainty, negated, by }: Claim): string =>
  `${negated ? 'not-' : ''}${certainty}${by === undefined ? '' : ` by ${by}`}`;

const of = (marked: string, type: string, date?: string): readonly string[] => [
  ...new Set(
    claimsIn(marked, RULES, date)
      .filter((claim) => claim.type === type)
      .map(sure),
  ),
];

describe('a takeover', () => {
  test.each([
    // Plainly said, and what only looks like a cue.
    ['{c:北海化工}收购{c:远景材料}。', 'asserted'],
    ['{c:北海化工}已完成对{c:远景材料}的收购。', 'asserted'],
    ['{c:北海化工}公告称，已收购{c:远景材料}。', 'asserted'],
    ['{c:北海化工}将{c:远景材料}收购。', 'asserted'],
    ['{c:北海化工}不仅收购{c:远景材料}，还计划扩产。', 'asserted'],
    ['在{p:李明}的介绍下，{c:北海化工}收购{c:远景材料}。', 'asserted'],
    ['{c:北海化工}不时收购{c:远景材料}的股份。', 'asserted'],
    ['{c:北海化工}不断收购{c:远景材料}的股份。', 'asserted'],
    ['{o:希望联盟}成员{c:北海化工}收购{c:远景材料}。', 'asserted'],
    ['{c:北海化工}计划裁员，去年收购了{c:远景材料}。', 'asserted'],
    ['{c:北海化工}未透露收购{c:远景材料}的价格。', 'asserted'],
    // Planned.
    ['{c:北海化工}拟收购{c:远景材料}。', 'planned'],
    ['{c:北海化工}计划收购{c:远景材料}。', 'planned'],
    ['{c:北海化工}宣布将收购{c:远景材料}。', 'planned'],
    ['{c:北海化工}有意收购{c:远景材料}。', 'planned'],
    ['{c:北海化工}有望收购{c:远景材料}。', 'planned'],
    ['{c:北海化工}打算联合财团，以10亿元收购{c:远景材料}。', 'planned'],
    ['{c:北海化工}提出收购{c:远景材料}的要约。', 'planned'],
    ['{c:北海化工}原计划收购{c:远景材料}。', 'planned'],
    ['知情人士称，{c:北海化工}计划收购{c:远景材料}。', 'planned'],
    // Supposed.
    ['如果{c:北海化工}收购{c:远景材料}，股价会涨。', 'hypothetical'],
    ['{c:北海化工}可能收购{c:远景材料}。', 'hypothetical'],
    ['{c:北海化工}不排除收购{c:远景材料}。', 'hypothetical'],
    ['{c:北海化工}正考虑收购{c:远景材料}。', 'hypothetical'],
    ['{c:北海化工}是否收购{c:远景材料}仍不清楚。', 'hypothetical'],
    ['{c:北海化工}收购{c:远景材料}了吗？', 'hypothetical'],
    ['一旦{c:北海化工}收购{c:远景材料}，市场将改变。', 'hypothetical'],
    // Reported.
    ['据悉，{c:北海化工}收购了{c:远景材料}。', 'reported'],
    ['据报道，{c:北海化工}收购了{c:远景材料}。', 'reported'],
    ['{o:东湖日报}报道称，{c:北海化工}收购了{c:远景材料}。', 'reported by 东湖日报'],
    ['知情人士透露，{c:北海化工}收购了{c:远景材料}。', 'reported'],
    ['市场流传{c:北海化工}收购{c:远景材料}的传闻。', 'reported'],
    // Said by a third party.
    ['{p:王芳}表示，{c:北海化工}收购了{c:远景材料}。', 'attributed by 王芳'],
    ['起诉书称，{c:北海化工}收购了{c:远景材料}。', 'attributed'],
    ['{p:王芳}在诉状中称，{c:北海化工}收购了{c:远景材料}。', 'attributed by 王芳'],
    ['原告指控，{c:北海化工}收购了{c:远景材料}。', 'attributed'],
    ['{c:北海化工}发布虚假信息后收购了{c:远景材料}。', 'asserted'],
    ['{c:北海化工}看到22日的一则报道，{c:北海化工}收购了{c:远景材料}。', 'asserted'],
    ['{p:王芳}对交易愤怒，“{c:北海化工}收购了{c:远景材料}。”', 'attributed by 王芳'],
    ['{c:北海化工}总裁{p:王芳}表示，公司收购了一家企业，{c:北海化工}收购{c:远景材料}。', 'asserted'],
    ['{c:北海化工}表示，{c:北海化工}收购了{c:远景材料}。', 'asserted'],
    // Denied.
    ['{c:北海化工}否认收购{c:远景材料}。', 'denied by 北海化工'],
    ['{c:北海化工}否认将收购{c:远景材料}。', 'denied by 北海化工'],
    ['{c:北海化工}不否认收购{c:远景材料}。', 'asserted'],
    ['{c:北海化工}没有否认收购{c:远景材料}。', 'asserted'],
    ['网传{c:北海化工}收购{c:远景材料}，该消息不实。', 'denied'],
    ['对于{c:北海化工}收购{c:远景材料}的传闻，公司予以否认。', 'denied'],
    // Not so.
    ['{c:北海化工}没有收购{c:远景材料}。', 'not-asserted'],
    ['{c:北海化工}并未收购{c:远景材料}。', 'not-asserted'],
    ['{c:北海化工}终止收购{c:远景材料}。', 'not-asserted'],
    ['{c:北海化工}宣布放弃收购{c:远景材料}。', 'not-asserted'],
    ['{c:北海化工}不会收购{c:远景材料}。', 'not-asserted'],
    ['{c:北海化工}、{c:东湖投资}均未收购{c:远景材料}。', 'not-asserted'],
    ['{c:北海化工}收购{c:远景材料}失败。', 'not-asserted'],
    ['{c:北海化工}承诺不收购{c:远景材料}。', 'not-planned'],
  ])('%s → %s', (marked, expected) => {
    expect(of(marked, 'ACQUIRED')).toEqual([expected]);
  });
});

describe('what a plan or a denial does not reach', () => {
  test.each([
    ['{c:北海化工}拟收购{c:东湖投资}持有的{c:远景材料}51%股权。', 'OWNS_SHARES_OF', 'asserted'],
    ['{c:东湖投资}打算将手中持有的{c:远景材料}股票出售给{c:北海化工}。', 'TRANSFERRED_SHARES_TO', 'planned'],
    ['据悉，{c:北海化工}总裁{p:王芳}离职。', 'HOLDS_POSITION', 'asserted'],
    ['{c:北海化工}将继续由{c:东湖投资}全资拥有。', 'OWNS', 'asserted'],
    ['{c:东湖投资}将所持{c:远景材料}股份质押。', 'OWNS_SHARES_OF', 'asserted'],
    ['{c:东湖投资}将持有{c:远景材料}40%的股份。', 'OWNS_SHARES_OF', 'planned'],
    ['{c:东湖投资}将持有的{c:远景材料}股份质押。', 'OWNS_SHARES_OF', 'asserted'],
    ['{o:东湖部队}应该并入{o:大河军}。', 'PART_OF', 'planned'],
    ['{c:北海化工}未曾受到{o:证监会}的任何处罚。', 'REGULATES', 'not-asserted'],
    ['{c:北海化工}不想再与{c:远景材料}合作。', 'PARTNERED_WITH', 'not-asserted'],
  ])('%s %s → %s', (marked, type, expected) => {
    expect(of(marked, type)).toContain(expected);
  });
});

test('将 in front of a date that has come is no plan', () => {
  const marked = '{c:北海化工}将于11月17日收购{c:远景材料}。';
  expect(of(marked, 'ACQUIRED', '2023-11-20')).toEqual(['asserted']);
  expect(of(marked, 'ACQUIRED', '2023-11-10')).toEqual(['planned']);
});
