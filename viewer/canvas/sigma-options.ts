// How sigma is to draw: shapes, lines, labels and the states of hovering, selecting and standing back. With sigma-canvas.ts the only file that knows sigma.
import {
  extremityArrow,
  layerDashed,
  layerFill,
  pathCurved,
  pathLine,
  pathLoop,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
} from 'sigma/rendering';
import type { Attributes } from 'graphology-types';
import type { Sigma } from 'sigma';
import type { SigmaOptions } from 'sigma/types';
import type { DrawnEdge, DrawnNode } from './drawing.ts';
import { LABEL_MARGIN, type Side } from './labels.ts';
import { CANVAS, FONT, type Theme } from './palette.ts';

export interface NodeAttributes extends DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly [other: string]: unknown;
}

export interface EdgeAttributes extends DrawnEdge {
  readonly [other: string]: unknown;
}

/** Beyond hovering, which sigma keeps itself. */
export interface NodeState {
  readonly isSelected: boolean;
  /** Neither selected nor next to it: stands back. */
  readonly isDimmed: boolean;
  /** Where its name is written, if anywhere. */
  readonly side: Side | 'none';
}

export interface EdgeState {
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
  readonly isNamed: boolean;
}

const NODE_STATE: NodeState = { isSelected: false, isDimmed: false, side: 'none' };
export const EDGE_STATE: EdgeState = { isSelected: false, isDimmed: false, isNamed: false };

/** The size of a name in pixels. */
export const labelSizeOf = (node: Pick<DrawnNode, 'size'>, state: Pick<NodeState, 'isSelected'>): number =>
  state.isSelected ? 15 : node.size > 13 ? 14 : 12;

/** The size of a line's name in pixels. */
export const lineLabelSizeOf = (state: Pick<EdgeState, 'isSelected'>): number => (state.isSelected ? 13 : 11);

/** The head of an arrow, in widths of its line. */
export const ARROW_LENGTH = 4.5;

const PRIMITIVES = {
  nodes: {
    shapes: [sdfCircle(), sdfSquare({ cornerRadius: 0.18 }), sdfDiamond({ cornerRadius: 0.12 })],
    layers: [layerFill()],
    label: { margin: LABEL_MARGIN, font: { family: FONT, weight: '500', size: 13 } },
  },
  edges: {
    paths: [pathLine(), pathCurved(), pathLoop()],
    extremities: [extremityArrow({ lengthRatio: ARROW_LENGTH, widthRatio: 3.4 })],
    variables: {
      dash: { type: 'number', default: 7 },
      gap: { type: 'number', default: 5 },
      gapColor: { type: 'color', default: '#00000000' },
      curvature: { type: 'number', default: 0 },
    },
    // A whole line is a dashed one whose gaps have its own colour, so that one layer draws all.
    layers: [
      layerDashed({
        dashSize: { attribute: 'dash', default: 7, mode: 'pixels' },
        gapSize: { attribute: 'gap', default: 5, mode: 'pixels' },
        gapColor: { attribute: 'gapColor', default: '#00000000' },
        solidExtremities: 'head',
      }),
    ],
    label: {
      margin: 3,
      keepUpright: true,
      fontSizeMode: 'fixed',
      minVisibilityThreshold: 0.97,
      fullVisibilityThreshold: 1,
    },
  },
} as const;

/** Sigma with what it draws here. */
export type Canvas = Sigma<NodeAttributes, EdgeAttributes, Attributes, NodeState, EdgeState, object, typeof PRIMITIVES>;

type Options = SigmaOptions<
  NodeAttributes,
  EdgeAttributes,
  Attributes,
  NodeState,
  EdgeState,
  object,
  typeof PRIMITIVES
>;

