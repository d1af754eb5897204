// The actions on the view: each is one change of the state, and so one step of Back.
import { useMemo } from 'react';
import { pairKey } from '../canvas/drawing.ts';
import type { SetState } from './use-view-state.ts';
import { readState, type ViewState } from './view-state.ts';
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

/** Actions over `set`; `has` tells whether an entity is in the graph already. */
export const useActions = ({ set, has, retry, announce }: Needs): Actions =>
  useMemo<Actions>(
    () => ({
      set,
      retry,
      announce,
      selectNode: (id) => set({ selection: { kind: 'node', id } }),
      selectEdge: (id) => set({ selection: { kind: 'edge', id } }),
      selectEdges: (edges) => {
        const [first] = edges;
        if (first === undefined) return;
        const { subject, object } = first;
        const [a, b] = pairKey(subject, object) === `pair ${subject} ${object}` ? [subject, object] : [object, subject];
        set({ selection: edges.length === 1 ? { kind: 'edge', id: first.id } : { kind: 'pair', a, b } });
      },
      clear: () => set({ selection: undefined }),
      open: (id) => {
        const selection = { kind: 'node', id } as const;
        const page = now().page === 'query' ? 'graph' : now().page;
        set(has(id) ? { selection, page } : { selection, page, added: withAdded(id) });
      },
      expand: (id) => set({ added: withAdded(id), selection: { kind: 'node', id } }),
      collapse: (id) => set({ added: now().added.filter((one) => one !== id) }),
      isolate: (id) => set({ base: { kind: 'near', id }, added: [], selection: { kind: 'node', id }, page: 'graph' }),
      findPaths: (from, to) =>
        set({ base: { kind: 'path', from, to }, added: [], selection: undefined, page: 'graph' }),
    }),
    [set, has, retry, announce],
  );
