// The picture: names that cover nothing, a layout that is the same each time and moves nobody, lines that fan out, steps by arrow keys.
import { describe, expect, test } from '@jest/globals';
import { draw, pairKey } from '../../viewer/canvas/drawing.ts';
import { labelWidth } from '../../viewer/canvas/label-size.ts';
import { LABEL_MARGIN, placeLabels, type Side, type Spot } from '../../viewer/canvas/labels.ts';
import { layOut } from '../../viewer/canvas/layout.ts';
import { stepFrom } from '../../viewer/canvas/step.ts';
import { filterWorld } from '../../viewer/state/filter.ts';
import type { Batch } from '../../viewer/state/world.ts';
import { edge, node, world } from './make.ts';

const spot = (id: string, x: number, y: number, rest: Partial<Spot> = {}): Spot => ({
  id,
  x,
  y,
  radius: 6,
  width: 60,
  height: 16,
  ...rest,
});
const FRAME = { width: 400, height: 300 };

describe('names', () => {
  test.each([
    ['nothing near', [spot('a', 100, 100)], { a: 'right' }],
    ['lines to the right', [spot('a', 100, 100, { isLeftward: true })], { a: 'left' }],
    ['a point at the right', [spot('a', 100, 100), spot('b', 140, 100)], { a: 'left', b: 'right' }],
    ['the end of the picture', [spot('a', 380, 100)], { a: 'left' }],
    [
      'points at both sides',
      [spot('a', 100, 100), spot('b', 140, 100), spot('c', 75, 100)],
      { a: 'below', b: 'right', c: 'left' },
    ],
    ['out of the picture', [spot('a', -50, 100)], {}],
  ] as const)('%s', (_name, spots, expected) => {
    expect(Object.fromEntries(placeLabels(spots, FRAME))).toEqual(expected);
  });

  test('who finds no room has none, unless it must', () => {
    const wall = Array.from({ length: 40 }, (_, i) => spot(`w${i}`, 60 + (i % 8) * 12, 60 + Math.floor(i / 8) * 12));
    const small = spot('z', 100, 84, { radius: 4 });
    expect(placeLabels([...wall, small], FRAME).has('z')).toBe(false);
    expect(placeLabels([...wall, small], FRAME, new Set(['z'])).get('z')).toBe('right');
  });

  test('of 300 in a crowd no name covers another one', () => {
    const spots = Array.from({ length: 300 }, (_, i) =>
      spot(`n${i}`, (i * 7919) % 800, (i * 104_729) % 600, { radius: 4 + (i % 5), width: 24 + (i % 7) * 12 }),
    );
    const sides = placeLabels(spots, { width: 800, height: 600 });
    const boxes = spots.flatMap((one) => {
      const side: Side | undefined = sides.get(one.id);
      const reach = one.radius + LABEL_MARGIN;
      if (!side) return [];
      const x = side === 'right' ? one.x + reach : side === 'left' ? one.x - reach - one.width : one.x - one.width / 2;
      const y =
        side === 'below' ? one.y + reach : side === 'above' ? one.y - reach - one.height : one.y - one.height / 2;
      return [{ x, y, width: one.width, height: one.height }];
    });
    expect(boxes.length).toBeGreaterThan(60);
    const covered = boxes.filter((a) =>
      boxes.some(
        (b) => a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
    );
    expect(covered).toEqual([]);
  });

  test.each([
    ['华为', 24],
    ['𠮷野', 24],
    ['OpenAI', 41.76],
    ['Ａ', 12],
    ['', 0],
  ])('%s is %d wide', (text, expected) => {
    expect(labelWidth(text, 12)).toBeCloseTo(expected);
  });
});

describe('layout', () => {
  const star = (key: string, hub: string, size: number, anchor?: string): Batch => {
    const leaves = Array.from({ length: size }, (_, i) => `${hub}-${i}`);
    return {
      key,
      anchor,
      view: {
        nodes: [node(hub, 'company', size), ...leaves.map((id) => node(id, 'person'))],
        edges: leaves.map((id) => edge(id, hub)),
        total: { entities: 0, relations: 0, documents: 0, claims: 0 },
      },
    };
  };
  const first = star('a', 'hub', 30);

  test('is the same each time', () => {
    const again = layOut([{ ...first, key: 'again' }]);
    expect([...again]).toEqual([...layOut([first])]);
  });

  test('newcomers move nobody, and stand on nobody', () => {
    const before = layOut([first]);
    const after = layOut([first, star('b', 'hub-3', 12, 'hub-3')]);
    for (const [id, point] of before) expect(after.get(id)).toEqual(point);
    expect(after.size).toBe(before.size + 12);
    const points = [...after.values()];
    expect(new Set(points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(points.length);
  });

  test('leaves room for names: no two nearer than a line of text', () => {
    const points = [...layOut([first]).values()];
    const near = points.flatMap((a, i) =>
      points.slice(i + 1).map((b) => Math.max(Math.abs(a.x - b.x) / 3, Math.abs(a.y - b.y))),
    );
    expect(Math.min(...near)).toBeGreaterThan(12);
  });

  test('of nothing is nothing', () => {
    expect(layOut([])).toEqual(new Map());
  });
});

describe('lines', () => {
  const of = (...edges: ReturnType<typeof edge>[]) => {
    const { nodes } = world([node('a'), node('b'), node('c')], []);
    return [...draw(nodes, new Map(edges.map((one) => [one.id, one])), 'zh', 'light').edges];
  };
  const roles = (count: number) => Array.from({ length: count }, (_, i) => edge('a', 'b', { role: `r${i}` }));

  test('one is straight, several fan out, more than four are one with their number', () => {
    expect(of(...roles(1)).map(([, line]) => line.curvature)).toEqual([0]);
    const bends = of(...roles(3)).map(([, line]) => line.curvature);
    expect(new Set(bends).size).toBe(3);
    expect(bends.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0);
    const [[key, bundle] = ['', undefined], ...rest] = of(...roles(5));
    expect([key, bundle?.label, bundle?.members.length, rest.length]).toEqual([pairKey('b', 'a'), '5 条关系', 5, 0]);
  });

  test('two that run against each other do not lie on one another', () => {
    const [[, there] = [], [, back] = []] = of(edge('a', 'b'), edge('b', 'a'));
    // A bend is to the left of the line's own direction: the same sign on opposite lines is the opposite side.
    expect(Math.sign(there?.curvature ?? 0)).toBe(Math.sign(back?.curvature ?? 0));
    expect(there?.curvature).not.toBe(0);
  });

  test.each([
    [{}, { gap: 0, head: 'arrow' }],
    [{ certainty: 'planned' }, { gap: 5, dash: 7 }],
    [{ certainty: 'reported' }, { gap: 5, dash: 7 }],
    [{ certainty: 'denied' }, { gap: 4, dash: 2 }],
    [{ type: 'PARTNERED_WITH' }, { gap: 0, head: 'none' }],
    [{ status: 'former' }, { opacity: 0.45 }],
  ] as const)('%j is drawn %j', (rest, expected) => {
    expect(of(edge('a', 'b', rest))[0]?.[1]).toMatchObject(expected);
  });

  test('a line to who is not there is none', () => {
    expect(of(edge('a', 'gone'))).toEqual([]);
  });
});

describe('steps by arrow keys', () => {
  const at: Readonly<Record<string, { x: number; y: number }>> = {
    hub: { x: 0, y: 0 },
    right: { x: 100, y: 10 },
    up: { x: 5, y: -80 },
    far: { x: 30, y: 0 },
  };
  const shown = filterWorld(
    world(
      ['hub', 'right', 'up', 'far'].map((id) => node(id)),
      [edge('hub', 'right'), edge('up', 'hub')],
    ),
    [],
    undefined,
  );
  test.each([
    ['ArrowRight', 'hub', 'right'],
    ['ArrowUp', 'hub', 'up'],
    // Nobody that is linked stands there: the nearest of the others.
    ['ArrowDown', 'up', 'hub'],
    ['ArrowLeft', 'hub', undefined],
    ['ArrowRight', undefined, 'hub'],
    ['ArrowRight', 'gone', 'hub'],
    ['a', 'hub', undefined],
  ])('%s from %s leads to %s', (key, from, expected) => {
    expect(stepFrom(key, from, shown, (id) => at[id])).toBe(expected);
  });
});
