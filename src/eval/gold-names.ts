// Gold documents that list forms, turned into places: every occurrence of a form, the longest first, never inside another (as the scorer reads them).
import type { GoldDocument } from './corpora.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** The gold entity's id, where the set says who is who. */
  readonly entity?: string;
}

const WORD = /[A-Za-z0-9]/u;

/** The places of all names of a gold document, in order of reading; half-open UTF-16 offsets. */
export const goldNames = (document: GoldDocument): readonly GoldName[] => {
  const { text } = document;
  const names: GoldName[] = [];
  const taken = new Uint8Array(text.length);
  const forms = (document.entities ?? [])
    .filter((entity) => entity.metonym !== true)
    .flatMap((entity) => (entity.forms ?? []).map((form) => ({ form, entity })))
    .toSorted((a, b) => b.form.length - a.form.length);
  for (const { start, end, type } of document.entities ?? [])
    if (start !== undefined && end !== undefined) names.push({ start, end, type });
  for (const { form, entity } of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      const isCut =
        (WORD.test(form.charAt(0)) && WORD.test(text.charAt(start - 1))) ||
        (WORD.test(form.slice(-1)) && WORD.test(text.charAt(end)));
      if (isCut || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      names.push({ start, end, type: entity.type, ...(entity.id === undefined ? {} : { entity: entity.id }) });
    }
  }
  return names.toSorted((a, b) => a.start - b.start);
};
