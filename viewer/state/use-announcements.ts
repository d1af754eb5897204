// Tells those who listen instead of look what was selected and how many entities came.
import { useEffect, useRef } from 'react';
import { useText } from '../text/use-text.ts';
import { useViewer } from './viewer-context.ts';

export const useAnnouncements = (): void => {
  const text = useText();
  const { state, world, nodeOf, actions } = useViewer();
  const { selection } = state;
  const latest = useRef({ nodeOf, actions });
  latest.current = { nodeOf, actions };

  useEffect(() => {
    if (selection?.kind !== 'node') return;
    const node = latest.current.nodeOf(selection.id);
    if (node) latest.current.actions.announce(text.node(node.name, text.type[node.type], node.degree));
  }, [selection, text]);

  const loaded = world.value;
  const before = useRef(loaded);
  useEffect(() => {
    const last = before.current;
    before.current = loaded;
    if (!last || !loaded || loaded.batches.length <= last.batches.length) return;
    latest.current.actions.announce(text.expanded(loaded.nodes.size - last.nodes.size));
  }, [loaded, text]);
};
