// Names that the model saw in some places of a text and not in others: what is a name twice is one everywhere.
import type { FoundName } from '../../src/model/mention.ts';

/** Places at which a form must have been found. */
const LEAST_FOUND = 2;
const CONFIDENCE = 0.8;
const FIRM = /^(?:公司|集团)/u;
const LETTER = /[\p{Script=Latin}\d]/u;

/** Is a Latin letter or a digit on both sides of a border? */
const isCut = (folded: string, border: number): boolean =>
  LETTER.test(folded.charAt(border - 1)) && LETTER.test(folded.charAt(border));

/** Forms found often enough, always with one type, by their first character, the longest first. */
const echoing = (folded: string, names: readonly FoundName[]): ReadonlyMap<number, readonly [string, FoundName][]> => {
  const forms = new Map<string, { readonly name: FoundName; count: number; isOne: boolean }>();
  for (const name of names) {
    const form = folded.slice(name.start, name.end);
    const known = forms.get(form);
    if (!known) forms.set(form, { name, count: 1, isOne: true });
    else {
      known.count++;
      known.isOne &&= known.name.type === name.type;
    }
  }
  const byFirst = new Map<number, [string, FoundName][]>();
  for (const [form, { name, count, isOne }] of forms)
    if (count >= LEAST_FOUND && isOne && form.length > 1) {
      const first = form.charCodeAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), [form, name]]);
    }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  return byFirst;
};

/** The names with those places of their forms where none was found. “{至星}…{至星}…收购至星” → the third as well; not what was found once. */
export const addEchoes = (folded: string, names: readonly FoundName[]): readonly FoundName[] => {
  const byFirst = echoing(folded, names);
  if (byFirst.size === 0) return names;
  const echoes: FoundName[] = [];
  let next = 0;
  for (let start = 0; start < folded.length; start++) {
    const name = names[next];
    if (name && start >= name.start) {
      start = name.end - 1;
      next++;
      continue;
    }
    const limit = name?.start ?? folded.length;
    for (const [form, { type }] of byFirst.get(folded.charCodeAt(start)) ?? []) {
      let end = start + form.length;
      // What calls 圆通 so calls 圆通公司 the same, in one name.
      if (type === 'company') end += FIRM.exec(folded.slice(end, end + 2))?.[0].length ?? 0;
      if (end > limit || !folded.startsWith(form, start) || isCut(folded, start) || isCut(folded, end)) continue;
      echoes.push({ start, end, type, by: 'echo', confidence: CONFIDENCE });
      start = end - 1;
      break;
    }
  }
  return echoes.length === 0 ? names : [...names, ...echoes].toSorted((a, b) => a.start - b.start);
};
