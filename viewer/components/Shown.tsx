// Says what is shown, of how much, why, and how to see more: 已显示 80 / 312 个实体.
import { Button } from 'react-aria-components';
import { isRelation } from '../state/mode.ts';
import { DEFAULT_LIMIT, MAX_LIMIT, type ViewState } from '../state/view-state.ts';
import { useViewer, type Viewer } from '../state/viewer-context.ts';
import type { Text } from '../text/zh.ts';
import { useText } from '../text/use-text.ts';

const reason = (state: ViewState, nameOf: Viewer['nameOf'], text: Text): string => {
  const { base } = state;
  if (base.kind === 'near') return text.why.near(nameOf(base.id));
  if (base.kind === 'path') return text.why.path(nameOf(base.from), nameOf(base.to));
  return base.kind === 'list' ? text.why.list : text.why.top;
};

export const Shown = () => {
  const text = useText();
  const { state, world, shown, nameOf, actions } = useViewer();
  if (!world.value) return <div className="shown" />;
  const { nodes, total } = world.value;
  const left = nodes.size - shown.nodes.size;
  // What is only planned, supposed or denied is no relation of the graph and not in its total.
  const firm = [...shown.edges.values()].filter(isRelation).length;
  const weak = shown.edges.size - firm;
  const { base } = state;
  const canGrow = base.kind === 'top' && nodes.size < total.entities && base.limit < MAX_LIMIT;
  const isStart = base.kind === 'top' && state.added.length === 0;
  const reasons = [
    reason(state, nameOf, text),
    ...(state.added.length > 0 ? [text.why.added(state.added.length)] : []),
    ...(weak > 0 ? [text.why.weak(weak)] : []),
    ...(left > 0 ? [text.why.filtered(left)] : []),
  ];
  return (
    <div className="shown">
      <p>
        <strong>{text.shown(shown.nodes.size, total.entities)}</strong>
        <span className="shown-more">{text.shownRelations(firm, total.relations)}</span>
        <span className="shown-why">{reasons.join(' · ')}</span>
      </p>
      <div className="shown-tools">
        {canGrow && (
          <Button
            className="text-button"
            onPress={() => actions.set({ base: { kind: 'top', limit: Math.min(MAX_LIMIT, base.limit * 2) } })}
          >
            {text.more}
          </Button>
        )}
        {!isStart && (
          <Button
            className="text-button"
            onPress={() => actions.set({ base: { kind: 'top', limit: DEFAULT_LIMIT }, added: [] })}
          >
            {text.reset}
          </Button>
        )}
      </div>
    </div>
  );
};
