// The forms by which a document names things: all places of one spelling and type, the unit that linking decides on.
import { nameKey } from '../../src/model/fold.ts';
import type { EntityType } from '../../src/model/entity.ts';
import type { FoundName } from '../../src/model/mention.ts';

export interface Form {
  readonly key: string;
  readonly type: EntityType;
  /** As first written. */
  readonly text: string;
  /** In order of reading. */
  readonly places: readonly FoundName[];
}

/** Groups names by type and folded spelling, in order of their first place. */
export const collectForms = (text: string, names: readonly FoundName[]): readonly Form[] => {
  const forms = new Map<string, Form & { places: FoundName[] }>();
  for (const name of names) {
    const written = text.slice(name.start, name.end);
    const key = nameKey(written) || written;
    const id = `${name.type} ${key}`;
    const form = forms.get(id);
    if (form) form.places.push(name);
    else forms.set(id, { key, type: name.type, text: written, places: [name] });
  }
  return [...forms.values()];
};
