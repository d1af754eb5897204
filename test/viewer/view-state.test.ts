// The view in the address: written and read again it is the same; what is unknown is as at the start.
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_LIMIT, readState, type ViewState, writeState } from '../../viewer/state/view-state.ts';

const START: ViewState = {
  page: 'graph',
  base: { kind: 'top', limit: DEFAULT_LIMIT },
  added: [],
  selection: undefined,
  trail: [],
  hidden: [],
  asOf: undefined,
  cypher: '',
  language: undefined,
};

test('the start is an empty address', () => {
  expect(writeState(START)).toBe('');
  expect(readState('')).toEqual(START);
});

describe('there and back', () => {
  test.each<readonly [Partial<ViewState>, string]>([
    [{ base: { kind: 'top', limit: 160 } }, '?top=160'],
    [{ base: { kind: 'near', id: 'company:openai' }, language: 'en' }, '?near=company%3Aopenai&lang=en'],
    [{ base: { kind: 'path', from: 'a', to: 'b' } }, '?path=a&path=b'],
    [{ base: { kind: 'list', ids: ['a', 'b', 'c'] } }, '?list=a&list=b&list=c'],
    [{ selection: { kind: 'node', id: 'person/王军 2' } }, '?node=person%2F%E7%8E%8B%E5%86%9B+2'],
    [{ selection: { kind: 'edge', id: 'ACQUIRED|a|b|' } }, '?edge=ACQUIRED%7Ca%7Cb%7C'],
    [{ selection: { kind: 'pair', a: 'x', b: 'y' } }, '?pair=x&pair=y'],
    [{ selection: { kind: 'node', id: 'c' }, trail: ['a', 'b'] }, '?node=c&via=a&via=b'],
    [{ hidden: ['publisher:*', 'publisher:示例'] }, '?hide=publisher%3A*&hide=publisher%3A%E7%A4%BA%E4%BE%8B'],
    [{ added: ['a', 'b'], hidden: ['person', 'denied'] }, '?add=a&add=b&hide=person&hide=denied'],
    [
      { page: 'query', cypher: "MATCH (n {name: '&=+'})\nRETURN n" },
      '?page=query&cypher=MATCH+%28n+%7Bname%3A+%27%26%3D%2B%27%7D%29%0ARETURN+n',
    ],
    [{ page: 'table', asOf: '2023-11-18' }, '?page=table&asof=2023-11-18'],
  ])('%j', (change, address) => {
    const state = { ...START, ...change };
    expect(writeState(state)).toBe(address);
    expect(readState(address)).toEqual(state);
  });
});

describe('what no link of ours says', () => {
  test.each([
    '?top=0',
    '?top=-1',
    '?top=99999',
    '?top=x',
    '?page=admin',
    '?lang=fr',
    '?asof=yesterday',
    '?asof=2023-11',
    '?path=a',
    '?pair=a',
    '?node=',
    '?other=1',
  ])('%s is the start', (address) => {
    expect(readState(address)).toEqual(START);
  });
});
