// Where each entity stands: the same view gives the same picture, and what is there stays where it is when neighbours are added.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Batch } from '../state/world.ts';
import { spread } from './spread.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Point>;

const BASE_ITERATIONS = 600;
const ADDED_ITERATIONS = 120;
/** Golden angle: points that follow each other never crowd. */
const TURN = Math.PI * (3 - Math.sqrt(5));

const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  strongGravityMode: true,
  gravity: 0.05,
  scalingRatio: 14,
  slowDown: 6,
  barnesHutTheta: 0.6,
};

/** A sunflower around the middle, in the order given: the best connected inside. */
const startOf = (index: number): Point => {
  const radius = 12 * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(index * TURN), y: radius * Math.sin(index * TURN) };
};

/** A fan behind the anchor, seen from the middle of what is there. */
const fanOf = (index: number, anchor: Point): Point => {
  const outward = Math.atan2(anchor.y, anchor.x);
  const radius = 30 + 9 * Math.sqrt(index);
  const angle = outward + (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 0.35;
  return { x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) };
};

const run = (batches: readonly Batch[], known: Positions): Positions => {
  const last = batches.at(-1);
  if (last === undefined) return new Map();
  const graph = new UndirectedGraph();
  const anchor = (last.anchor === undefined ? undefined : known.get(last.anchor)) ?? { x: 0, y: 0 };
  let fresh = 0;
  for (const { view } of batches) {
    for (const { id } of view.nodes) {
      if (graph.hasNode(id)) continue;
      const old = known.get(id);
      const start = old ?? (known.size === 0 ? startOf(fresh) : fanOf(fresh, anchor));
      if (!old) fresh += 1;
      graph.addNode(id, { ...start, fixed: old !== undefined });
    }
  }
  if (fresh === 0) return known;
  for (const { view } of batches) {
    for (const { subject, object } of view.edges) {
      if (subject === object || !graph.hasNode(subject) || !graph.hasNode(object)) continue;
      if (!graph.hasEdge(subject, object)) graph.addEdge(subject, object);
    }
  }
  const found = forceAtlas2(graph, {
    iterations: known.size === 0 ? BASE_ITERATIONS : ADDED_ITERATIONS,
    settings: { ...SETTINGS, barnesHutOptimize: graph.order > 400 },
  });
  return spread(new Map(graph.nodes().map((id) => [id, known.get(id) ?? found[id] ?? { x: 0, y: 0 }])), known);
};

const memo = new Map<string, Positions>();

/** Positions for all nodes of the batches. Each batch is laid out around those before it, which stay fixed. */
export const layOut = (batches: readonly Batch[]): Positions => {
  let known: Positions = new Map();
  batches.forEach((_, index) => {
    const upTo = batches.slice(0, index + 1);
    const key = upTo.map((batch) => batch.key).join('\n');
    const positions = memo.get(key) ?? run(upTo, known);
    memo.set(key, positions);
    known = positions;
  });
  return known;
};
