// Where each entity stands: the same view gives the same picture, and what is there stays where it is when neighbours are added.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { ViewNode } from '../../src/model/view.ts';
import type { Batch } from '../state/world.ts';
import { nodeSize } from './drawing.ts';
import { labelHeight, labelWidth } from './label-size.ts';
import { type Room, spread } from './spread.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Point>;

const BASE_ITERATIONS = 600;
/** Beyond so many entities a turn of the layout costs more and the picture needs fewer of them. */
const LARGE = 400;
const LARGE_ITERATIONS = 200;
const ADDED_ITERATIONS = 120;
/** How much more room a picture has than its points and names need, and how long a line is on average so that its name fits. */
const SLACK = 2.4;
const LINE = 150;
/** Up to so many entities every line may be named. */
const FEW = 40;
const LABEL_SIZE = 12;
/** Golden angle: points that follow each other never crowd. */
const TURN = Math.PI * (3 - Math.sqrt(5));

const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  strongGravityMode: true,
  gravity: 0.7,
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

/** Positions, and how much larger they are than those that the forces gave. */
interface Layout {
  readonly positions: Positions;
  readonly scale: number;
}

const NOTHING: Layout = { positions: new Map(), scale: 1 };

const roomOf = ({ name, degree }: ViewNode): Room => {
  const radius = nodeSize(degree);
  return { x: radius + 6 + labelWidth(name, LABEL_SIZE) / 2, y: Math.max(radius, labelHeight(LABEL_SIZE)) + 3 };
};

/** What the forces' picture must be multiplied with so that names fit, in pixels at full zoom. */
const scaleFor = (graph: UndirectedGraph, found: Positions, rooms: ReadonlyMap<string, Room>): number => {
  const points = [...found.values()];
  const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const area = Math.max(1, extent(points.map(({ x }) => x)) * extent(points.map(({ y }) => y)));
  const needed = [...rooms.values()].reduce((sum, room) => sum + 4 * room.x * room.y, 0) * SLACK;
  const lengths = graph.mapEdges((_id, _attributes, a, b) => {
    const [from, to] = [found.get(a), found.get(b)];
    return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const forLines = graph.order <= FEW && mean > 0 ? LINE / mean : 0;
  return points.length < 3 && mean === 0 ? 1 : Math.max(Math.sqrt(needed / area), forLines);
};

const run = (batches: readonly Batch[], before: Layout): Layout => {
  const last = batches.at(-1);
  if (last === undefined) return NOTHING;
  const known = before.positions;
  const isFirst = known.size === 0;
  const graph = new UndirectedGraph();
  const rooms = new Map<string, Room>();
  const old = (id: string): Point | undefined => {
    const at = known.get(id);
    return at && { x: at.x / before.scale, y: at.y / before.scale };
  };
  const anchor = (last.anchor === undefined ? undefined : old(last.anchor)) ?? { x: 0, y: 0 };
  let fresh = 0;
  for (const { view } of batches) {
    for (const node of view.nodes) {
      if (graph.hasNode(node.id)) continue;
      const there = old(node.id);
      const start = there ?? (isFirst ? startOf(fresh) : fanOf(fresh, anchor));
      if (!there) fresh += 1;
      graph.addNode(node.id, { ...start, fixed: there !== undefined });
      rooms.set(node.id, roomOf(node));
    }
  }
  if (fresh === 0) return before;
  for (const { view } of batches) {
    for (const { subject, object } of view.edges) {
      if (subject === object || !graph.hasNode(subject) || !graph.hasNode(object)) continue;
      if (!graph.hasEdge(subject, object)) graph.addEdge(subject, object);
    }
  }
  const isLarge = graph.order > LARGE;
  const iterations = isFirst ? (isLarge ? LARGE_ITERATIONS : BASE_ITERATIONS) : ADDED_ITERATIONS;
  const forced = forceAtlas2(graph, { iterations, settings: { ...SETTINGS, barnesHutOptimize: isLarge } });
  const found = new Map(graph.nodes().map((id) => [id, forced[id] ?? { x: 0, y: 0 }]));
  const scale = isFirst ? scaleFor(graph, found, rooms) : before.scale;
  const scaled = new Map(
    [...found].map(([id, { x, y }]): [string, Point] => [id, known.get(id) ?? { x: x * scale, y: y * scale }]),
  );
  return { positions: spread(scaled, known, (id) => rooms.get(id) ?? { x: 0, y: 0 }), scale };
};

const memo = new Map<string, Layout>();

/** Positions for all nodes of the batches, in pixels at full zoom. Each batch is laid out around those before it, which stay fixed. */
export const layOut = (batches: readonly Batch[]): Positions => {
  let known = NOTHING;
  batches.forEach((_, index) => {
    const upTo = batches.slice(0, index + 1);
    const key = upTo.map((batch) => batch.key).join('\n');
    const layout = memo.get(key) ?? run(upTo, known);
    memo.set(key, layout);
    known = layout;
  });
  return known.positions;
};
