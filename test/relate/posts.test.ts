// Posts as the whole of the rules finds them: whose a bare title is, whether it is over, what belongs to it.
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../pipeline/rules/all.ts';
import { claimsIn, wordsOf } from './marked.ts';

const POSTS = RULES.filter(({ id }) => id.startsWith('post.'));

const postsIn = (text: string, date?: string): readonly string[] =>
  claimsIn(text, POSTS, date).map((claim) => wordsOf(claim, 'a b c d e f').replace(' HOLDS_POSITION', ''));

describe('whose a bare title is', () => {
  test.each([
    ['{c:星河证券}公告。{c:星河证券}下跌。公司董事长{p:王芳}辞职。', ['王芳 星河证券 董事长 former asserted']],
    ['{m:越南}举行大选。新总统{p:阮文}就职。', ['阮文 越南 总统 current asserted']],
    ['{o:东湖大学}昨日停课，校长{p:李明}道歉。', ['李明 东湖大学 校长 current asserted']],
    ['{o:东湖法院}开庭，审判长{p:李明}主持。', ['李明 东湖法院 审判长 current asserted']],
    ['{c:星河证券}（董事长{p:王芳}）参展。', ['王芳 星河证券 董事长 current asserted']],
    ['{c:星河证券}收购了{c:东湖银行}的网点，其董事长{p:王芳}到场。', ['王芳 星河证券 董事长 current asserted']],
    [
      '{c:星河证券}、{c:东湖银行}签约。{c:东湖银行}行长{p:王芳}说，行长{p:王芳}很高兴。',
      ['王芳 东湖银行 行长 current asserted'],
    ],
    ['{c:星河证券}与{c:东湖银行}签约，总裁{p:王芳}出席。', []],
    ['{c:星河证券}上涨。{c:星河证券}下跌。经济学家{p:王芳}看好。', []],
    ['{m:中国}与{m:美国}谈判，财长{p:王芳}出席。', []],
    ['{c:星河证券}董事长{p:王芳}、意风家具董事长{p:李明}出席。', ['王芳 星河证券 董事长 current asserted']],
    ['{p:李明}现任16间公司董事，{c:星河证券}没有回应。', []],
    ['{c:星河证券}上涨。但事实上董事长{p:王芳}已经离场。', ['王芳 星河证券 董事长 current asserted']],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toEqual(expected);
  });
});

describe('what a post says of its status', () => {
  test.each([
    ['{m:美国}前总统{p:李明}到访。', ['李明 美国 总统 former asserted']],
    ['前{m:美国}总统{p:李明}到访。', ['李明 美国 总统 former asserted']],
    ['三年前{c:星河证券}总裁{p:王芳}说过。', ['王芳 星河证券 总裁 current asserted']],
    ['据悉，{c:星河证券}总裁{p:王芳}拒绝评论。', ['王芳 星河证券 总裁 current asserted']],
    [
      '{c:星河证券}总裁{p:王芳}即将退休。',
      ['王芳 星河证券 总裁 current asserted', '王芳 星河证券 总裁 former planned'],
    ],
    ['{c:星河证券}总裁{p:王芳}谈离职传闻。', ['王芳 星河证券 总裁 current asserted']],
    ['{p:王芳}将出任{c:星河证券}总裁。', ['王芳 星河证券 总裁 incoming planned']],
    ['{p:王芳}将继续担任{c:星河证券}总裁。', ['王芳 星河证券 总裁 current asserted']],
    ['{p:王芳}当过{c:星河证券}经理。', ['王芳 星河证券 经理 former asserted']],
    ['{p:李明}提名{p:王芳}担任{c:星河证券}总裁。', ['王芳 星河证券 总裁 candidate asserted']],
    ['昨日离职的{c:星河证券}总裁{p:王芳}没有回应。', ['王芳 星河证券 总裁 former asserted']],
  ])('%s', (text, expected) => {
    expect(postsIn(text).toSorted()).toEqual([...expected].toSorted());
  });
});

describe('who gives and who holds', () => {
  test.each([
    ['{m:中国}驻{m:越南}大使{p:李明}到场。', ['李明 中国 驻越南大使 current asserted']],
    ['{o:联合会}负责维和的副秘书长{p:李明}说。', ['李明 联合会 副秘书长 current asserted']],
    ['{m:法国}总统外事顾问{p:李明}到访。', ['李明 法国 总统外事顾问 current asserted']],
    ['{c:星河证券}（XH）总裁{p:王芳}说。', ['王芳 星河证券 总裁 current asserted']],
    ['{c:星河证券}首席执行官（CEO）{p:王芳}说。', ['王芳 星河证券 首席执行官 current asserted']],
    ['{m:中国}接任{o:联合会}轮值主席国。', []],
    ['祝贺{p:李明}当选{o:上海市商会}会长。', ['李明 上海市商会 会长 current asserted']],
    ['{p:王芳}致电{p:李明}，祝贺他当选{o:上海市商会}会长。', ['李明 上海市商会 会长 current asserted']],
    ['{p:李明}由{p:王芳}推荐任{c:星河证券}经理。', ['李明 星河证券 经理 candidate asserted']],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toEqual(expected);
  });
});
