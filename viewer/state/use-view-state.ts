// Keeps the state of the view in the address, so that Back, Forward and a copied link work.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readState, type ViewState, writeState } from './view-state.ts';

export type Change = Partial<ViewState>;
/** `push` makes a step that Back undoes; `replace` does not (a filter, the slider). */
export type SetState = (change: Change, how?: 'push' | 'replace') => void;

const listeners = new Set<() => void>();
const notify = (): void => listeners.forEach((listener) => listener());

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
};

const getSearch = (): string => window.location.search;

/** The state that the address holds, and how to change it. */
export const useViewState = (): readonly [ViewState, SetState] => {
  const search = useSyncExternalStore(subscribe, getSearch);
  const state = useMemo(() => readState(search), [search]);
  const change = useCallback<SetState>((changed, how = 'push') => {
    const next = writeState({ ...readState(getSearch()), ...changed });
    if (next === getSearch()) return;
    const url = `${window.location.pathname}${next}`;
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
    notify();
  }, []);
  return [state, change];
};
