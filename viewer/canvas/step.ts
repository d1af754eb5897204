// Walking by arrow keys: from an entity to the nearest one in that direction, its neighbours first.
import type { Shown } from '../state/filter.ts';

type At = (id: string) => { readonly x: number; readonly y: number } | undefined;

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const nearest = (
  ids: Iterable<string>,
  from: string,
  [dx, dy]: readonly [number, number],
  at: At,
): string | undefined => {
  const here = at(from);
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const id of ids) {
    const there = at(id);
    if (!here || !there || id === from) continue;
    const [x, y] = [there.x - here.x, there.y - here.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    // Within 60° of the direction; what lies aside counts double.
    if (ahead <= 0 || aside > ahead * 1.73) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
};

/** The entity that an arrow key leads to; undefined for other keys or if there is none. With nobody selected any arrow begins at the best connected. */
export const stepFrom = (key: string, from: string | undefined, shown: Shown, at: At): string | undefined => {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  if (from === undefined || !shown.nodes.has(from)) return shown.nodes.keys().next().value;
  const neighbours = [...shown.edges.values()].flatMap((edge) =>
    edge.subject === from ? [edge.object] : edge.object === from ? [edge.subject] : [],
  );
  return nearest(neighbours, from, direction, at) ?? nearest(shown.nodes.keys(), from, direction, at);
};
