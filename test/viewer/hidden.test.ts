// The words of the legend in the address: what they hide, how a press changes them.
import { describe, expect, test } from '@jest/globals';
import { isOn, only, toggled } from '../../viewer/state/hidden.ts';

describe('what is on', () => {
  test.each([
    [[], 'person', true],
    [['person'], 'person', false],
    [['person'], 'company', true],
    [[], 'publisher:甲', true],
    [['publisher:甲'], 'publisher:甲', false],
    [['publisher:甲'], 'publisher:乙', true],
    [['publisher:甲'], 'publisher:', true],
    [['publisher:'], 'publisher:', false],
    [['publisher:*', 'publisher:甲'], 'publisher:甲', true],
    [['publisher:*', 'publisher:甲'], 'publisher:乙', false],
    [['publisher:*', 'publisher:甲'], 'said:2023', true],
    [['said:*', 'said:2023'], 'said:2024', false],
    // No kind but these two is turned round.
    [['person:*'], 'person', true],
  ])('%j: %s %s', (hidden, key, expected) => {
    expect(isOn(new Set(hidden), key)).toBe(expected);
  });
});

test.each([
  [[], 'person', ['person']],
  [['person', 'denied'], 'person', ['denied']],
  [['publisher:*', 'publisher:甲'], 'publisher:乙', ['publisher:*', 'publisher:甲', 'publisher:乙']],
  [['publisher:*', 'publisher:甲'], 'publisher:甲', ['publisher:*']],
])('%j, a press on %s: %j', (hidden, key, expected) => {
  expect(toggled(hidden, key)).toEqual(expected);
});

test.each([
  [['denied'], 'person', ['company', 'organization'], ['denied', 'company', 'organization']],
  [['person', 'company'], 'person', ['company', 'organization'], ['company', 'organization']],
  [['denied', 'publisher:乙'], 'publisher:甲', ['publisher:乙'], ['denied', 'publisher:*', 'publisher:甲']],
  [['publisher:*', 'publisher:甲'], 'publisher:乙', ['publisher:甲'], ['publisher:*', 'publisher:乙']],
  [['said:2022'], 'publisher:', ['publisher:甲'], ['said:2022', 'publisher:*', 'publisher:']],
])('%j, only %s of it and %j: %j', (hidden, key, others, expected) => {
  expect(only(hidden, key, others)).toEqual(expected);
});
