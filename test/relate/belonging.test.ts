// Titles that say no post: founders, members of parties, players, alumni.
import { describe, expect, test } from '@jest/globals';
import { POST_RULES } from '../../pipeline/rules/posts.ts';
import { claimsIn, wordsOf } from './marked.ts';

const wordsIn = (text: string): readonly string[] =>
  claimsIn(text, POST_RULES).map((claim) => wordsOf(claim, 'subject type object title status'));

describe('a title that is no post gives its own relation', () => {
  test.each([
    ['{c:远景动力}创始人{p:李明}说。', ['李明 FOUNDED 远景动力 - current']],
    [
      '{c:远景动力}联合创始人{p:李明}和{p:王芳}说。',
      ['李明 FOUNDED 远景动力 - current', '王芳 FOUNDED 远景动力 - current'],
    ],
    ['{c:远景动力}前创始人{p:李明}说。', ['李明 FOUNDED 远景动力 - current']],
    [
      '{c:远景动力}创始人、董事长兼CEO{p:李明}说。',
      [
        '李明 FOUNDED 远景动力 - current',
        '李明 HOLDS_POSITION 远景动力 董事长 current',
        '李明 HOLDS_POSITION 远景动力 CEO current',
      ],
    ],
    ['{o:民主党}参议员{p:王芳}说。', ['王芳 AFFILIATED_WITH 民主党 - current']],
    ['{o:民主党}前参议员{p:王芳}说。', ['王芳 AFFILIATED_WITH 民主党 - former']],
    [
      '{o:东湖大学}学者{p:王芳}、{p:李明}说。',
      ['王芳 AFFILIATED_WITH 东湖大学 - current', '李明 AFFILIATED_WITH 东湖大学 - current'],
    ],
    ['{o:东湖队}前锋{p:李明}受伤。', ['李明 AFFILIATED_WITH 东湖队 - current']],
    ['{o:东湖大学}校友{p:李明}捐款。', ['李明 EDUCATED_AT 东湖大学 - current']],
  ])('%s', (text, expected) => {
    expect(wordsIn(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe('a post stays one', () => {
  test.each([
    ['{o:民主党}主席{p:王芳}说。', ['王芳 HOLDS_POSITION 民主党 主席 current']],
    ['{o:行政会议}成员{p:王芳}说。', ['王芳 HOLDS_POSITION 行政会议 成员 current']],
    ['{o:参议院}议员{p:王芳}说。', ['王芳 HOLDS_POSITION 参议院 议员 current']],
    ['{o:东湖队}主教练{p:李明}辞职。', ['李明 HOLDS_POSITION 东湖队 主教练 former']],
  ])('%s', (text, expected) => {
    expect(wordsIn(text).toSorted()).toEqual(expected.toSorted());
  });
});
