// Words for relations: the label of an edge, its amount, its dates, in both languages.
import { FAMILY_LABEL, type Family, type RelationType, VOCABULARY } from '../../src/model/vocabulary.ts';
import type { Amount } from '../../src/model/claim.ts';
import type { ViewEdge } from '../../src/model/view.ts';
import { modeOf } from '../state/mode.ts';
import type { Language } from '../state/view-state.ts';
import { TEXTS } from './use-text.ts';
import { num } from './zh.ts';

export const typeLabel = (type: RelationType, language: Language): string => VOCABULARY[type][language];

export const familyLabel = (family: Family, language: Language): string => FAMILY_LABEL[family][language];

/** What an edge is called: the post as written, else the type: 临时CEO, 收购. */
export const edgeName = (edge: Pick<ViewEdge, 'type' | 'title'>, language: Language): string =>
  edge.title ?? typeLabel(edge.type, language);

/** The label on the line, with how it stands if that is not plain fact: 收购（否认）. */
export const edgeLabel = (edge: ViewEdge, language: Language): string => {
  const mode = modeOf(edge);
  const name = edgeName(edge, language);
  if (mode === 'asserted' || mode === 'attributed') return name;
  const standing = TEXTS[language].mode[mode];
  return language === 'zh' ? `${name}（${standing}）` : `${name} (${standing.toLowerCase()})`;
};

/** Dates of an edge: “2023-11-17 – 2023-11-22”, “2023 –”, “– 2019”; empty if there is none. */
export const period = ({ since, until }: Pick<ViewEdge, 'since' | 'until'>): string => {
  if (since === undefined && until === undefined) return '';
  if (since === until) return since ?? '';
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
