// Partial dates against a day, the stops of the slider, the counts by year.
import { describe, expect, test } from '@jest/globals';
import { byYear, firstDay, heldOn, lastDay, stops } from '../../viewer/state/time.ts';

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-11-17', '2023-11-17', '2023-11-17'],
])('%s may mean %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

describe('what held on 2023-11-18', () => {
  test.each([
    [{}, true],
    [{ since: '2023-11-17' }, true],
    [{ since: '2023-11-18' }, true],
    [{ since: '2023-11-19' }, false],
    [{ since: '2023' }, true],
    [{ since: '2023-12' }, false],
    [{ until: '2023-11-17' }, false],
    [{ until: '2023-11-18' }, true],
    [{ until: '2023-11' }, true],
    [{ until: '2022' }, false],
    [{ since: '2023-11-17', until: '2023-11-20' }, true],
    [{ since: '2024', until: '2025' }, false],
  ])('%j: %s', (dates, expected) => {
    expect(heldOn(dates, '2023-11-18')).toBe(expected);
  });
});

test('stops are the days on which something changes, each once', () => {
  expect(stops([{ since: '2023-11-17', until: '2023-11-20' }, { since: '2015' }, { until: '2023-11-17' }, {}])).toEqual(
    ['2015-01-01', '2023-11-17', '2023-11-20'],
  );
});

test('relations by year: the beginning counts, else the end; empty years between, undated apart', () => {
  expect(byYear([{ since: '2021-03', until: '2023' }, { until: '2023-11-17' }, { since: '2021' }, {}])).toEqual({
    years: [
      { year: 2021, count: 2 },
      { year: 2022, count: 0 },
      { year: 2023, count: 1 },
    ],
    undated: 1,
  });
  expect(byYear([{}], 3)).toEqual({ years: [], undated: 1 });
  expect(byYear([{ since: '2021' }], 3).years.map(({ year, count }) => [year, count])).toEqual([
    [2019, 0],
    [2020, 0],
    [2021, 1],
  ]);
});
