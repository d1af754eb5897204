// This view as GEXF 1.3 for Gephi: what is shown, where it stands, in its colours, and when each relation held.
import { VOCABULARY } from '../../src/model/vocabulary.ts';
import type { ViewEdge, ViewNode } from '../../src/model/view.ts';
import { nodeSize } from '../canvas/drawing.ts';
import type { Point } from '../canvas/layout.ts';
import { DENIED_COLOR, familyColor, SHAPE, TYPE_COLOR } from '../canvas/palette.ts';
import { edgeLabel, familyLabel, typeLabel } from '../text/describe.ts';
import { TEXTS } from '../text/use-text.ts';
import { familyOf, type Shown } from './filter.ts';
import { isDashed, modeOf } from './mode.ts';
import { firstDay, lastDay } from './time.ts';
import type { Language } from './view-state.ts';
import { attributes, places, toXml } from './xml.ts';

type Value = string | number | undefined;

/** A column of the table in Gephi: its title in the language of the page, its kind, its value. */
interface Field<T> {
  readonly title: string;
  readonly kind: 'string' | 'integer';
  readonly value: (item: T) => Value;
}

const nodeFields = (language: Language): readonly Field<ViewNode>[] => {
  const { table, type } = TEXTS[language];
  return [
    { title: table.type, kind: 'string', value: (node) => type[node.type] },
    { title: table.degree, kind: 'integer', value: (node) => node.degree },
    { title: table.documents, kind: 'integer', value: (node) => node.documents },
  ];
};

const edgeFields = (language: Language): readonly Field<ViewEdge>[] => {
  const { table, facet, mode, status } = TEXTS[language];
  return [
    { title: table.relation, kind: 'string', value: (edge) => typeLabel(edge.type, language) },
    { title: facet.family, kind: 'string', value: (edge) => familyLabel(familyOf(edge), language) },
    { title: table.title, kind: 'string', value: (edge) => edge.title },
    { title: table.standing, kind: 'string', value: (edge) => mode[modeOf(edge)] },
    { title: table.status, kind: 'string', value: (edge) => edge.status && status[edge.status] },
    { title: table.since, kind: 'string', value: (edge) => edge.since },
    { title: table.until, kind: 'string', value: (edge) => edge.until },
    { title: table.documents, kind: 'integer', value: (edge) => edge.documents },
  ];
};

const declare = <T>(of: 'node' | 'edge', fields: readonly Field<T>[]): string => {
  const rows = fields.map(
    ({ title, kind }, index) => `<attribute${attributes({ id: `${of}${index}`, title, type: kind })}/>`,
  );
  return `<attributes class="${of}" mode="static">${rows.join('')}</attributes>`;
};

const tell = <T>(of: 'node' | 'edge', fields: readonly Field<T>[], item: T): string => {
  const rows = fields.map(({ value }, index) => {
    const told = value(item);
    return told === undefined ? '' : `<attvalue${attributes({ for: `${of}${index}`, value: told })}/>`;
  });
  return `<attvalues>${rows.join('')}</attvalues>`;
};

/** #2b5f96 → <viz:color r="43" g="95" b="150"/> */
const colorOf = (hex: string): string => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color${attributes({ r, g, b })}/>`;
};

/** The first and the last day on which it may have held; an end before the beginning is none. */
const spanOf = ({ since, until }: ViewEdge): { readonly start: Value; readonly end: Value } => {
  const [start, end] = [since && firstDay(since), until && lastDay(until)];
  return { start, end: start !== undefined && end !== undefined && end < start ? undefined : end };
};

/** The GEXF of what is shown; `at` says where an entity stands, in the units of the layout, y upwards. */
export const toGexf = (
  shown: Pick<Shown, 'nodes' | 'edges'>,
  at: (id: string) => Point | undefined,
  language: Language,
): string => {
  const [ofNode, ofEdge] = [nodeFields(language), edgeFields(language)];
  const nodes = [...shown.nodes.values()].map((node) => {
    const point = at(node.id);
    const position = point && `<viz:position${attributes({ x: places(point.x), y: places(point.y), z: 0 })}/>`;
    const size = `<viz:size${attributes({ value: places(nodeSize(node.degree)) })}/>`;
    const shape = `<viz:shape${attributes({ value: SHAPE[node.type] === 'circle' ? 'disc' : SHAPE[node.type] })}/>`;
    const look = `${colorOf(TYPE_COLOR.light[node.type])}${position ?? ''}${size}${shape}`;
    return `<node${attributes({ id: node.id, label: node.name })}>${tell('node', ofNode, node)}${look}</node>`;
  });
  const edges = [...shown.edges.values()]
    .filter((edge) => shown.nodes.has(edge.subject) && shown.nodes.has(edge.object))
    .map((edge) => {
      const mode = modeOf(edge);
      const label = edgeLabel(edge, language);
      // `kind` keeps apart what is said of one pair: without it Gephi makes one line of them.
      const head = attributes({
        id: edge.id,
        source: edge.subject,
        target: edge.object,
        type: VOCABULARY[edge.type].symmetric ? 'undirected' : 'directed',
        kind: label,
        label,
        weight: Math.max(1, edge.documents),
        ...spanOf(edge),
      });
      const color = colorOf(mode === 'denied' ? DENIED_COLOR.light : familyColor(familyOf(edge), 'light'));
      const shape = `<viz:shape value="${mode === 'denied' ? 'dotted' : isDashed(mode) ? 'dashed' : 'solid'}"/>`;
      return `<edge${head}>${tell('edge', ofEdge, edge)}${color}${shape}</edge>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>guanxi</creator><description>${toXml(TEXTS[language].appTitle)}</description></meta>`,
    '<graph mode="dynamic" timeformat="date" defaultedgetype="directed">',
    declare('node', ofNode),
    declare('edge', ofEdge),
    '<nodes>',
    ...nodes,
    '</nodes>',
    '<edges>',
    ...edges,
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
};
