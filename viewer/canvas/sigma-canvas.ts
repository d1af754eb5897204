// The drawing on the screen: owns sigma and its graph, takes whole drawings in, gives clicks out.
import { MultiDirectedGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import { Sigma } from 'sigma';
import type { Drawing } from './drawing.ts';
import { fitCamera, frameOf, ZOOM_STEP } from './camera.ts';
import type { Positions } from './layout.ts';
import type { Theme } from './palette.ts';
import {
  createOptions,
  type EdgeAttributes,
  EDGE_STATE,
  type EdgeState,
  NODE_STATE,
  type NodeAttributes,
  type NodeState,
  type PRIMITIVES,
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

type Canvas = Sigma<NodeAttributes, EdgeAttributes, Attributes, NodeState, EdgeState, object, typeof PRIMITIVES>;

export class SigmaCanvas {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  readonly #sigma: Canvas;
  readonly #isStill: boolean;
  /** After kill(): a late call does nothing. */
  #isDead = false;

  /** Throws if the browser has no WebGL 2. `isStill`: no animation (prefers-reduced-motion). */
  constructor(container: HTMLElement, theme: Theme, events: CanvasEvents, isStill: boolean) {
    this.#isStill = isStill;
    const areAllNamed = (): boolean => this.#graph.size <= FEW_LINES;
    this.#sigma = new Sigma(this.#graph, container, createOptions(theme, areAllNamed, isStill));
    this.#listen(events);
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
    if (isFirst && graph.order > 0) this.#sigma.setCustomBBox(frameOf(positions));
    this.#sigma.refresh();
    if (isFirst) this.fit(true);
  }

  /** Puts every node back to its place in `positions`. */
  place(positions: Positions): void {
    this.#graph.updateEachNodeAttributes((id, node) => ({ ...node, ...positions.get(id) }));
  }

  /** Sets who is selected, named and standing back. */
  emphasize({ nodes, edges, near }: Emphasis): void {
    if (this.#isDead) return;
    const isAny = nodes.size > 0 || edges.size > 0;
    this.#graph.forEachNode((id) => {
      const isSelected = nodes.has(id);
      const isNear = near.has(id);
      this.#sigma.setNodeState(
        id,
        isAny ? { isSelected, isNamed: isSelected || isNear, isDimmed: !isSelected && !isNear } : NODE_STATE,
      );
    });
    this.#graph.forEachEdge((id, { members }, source, target) => {
      const isSelected = members.some((member) => edges.has(member));
      const touches = nodes.has(source) || nodes.has(target);
      const isNear = edges.size === 0 && touches;
      this.#sigma.setEdgeState(
        id,
        isAny ? { isSelected, isNamed: isSelected || isNear, isDimmed: !isSelected && !isNear } : EDGE_STATE,
      );
    });
  }

  /** Moves the camera so that all nodes (or those of `ids`) are in the picture. */
  fit(atOnce = false, ids?: readonly string[]): void {
    if (this.#isDead) return;
    const chosen = (ids ?? this.#graph.nodes()).filter((id) => this.#graph.hasNode(id));
    const state = fitCamera(this.#sigma, chosen);
    if (state === undefined) return;
    if (atOnce || this.#isStill) this.#sigma.getCamera().setState(state);
    else void this.#sigma.getCamera().animate(state, { duration: 320 });
  }

  /** Brings a node into the picture if it is outside, without changing the zoom. */
  reveal(id: string): void {
    if (this.#isDead) return;
    const data = this.#sigma.getNodeDisplayData(id);
    const at = this.pointOf(id);
    if (!data || !at) return;
    const { width, height } = this.#sigma.getDimensions();
    const margin = 60;
    if (at.x > margin && at.y > margin && at.x < width - margin && at.y < height - margin) return;
    const state = { x: data.x, y: data.y };
    if (this.#isStill) this.#sigma.getCamera().setState(state);
    else void this.#sigma.getCamera().animate(state, { duration: 250 });
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
    const a = this.#graph.getNodeAttributes(this.#graph.source(id));
    const b = this.#graph.getNodeAttributes(this.#graph.target(id));
    // The control point of the bend is `curvature` lengths beside the middle; the line itself goes half as far.
    const bend = this.#graph.getEdgeAttribute(id, 'curvature') / 2;
    return this.#sigma.graphToViewport({
      x: (a.x + b.x) / 2 - (b.y - a.y) * bend,
      y: (a.y + b.y) / 2 + (b.x - a.x) * bend,
    });
  }

  /** The picture as it is now, as a PNG. */
  async toPng(): Promise<Blob | undefined> {
    // WebGL forgets its picture after a frame: draw and copy in one go.
    this.#sigma.refresh({ schedule: false });
    const canvas = this.#sigma.getStageCanvas();
    return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  }

  kill(): void {
    this.#isDead = true;
    this.#sigma.kill();
  }
}
