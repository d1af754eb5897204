// What the legend lets through, and its counts: every row counts what would show if only that row's own kind were not filtered.
import { STATUSES, CERTAINTIES } from '../../src/model/claim.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { FAMILIES, type Family, VOCABULARY } from '../../src/model/vocabulary.ts';
import type { ViewEdge, ViewNode } from '../../src/model/view.ts';
import { modeOf } from './mode.ts';
import { heldOn } from './time.ts';
import type { World } from './world.ts';

export type Facet = 'type' | 'family' | 'status' | 'mode';

export interface LegendRow {
  /** The word in `hidden` and in the address: person, ownership, former, denied. */
  readonly key: string;
  readonly count: number;
  readonly isOn: boolean;
}

export interface Shown {
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly edges: ReadonlyMap<string, ViewEdge>;
  readonly legend: Readonly<Record<Facet, readonly LegendRow[]>>;
  /** How many of the shown relations have no date at all. */
  readonly undated: number;
}

const ORDER: Readonly<Record<Facet, readonly string[]>> = {
  type: ENTITY_TYPES,
  family: FAMILIES,
  status: STATUSES,
  mode: CERTAINTIES,
};

export const familyOf = (edge: ViewEdge): Family => VOCABULARY[edge.type].family;

const keyOf: Readonly<Record<Exclude<Facet, 'type'>, (edge: ViewEdge) => string | undefined>> = {
  family: familyOf,
  status: (edge) => edge.status,
  mode: modeOf,
};

/** Applies the legend and the day to the world. */
export const filterWorld = (world: World, hidden: readonly string[], asOf: string | undefined): Shown => {
  const off = new Set(hidden);
  const isIn = (facet: 'family' | 'status' | 'mode', edge: ViewEdge): boolean => !off.has(keyOf[facet](edge) ?? '');
  const typeOn = (id: string): boolean => !off.has(world.nodes.get(id)?.type ?? '');
  const all = [...world.edges.values()];
  const inTime = all.filter((edge) => asOf === undefined || heldOn(edge, asOf));
  const passes = (edge: ViewEdge, except?: Facet): boolean =>
    (except === 'family' || isIn('family', edge)) &&
    (except === 'status' || isIn('status', edge)) &&
    (except === 'mode' || isIn('mode', edge)) &&
    (except === 'type' || (typeOn(edge.subject) && typeOn(edge.object)));

  const edges = new Map(inTime.filter((edge) => passes(edge)).map((edge) => [edge.id, edge]));
  const ends = (chosen: Iterable<ViewEdge>): Set<string> =>
    new Set([...chosen].flatMap((edge) => [edge.subject, edge.object]));
  const linkedNow = ends(edges.values());
  const linkedEver = ends(all);
  // Who only had relations that are filtered out goes with them; who never had any in this view stays.
  const isLinked = (id: string, linked: Set<string>): boolean => linked.has(id) || !linkedEver.has(id);
  const nodes = new Map([...world.nodes].filter(([id, node]) => !off.has(node.type) && isLinked(id, linkedNow)));

  const linkedButType = ends(inTime.filter((edge) => passes(edge, 'type')));
  const counted = (facet: Facet): readonly string[] =>
    facet === 'type'
      ? [...world.nodes.values()].filter((node) => isLinked(node.id, linkedButType)).map((node) => node.type)
      : inTime.filter((edge) => passes(edge, facet)).flatMap((edge) => keyOf[facet](edge) ?? []);
  const rows = (facet: Facet): readonly LegendRow[] => {
    const found = counted(facet);
    return ORDER[facet]
      .map((key) => ({ key, count: found.filter((one) => one === key).length, isOn: !off.has(key) }))
      .filter((row) => row.count > 0 || !row.isOn);
  };
  return {
    nodes,
    edges,
    legend: { type: rows('type'), family: rows('family'), status: rows('status'), mode: rows('mode') },
    undated: [...edges.values()].filter((edge) => edge.since === undefined && edge.until === undefined).length,
  };
};
