// Positions for what is loaded, from the worker; of answers that come late only the newest counts.
import { useEffect, useState } from 'react';
import type { Positions } from '../canvas/layout.ts';
import type { LayoutAnswer, LayoutQuestion } from '../canvas/layout-worker.ts';
import type { Batch } from './world.ts';

export interface Layout {
  /** What the positions are for: while others are laid out, the last ones stay. */
  readonly batches: readonly Batch[];
  readonly positions: Positions;
}

const worker = new Worker(new URL('../canvas/layout-worker.ts', import.meta.url), { type: 'module' });
const waiting = new Map<number, (positions: Positions) => void>();
let last = 0;
worker.addEventListener('message', ({ data: { number, positions } }: MessageEvent<LayoutAnswer>) => {
  waiting.get(number)?.(positions);
  waiting.delete(number);
});

const ask = (batches: readonly Batch[]): Promise<Positions> => {
  last += 1;
  const question: LayoutQuestion = { number: last, batches };
  worker.postMessage(question);
  return new Promise((resolve) => waiting.set(question.number, resolve));
};

/** The layout of `batches` as soon as it is there; undefined before the first one. */
export const useLayout = (batches: readonly Batch[] | undefined): Layout | undefined => {
  const [layout, setLayout] = useState<Layout>();
  useEffect(() => {
    if (!batches) return undefined;
    let isCurrent = true;
    void ask(batches).then((positions) => isCurrent && setLayout({ batches, positions }));
    return () => {
      isCurrent = false;
    };
  }, [batches]);
  return layout;
};
