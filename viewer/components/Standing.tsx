// Badges for how a relation stands and for the status of a post; nothing for plain, current fact.
import type { ViewEdge } from '../../src/model/view.ts';
import { modeOf } from '../state/mode.ts';
import { useText } from '../text/use-text.ts';

type Standable = Pick<ViewEdge, 'certainty' | 'negated' | 'status'>;

export const Standing = ({ edge }: { readonly edge: Standable }) => {
  const text = useText();
  const mode = modeOf(edge);
  return (
    <>
      {edge.status && edge.status !== 'current' && (
        <span className={`badge status-${edge.status}`}>{text.status[edge.status]}</span>
      )}
      {mode !== 'asserted' && <span className={`badge mode-${mode}`}>{text.mode[mode]}</span>}
    </>
  );
};
