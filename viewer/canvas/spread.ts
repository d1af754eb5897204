// Pushes points apart until no two of them, each with room for its name, cover each other; points that were there before do not move.
import type { Point, Positions } from './layout.ts';

/** Half the room that a point takes with its name, in the units of the layout. */
export interface Room {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 120;
const CELL = 120;

type Movable = { x: number; y: number; readonly id: string; readonly isFixed: boolean; readonly room: Room };

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

/** Moves `a` and `b` apart the shorter way, each half of it, or the movable one all of it; answers whether they were too near. */
const part = (a: Movable, b: Movable): boolean => {
  if (a.isFixed && b.isFixed) return false;
  const lackX = a.room.x + b.room.x - Math.abs(b.x - a.x);
  const lackY = a.room.y + b.room.y - Math.abs(b.y - a.y);
  if (lackX <= 0.01 || lackY <= 0.01) return false;
  const [shareA, shareB] = a.isFixed ? [0, 1] : b.isFixed ? [1, 0] : [0.5, 0.5];
  // Two in one place part in the order of their ids.
  if (lackX < lackY) {
    const sign = b.x === a.x ? (a.id < b.id ? 1 : -1) : Math.sign(b.x - a.x);
    a.x -= sign * lackX * shareA;
    b.x += sign * lackX * shareB;
  } else {
    const sign = b.y === a.y ? (a.id < b.id ? 1 : -1) : Math.sign(b.y - a.y);
    a.y -= sign * lackY * shareA;
    b.y += sign * lackY * shareB;
  }
  return true;
};

/** The positions, parted; those in `fixed` stay. `roomOf` says what each takes; no more than a cell of the grid. */
export const spread = (positions: Positions, fixed: Positions, roomOf: (id: string) => Room): Positions => {
  const points: Movable[] = [...positions].map(([id, { x, y }]: [string, Point]) => {
    const room = roomOf(id);
    return {
      id,
      x,
      y,
      isFixed: fixed.has(id),
      room: { x: Math.min(CELL / 2, room.x), y: Math.min(CELL / 2, room.y) },
    };
  });
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
