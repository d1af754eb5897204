// The names of a gold document as places, whether it lists places or forms.
import { occurrences } from '../../pipeline/train/occurrences.ts';
import type { GoldDocument } from './corpora.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** The gold entity's id, where the set says who is who. */
  readonly entity?: string;
}

/** The places of all names of a gold document, in order of reading; half-open UTF-16 offsets. */
export const goldNames = ({ text, entities = [] }: GoldDocument): readonly GoldName[] => {
  const placed = entities.flatMap(({ start, end, type }) =>
    start !== undefined && end !== undefined ? [{ start, end, type }] : [],
  );
  const listed = entities.map((entity) => ({ ...entity, forms: entity.forms ?? [] }));
  const found = occurrences(text, listed).map(({ start, end, entity: { id, type } }) => ({
    start,
    end,
    type,
    ...(id === undefined ? {} : { entity: id }),
  }));
  return [...placed, ...found].toSorted((a, b) => a.start - b.start);
};
