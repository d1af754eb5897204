// Pushes points apart until no two are closer than a label needs; points that were there before do not move.
import type { Point, Positions } from './layout.ts';

/** Least distances in the units of the layout: labels are wide and low. */
const WIDE = 56;
const HIGH = 26;
const ROUNDS = 60;
const CELL = WIDE;

type Movable = { x: number; y: number; readonly id: string; readonly isFixed: boolean };

const cellOf = (x: number, y: number): string => `${Math.floor(x / CELL)}:${Math.floor(y / CELL)}`;

const toGrid = (points: readonly Movable[]): Map<string, Movable[]> => {
  const grid = new Map<string, Movable[]>();
  for (const point of points) {
    const key = cellOf(point.x, point.y);
    const cell = grid.get(key);
    if (cell) cell.push(point);
    else grid.set(key, [point]);
  }
  return grid;
};

/** Moves `a` and `b` apart by what they lack, each half, or the movable one all; answers whether it moved one. */
const part = (a: Movable, b: Movable): boolean => {
  if (a.isFixed && b.isFixed) return false;
  const dx = (b.x - a.x) / WIDE;
  const dy = (b.y - a.y) / HIGH;
  const distance = Math.hypot(dx, dy);
  if (distance >= 1) return false;
  // Two in one place part along the line, in the order of their ids.
  const [ux, uy] = distance < 1e-6 ? [a.id < b.id ? 1 : -1, 0] : [dx / distance, dy / distance];
  const push = (1 - distance) * 0.5;
  const [shareA, shareB] = a.isFixed ? [0, 1] : b.isFixed ? [1, 0] : [0.5, 0.5];
  a.x -= ux * push * shareA * WIDE;
  a.y -= uy * push * shareA * HIGH;
  b.x += ux * push * shareB * WIDE;
  b.y += uy * push * shareB * HIGH;
  return true;
};

/** The positions, parted; those in `fixed` stay. */
export const spread = (positions: Positions, fixed: Positions): Positions => {
  const points: Movable[] = [...positions].map(([id, { x, y }]: [string, Point]) => ({
    id,
    x,
    y,
    isFixed: fixed.has(id),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    const grid = toGrid(points);
    let hasMoved = false;
    for (const a of points) {
      const [column, row] = [Math.floor(a.x / CELL), Math.floor(a.y / CELL)];
      for (let i = column - 1; i <= column + 1; i++) {
        for (let j = row - 1; j <= row + 1; j++) {
          for (const b of grid.get(`${i}:${j}`) ?? []) {
            if (a.id < b.id) hasMoved = part(a, b) || hasMoved;
          }
        }
      }
    }
    if (!hasMoved) break;
  }
  return new Map(points.map(({ id, x, y }) => [id, { x, y }]));
};
