// The name of an entity with its shape; a press selects it.
import { Button } from 'react-aria-components';
import type { EntityType } from '../../src/model/entity.ts';
import { useViewer } from '../state/viewer-context.ts';
import { langOf } from '../text/describe.ts';
import { TypeGlyph } from './TypeGlyph.tsx';

export interface EntityLinkProps {
  readonly id: string;
  readonly name: string;
  readonly type?: EntityType | undefined;
}

export const EntityLink = ({ id, name, type }: EntityLinkProps) => {
  const { actions } = useViewer();
  return (
    <Button className="entity-link" onPress={() => actions.open(id)}>
      {type && <TypeGlyph type={type} />}
      <span lang={langOf(name)}>{name}</span>
    </Button>
  );
};
