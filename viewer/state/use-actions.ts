// The actions on the view: each is one change of the state, and so one step of Back.
import { useMemo } from 'react';
import { pairKey } from '../canvas/drawing.ts';
import { trailTo, wayOf } from './trail.ts';
import type { Change, SetState } from './use-view-state.ts';
import { readState, type Selection, type ViewState } from './view-state.ts';
import type { Actions } from './viewer-context.ts';

interface Needs {
  readonly set: SetState;
  readonly has: (id: string) => boolean;
  readonly retry: () => void;
  readonly announce: (message: string) => void;
}

/** The state at the time of the click, not of the last drawing. */
const now = (): ViewState => readState(window.location.search);

const withAdded = (id: string): readonly string[] => [...now().added.filter((one) => one !== id), id];

/** Another selection, and the way that was walked to it. */
const select = (selection: Selection | undefined): Change => ({
  selection,
  trail: selection?.kind === 'node' ? trailTo(now(), selection.id) : wayOf(now()),
});

/** Actions over `set`; `has` tells whether an entity is in the graph already. */
export const useActions = ({ set, has, retry, announce }: Needs): Actions =>
  useMemo<Actions>(
    () => ({
      set,
      retry,
      announce,
      selectNode: (id) => set(select({ kind: 'node', id })),
      selectEdge: (id) => set(select({ kind: 'edge', id })),
      selectEdges: (edges) => {
        const [first] = edges;
        if (first === undefined) return;
        const { subject, object } = first;
        const [a, b] = pairKey(subject, object) === `pair ${subject} ${object}` ? [subject, object] : [object, subject];
        set(select(edges.length === 1 ? { kind: 'edge', id: first.id } : { kind: 'pair', a, b }));
      },
      clear: () => set(select(undefined)),
      open: (id) => {
        const chosen = select({ kind: 'node', id });
        const page = now().page === 'query' ? 'graph' : now().page;
        set(has(id) ? { ...chosen, page } : { ...chosen, page, added: withAdded(id) });
      },
      expand: (id) => set({ ...select({ kind: 'node', id }), added: withAdded(id) }),
      collapse: (id) => set({ added: now().added.filter((one) => one !== id) }),
      isolate: (id) => set({ ...select({ kind: 'node', id }), base: { kind: 'near', id }, added: [], page: 'graph' }),
      findPaths: (from, to) =>
        set({ ...select(undefined), base: { kind: 'path', from, to }, added: [], page: 'graph' }),
    }),
    [set, has, retry, announce],
  );
