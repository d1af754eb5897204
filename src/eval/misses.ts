// Why names are missed or false: one cause each, so that the largest group shows itself.
import type { Lexicon } from '../../pipeline/lexicon.ts';
import type { DocumentRecord } from '../model/record.ts';
import { isOverlapping } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { goldNames } from './gold-names.ts';
import type { GoldDocument } from './corpora.ts';

const CAUSES = [
  'type: person',
  'type: company or organization',
  'span: too short',
  'span: too long',
  'span: cut across',
  'missed: found elsewhere in the document',
  'missed: in the lexicon',
  'missed: Latin',
  'missed: unknown',
  'false: in the lexicon',
  'false: unknown',
] as const;
export type Cause = (typeof CAUSES)[number];

export interface CauseFigure {
  readonly cause: Cause;
  readonly count: number;
  /** A few of them, as they stand. */
  readonly examples: readonly string[];
}

interface Name extends Span {
  readonly type: string;
}

const MOST_EXAMPLES = 4;
const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Companies and organizations are one where the set does not tell them apart. */
const mergedType = (type: string, isMerged: boolean): string =>
  isMerged && type === 'company' ? 'organization' : type;

/** Groups the faults of all documents by cause, in the order of CAUSES; what is right counts nowhere. */
export const groupMisses = (
  golds: readonly GoldDocument[],
  records: ReadonlyMap<string, DocumentRecord>,
  lexicon: Lexicon,
  isMerged: boolean,
): readonly CauseFigure[] => {
  const groups = new Map<Cause, { count: number; examples: string[] }>();
  const add = (cause: Cause, example: string): void => {
    const group = groups.get(cause) ?? { count: 0, examples: [] };
    groups.set(cause, group);
    group.count++;
    if (group.examples.length < MOST_EXAMPLES && !group.examples.includes(example)) group.examples.push(example);
  };
  for (const document of golds) {
    const { text } = document;
    const made: readonly Name[] = (records.get(document.id)?.mentions ?? []).filter(({ kind }) => kind === 'name');
    const gold: readonly Name[] = goldNames(document);
    const formOf = ({ start, end }: Span): string => text.slice(start, end);
    const madeForms = new Set(made.map(formOf));
    const isKnown = (form: string): boolean => lexicon.senses(form).some(({ entry }) => entry.type !== 'place');
    for (const name of gold) {
      const form = formOf(name);
      const beside = made.filter((other) => isOverlapping(name, other));
      const same = beside.find(({ start, end }) => start === name.start && end === name.end);
      if (same) {
        if (mergedType(same.type, isMerged) === mergedType(name.type, isMerged)) continue;
        const isPerson = same.type === 'person' || name.type === 'person';
        add(isPerson ? 'type: person' : 'type: company or organization', `${form} ${name.type} → ${same.type}`);
      } else if (beside.length > 0) {
        const shown = `${form} → ${beside.map(formOf).join(' + ')}`;
        if (beside.every((other) => isWithin(other, name))) add('span: too short', shown);
        else if (beside.every((other) => isWithin(name, other))) add('span: too long', shown);
        else add('span: cut across', shown);
      } else if (madeForms.has(form)) add('missed: found elsewhere in the document', form);
      else if (isKnown(form)) add('missed: in the lexicon', form);
      else add(/[A-Za-z]/u.test(form) ? 'missed: Latin' : 'missed: unknown', form);
    }
    for (const name of made) {
      if (gold.some((other) => isOverlapping(name, other))) continue;
      add(isKnown(formOf(name)) ? 'false: in the lexicon' : 'false: unknown', formOf(name));
    }
  }
  return CAUSES.flatMap((cause) => {
    const group = groups.get(cause);
    return group ? [{ cause, ...group }] : [];
  });
};
