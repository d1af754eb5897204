// The drawing on the screen: owns sigma and its graph, takes whole drawings in, gives clicks out.
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Drawing } from './drawing.ts';
import { fitCamera, frameOf, ZOOM_STEP } from './camera.ts';
import { labelHeight, labelWidth } from './label-size.ts';
import { placeLabels, type Spot } from './labels.ts';
import { type LineSpot, placeLineLabels } from './line-labels.ts';
import { Occupied } from './occupied.ts';
import type { Point, Positions } from './layout.ts';
import type { Theme } from './palette.ts';
import { lineOf, readScene, type Scene } from './scene.ts';
import {
  type Canvas,
  createOptions,
  type EdgeAttributes,
  EDGE_STATE,
  labelSizeOf,
  type NodeAttributes,
} from './sigma-options.ts';

export interface CanvasEvents {
  readonly onNode: (id: string) => void;
  readonly onEdge: (members: readonly string[]) => void;
  readonly onStage: () => void;
  readonly onExpand: (id: string) => void;
}

/** What is emphasized: lines or nodes, and who stands next to them; empty: nobody stands back. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

/** Up to so many lines, all are named. */
const FEW_LINES = 28;
/** Names are placed anew so long after the camera's last move. */
const REST_MS = 60;

/** How much a line from a node to a place leans to the right: from -1 to 1. */
const leaning = (from: { readonly x: number; readonly y: number }, x: number, y: number): number =>
  (x - from.x) / (Math.hypot(x - from.x, y - from.y) || 1);

export class SigmaCanvas {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  readonly #sigma: Canvas;
  readonly #isStill: boolean;
  /** After kill(): a late call does nothing. */
  #isDead = false;
  /** Width of the layout that fills the picture when the camera's ratio is 1, and how many pixels one unit of it then has. */
  #frame = 1;
  #unit = 1;
  #named: ReadonlySet<string> = new Set();
  /** Lines whose names are to be read where there is room for them. */
  #wanted: ReadonlySet<string> = new Set();
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Where the camera stood before a selection drew it near, and where it was drawn to. */
  #home: { readonly from: CameraState; readonly to: CameraState } | undefined;

