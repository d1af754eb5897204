// Sums that are paid, and those that only say what something is worth.
import { expect, test } from '@jest/globals';
import { findAmounts, findShares } from '../../pipeline/relate/sentence/amounts.ts';

test.each([
  ['以10亿美元收购', [{ value: 1e9, currency: 'USD' }]],
  ['斥资1,200万元', [{ value: 12e6, currency: 'CNY' }]],
  ['投后估值达到30亿美元,出资2亿元', [{ value: 2e8, currency: 'CNY' }]],
  ['以均价每股9.367元买进,斥资23.6亿元', [{ value: 23.6e8, currency: 'CNY' }]],
])('%s', (text, expected) => {
  expect(findAmounts(text, 0, text.length).map(({ value }) => value)).toEqual(expected);
});

test.each([
  ['收购51%股权', [51]],
  ['收购 51% 的股权', [51]],
  ['净利润增长51%', []],
])('%s', (text, expected) => {
  expect(findShares(text, 0, text.length).map(({ value }) => value)).toEqual(expected);
});
