// What every component may read and do: the view, what is loaded and shown, and the actions on it.
import { createContext, useContext } from 'react';
import type { ViewEdge, ViewNode } from '../../src/model/view.ts';
import type { Theme } from '../canvas/palette.ts';
import type { Shown } from './filter.ts';
import type { Loading } from './use-world.ts';
import type { SetState } from './use-view-state.ts';
import type { ViewState } from './view-state.ts';
import type { World } from './world.ts';

export interface Actions {
  readonly set: SetState;
  readonly selectNode: (id: string) => void;
  readonly selectEdge: (id: string) => void;
  /** One relation, or all of a pair. */
  readonly selectEdges: (edges: readonly ViewEdge[]) => void;
  readonly clear: () => void;
  /** Selects an entity and brings its neighbourhood in if it is not there yet. */
  readonly open: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly collapse: (id: string) => void;
  readonly isolate: (id: string) => void;
  readonly findPaths: (from: string, to: string) => void;
  readonly retry: () => void;
  /** Says it to those who listen instead of look. */
  readonly announce: (message: string) => void;
}

export interface Viewer {
  readonly state: ViewState;
  readonly world: Loading<World>;
  readonly shown: Shown;
  readonly theme: Theme;
  readonly nameOf: (id: string) => string;
  readonly nodeOf: (id: string) => ViewNode | undefined;
  readonly actions: Actions;
}

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** The viewer around this component. */
export const useViewer = (): Viewer => {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('viewer: used outside of its provider');
  return viewer;
};
