// The shortest ways between two entities along relations, from both ends at once; in code, because both stores must answer alike.
import { NEIGHBOURS } from './cypher.ts';
import { byUnit } from './order.ts';
import { readBy } from './reading.ts';
import type { Store } from './store.ts';

/** How many ways are told at most, and how many entities are looked at from one side before the search gives up. */
const MAX_PATHS = 25;
const MAX_SEEN = 50_000;

/** One side of the search: for each entity reached, from whom. */
interface Side {
  readonly from: Map<string, readonly string[]>;
  frontier: readonly string[];
}

/** Goes one relation further; entities seen on an earlier level stay as they are. */
const advance = async (store: Pick<Store, 'read'>, side: Side): Promise<void> => {
  const reached = new Map<string, string[]>();
  for (const row of await readBy(store, NEIGHBOURS, side.frontier)) {
    const neighbour = String(row['neighbour']);
    if (side.from.has(neighbour)) continue;
    const list = reached.get(neighbour);
    if (list) list.push(String(row['id']));
    else reached.set(neighbour, [String(row['id'])]);
  }
  for (const [id, parents] of reached) side.from.set(id, parents.toSorted(byUnit));
  side.frontier = [...reached.keys()].toSorted(byUnit);
};

/** All ways from where a side began to `id`, at most `limit`. */
const ways = (side: Side, id: string, limit: number): readonly (readonly string[])[] => {
  const parents = side.from.get(id) ?? [];
  if (parents.length === 0) return [[id]];
  return parents.flatMap((parent) => ways(side, parent, limit).map((way) => [...way, id])).slice(0, limit);
};

/** The shortest paths of at most `maxHops` relations, as ids in walking order, sorted; empty if there is none. */
export const shortestPaths = async (
  store: Pick<Store, 'read'>,
  from: string,
  to: string,
  maxHops: number,
): Promise<readonly (readonly string[])[]> => {
  if (from === to) return [[from]];
  const left: Side = { from: new Map([[from, []]]), frontier: [from] };
  const right: Side = { from: new Map([[to, []]]), frontier: [to] };
  for (let hops = 1; hops <= maxHops; hops++) {
    const side = left.frontier.length <= right.frontier.length ? left : right;
    const other = side === left ? right : left;
    await advance(store, side);
    const meeting = side.frontier.filter((id) => other.from.has(id));
    if (meeting.length > 0) {
      return meeting
        .flatMap((id) =>
          ways(left, id, MAX_PATHS).flatMap((start) =>
            ways(right, id, MAX_PATHS).map((end) => [...start, ...end.toReversed().slice(1)]),
          ),
        )
        .toSorted((a, b) => byUnit(a.join('|'), b.join('|')))
        .slice(0, MAX_PATHS);
    }
    if (side.frontier.length === 0 || side.from.size > MAX_SEEN) return [];
  }
  return [];
};
