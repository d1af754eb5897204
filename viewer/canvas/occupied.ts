// What of the screen is taken by points and names, and whether a place is free.

/** In pixels of the screen. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly id: string;
  /** Of the point; of a name Infinity: nothing may cover it. */
  readonly weight: number;
}

const AIR = 1;
const CELL = 72;

const meet = (a: Box, b: Box): boolean =>
  a.left - AIR < b.right && b.left - AIR < a.right && a.top - AIR < b.bottom && b.top - AIR < a.bottom;

/** Boxes by the cells of the screen that they touch. */
export class Occupied {
  readonly #cells = new Map<string, Box[]>();

  static *#keys({ left, right, top, bottom }: Box): Generator<string> {
    for (let i = Math.floor(left / CELL); i <= Math.floor(right / CELL); i++)
      for (let j = Math.floor(top / CELL); j <= Math.floor(bottom / CELL); j++) yield `${i}:${j}`;
  }

  add(box: Box): void {
    for (const key of Occupied.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** True if nothing heavier than `weight` lies there, the own point of `box` apart. */
  isFree(box: Box, weight: number): boolean {
    for (const key of Occupied.#keys(box))
      for (const other of this.#cells.get(key) ?? [])
        if (other.weight > weight && other.id !== box.id && meet(box, other)) return false;
    return true;
  }
}
