// The picture as numbers: every point and line where it is on the screen now, as the SVG draws it.
import type { MultiDirectedGraph } from 'graphology';
import { labelHeight, labelWidth } from './label-size.ts';
import type { LineSpot } from './line-labels.ts';
import type { Side } from './labels.ts';
import {
  ARROW_LENGTH,
  type Canvas,
  type EdgeAttributes,
  labelSizeOf,
  lineLabelSizeOf,
  type NodeAttributes,
} from './sigma-options.ts';

export interface ScenePoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  readonly shape: string;
  readonly opacity: number;
  readonly label: string;
  readonly labelSize: number;
  readonly side: Side | 'none';
}

export interface SceneLine extends LineSpot {
  readonly color: string;
  readonly opacity: number;
  readonly thickness: number;
  readonly dash: number;
  readonly gap: number;
  /** Length of the head of its arrow; 0 has none. */
  readonly arrow: number;
  /** What the point at its end takes of it. */
  readonly tip: number;
  /** Undefined: its name is not written. */
  readonly label: string | undefined;
  readonly labelSize: number;
}

/** In CSS pixels from the top left corner of the canvas. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly points: readonly ScenePoint[];
  readonly lines: readonly SceneLine[];
}

type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** A line as it is drawn, with the room that its name would take. */
export const lineOf = (graph: Graph, sigma: Canvas, id: string): LineSpot => {
  const a = graph.getNodeAttributes(graph.source(id));
  const b = graph.getNodeAttributes(graph.target(id));
  const { curvature, head, size, label } = graph.getEdgeAttributes(id);
  const labelSize = lineLabelSizeOf(sigma.getEdgeState(id));
  return {
    id,
    from: sigma.graphToViewport(a),
    control: sigma.graphToViewport({
      x: (a.x + b.x) / 2 - (b.y - a.y) * curvature,
      y: (a.y + b.y) / 2 + (b.x - a.x) * curvature,
    }),
    to: sigma.graphToViewport(b),
    before: sigma.scaleSize(a.size),
    after: sigma.scaleSize(b.size + (head === 'arrow' ? size * ARROW_LENGTH : 0)),
    width: labelWidth(label, labelSize),
    height: labelHeight(labelSize),
  };
};

/** The picture now. */
export const readScene = (graph: Graph, sigma: Canvas): Scene => ({
  ...sigma.getDimensions(),
  points: graph.mapNodes((id, node): ScenePoint => {
    const { isSelected, isDimmed, side } = sigma.getNodeState(id);
    return {
      id,
      ...sigma.graphToViewport(node),
      radius: sigma.scaleSize(node.size + (isSelected ? 3 : 0)),
      color: node.color,
      shape: node.shape,
      opacity: isDimmed ? 0.18 : 1,
      label: node.label,
      labelSize: labelSizeOf(node, { isSelected }),
      side: isDimmed ? 'none' : side,
    };
  }),
  lines: graph.mapEdges((id, edge): SceneLine => {
    const { isSelected, isDimmed, isNamed } = sigma.getEdgeState(id);
    // Sigma draws a line half as thick as its size is scaled.
    const thickness = sigma.scaleSize(edge.size + (isSelected ? 2 : 0)) / 2;
    return {
      ...lineOf(graph, sigma, id),
      color: edge.color,
      opacity: isDimmed ? 0.16 : isSelected ? 1 : edge.opacity,
      thickness,
      dash: edge.dash,
      gap: edge.gap,
      arrow: edge.head === 'arrow' ? thickness * ARROW_LENGTH : 0,
      tip: sigma.scaleSize(graph.getNodeAttribute(graph.target(id), 'size')),
      label: isNamed || isSelected ? edge.label : undefined,
      labelSize: lineLabelSizeOf({ isSelected }),
    };
  }),
});
