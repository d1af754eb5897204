// What stands in the middle when there is no picture: loading, an error with a way out, nothing yet, everything filtered.
import { Button } from 'react-aria-components';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';

export const StageMessage = () => {
  const text = useText();
  const { state, world, shown, nameOf, actions } = useViewer();
  if (world.status === 'failed') {
    const { failure } = world;
    return (
      <div className="stage-message" role="alert">
        <h2>{text.error.title}</h2>
        <p>{failure.status === 0 ? text.error.network : failure.message}</p>
        <Button className="button primary" onPress={actions.retry}>
          {text.error.retry}
        </Button>
      </div>
    );
  }
  if (world.status === 'loading') {
    return world.value ? <div className="progress" aria-hidden="true" /> : <p className="waiting">{text.loading}</p>;
  }
  if (world.value.nodes.size === 0) {
    return (
      <div className="stage-message">
        <h2>{text.empty.title}</h2>
        <p>{text.empty.body}</p>
      </div>
    );
  }
  if (world.value.paths?.length === 0 && state.base.kind === 'path') {
    return <p className="stage-note">{text.empty.noPath(nameOf(state.base.from), nameOf(state.base.to))}</p>;
  }
  if (shown.nodes.size > 0) return null;
  return (
    <div className="stage-message">
      <h2>{text.empty.filtered}</h2>
      <p>{text.empty.filteredBody}</p>
      <Button className="button primary" onPress={() => actions.set({ hidden: [], asOf: undefined }, 'replace')}>
        {text.showAll}
      </Button>
    </div>
  );
};
