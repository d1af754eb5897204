// The right side: the selected entity, relation or pair; else where to begin, or the paths found.
import { Button } from 'react-aria-components';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { EntityPanel } from './EntityPanel.tsx';
import { Icon } from './Icon.tsx';
import { PairPanel } from './PairPanel.tsx';
import { PathsPanel } from './PathsPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import { Welcome } from './Welcome.tsx';

/** Where the focus goes when something is chosen elsewhere. */
export const PANEL = 'details';

const Content = () => {
  const { state, world } = useViewer();
  const { selection } = state;
  if (selection?.kind === 'node') return <EntityPanel key={selection.id} id={selection.id} />;
  if (selection?.kind === 'edge') return <RelationPanel key={selection.id} id={selection.id} />;
  if (selection?.kind === 'pair') return <PairPanel a={selection.a} b={selection.b} />;
  return world.value?.paths && state.base.kind === 'path' ? <PathsPanel paths={world.value.paths} /> : <Welcome />;
};

export const Panel = () => {
  const text = useText();
  const { state, actions } = useViewer();
  return (
    <aside className="panel" id={PANEL} tabIndex={-1} aria-label={text.panel.label}>
      {state.selection && (
        <Button className="icon-button panel-close" aria-label={text.panel.close} onPress={actions.clear}>
          <Icon name="close" />
        </Button>
      )}
      <Content />
    </aside>
  );
};
