// Small nodes and relations for the tests of the viewer's state.
import type { EntityType } from '../../src/model/entity.ts';
import type { ViewEdge, ViewNode } from '../../src/model/view.ts';
import { createWorld, type World } from '../../viewer/state/world.ts';

export const node = (id: string, type: EntityType = 'company', degree = 1): ViewNode => ({
  id,
  type,
  name: id.toUpperCase(),
  degree,
  documents: 1,
});

/** `edge('murati', 'openai', { role: 'ceo' })`: a post that is asserted, unless the rest says otherwise. */
export const edge = (subject: string, object: string, rest: Partial<ViewEdge> = {}): ViewEdge => ({
  id: `${rest.type ?? 'HOLDS_POSITION'}|${subject}|${object}|${rest.role ?? ''}`,
  type: 'HOLDS_POSITION',
  subject,
  object,
  certainty: 'asserted',
  negated: false,
  documents: 1,
  claims: 1,
  ...rest,
});

export const world = (nodes: readonly ViewNode[], edges: readonly ViewEdge[]): World =>
  createWorld([
    {
      key: 'test',
      anchor: undefined,
      view: { nodes, edges, total: { entities: 100, relations: 200, documents: 3, claims: 4 } },
    },
  ]);
