// The shape of an entity type as in the graph: circle, square, diamond.
import type { EntityType } from '../../src/model/entity.ts';

export const TypeGlyph = ({ type }: { readonly type: EntityType }) => (
  <svg className={`glyph fill-${type}`} viewBox="0 0 16 16" aria-hidden="true">
    {type === 'person' && <circle cx="8" cy="8" r="6" />}
    {type === 'company' && <rect x="2.5" y="2.5" width="11" height="11" rx="2" />}
    {type === 'organization' && <path d="m8 1.200 6.800 6.800L8 14.800 1.200 8z" />}
  </svg>
);
