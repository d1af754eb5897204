// What can be done with an entity: expand, collapse, isolate, paths to another, copy a link to it.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ViewNode } from '../../src/model/view.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { CopyLink } from './CopyLink.tsx';
import { Icon } from './Icon.tsx';
import { PathTo } from './PathTo.tsx';

export const EntityActions = ({ node }: { readonly node: ViewNode }) => {
  const text = useText();
  const { state, actions } = useViewer();
  const [isAsking, setAsking] = useState(false);
  const isExpanded = state.added.includes(node.id);
  return (
    <>
      <div className="actions">
        <Button className="button" onPress={() => (isExpanded ? actions.collapse(node.id) : actions.expand(node.id))}>
          <Icon name="expand" />
          {isExpanded ? text.panel.collapse : text.panel.expand}
        </Button>
        <Button className="button" onPress={() => actions.isolate(node.id)}>
          <Icon name="isolate" />
          {text.panel.isolate}
        </Button>
        <Button className="button" aria-expanded={isAsking} onPress={() => setAsking(!isAsking)}>
          <Icon name="path" />
          {text.panel.pathTo}
        </Button>
        <CopyLink />
      </div>
      {isAsking && <PathTo from={node} />}
    </>
  );
};
