// Which lines are named, where there is room for their names.
import { describe, expect, test } from '@jest/globals';
import { type LineSpot, placeLineLabels } from '../../viewer/canvas/line-labels.ts';
import { Occupied } from '../../viewer/canvas/occupied.ts';

const line = (id: string, from: [number, number], to: [number, number], width = 60, bend = 0): LineSpot => {
  const [a, b] = [
    { x: from[0], y: from[1] },
    { x: to[0], y: to[1] },
  ];
  const control = { x: (a.x + b.x) / 2 - (b.y - a.y) * bend, y: (a.y + b.y) / 2 + (b.x - a.x) * bend };
  return { id, from: a, to: b, control, before: 10, after: 10, width, height: 14 };
};
const named = (lines: readonly LineSpot[], forced: readonly string[] = [], occupied = new Occupied()) =>
  [...placeLineLabels(lines, occupied, new Set(forced))].toSorted();

describe('two lines', () => {
  test.each<readonly [string, LineSpot, LineSpot, readonly string[]]>([
    ['apart', line('a', [0, 0], [200, 0]), line('b', [0, 40], [200, 40]), ['a', 'b']],
    ['side by side', line('a', [0, 0], [200, 0]), line('b', [0, 8], [200, 8]), ['a']],
    ['crossing in their middles', line('a', [0, 0], [200, 200]), line('b', [0, 200], [200, 0]), ['a']],
    ['crossing beside their middles', line('a', [0, 0], [200, 200]), line('b', [0, 60], [200, 60]), ['a', 'b']],
    // As boxes with upright sides they would meet.
    ['slanting, near each other', line('a', [0, 0], [200, 200], 120), line('b', [60, 0], [260, 200], 120), ['a', 'b']],
    ['bent apart', line('a', [0, 0], [200, 0], 60, 0.22), line('b', [0, 0], [200, 0], 60, -0.22), ['a', 'b']],
    ['too short for its name', line('a', [0, 0], [80, 0]), line('b', [0, 40], [200, 40]), ['b']],
    ['in one place', line('a', [5, 5], [5, 5]), line('b', [0, 40], [200, 40]), ['b']],
  ])('%s', (_what, a, b, expected) => {
    expect(named([a, b])).toEqual(expected);
  });
});

test('a name or a point in the way keeps it away, unless it is chosen', () => {
  const one = line('a', [0, 0], [200, 0]);
  const taken = (): Occupied => {
    const occupied = new Occupied();
    occupied.add({ left: 120, right: 180, top: -8, bottom: 8, id: 'name', weight: Infinity });
    return occupied;
  };
  expect(named([one], [], taken())).toEqual([]);
  expect(named([one], ['a'], taken())).toEqual(['a']);
  expect(named([line('b', [0, 30], [200, 30])], [], taken())).toEqual(['b']);
});

test('what is chosen is named even where it does not fit, and keeps others away', () => {
  expect(named([line('a', [0, 0], [60, 0]), line('b', [0, 5], [60, 5], 10)], ['a'])).toEqual(['a']);
});
