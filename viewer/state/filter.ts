// What the legend lets through, and its counts: every row counts what would show if only that row's own kind were not filtered.
import { STATUSES, CERTAINTIES } from '../../src/model/claim.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { FAMILIES, type Family, VOCABULARY } from '../../src/model/vocabulary.ts';
import type { SourceView, ViewEdge, ViewNode } from '../../src/model/view.ts';
import { isOn } from './hidden.ts';
import { modeOf } from './mode.ts';
import { publisherKey, sourceOrder, yearKey } from './sources.ts';
import { heldOn } from './time.ts';
import type { World } from './world.ts';

export const FACETS = ['type', 'family', 'mode', 'status', 'publisher', 'said'] as const;
export type Facet = (typeof FACETS)[number];

export interface LegendRow {
  /** The word in `hidden` and in the address: person, ownership, former, denied, publisher:示例财经, said:2023. */
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

export const familyOf = (edge: ViewEdge): Family => VOCABULARY[edge.type].family;

const factKey: Readonly<Record<'family' | 'status' | 'mode', (edge: ViewEdge) => string | undefined>> = {
  family: familyOf,
  status: (edge) => edge.status,
  mode: modeOf,
};

const sourceKey: Readonly<Record<'publisher' | 'said', (source: SourceView) => string>> = {
  publisher: publisherKey,
  said: yearKey,
};

/** Applies the legend and the day to the world. */
export const filterWorld = (world: World, hidden: readonly string[], asOf: string | undefined): Shown => {
  const off = new Set(hidden);
  const typeOn = (id: string): boolean => isOn(off, world.nodes.get(id)?.type ?? '');
  const all = [...world.edges.values()];
  const inTime = all.filter((edge) => asOf === undefined || heldOn(edge, asOf));
  /** One source must pass by publisher and by year: who wrote in another year does not count. */
  const sourcesOn = (edge: ViewEdge, except?: Facet): readonly SourceView[] =>
    (edge.sources ?? []).filter(
      (source) =>
        (except === 'publisher' || isOn(off, publisherKey(source))) &&
        (except === 'said' || isOn(off, yearKey(source))),
    );
  const factOn = (facet: keyof typeof factKey, edge: ViewEdge): boolean => isOn(off, factKey[facet](edge) ?? '');
  const passes = (edge: ViewEdge, except?: Facet): boolean =>
    (except === 'family' || factOn('family', edge)) &&
    (except === 'status' || factOn('status', edge)) &&
    (except === 'mode' || factOn('mode', edge)) &&
    (!edge.sources?.length || sourcesOn(edge, except).length > 0) &&
    (except === 'type' || (typeOn(edge.subject) && typeOn(edge.object)));

  const edges = new Map(inTime.filter((edge) => passes(edge)).map((edge) => [edge.id, edge]));
  const ends = (chosen: Iterable<ViewEdge>): Set<string> =>
    new Set([...chosen].flatMap((edge) => [edge.subject, edge.object]));
  const linkedNow = ends(edges.values());
  const linkedEver = ends(all);
  // Who only had relations that are filtered out goes with them; who never had any in this view stays.
  const isLinked = (id: string, linked: Set<string>): boolean => linked.has(id) || !linkedEver.has(id);
  const nodes = new Map([...world.nodes].filter(([id, node]) => typeOn(node.id) && isLinked(id, linkedNow)));

  const linkedButType = ends(inTime.filter((edge) => passes(edge, 'type')));
  const counted = (facet: Facet): readonly string[] => {
    if (facet === 'type')
      return [...world.nodes.values()].filter((node) => isLinked(node.id, linkedButType)).map((node) => node.type);
    const passing = inTime.filter((edge) => passes(edge, facet));
    if (facet === 'publisher' || facet === 'said')
      return passing.flatMap((edge) => [...new Set(sourcesOn(edge, facet).map(sourceKey[facet]))]);
    return passing.flatMap((edge) => factKey[facet](edge) ?? []);
  };
  const order: Readonly<Record<Facet, readonly string[]>> = {
    type: ENTITY_TYPES,
    family: FAMILIES,
    mode: CERTAINTIES,
    status: STATUSES,
    ...sourceOrder(all),
  };
  const rows = (facet: Facet): readonly LegendRow[] => {
    const counts = new Map<string, number>();
    for (const key of counted(facet)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return order[facet]
      .map((key) => ({ key, count: counts.get(key) ?? 0, isOn: isOn(off, key) }))
      .filter((row) => row.count > 0 || !row.isOn);
  };
  return {
    nodes,
    edges,
    legend: {
      type: rows('type'),
      family: rows('family'),
      mode: rows('mode'),
      status: rows('status'),
      publisher: rows('publisher'),
      said: rows('said'),
    },
    undated: [...edges.values()].filter((edge) => edge.since === undefined && edge.until === undefined).length,
  };
};
