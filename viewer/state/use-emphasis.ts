// Who is emphasized in the drawing: the selection, and who stands next to it.
import { useMemo } from 'react';
import type { Emphasis } from '../canvas/sigma-canvas.ts';
import { useViewer } from './viewer-context.ts';

const NOBODY: Emphasis = { nodes: new Set(), edges: new Set(), near: new Set() };

export const useEmphasis = (): Emphasis => {
  const { state, shown } = useViewer();
  const { selection } = state;
  return useMemo(() => {
    if (selection === undefined) return NOBODY;
    const edges = [...shown.edges.values()];
    if (selection.kind === 'node') {
      if (!shown.nodes.has(selection.id)) return NOBODY;
      const own = edges.filter((edge) => edge.subject === selection.id || edge.object === selection.id);
      const near = new Set(own.flatMap((edge) => [edge.subject, edge.object]));
      return { nodes: new Set([selection.id]), edges: new Set<string>(), near };
    }
    const chosen = edges.filter((edge) =>
      selection.kind === 'edge'
        ? edge.id === selection.id
        : [edge.subject, edge.object].every((end) => end === selection.a || end === selection.b),
    );
    const near = new Set(chosen.flatMap((edge) => [edge.subject, edge.object]));
    return { nodes: new Set<string>(), edges: new Set(chosen.map((edge) => edge.id)), near };
  }, [selection, shown]);
};