  /** Throws if the browser has no WebGL 2. `isStill`: no animation (prefers-reduced-motion). */
  constructor(container: HTMLElement, theme: Theme, events: CanvasEvents, isStill: boolean) {
    this.#isStill = isStill;
    this.#sigma = new Sigma(
      this.#graph,
      container,
      createOptions(theme, () => this.#unit, isStill),
    );
    this.#listen(events);
    const placeSoon = (): void => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#placeNames(), REST_MS);
    };
    this.#sigma.getCamera().on('updated', placeSoon);
    this.#sigma.on('resize', () => {
      this.#measure();
      placeSoon();
    });
    this.#sigma.on('nodeDragEnd', placeSoon);
  }

  #measure(): void {
    const at = (x: number): number =>
      this.#sigma.framedGraphToViewport({ x, y: 0 }, { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } }).x;
    this.#unit = Math.max(0.001, Math.abs(at(1) - at(0)) / this.#frame);
  }

  /** Writes the names that find room, the selected and the best connected first. */
  #placeNames(): void {
    if (this.#isDead) return;
    const spots = this.#graph.mapNodes((id, node): Spot & { readonly rank: number } => {
      const state = this.#sigma.getNodeState(id);
      const size = labelSizeOf(node, state);
      const rank = state.isSelected ? 3 : this.#named.has(id) ? 2 : state.isDimmed ? 0 : 1;
      const shown = { radius: this.#sigma.scaleSize(node.size), width: labelWidth(node.label, size) };
      const isLeftward = this.#graph.reduceNeighbors(id, (sum, _other, { x, y }) => sum + leaning(node, x, y), 0) > 0.5;
      return { id, ...this.#sigma.graphToViewport(node), ...shown, height: labelHeight(size), rank, isLeftward };
    });
    // Who stands back has no name, and no right to keep another's away.
    const seen = spots.filter((spot) => spot.rank > 0);
    seen.sort((a, b) => b.rank - a.rank || b.radius - a.radius || (a.id < b.id ? -1 : 1));
    const forced = new Set(seen.filter((spot) => spot.rank === 3).map((spot) => spot.id));
    const occupied = new Occupied();
    const sides = placeLabels(seen, this.#sigma.getDimensions(), forced, occupied);
    for (const { id } of spots) this.#sigma.setNodeState(id, { side: sides.get(id) ?? 'none' });
    this.#placeLineNames(occupied);
  }

  /** Names the lines between which there is room left: the chosen one always, then those of the chosen entity, all others only where lines are few. */
  #placeLineNames(occupied: Occupied): void {
    const areFew = this.#graph.size <= FEW_LINES;
    const lines = this.#graph.mapEdges((id, edge): LineSpot & { readonly rank: number; readonly weight: number } => {
      const { isSelected, isDimmed } = this.#sigma.getEdgeState(id);
      const rank = isSelected ? 3 : this.#wanted.has(id) ? 2 : areFew && !isDimmed ? 1 : 0;
      return { ...lineOf(this.#graph, this.#sigma, id), rank, weight: edge.size };
    });
    const read = lines.filter((line) => line.rank > 0);
    read.sort((a, b) => b.rank - a.rank || b.weight - a.weight || a.width - b.width || (a.id < b.id ? -1 : 1));
    const forced = new Set(read.filter((line) => line.rank === 3).map((line) => line.id));
    const named = placeLineLabels(read, occupied, forced);
    for (const { id } of lines) this.#sigma.setEdgeState(id, { isNamed: named.has(id) });
  }

  #listen(events: CanvasEvents): void {
    const sigma = this.#sigma;
    sigma.on('clickNode', ({ node }) => events.onNode(node));
    sigma.on('clickEdge', ({ edge }) => events.onEdge(this.#graph.getEdgeAttribute(edge, 'members')));
    sigma.on('clickStage', () => events.onStage());
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onExpand(node);
    });
    sigma.on('doubleClickStage', ({ preventSigmaDefault }) => preventSigmaDefault());
  }

  /** Shows the drawing: what is gone goes, what stays keeps the place where the reader put it, what is new comes. */
  show(drawing: Drawing, positions: Positions): void {
    if (this.#isDead) return;
    const graph = this.#graph;
    const isFirst = graph.order === 0;
    graph.forEachEdge((id) => drawing.edges.has(id) || graph.dropEdge(id));
    graph.forEachNode((id) => drawing.nodes.has(id) || graph.dropNode(id));
    for (const [id, node] of drawing.nodes) {
      if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { ...node });
      else graph.addNode(id, { ...(positions.get(id) ?? { x: 0, y: 0 }), ...node });
    }
    for (const [id, edge] of drawing.edges) {
      if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, { ...edge });
      else graph.addDirectedEdgeWithKey(id, edge.source, edge.target, { ...edge });
    }
    // The frame of the first picture stays, so that what comes later does not shift it; the camera does the rest.
    if (isFirst && graph.order > 0) {
      const frame = frameOf(positions);
      this.#frame = Math.max(frame.x[1] - frame.x[0], frame.y[1] - frame.y[0]);
      this.#sigma.setCustomBBox(frame);
      this.#sigma.refresh({ schedule: false });
      this.#measure();
    }
    this.#sigma.refresh();
    if (isFirst) this.fit(true);
    this.#placeNames();
  }

  /** Sets who is selected, named and standing back. */
  emphasize({ nodes, edges, near }: Emphasis): void {
    if (this.#isDead) return;
    const isAny = nodes.size > 0 || edges.size > 0;
    this.#graph.forEachNode((id) => {
      const isSelected = nodes.has(id);
      const isNear = near.has(id);
      // Around a chosen line the others keep their names: who else is there belongs to its reading.
      this.#sigma.setNodeState(id, { isSelected, isDimmed: nodes.size > 0 && !isSelected && !isNear });
    });
    const wanted = new Set<string>();
    this.#graph.forEachEdge((id, { members }, source, target) => {
      const isSelected = members.some((member) => edges.has(member));
      const isNear = edges.size === 0 && (nodes.has(source) || nodes.has(target));
      if (isNear) wanted.add(id);
      this.#sigma.setEdgeState(
        id,
        isAny ? { isSelected, isNamed: isSelected, isDimmed: !isSelected && !isNear } : EDGE_STATE,
      );
    });
    this.#wanted = wanted;
    this.#named = near;
    this.#placeNames();
  }

  #moveTo(state: CameraState, duration: number): void {
    if (this.#isStill || duration === 0) this.#sigma.getCamera().setState(state);
    else void this.#sigma.getCamera().animate(state, { duration });
  }

  /** Moves the camera so that all nodes are in the picture. */
  fit(atOnce = false): void {
    if (this.#isDead) return;
    this.#home = undefined;
    const state = fitCamera(this.#sigma, this.#graph.nodes(), this.#frame);
    if (state) this.#moveTo(state, atOnce ? 0 : 320);
  }

  /** Draws near to these nodes if they are too small to read or outside; never moves away from them. */
  focus(ids: readonly string[]): void {
    if (this.#isDead) return;
    const chosen = ids.filter((id) => this.#graph.hasNode(id));
    const fitted = fitCamera(this.#sigma, chosen, this.#frame);
    if (fitted === undefined) return;
    const now = this.#sigma.getCamera().getState();
    const { width, height } = this.#sigma.getDimensions();
    const isOutside = chosen.some((id) => {
      const { x, y } = this.pointOf(id) ?? { x: 0, y: 0 };
      return x < 0 || y < 0 || x > width || y > height;
    });
    if (!isOutside && fitted.ratio > now.ratio * 0.75) return;
    const to = { ...fitted, ratio: isOutside ? fitted.ratio : Math.min(fitted.ratio, now.ratio) };
    this.#home = { from: this.#home?.from ?? now, to };
    this.#moveTo(to, 320);
  }

  /** Goes back to where the camera stood before `focus`, unless the reader has moved it since. */
  unfocus(): void {
    const home = this.#home;
    this.#home = undefined;
    if (this.#isDead || home === undefined) return;
    const now = this.#sigma.getCamera().getState();
    const isUntouched = Math.abs(now.ratio - home.to.ratio) < 1e-6 && Math.abs(now.x - home.to.x) < 1e-6;
    if (isUntouched) this.#moveTo(home.from, 320);
  }

  zoom(direction: 'in' | 'out'): void {
    const options = { factor: ZOOM_STEP, duration: this.#isStill ? 0 : 180 };
    void (direction === 'in' ? this.#sigma.getCamera().zoomIn(options) : this.#sigma.getCamera().zoomOut(options));
  }

  /** Where a node is on the canvas, in CSS pixels from its top left corner. */
  pointOf(id: string): { readonly x: number; readonly y: number } | undefined {
    if (!this.#graph.hasNode(id)) return undefined;
    const { x, y } = this.#graph.getNodeAttributes(id);
    return this.#sigma.graphToViewport({ x, y });
  }

  /** The middle of the line that stands for an edge, likewise; undefined if it is not drawn. */
  middleOf(edge: string): { readonly x: number; readonly y: number } | undefined {
    const id = this.#graph.findEdge((_id, { members }) => members.includes(edge));
    if (id === undefined) return undefined;
    const { from, control, to } = lineOf(this.#graph, this.#sigma, id);
    return { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
  }

  /** The picture as it is now, as a PNG. */
  async toPng(): Promise<Blob | undefined> {
    // WebGL forgets its picture after a frame: draw and copy in one go.
    this.#sigma.refresh({ schedule: false });
    const canvas = this.#sigma.getStageCanvas();
    return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  }

  /** The same as numbers, for the SVG. */
  scene(): Scene {
    return readScene(this.#graph, this.#sigma);
  }

  /** Where a node stands in the units of the layout, y upwards. */
  positionOf(id: string): Point | undefined {
    return this.#graph.hasNode(id) ? this.#graph.getNodeAttributes(id) : undefined;
  }

  kill(): void {
    this.#isDead = true;
    clearTimeout(this.#rest);
    this.#sigma.kill();
  }
}
