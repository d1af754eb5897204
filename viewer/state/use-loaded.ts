// One answer of the server for one key: loading, there, or failed.
import { useEffect, useState } from 'react';
import { ApiFailure } from '../api/client.ts';
import type { Loading } from './use-world.ts';

/** Loads again when `key` changes; an answer that comes too late is dropped. */
export const useLoaded = <T>(key: string, load: () => Promise<T>): Loading<T> => {
  const [state, setState] = useState<{ readonly key: string; readonly loading: Loading<T> }>();
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setState({ key, loading: { status: 'ready', value } }),
      (error: unknown) => {
        const failure = error instanceof ApiFailure ? error : new ApiFailure(0, 'viewer', String(error));
        if (isCurrent) setState({ key, loading: { status: 'failed', failure } });
      },
    );
    return () => {
      isCurrent = false;
    };
    // `key` stands for `load`, which is a new function each time.
  }, [key]);
  return state?.key === key ? state.loading : { status: 'loading' };
};
