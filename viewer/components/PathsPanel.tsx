// The paths found between two entities, each hop a relation that can be opened.
import type { PathsView } from '../../src/model/view.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { Hop } from './Hop.tsx';

const MAX_SHOWN = 12;

export const PathsPanel = ({ paths }: { readonly paths: PathsView['paths'] }) => {
  const text = useText();
  const { state, world, nameOf } = useViewer();
  const ends = state.base.kind === 'path' ? state.base : undefined;
  if (!ends) return null;
  return (
    <div className="panel-body">
      <header className="panel-head">
        <p className="eyebrow">{text.search.path(nameOf(ends.from), nameOf(ends.to))}</p>
        <h2 className="panel-title">
          {paths.length > 0 ? text.panel.paths(paths.length) : text.empty.noPath(nameOf(ends.from), nameOf(ends.to))}
        </h2>
      </header>
      {paths.slice(0, MAX_SHOWN).map((path, index) => (
        <section key={path.edges.join(' ')}>
          <h3>
            {text.panel.path(index + 1)} <span className="row-count">{text.panel.hops(path.edges.length)}</span>
          </h3>
          <ol className="edge-list">
            {path.edges.map((id) => {
              const edge = world.value?.edges.get(id);
              return (
                edge && (
                  <li key={id}>
                    <Hop edge={edge} />
                  </li>
                )
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
};
