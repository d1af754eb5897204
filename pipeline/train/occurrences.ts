// Where the forms of annotated entities stand in a text: read as the scorer reads them.
import type { Span } from '../../src/model/span.ts';

export interface EntityWithForms {
  readonly forms: readonly string[];
  /** If they are given, the entity stands there and nowhere else. */
  readonly spans?: readonly (readonly [number, number])[];
  /** A place that stands for a government is no name. */
  readonly metonym?: boolean;
}

export interface Occurrence<E> extends Span {
  readonly entity: E;
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9]/u.test(char);

/** Every place of every form, the longest form first, never one inside another, never a part of a Latin word; half-open UTF-16 offsets. */
export const occurrences = <E extends EntityWithForms>(
  text: string,
  entities: readonly E[],
): readonly Occurrence<E>[] => {
  const found: Occurrence<E>[] = [];
  const taken = new Uint8Array(text.length);
  const add = (start: number, end: number, entity: E): void => {
    found.push({ start, end, entity });
    taken.fill(1, start, end);
  };
  const named = entities.filter((entity) => entity.metonym !== true);
  for (const entity of named) for (const [start, end] of entity.spans ?? []) add(start, end, entity);
  const forms = named
    .filter((entity) => entity.spans === undefined)
    .flatMap((entity) => entity.forms.map((form) => ({ form, entity })))
    .toSorted((a, b) => b.form.length - a.form.length);
  for (const { form, entity } of forms)
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (isWord(form[0]) && isWord(text[start - 1])) continue;
      if (isWord(form.at(-1)) && isWord(text[end])) continue;
      add(start, end, entity);
    }
  return found;
};
