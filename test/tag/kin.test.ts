// Names that the names found give away.
import { describe, expect, test } from '@jest/globals';
import { addKin } from '../../pipeline/tag/kin.ts';
import { readMarked } from './marked.ts';

const found = (marked: string): readonly string[] => {
  const { folded, names } = readMarked(marked);
  return addKin(folded, names).map(({ start, end, type }) => `${folded.slice(start, end)} ${type}`);
};

describe('addKin', () => {
  test.each([
    ['{p:sam altman}离职,熟悉altman的人说', ['sam altman person', 'altman person']],
    ['{c:altman}离职。{p:sam altman}说', ['altman person', 'sam altman person']],
    ['{p:sam altman}和{p:sam atlman}是一人,altman说', ['sam altman person', 'sam atlman person', 'altman person']],
    ['{o:印度竞争委员会}(cci)与{c:cci}', ['印度竞争委员会 organization', 'cci organization', 'cci organization']],
    [
      '{c:居然之家融资担保有限公司}(以下简称“居然担保”),居然担保盈利',
      ['居然之家融资担保有限公司 company', '居然担保 company', '居然担保 company'],
    ],
    ['{c:y combinator}(yc)的总裁,yc建立了影响', ['y combinator company', 'yc company', 'yc company']],
    [
      '成立“前沿模型论坛”({o:frontier model forum})',
      ['前沿模型论坛 organization', 'frontier model forum organization'],
    ],
  ])('%s', (marked, expected) => {
    expect(found(marked)).toEqual(expected);
  });

  test.each([
    ['{p:sam altman}说altmanesque', ['sam altman person']],
    ['{p:tim cook}说cook是厨师', ['tim cook person']],
    ['{p:sam altman}的网站altman.com', ['sam altman person']],
    ['{p:bob smith}与{p:ann smith}见面,smith说', ['bob smith person', 'ann smith person']],
    ['{c:general motors}(nyse)', ['general motors company']],
    ['{o:社会联盟}(以下简称“联盟”)的联盟', ['社会联盟 organization', '联盟 organization']],
    ['发布“大模型”({c:openai}是开发者)', ['openai company']],
  ])('not: %s', (marked, expected) => {
    expect(found(marked)).toEqual(expected);
  });
});
