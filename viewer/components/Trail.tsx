// The way walked from entity to entity: a row of the last ones, each of which opens again.
import { Button } from 'react-aria-components';
import { fetchAmong } from '../api/client.ts';
import { wayOf } from '../state/trail.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { useViewer } from '../state/viewer-context.ts';
import { langOf } from '../text/describe.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';

export const Trail = () => {
  const text = useText();
  const { state, world, nodeOf, nameOf, actions } = useViewer();
  const way = wayOf(state);
  // One may have walked out of what is loaded, or a link may begin so: those names are asked for.
  const strangers = world.status === 'ready' ? way.filter((id) => nodeOf(id) === undefined) : [];
  const asked = useLoaded(strangers.join('\n'), async () =>
    strangers.length > 0 ? (await fetchAmong(strangers)).nodes : [],
  );
  if (state.trail.length === 0) return null;
  const current = state.selection?.kind === 'node' ? state.selection.id : undefined;
  return (
    <nav className="trail" aria-label={text.trail.label}>
      <ol>
        {way.map((id) => {
          const node = nodeOf(id) ?? asked.value?.find((one) => one.id === id);
          const name = node?.name ?? nameOf(id);
          return (
            <li key={id}>
              <Button className="trail-stop" aria-current={id === current} onPress={() => actions.open(id)}>
                {node && <TypeGlyph type={node.type} />}
                <span lang={langOf(name)}>{name}</span>
              </Button>
            </li>
          );
        })}
      </ol>
      <Button
        className="icon-button"
        aria-label={text.trail.clear}
        onPress={() => actions.set({ trail: [] }, 'replace')}
      >
        <Icon name="close" />
      </Button>
    </nav>
  );
};
