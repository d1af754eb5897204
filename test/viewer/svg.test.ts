// The picture as SVG, and text as XML takes it.
import { describe, expect, test } from '@jest/globals';
import { CANVAS } from '../../viewer/canvas/palette.ts';
import type { SceneLine, ScenePoint } from '../../viewer/canvas/scene.ts';
import { toSvg } from '../../viewer/canvas/svg.ts';
import { attributes, toXml } from '../../viewer/state/xml.ts';

test.each([
  ['AT&T', 'AT&amp;T'],
  ['<a href="x">', '&lt;a href=&quot;x&quot;&gt;'],
  ['穆拉蒂·𠮷', '穆拉蒂·𠮷'],
  ['a\u0000b\u001Bc\uFFFEd\uD800e', 'abcde'],
  ['a\nb', 'a&#10;b'],
])('%j is %j', (text, expected) => {
  expect(toXml(text)).toBe(expected);
});

test('attributes without a value are left out', () => {
  expect(attributes({ id: 'a"', n: 0, end: undefined })).toBe(' id="a&quot;" n="0"');
});

const point = (id: string, x: number, rest: Partial<ScenePoint> = {}): ScenePoint => ({
  id,
  x,
  y: 50,
  radius: 10,
  color: '#112233',
  shape: 'circle',
  opacity: 1,
  label: id,
  labelSize: 12,
  side: 'right',
  ...rest,
});
const line = (rest: Partial<SceneLine> = {}): SceneLine => ({
  id: 'line',
  from: { x: 20, y: 50 },
  control: { x: 120, y: 50 },
  to: { x: 220, y: 50 },
  before: 10,
  after: 20,
  width: 40,
  height: 14,
  color: '#445566',
  opacity: 0.9,
  thickness: 2,
  dash: 7,
  gap: 0,
  arrow: 10,
  tip: 10,
  label: '收购',
  labelSize: 11,
  ...rest,
});
const svg = (points: readonly ScenePoint[], lines: readonly SceneLine[]): string =>
  toSvg({ width: 240, height: 100, points, lines }, CANVAS.light, '图 & 线');

describe('the picture', () => {
  test('has a title, and the size of the canvas', () => {
    expect(svg([], [])).toContain('<title>图 &amp; 线</title>');
    expect(svg([], [])).toContain('viewBox="0 0 240 100"');
  });

  test('a line ends where its arrow begins, the arrow at the border of the point', () => {
    const drawn = svg([], [line()]);
    expect(drawn).toContain('d="M20 50Q110 50 200 50"');
    expect(drawn).toContain('L210 50L');
    expect(drawn).not.toContain('stroke-dasharray');
  });

  test.each([
    [{ gap: 5 }, 'stroke-dasharray="7 5"', true],
    [{ arrow: 0, after: 10 }, 'fill="#445566"', false],
    [{ label: undefined }, '收购', false],
    [{}, 'translate(115 50) rotate(0)', true],
    // From right to left the name still stands upright.
    [{ from: { x: 220, y: 50 }, to: { x: 20, y: 50 } }, 'rotate(180)', false],
    // Of no length: nothing.
    [{ to: { x: 20, y: 50 }, control: { x: 20, y: 50 } }, '#445566', false],
  ])('line %j: %s %s', (rest, text, expected) => {
    expect(svg([], [line(rest)]).includes(text)).toBe(expected);
  });

  test.each([
    [{}, '<circle cx="40" cy="50" r="10"', true],
    [{ shape: 'square' }, 'points="30,40 50,40 50,60 30,60"', true],
    [{ shape: 'diamond' }, 'points="40,40 50,50 40,60 30,50"', true],
    [{ side: 'none' }, '<text', false],
    [{ side: 'left' }, 'x="26" y="50" text-anchor="end"', true],
    [{ label: '<b>' }, '&lt;b&gt;</text>', true],
  ] as const)('point %j: %s %s', (rest, text, expected) => {
    expect(svg([point('甲', 40, rest)], []).includes(text)).toBe(expected);
  });
});
