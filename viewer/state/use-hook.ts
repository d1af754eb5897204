// A hook for tests: where on the page a node or a relation is drawn. WebGL has no elements that a test could find, and a click on the canvas must be tested as a click.
import { useEffect } from 'react';
import type { SigmaCanvas } from '../canvas/sigma-canvas.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

declare global {
  interface Window {
    /** In CSS pixels from the top left corner of the canvas. */
    guanxiPlaces?: {
      readonly pointOf: (node: string) => Place | undefined;
      readonly middleOf: (edge: string) => Place | undefined;
    };
  }
}

export const useHook = (canvas: SigmaCanvas | undefined): void => {
  useEffect(() => {
    if (!canvas) return undefined;
    window.guanxiPlaces = { pointOf: (id) => canvas.pointOf(id), middleOf: (id) => canvas.middleOf(id) };
    return () => {
      delete window.guanxiPlaces;
    };
  }, [canvas]);
};
