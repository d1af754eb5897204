// From what is shown to what is drawn: nodes and lines with their looks, several relations of one pair fanned out, more than four made one.
import type { ViewEdge, ViewNode } from '../../src/model/view.ts';
import { VOCABULARY } from '../../src/model/vocabulary.ts';
import { familyOf } from '../state/filter.ts';
import { isDashed, modeOf } from '../state/mode.ts';
import type { Language } from '../state/view-state.ts';
import { edgeLabel } from '../text/describe.ts';
import { TEXTS } from '../text/use-text.ts';
import { DENIED_COLOR, familyColor, SHAPE, type Theme, TYPE_COLOR } from './palette.ts';

/** What sigma reads from a node of the drawing. */
export interface DrawnNode {
  readonly label: string;
  readonly size: number;
  readonly color: string;
  readonly shape: string;
}

/** What sigma reads from a line of the drawing. */
export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly size: number;
  readonly color: string;
  readonly opacity: number;
  readonly head: 'arrow' | 'none';
  /** Length of dash and gap in pixels; a gap of 0 is a whole line. */
  readonly dash: number;
  readonly gap: number;
  /** How far the line bends, in parts of its length, to the left of its direction; 0 is straight. */
  readonly curvature: number;
  /** The edges that this line stands for: one, or all of a pair. */
  readonly members: readonly string[];
}

export interface Drawing {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
}

const MAX_FAN = 4;
const BEND = 0.22;
const CROWD = 300;

/** The bend of line `index` of `count` between two ends; the same side of the pair whichever way the line runs. */
const curvatureOf = (index: number, count: number, source: string, target: string): number =>
  (index - (count - 1) / 2) * BEND * (source < target ? 1 : -1);

/** 6 px for one relation, 22 px for many: area grows with degree. */
export const nodeSize = (degree: number): number => Math.min(22, 6 + 2.1 * Math.sqrt(degree));

const drawNode = (node: ViewNode, theme: Theme): DrawnNode => ({
  label: node.name,
  size: nodeSize(node.degree),
  color: TYPE_COLOR[theme][node.type],
  shape: SHAPE[node.type],
});

const isSymmetric = (edge: ViewEdge): boolean => VOCABULARY[edge.type].symmetric;

const drawEdge = (edge: ViewEdge, curvature: number, opacity: number, language: Language, theme: Theme): DrawnEdge => {
  const mode = modeOf(edge);
  const isDenied = mode === 'denied';
  return {
    source: edge.subject,
    target: edge.object,
    label: edgeLabel(edge, language),
    size: Math.min(5, 2.2 + 0.6 * Math.log2(Math.max(1, edge.documents))),
    color: isDenied ? DENIED_COLOR[theme] : familyColor(familyOf(edge), theme),
    opacity: edge.status === 'former' && !isDenied ? opacity / 2 : opacity,
    head: isSymmetric(edge) ? 'none' : 'arrow',
    dash: isDenied ? 2 : 7,
    gap: isDenied ? 4 : isDashed(mode) ? 5 : 0,
    curvature,
    members: [edge.id],
  };
};

const drawBundle = (edges: readonly ViewEdge[], language: Language, theme: Theme): DrawnEdge | undefined => {
  const [first] = edges;
  if (first === undefined) return undefined;
  return {
    source: first.subject,
    target: first.object,
    label: TEXTS[language].bundle(edges.length),
    size: 4.5,
    color: familyColor(familyOf(first), theme),
    opacity: 0.9,
    head: 'none',
    dash: 7,
    gap: 0,
    curvature: 0,
    members: edges.map((edge) => edge.id),
  };
};

/** Id of the line that stands for all relations of a pair. */
export const pairKey = (a: string, b: string): string => (a < b ? `pair ${a} ${b}` : `pair ${b} ${a}`);

/** The drawing of what is shown. */
export const draw = (
  nodes: ReadonlyMap<string, ViewNode>,
  edges: ReadonlyMap<string, ViewEdge>,
  language: Language,
  theme: Theme,
): Drawing => {
  // Many lines are drawn thinly, so that the points stay in front.
  const opacity = edges.size > CROWD ? 0.5 : 0.9;
  const pairs = new Map<string, ViewEdge[]>();
  for (const edge of edges.values()) {
    if (!nodes.has(edge.subject) || !nodes.has(edge.object)) continue;
    const key = pairKey(edge.subject, edge.object);
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  }
  const drawn = new Map<string, DrawnEdge>();
  for (const [key, pair] of pairs) {
    const bundle = pair.length > MAX_FAN ? drawBundle(pair, language, theme) : undefined;
    if (bundle) drawn.set(key, bundle);
    else {
      pair.forEach((edge, index) => {
        const curvature = curvatureOf(index, pair.length, edge.subject, edge.object);
        drawn.set(edge.id, drawEdge(edge, curvature, opacity, language, theme));
      });
    }
  }
  return { nodes: new Map([...nodes].map(([id, node]) => [id, drawNode(node, theme)])), edges: drawn };
};
