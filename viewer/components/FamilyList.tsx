// An entity's relations by family, each family in the order of the vocabulary.
import { FAMILIES, RELATION_TYPES } from '../../src/model/vocabulary.ts';
import type { EntityView, ViewEdge } from '../../src/model/view.ts';
import { familyOf } from '../state/filter.ts';
import { familyLabel } from '../text/describe.ts';
import { useLanguage } from '../text/use-text.ts';
import { EdgeRow } from './EdgeRow.tsx';

export interface FamilyListProps {
  readonly entity: EntityView;
  readonly edges: readonly ViewEdge[];
}

export const FamilyList = ({ entity, edges }: FamilyListProps) => {
  const language = useLanguage();
  const names = new Map([entity.node, ...entity.neighbours].map((node) => [node.id, node.name]));
  const sorted = edges.toSorted(
    (a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) || (a.id < b.id ? -1 : 1),
  );
  return FAMILIES.map((family) => {
    const own = sorted.filter((edge) => familyOf(edge) === family);
    if (own.length === 0) return null;
    return (
      <section key={family}>
        <h3>
          {familyLabel(family, language)} <span className="row-count">{own.length}</span>
        </h3>
        <ul className="edge-list">
          {own.map((edge) => (
            <li key={edge.id}>
              <EdgeRow edge={edge} from={entity.node.id} nameOf={(id) => names.get(id) ?? id} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
};
