// Who or what: people, companies and organizations.

export const ENTITY_TYPES = ['person', 'company', 'organization'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The label of an entity type in the graph. */
export const ENTITY_LABEL = {
  person: 'Person',
  company: 'Company',
  organization: 'Organization',
} as const satisfies Record<EntityType, string>;

export interface Entity {
  /** In a document: unique there. In the graph: `company:openai` for an entry of the lexicon, else derived from type, name and what sets it apart. */
  readonly id: string;
  readonly type: EntityType;
  /** The name to show: the lexicon's, else the fullest form in the text. */
  readonly name: string;
  /** Other forms, sorted by code unit, without `name`. */
  readonly aliases: readonly string[];
  /** The id of the lexicon's entry, if it is one. */
  readonly lexicon?: string;
}

/** True if `value` is one of the three entity types. */
export const isEntityType = (value: unknown): value is EntityType => ENTITY_TYPES.some((type) => type === value);
