// Loads what the state asks for: the base, then each added neighbourhood; answers are kept, so that Back is instant.
import { useEffect, useState } from 'react';
import type { PathsView } from '../../src/model/view.ts';
import { ApiFailure, fetchAmong, fetchNeighbourhood, fetchPaths, fetchTop } from '../api/client.ts';
import type { Base } from './view-state.ts';
import { type Batch, createWorld, type World } from './world.ts';

export type Loading<T> =
  | { readonly status: 'loading'; readonly value?: T }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: ApiFailure; readonly value?: T };

/** Neighbours that one expansion brings at most. */
const EXPAND_LIMIT = 40;

interface Loaded extends Batch {
  readonly paths?: PathsView['paths'];
}

const answers = new Map<string, Promise<Loaded>>();

const keep = (key: string, load: () => Promise<Loaded>): Promise<Loaded> => {
  const known = answers.get(key);
  if (known) return known;
  const loading = load();
  answers.set(key, loading);
  // A failure is not kept: the next try asks again.
  loading.catch(() => answers.delete(key));
  return loading;
};

const loadBase = (base: Base): Promise<Loaded> => {
  const key = JSON.stringify(base);
  return keep(key, async () => {
    if (base.kind === 'top') return { key, anchor: undefined, view: await fetchTop(base.limit) };
    if (base.kind === 'near')
      return { key, anchor: base.id, view: await fetchNeighbourhood(base.id, EXPAND_LIMIT * 2) };
    if (base.kind === 'list') return { key, anchor: undefined, view: await fetchAmong(base.ids) };
    const { graph, paths } = await fetchPaths(base.from, base.to, 4);
    return { key, anchor: undefined, view: graph, paths };
  });
};

const loadAdded = (id: string): Promise<Loaded> =>
  keep(`+${id}`, async () => ({ key: `+${id}`, anchor: id, view: await fetchNeighbourhood(id, EXPAND_LIMIT) }));

const toFailure = (error: unknown): ApiFailure =>
  error instanceof ApiFailure ? error : new ApiFailure(0, 'viewer', String(error));

/** The world of `base` and `added`; while the next one loads, the last one stays in `value`. `attempt` changes to try again. */
export const useWorld = (base: Base, added: readonly string[], attempt: number): Loading<World> => {
  const [state, setState] = useState<Loading<World>>({ status: 'loading' });
  const key = JSON.stringify([base, added]);
  useEffect(() => {
    let isCurrent = true;
    setState((last) => (last.value ? { status: 'loading', value: last.value } : { status: 'loading' }));
    Promise.all([loadBase(base), ...added.map(loadAdded)]).then(
      ([first, ...rest]) => {
        if (isCurrent) setState({ status: 'ready', value: createWorld([first, ...rest], first.paths) });
      },
      (error: unknown) => {
        if (isCurrent) setState((last) => ({ ...last, status: 'failed', failure: toFailure(error) }));
      },
    );
    return () => {
      isCurrent = false;
    };
    // `key` stands for base and added: new objects of the same content must not load again.
  }, [key, attempt]);
  return state;
};
