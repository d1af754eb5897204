// The entities of one document: forms joined by the lexicon, by what the text says, and by short forms.
import { nameKey } from '../../src/model/fold.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { FoundName } from '../../src/model/mention.ts';
import type { LexiconEntry } from '../lexicon-lines.ts';
import type { AliasPlace } from './aliases.ts';
import type { Form } from './forms.ts';
import { KinIndex } from './kin-index.ts';
import { kinshipOf } from './short-forms.ts';

export interface EntityOfForms {
  readonly entity: Entity;
  readonly forms: readonly Form[];
}

/** Groups of forms; two groups that stand for different entries of the lexicon never join. */
class Groups {
  readonly #group = new Map<Form, Set<Form>>();
  readonly #entries: ReadonlyMap<Form, LexiconEntry>;

  constructor(forms: readonly Form[], entries: ReadonlyMap<Form, LexiconEntry>) {
    this.#entries = entries;
    for (const form of forms) this.#group.set(form, new Set([form]));
  }

  /** The group that holds a form now; it may grow. */
  of(form: Form): Set<Form> {
    return this.#group.get(form) ?? new Set([form]);
  }

  entry(form: Form): LexiconEntry | undefined {
    for (const member of this.of(form)) {
      const entry = this.#entries.get(member);
      if (entry) return entry;
    }
    return undefined;
  }

  join(a: Form, b: Form): void {
    const [ga, gb] = [this.of(a), this.of(b)];
    if (ga === gb) return;
    const [ea, eb] = [this.entry(a), this.entry(b)];
    if (ea && eb && ea.id !== eb.id) return;
    const [small, large] = ga.size < gb.size ? [ga, gb] : [gb, ga];
    for (const form of small) this.#group.set(form, large.add(form));
  }

  /** The groups in order of their first form, each with its forms in that order. */
  all(): Iterable<readonly Form[]> {
    const all = new Map<ReadonlySet<Form>, Form[]>();
    for (const [form, group] of this.#group) {
      const members = all.get(group);
      if (members) members.push(form);
      else all.set(group, [form]);
    }
    return all.values();
  }
}

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** The fullest form: Han before Latin, then the longest, then the first. */
const fullest = (forms: readonly Form[]): string => {
  const han = forms.filter((form) => isHan(form.text));
  const [best] = (han.length > 0 ? han : forms).toSorted((a, b) => b.key.length - a.key.length);
  return best?.text ?? '';
};

/** Joins each form to the one group that it can be short for: the closest kinship decides, and where two groups are left, nothing does. */
const joinShortForms = (forms: readonly Form[], groups: Groups): void => {
  const kin = new KinIndex(forms);
  // The longer one first: 专责委员会 is one group with UGL专责委员会 only after that is one with 立法会UGL专责委员会.
  const byLength = forms.toSorted((a, b) => b.key.length - a.key.length);
  for (const closeness of [2, 1] as const) {
    for (const short of byLength) {
      if (groups.of(short).size > 1 && closeness === 1) continue;
      const longs = kin.candidates(short).filter((long) => kinshipOf(short, long) === closeness);
      const [first] = longs;
      if (first && new Set(longs.map((long) => groups.of(long))).size === 1) groups.join(short, first);
    }
  }
};

/** Joins the forms of a document to entities, in order of their first place. Ids: the lexicon's, else e1, e2, … */
export const joinForms = (
  forms: readonly Form[],
  entries: ReadonlyMap<Form, LexiconEntry>,
  aliases: readonly AliasPlace[],
): readonly EntityOfForms[] => {
  const groups = new Groups(forms, entries);
  const formOf = new Map<FoundName, Form>(
    forms.flatMap((form) => form.places.map((place): [FoundName, Form] => [place, form])),
  );
  const byEntry = new Map<string, Form>();
  for (const [form, entry] of entries) {
    const first = byEntry.get(entry.id);
    if (first) groups.join(first, form);
    else byEntry.set(entry.id, form);
  }
  for (const { long, short } of aliases) {
    const [a, b] = [formOf.get(long), formOf.get(short)];
    if (a && b) groups.join(a, b);
  }
  joinShortForms(forms, groups);
  const result: EntityOfForms[] = [];
  let number = 0;
  for (const members of groups.all()) {
    const [form] = members;
    if (!form) continue;
    const entry = groups.entry(form);
    const name = entry?.name ?? fullest(members);
    const known = new Set([nameKey(name)]);
    const alias = members
      .map((member) => member.text)
      .filter((written) => !known.has(nameKey(written)) && known.add(nameKey(written)));
    const base = { id: entry?.id ?? `e${++number}`, type: form.type, name, aliases: alias.toSorted() };
    result.push({ entity: entry ? { ...base, lexicon: entry.id } : base, forms: members });
  }
  return result;
};
