// The layout beside the page, so that a large graph does not stop it: batches in, positions out.
import type { Batch } from '../state/world.ts';
import { layOut, type Positions } from './layout.ts';

export interface LayoutQuestion {
  readonly number: number;
  readonly batches: readonly Batch[];
}

export interface LayoutAnswer {
  readonly number: number;
  readonly positions: Positions;
}

self.addEventListener('message', ({ data: { number, batches } }: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = { number, positions: layOut(batches) };
  self.postMessage(answer);
});
