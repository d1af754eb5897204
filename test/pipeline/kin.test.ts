// Names that the names found give away.
import { describe, expect, test } from '@jest/globals';
import { addKin } from '../../pipeline/tag/kin.ts';
import type { EntityType } from '../../src/model/entity.ts';
import type { FoundName } from '../../src/model/mention.ts';

/** “{p:sam altman}说,altman…” → folded text and the names that are marked. */
const read = (marked: string): { readonly folded: string; readonly names: readonly FoundName[] } => {
  const types: Record<string, EntityType> = { p: 'person', c: 'company', o: 'organization' };
  const names: FoundName[] = [];
  let folded = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([pco]):([^}]+)\}/gu)) {
    const [whole, type = '', form = ''] = match;
    folded += marked.slice(at, match.index);
    at = match.index + whole.length;
    names.push({
      start: folded.length,
      end: folded.length + form.length,
      type: types[type] ?? 'company',
      by: 'model',
      confidence: 0.9,
    });
    folded += form;
  }
  return { folded: folded + marked.slice(at), names };
};

const found = (marked: string): readonly string[] => {
  const { folded, names } = read(marked);
  return addKin(folded, names).map(({ start, end, type }) => `${folded.slice(start, end)} ${type}`);
};

describe('addKin', () => {
  test.each([
    ['{p:sam altman}离职,熟悉altman的人说', ['sam altman person', 'altman person']],
    ['{c:altman}离职。{p:sam altman}说', ['altman person', 'sam altman person']],
    ['{p:sam altman}和{p:sam atlman}是一人,altman说', ['sam altman person', 'sam atlman person', 'altman person']],
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
    ['发布“大模型”({c:openai}是开发者)', ['openai company']],
  ])('not: %s', (marked, expected) => {
    expect(found(marked)).toEqual(expected);
  });
});
