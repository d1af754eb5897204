// Posts over time: of a person, where; of a company or organization, who. The newest first, the undated last.
import type { EntityView, ViewEdge } from '../../src/model/view.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { Button } from 'react-aria-components';
import { edgeName, period } from '../text/describe.ts';
import { useLanguage } from '../text/use-text.ts';
import { otherEnd } from '../state/world.ts';
import { Standing } from './Standing.tsx';

const dateOf = (edge: ViewEdge): string => edge.since ?? edge.until ?? '';

export interface RolesProps {
  readonly entity: EntityView;
  readonly roles: readonly ViewEdge[];
}

export const Roles = ({ entity, roles }: RolesProps) => {
  const text = useText();
  const language = useLanguage();
  const { actions } = useViewer();
  const names = new Map(entity.neighbours.map((node) => [node.id, node.name]));
  const sorted = roles.toSorted((a, b) => {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
  });
  return (
    <section>
      <h3>{entity.node.type === 'person' ? text.panel.roles : text.panel.people}</h3>
      <ol className="timeline">
        {sorted.map((edge) => {
          const other = otherEnd(edge, entity.node.id);
          return (
            <li key={edge.id} data-status={edge.status ?? 'current'} data-negated={edge.negated}>
              <Button className="timeline-row" onPress={() => actions.selectEdge(edge.id)}>
                <span className="timeline-main">
                  <strong>{edgeName(edge, language)}</strong>
                  <span>{names.get(other) ?? other}</span>
                </span>
                <span className="edge-row-facts">
                  {period(edge) !== '' && <span className="date">{period(edge)}</span>}
                  <Standing edge={edge} />
                </span>
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
