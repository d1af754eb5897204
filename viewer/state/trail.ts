// The way walked from entity to entity: the last ones that were selected, the oldest first. Who comes back to one has walked only so far.
import type { ViewState } from './view-state.ts';

/** So many entities of the way are kept before the present one: a row to look at and a short link, not a log. */
export const MAX_TRAIL = 8;

type Walk = Pick<ViewState, 'trail' | 'selection'>;

/** The whole way, the entity that is selected now at its end. */
export const wayOf = ({ trail, selection }: Walk): readonly string[] =>
  selection?.kind === 'node' ? [...trail.filter((id) => id !== selection.id), selection.id] : trail;

/** The way before `to`, when one goes there: after a, b, c it is [a, b, c] before d, and [a] before b. */
export const trailTo = (walk: Walk, to: string): readonly string[] => {
  const way = wayOf(walk);
  const at = way.indexOf(to);
  return (at === -1 ? way : way.slice(0, at)).slice(-MAX_TRAIL);
};
