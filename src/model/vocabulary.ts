// The ontology: one table of all relation types, their labels, ends, direction, family.
import type { EntityType } from './entity.ts';

export const FAMILIES = ['people', 'ownership', 'business', 'conflict', 'structure'] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_LABEL: Readonly<
  Record<Family, { readonly zh: string; readonly en: string; readonly color: string }>
> = {
  people: { zh: '人事', en: 'People', color: '#2f6fb5' },
  ownership: { zh: '股权', en: 'Ownership', color: '#9a5b13' },
  business: { zh: '业务', en: 'Business', color: '#2b7d4f' },
  conflict: { zh: '冲突与监管', en: 'Conflict and oversight', color: '#b3363b' },
  structure: { zh: '结构', en: 'Structure', color: '#6b5aa8' },
};

export interface RelationKind {
  readonly zh: string;
  readonly en: string;
  readonly family: Family;
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
  /** Kept once, with subject id < object id. */
  readonly symmetric: boolean;
}

const P: readonly EntityType[] = ['person'];
const C: readonly EntityType[] = ['company'];
const CO: readonly EntityType[] = ['company', 'organization'];
const ANY: readonly EntityType[] = ['person', 'company', 'organization'];

const kind = (
  family: Family,
  zh: string,
  en: string,
  subject: readonly EntityType[],
  object: readonly EntityType[],
  symmetric = false,
): RelationKind => ({ zh, en, family, subject, object, symmetric });

/** subject → object, for each type; the allowed ends are those of the gold guidelines. */
export const VOCABULARY = {
  HOLDS_POSITION: kind('people', '任职', 'holds position', P, CO),
  AFFILIATED_WITH: kind('people', '隶属', 'affiliated with', P, CO),
  FOUNDED: kind('people', '创立', 'founded', ANY, CO),
  EDUCATED_AT: kind('people', '就读', 'educated at', P, CO),
  SUCCEEDED: kind('people', '接替', 'succeeded', P, P),
  SPOUSE_OF: kind('people', '配偶', 'spouse of', P, P, true),
  PARENT_OF: kind('people', '父母', 'parent of', P, P),
  SIBLING_OF: kind('people', '兄弟姐妹', 'sibling of', P, P, true),
  RELATIVE_OF: kind('people', '亲属', 'relative of', P, P, true),
  MET_WITH: kind('people', '会见', 'met with', ANY, ANY, true),
  INVESTED_IN: kind('ownership', '投资', 'invested in', ANY, CO),
  ACQUIRED: kind('ownership', '收购', 'acquired', ANY, C),
  MERGED_WITH: kind('ownership', '合并', 'merged with', CO, CO, true),
  OWNS: kind('ownership', '拥有', 'owns', ANY, CO),
  CONTROLS: kind('ownership', '实际控制', 'controls', ANY, C),
  OWNS_SHARES_OF: kind('ownership', '持股', 'owns shares of', ANY, C),
  INCREASED_STAKE_IN: kind('ownership', '增持', 'increased stake in', ANY, C),
  DECREASED_STAKE_IN: kind('ownership', '减持', 'decreased stake in', ANY, C),
  TRANSFERRED_SHARES_TO: kind('ownership', '转让股份', 'transferred shares to', ANY, ANY),
  PLEDGED_SHARES_OF: kind('ownership', '质押股份', 'pledged shares of', ANY, C),
  PARTNERED_WITH: kind('business', '合作', 'partnered with', ANY, ANY, true),
  SUPPLIES: kind('business', '供货', 'supplies', CO, CO),
  COMPETES_WITH: kind('business', '竞争', 'competes with', ANY, ANY, true),
  NEGOTIATES_WITH: kind('business', '洽谈', 'negotiates with', ANY, ANY, true),
  GUARANTEES: kind('business', '担保', 'guarantees', ANY, ANY),
  WON_BID_OF: kind('business', '中标', 'won bid of', CO, CO),
  ADVISES: kind('business', '中介服务', 'advises', CO, CO),
  SUED: kind('conflict', '起诉', 'sued', ANY, ANY),
  DISPUTES_WITH: kind('conflict', '纠纷', 'disputes with', ANY, ANY, true),
  RULED_AGAINST: kind('conflict', '判决', 'ruled against', CO, ANY),
  REGULATES: kind('conflict', '监管', 'regulates', CO, ANY),
  MEMBER_OF: kind('structure', '成员', 'member of', CO, CO),
  PART_OF: kind('structure', '下属', 'part of', CO, CO),
} as const satisfies Record<string, RelationKind>;

export type RelationType = keyof typeof VOCABULARY;

/** All relation types, in the order of the table. */
export const RELATION_TYPES: readonly RelationType[] = Object.keys(VOCABULARY).filter(
  (name): name is RelationType => name in VOCABULARY,
);

/** True if `value` names a relation type. */
export const isRelationType = (value: unknown): value is RelationType =>
  typeof value === 'string' && Object.hasOwn(VOCABULARY, value);

/** True if a relation of this type may go from a `subject` to an `object`: FOUNDED may go from a person to a company, never to a person. */
export const isAllowed = (type: RelationType, subject: EntityType, object: EntityType): boolean => {
  const { subject: from, object: to }: RelationKind = VOCABULARY[type];
  return from.includes(subject) && to.includes(object);
};
