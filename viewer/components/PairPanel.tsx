// All relations of two entities, when the graph draws them as one line.
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { EdgeRow } from './EdgeRow.tsx';
import { EntityLink } from './EntityLink.tsx';

export const PairPanel = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const text = useText();
  const { shown, nameOf, nodeOf } = useViewer();
  const edges = [...shown.edges.values()].filter((edge) =>
    [edge.subject, edge.object].every((end) => end === a || end === b),
  );
  return (
    <div className="panel-body">
      <header className="panel-head">
        <p className="eyebrow">{text.panel.between}</p>
        <h2 className="relation-title">
          <EntityLink id={a} name={nameOf(a)} type={nodeOf(a)?.type} />
          <EntityLink id={b} name={nameOf(b)} type={nodeOf(b)?.type} />
        </h2>
        <p className="hint">{text.bundle(edges.length)}</p>
      </header>
      <ul className="edge-list">
        {edges.map((edge) => (
          <li key={edge.id}>
            <EdgeRow edge={edge} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </div>
  );
};
