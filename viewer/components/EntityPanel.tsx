// One entity: names, what can be done with it, its posts over time, its relations by family, the articles that mention it.
import type { EntityView } from '../../src/model/view.ts';
import { fetchEntity } from '../api/client.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { useViewer } from '../state/viewer-context.ts';
import { langOf } from '../text/describe.ts';
import { useText } from '../text/use-text.ts';
import { EntityActions } from './EntityActions.tsx';
import { FamilyList } from './FamilyList.tsx';
import { Mentions } from './Mentions.tsx';
import { PanelProblem } from './PanelProblem.tsx';
import { Roles } from './Roles.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';

const Details = ({ entity }: { readonly entity: EntityView }) => {
  const text = useText();
  const roles = entity.edges.filter((edge) => edge.type === 'HOLDS_POSITION');
  const others = entity.edges.filter((edge) => edge.type !== 'HOLDS_POSITION');
  return (
    <>
      {entity.aliases.length > 0 && (
        <section className="aliases" aria-label={text.panel.aliases}>
          <h3>{text.panel.aliases}</h3>
          <ul className="chips">
            {entity.aliases.map((alias) => (
              <li key={alias} lang={langOf(alias)}>
                {alias}
              </li>
            ))}
          </ul>
        </section>
      )}
      {roles.length > 0 && <Roles entity={entity} roles={roles} />}
      {others.length > 0 && <FamilyList entity={entity} edges={others} />}
      {entity.edges.length === 0 && <p className="hint">{text.panel.noRelations}</p>}
      {entity.documents.length > 0 && <Mentions documents={entity.documents} />}
    </>
  );
};

export const EntityPanel = ({ id }: { readonly id: string }) => {
  const text = useText();
  const { nodeOf } = useViewer();
  const loaded = useLoaded(id, () => fetchEntity(id));
  const node = loaded.value?.node ?? nodeOf(id);
  return (
    <div className="panel-body">
      {node && (
        <header className="panel-head">
          <p className="eyebrow">
            <TypeGlyph type={node.type} />
            {text.type[node.type]}
          </p>
          <h2 className="panel-title" lang={langOf(node.name)}>
            {node.name}
          </h2>
          <p className="hint">{text.panel.counts(node.degree, node.documents)}</p>
          <EntityActions node={node} />
        </header>
      )}
      {loaded.status === 'loading' && <p className="waiting">{text.loading}</p>}
      {loaded.status === 'failed' && <PanelProblem failure={loaded.failure} />}
      {loaded.status === 'ready' && <Details entity={loaded.value} />}
    </div>
  );
};
