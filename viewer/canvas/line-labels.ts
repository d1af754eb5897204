// Which lines are named: those whose name fits between their ends and covers neither a point nor another name.
import type { Point } from './layout.ts';
import type { Box, Occupied } from './occupied.ts';

/** One line on the screen with its name; all in pixels. */
export interface LineSpot {
  readonly id: string;
  readonly from: Point;
  /** Where a bent line is drawn to; of a straight one its middle. */
  readonly control: Point;
  readonly to: Point;
  /** What the point at its beginning takes of its length, and the point and the arrow at its end: its name stands in the middle of the rest. */
  readonly before: number;
  readonly after: number;
  readonly width: number;
  readonly height: number;
}

type Curve = Pick<LineSpot, 'from' | 'control' | 'to'>;

/** Left free beside the name, both sides together. */
const MARGIN = 6;
/** Between the pieces of two names. */
const GAP = 1;

/** Its length in pixels, nearly. */
export const lengthOf = ({ from, to, control }: Curve): number => {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  const around = Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);
  // A bend of this kind is about a third of the way from its chord to its corners.
  return (2 * chord + around) / 3;
};

/** The point at a part of it: 0 is its beginning, 1 its end. */
export const pointAt = ({ from, control, to }: Curve, t: number): Point => {
  const on = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return { x: on(from.x, control.x, to.x), y: on(from.y, control.y, to.y) };
};

/** Where its name has its middle, between the points and the arrow. */
export const bodyMiddle = ({ before, after }: LineSpot, length: number): number => 0.5 + (before - after) / 2 / length;

/** The name along its line, as squares as high as it, side by side. */
const boxesOf = (line: LineSpot, length: number): readonly Box[] => {
  const half = line.height / 2 + GAP;
  const steps = Math.max(1, Math.ceil((line.width - line.height) / line.height));
  const middle = bodyMiddle(line, length);
  const reach = Math.max(0, (line.width - line.height) / 2) / length;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const { x, y } = pointAt(line, middle + reach * ((2 * index) / steps - 1));
    return { left: x - half, right: x + half, top: y - half, bottom: y + half, id: line.id, weight: Infinity };
  });
};

/** The ids of the lines that are named, of those given, most important first; `forced` ones are in any case. What they take is entered in `occupied`. */
export const placeLineLabels = (
  lines: readonly LineSpot[],
  occupied: Occupied,
  forced: ReadonlySet<string> = new Set(),
): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const line of lines) {
    const length = lengthOf(line);
    if (length === 0) continue;
    const boxes = boxesOf(line, length);
    const fits =
      line.width + MARGIN <= length - line.before - line.after && boxes.every((box) => occupied.isFree(box, 0));
    if (!fits && !forced.has(line.id)) continue;
    found.add(line.id);
    for (const box of boxes) occupied.add(box);
  }
  return found;
};
