// Values in the rows of a query: which are entities of the graph, and how the others read.
import { isEntityType, type EntityType } from '../../src/model/entity.ts';

export interface EntityValue {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entity that a value is: a node with the label Entity, a name and an id; else undefined. */
export const toEntity = (value: unknown): EntityValue | undefined => {
  if (!isRecord(value) || !Array.isArray(value['labels']) || !isRecord(value['properties'])) return undefined;
  const { id, name } = value['properties'];
  if (!value['labels'].includes('Entity') || typeof id !== 'string' || typeof name !== 'string') return undefined;
  const type = value['labels'].map((label) => String(label).toLowerCase()).find(isEntityType);
  return { id, name, type };
};

/** A value as text: nothing for null, the type of a relation, JSON for what has parts. */
export const toText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (isRecord(value) && typeof value['type'] === 'string' && 'start' in value) return value['type'];
  return JSON.stringify(value);
};
