// The picture as SVG: the same points, lines and names as on the screen, as shapes and text.
import { attributes, places, toXml } from '../state/xml.ts';
import { LABEL_MARGIN } from './labels.ts';
import type { Point } from './layout.ts';
import { bodyMiddle, lengthOf, pointAt } from './line-labels.ts';
import { type CanvasColors, FONT } from './palette.ts';
import type { Scene, SceneLine, ScenePoint } from './scene.ts';

const at = ({ x, y }: Point): string => `${places(x)} ${places(y)}`;

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The head of an arrow: from the end of its line to the border of the point it leads to. */
const headOf = (tail: Point, tip: Point): string => {
  const [x, y] = [(tip.y - tail.y) * 0.38, (tail.x - tip.x) * 0.38];
  return `M${at({ x: tail.x + x, y: tail.y + y })}L${at(tip)}L${at({ x: tail.x - x, y: tail.y - y })}Z`;
};

const drawLine = (line: SceneLine): string => {
  const length = lengthOf(line);
  if (length === 0) return '';
  const end = Math.max(0, 1 - (line.tip + line.arrow) / length);
  const tail = pointAt(line, end);
  const { color, opacity } = line;
  const body = attributes({
    d: `M${at(line.from)}Q${at(between(line.from, line.control, end))} ${at(tail)}`,
    fill: 'none',
    stroke: color,
    'stroke-width': places(line.thickness),
    'stroke-opacity': opacity,
    'stroke-dasharray': line.gap > 0 ? `${line.dash} ${line.gap}` : undefined,
  });
  if (line.arrow === 0) return `<path${body}/>`;
  const tip = pointAt(line, Math.max(0, 1 - line.tip / length));
  return `<path${body}/><path${attributes({ d: headOf(tail, tip), fill: color, 'fill-opacity': opacity })}/>`;
};

const textOf = (label: string, size: number, fill: string, ground: string, rest: Parameters<typeof attributes>[0]) =>
  `<text${attributes({
    ...rest,
    dy: '.35em',
    'font-size': size,
    fill,
    stroke: ground,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  })}>${toXml(label)}</text>`;

/** The name of a line along it, never upside down. */
const nameLine = (line: SceneLine, colors: CanvasColors): string => {
  const length = lengthOf(line);
  if (line.label === undefined || length === 0) return '';
  const middle = bodyMiddle(line, length);
  const [a, b] = [pointAt(line, middle - 0.01), pointAt(line, middle + 0.01)];
  const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  const upright = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
  return textOf(line.label, line.labelSize, colors.edgeLabel, colors.ground, {
    transform: `translate(${at(pointAt(line, middle))}) rotate(${places(upright)})`,
    'text-anchor': 'middle',
  });
};

const drawPoint = ({ x, y, radius: r, shape, color, opacity }: ScenePoint): string => {
  const look = attributes({ fill: color, 'fill-opacity': opacity });
  if (shape === 'circle') return `<circle${attributes({ cx: places(x), cy: places(y), r: places(r) })}${look}/>`;
  const corners =
    shape === 'diamond'
      ? [
          [0, -r],
          [r, 0],
          [0, r],
          [-r, 0],
        ]
      : [
          [-r, -r],
          [r, -r],
          [r, r],
          [-r, r],
        ];
  const points = corners.map(([dx = 0, dy = 0]) => `${places(x + dx)},${places(y + dy)}`).join(' ');
  return `<polygon${attributes({ points })}${look}/>`;
};

const namePoint = ({ x, y, radius, label, labelSize, side }: ScenePoint, colors: CanvasColors): string => {
  if (side === 'none') return '';
  const reach = radius + LABEL_MARGIN;
  const beside = { left: [-reach, 0, 'end'], right: [reach, 0, 'start'] } as const;
  const upright = {
    above: [0, -reach - labelSize / 2, 'middle'],
    below: [0, reach + labelSize / 2, 'middle'],
  } as const;
  const [dx, dy, anchor] = { ...beside, ...upright }[side];
  return textOf(label, labelSize, colors.label, colors.ground, {
    x: places(x + dx),
    y: places(y + dy),
    'text-anchor': anchor,
    'font-weight': 500,
  });
};

/** The picture; `title` is what it is called for those who cannot see it. */
export const toSvg = ({ width, height, points, lines }: Scene, colors: CanvasColors, title: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': FONT,
    })}>`,
    `<title>${toXml(title)}</title>`,
    `<rect${attributes({ width, height, fill: colors.ground })}/>`,
    ...lines.map(drawLine),
    ...points.map(drawPoint),
    ...lines.map((line) => nameLine(line, colors)),
    ...points.map((point) => namePoint(point, colors)),
    '</svg>',
    '',
  ]
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n');
