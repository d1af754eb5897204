// Values between Neo4j and us: whole numbers stay whole on the way in, nodes and relations become what the viewer knows on the way out.
import neo4j from 'neo4j-driver';
import { BOOK_KEEPING } from './values.ts';

/** Parameters: a JavaScript number would become a float, so whole numbers go as integers. */
export const outgoing = (value: unknown): Record<string, unknown> => convert(value) as Record<string, unknown>;

const convert = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
};

/** A whole number as a number, as text beyond 2^53. */
const whole = (value: Parameters<typeof neo4j.integer.toNumber>[0]): number | string =>
  neo4j.integer.inSafeRange(value) ? neo4j.integer.toNumber(value) : neo4j.integer.toString(value);

const isTemporal = (value: object): boolean =>
  [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isTime,
    neo4j.isLocalTime,
    neo4j.isDuration,
    neo4j.isPoint,
  ].some((is) => is(value));

/** Values of our own queries: nodes and relations as their properties. */
export const incoming = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(incoming);
  if (value === null || typeof value !== 'object') return value;
  if (neo4j.isInt(value)) return whole(value);
  if (isTemporal(value)) return String(value);
  const fields = neo4j.isNode(value) || neo4j.isRelationship(value) ? value.properties : value;
  return Object.fromEntries(Object.entries(fields).map(([key, item]) => [key, incoming(item)]));
};

/** Element ids of the ends of all relations in some rows, which only another query can name. */
export const startsAndEnds = (rows: readonly (readonly unknown[])[]): readonly string[] => {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value === null || typeof value !== 'object' || neo4j.isInt(value) || neo4j.isNode(value)) return;
    else if (neo4j.isRelationship(value)) ids.add(value.startNodeElementId).add(value.endNodeElementId);
    else if (neo4j.isPath(value)) {
      for (const { start, end } of value.segments) ids.add(start.elementId).add(end.elementId);
    } else Object.values(value).forEach(visit);
  };
  visit(rows);
  return [...ids].toSorted();
};

const shown = (properties: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => !BOOK_KEEPING.has(key))
      .map(([key, item]): [string, unknown] => [key, incoming(item)])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Values of a typed query: nodes as {id, labels, properties}, relations as {type, start, end, properties}, paths as {nodes, edges}, dates as text. */
export const readable = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => readable(item, names));
  if (value === null || typeof value !== 'object') return value ?? null;
  if (neo4j.isInt(value)) return whole(value);
  if (isTemporal(value)) return String(value);
  if (neo4j.isNode(value)) {
    const properties = shown(value.properties);
    return { id: properties['id'] ?? value.elementId, labels: value.labels.toSorted(), properties };
  }
  if (neo4j.isRelationship(value)) {
    const name = (id: string): string => names.get(id) ?? id;
    return {
      type: value.type,
      start: name(value.startNodeElementId),
      end: name(value.endNodeElementId),
      properties: shown(value.properties),
    };
  }
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    const edges = value.segments.map((segment) => segment.relationship);
    return { nodes: nodes.map((node) => readable(node, names)), edges: edges.map((edge) => readable(edge, names)) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item, names)]));
};
