// Words for relations: the label of an edge, its amount, its dates, in both languages.
import { FAMILY_LABEL, type Family, type RelationType, VOCABULARY } from '../../src/model/vocabulary.ts';
import type { Amount, Status } from '../../src/model/claim.ts';
import type { ViewEdge } from '../../src/model/view.ts';
import { modeOf } from '../state/mode.ts';
import type { Language } from '../state/view-state.ts';
import { TEXTS } from './use-text.ts';
import { num } from './zh.ts';

export const typeLabel = (type: RelationType, language: Language): string => VOCABULARY[type][language];

export const familyLabel = (family: Family, language: Language): string => FAMILY_LABEL[family][language];

/** Roles that English writes in capitals. */
const ABBREVIATION = /^(?:c[a-z]o|evp|svp|vp)$/u;

/** A canonical role in English, with what sets the post apart: ceo, interim → “Interim CEO”; deputy-chair → “Deputy chair”. */
export const roleName = (role: string, status?: Status): string => {
  const words = role.split('-').map((word) => (ABBREVIATION.test(word) ? word.toUpperCase() : word));
  const name = [...(status === 'interim' ? ['interim'] : []), ...words].join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** What an edge is called: the post, in 中文 as written, else the type: 临时CEO, Interim CEO, 收购. */
export const edgeName = (edge: Pick<ViewEdge, 'type' | 'title' | 'role' | 'status'>, language: Language): string =>
  (language === 'en' && edge.role !== undefined ? roleName(edge.role, edge.status) : edge.title) ??
  typeLabel(edge.type, language);

/** The language of a name, for those who listen: zh-CN if it has a Han character. */
export const langOf = (name: string): 'zh-CN' | undefined => (/\p{Script=Han}/u.test(name) ? 'zh-CN' : undefined);

/** The label on the line, with how it stands if that is not plain fact: 收购（否认）. */
export const edgeLabel = (edge: ViewEdge, language: Language): string => {
  const mode = modeOf(edge);
  const name = edgeName(edge, language);
  if (mode === 'asserted' || mode === 'attributed') return name;
  const standing = TEXTS[language].mode[mode];
  return language === 'zh' ? `${name}（${standing}）` : `${name} (${standing.toLowerCase()})`;
};

/** What happens on a day, and does not go on from it. */
const EVENTS: ReadonlySet<RelationType> = new Set([
  'FOUNDED',
  'SUCCEEDED',
  'MET_WITH',
  'INVESTED_IN',
  'ACQUIRED',
  'MERGED_WITH',
  'INCREASED_STAKE_IN',
  'DECREASED_STAKE_IN',
  'TRANSFERRED_SHARES_TO',
  'PLEDGED_SHARES_OF',
  'WON_BID_OF',
  'SUED',
  'RULED_AGAINST',
  'REGULATES',
] satisfies readonly RelationType[]);

/** Dates of an edge: “2023-11-17 – 2023-11-22”, “2023 –”, “– 2019”, of an event its day alone; empty if there is none. */
export const period = ({ type, since, until }: Pick<ViewEdge, 'type' | 'since' | 'until'>): string => {
  if (since === undefined && until === undefined) return '';
  if (since === until || (until === undefined && EVENTS.has(type))) return since ?? '';
  return `${since ?? ''} – ${until ?? ''}`.trim();
};

/** An amount as a reader writes it: 130亿 USD, 13 billion USD. */
export const amountLabel = ({ value, currency }: Amount, language: Language): string => {
  const steps: readonly (readonly [number, string])[] =
    language === 'zh'
      ? [
          [1e12, '万亿'],
          [1e8, '亿'],
          [1e4, '万'],
        ]
      : [
          [1e12, ' trillion'],
          [1e9, ' billion'],
          [1e6, ' million'],
        ];
  const step = steps.find(([size]) => Math.abs(value) >= size);
  const shown = step ? `${Number((value / step[0]).toFixed(4))}${step[1]}` : num(value);
  return `${shown} ${currency}`;
};