/** Sigma's settings, in pixels of the screen. */
const SETTINGS: NonNullable<Options['settings']> = {
  itemSizesReference: 'screen',
  renderEdgeLabels: true,
  edgeLabelAnchors: 'allNodes',
  enableEdgeEvents: true,
  nodeLabelEvents: 'extend',
  edgeLabelEvents: 'extend',
  edgePickingPadding: 5,
  nodePickingPadding: 3,
  enableNodeDrag: true,
  enableCameraRotation: false,
  enableCameraMouseRotation: false,
  stagePadding: 56,
  minEdgeThickness: 1,
  minCameraRatio: 0.05,
  maxCameraRatio: 6,
  zoomDuration: 180,
};

/** What sizes are divided by: points and lines grow and shrink with the picture, but less than it, and stay visible and modest. */
const shrink = (unit: number): number => 1 / Math.min(1.25, Math.max(0.45, Math.sqrt(unit)));

/**
 * The options of one drawing. Asked at each refresh is `unit`, how many pixels a unit of the layout has when the camera's ratio is 1.
 */
export const createOptions = (theme: Theme, unit: () => number, isStill: boolean): Options => {
  const colors = CANVAS[theme];
  return {
    primitives: PRIMITIVES,
    settings: {
      ...SETTINGS,
      zoomToSizeRatioFunction: (ratio) => shrink(unit() / ratio),
      ...(isStill && { zoomDuration: 0, inertiaDuration: 0 }),
    },
    customNodeState: NODE_STATE,
    customEdgeState: EDGE_STATE,
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: (node, state) => node.size + (state.isSelected ? 3 : state.isHovered ? 1.5 : 0),
        color: { attribute: 'color' },
        shape: { attribute: 'shape' },
        opacity: (_node, state) => (state.isDimmed ? 0.18 : 1),
        label: { attribute: 'label' },
        labelColor: colors.label,
        labelFont: FONT,
        labelSize: labelSizeOf,
        labelVisibility: (_node, state) =>
          state.isHovered || (state.side !== 'none' && !state.isDimmed) ? 'visible' : 'hidden',
        labelPosition: (_node, state) => (state.side === 'none' ? 'right' : state.side),
        labelBackgroundColor: colors.labelGround,
        labelBackgroundPadding: 1,
        labelDepth: 'topNodes',
        backdropVisibility: (_node, state) => (state.isSelected || state.isHovered ? 'visible' : 'hidden'),
        backdropArea: 'node',
        backdropColor: colors.ground,
        backdropBorderColor: (node, state) => (state.isSelected ? colors.ring : node.color),
        backdropBorderWidth: (_node, state) => (state.isSelected ? 2.5 : 1.5),
        backdropPadding: 3,
        backdropShadowBlur: 0,
        depth: (_node, state) => (state.isHovered || state.isSelected ? 'topNodes' : 'nodes'),
        zIndex: (node, state) => (state.isDimmed ? 0 : node.size),
        cursor: 'pointer',
      },
      edges: {
        path: (edge) => (edge.curvature === 0 ? 'straight' : 'curved'),
        size: (edge, state) => edge.size + (state.isSelected ? 2 : state.isHovered ? 1.2 : 0),
        color: { attribute: 'color' },
        opacity: (edge, state) => (state.isDimmed ? 0.16 : state.isHovered || state.isSelected ? 1 : edge.opacity),
        head: { attribute: 'head' },
        dash: { attribute: 'dash' },
        gap: (edge) => edge.gap || 5,
        gapColor: (edge) => (edge.gap > 0 ? '#00000000' : edge.color),
        curvature: { attribute: 'curvature' },
        label: { attribute: 'label' },
        labelColor: colors.edgeLabel,
        labelFont: FONT,
        labelSize: (_edge, state) => lineLabelSizeOf({ isSelected: state.isSelected || state.isHovered }),
        labelVisibility: (_edge, state) =>
          state.isHovered || state.isSelected || state.isNamed ? 'visible' : 'hidden',
        labelPosition: 'over',
        labelBackgroundColor: colors.labelGround,
        labelBackgroundPadding: 2,
        depth: (_edge, state) => (state.isHovered || state.isSelected ? 'topEdges' : 'edges'),
        cursor: 'pointer',
      },
      stage: { background: colors.ground },
    },
  };
};
