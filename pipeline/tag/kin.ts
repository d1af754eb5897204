// Names that the names found give away: a Latin person's surname or given name alone, what brackets say (see brackets.ts), at all their places.
import { isOverlapping } from '../../src/model/span.ts';
import type { Span } from '../../src/model/span.ts';
import type { FoundName } from '../../src/model/mention.ts';
import { namesInBrackets } from './brackets.ts';

const CONFIDENCE = 0.8;
const WORD = /[a-z][a-z'’]*/gu;
/** Given names and surnames that are English words or titles as well: alone they are no name. */
const COMMON: ReadonlySet<string> = new Set(
  'will may mark grant young long king page brown white black green gray grey stone hill wood cook baker bill rich chase art drew ceo cfo cto coo app the and van von der jr sr'.split(
    ' ',
  ),
);

const isLatinPerson = (name: FoundName, written: string): boolean =>
  name.type === 'person' && /^[a-z][a-z'’.-]*(?: [a-z][a-z'’.-]*)+$/u.test(written);

/** Parts of the Latin names of persons that stand for them: altman, sam of “sam altman”; what two persons share stands for neither. */
const partsOf = (folded: string, names: readonly FoundName[]): ReadonlySet<string> => {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names) {
    const written = folded.slice(name.start, name.end);
    if (!isLatinPerson(name, written)) continue;
    const parts = written.split(' ');
    for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) {
      if (part.length < 3 || COMMON.has(part)) continue;
      const owner = owners.get(part);
      // sam atlman beside sam altman is one person misspelt.
      if (owner !== undefined && owner !== written && owner.charAt(0) !== written.charAt(0)) shared.add(part);
      owners.set(part, owner ?? written);
    }
  }
  return new Set([...owners.keys()].filter((part) => !shared.has(part)));
};

/** The Latin words of a text: whole ones, half-open. */
const latinWords = (folded: string): readonly (Span & { readonly text: string })[] =>
  [...folded.matchAll(WORD)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter(
      ({ start, end }) =>
        !/[a-z0-9@._/-]/u.test(folded.charAt(start - 1)) &&
        !/[a-z0-9@_/]/u.test(folded.charAt(end)) &&
        !/^\.[a-z]/u.test(folded.slice(end, end + 2)),
    );

/** The Latin words of a text and the places of Chinese short forms, in order of reading. */
const placesOf = (
  folded: string,
  shorts: ReadonlyMap<string, FoundName>,
): readonly (Span & { readonly text: string })[] => {
  const han = [...shorts.keys()].filter((text) => /^\p{Script=Han}/u.test(text));
  const places = han.flatMap((text) => {
    const found: (Span & { readonly text: string })[] = [];
    for (let start = folded.indexOf(text); start >= 0; start = folded.indexOf(text, start + text.length))
      found.push({ start, end: start + text.length, text });
    return found;
  });
  return [...latinWords(folded), ...places].toSorted((a, b) => a.start - b.start || b.end - a.end);
};

/** The names that lie in a span at least in part; `names` are in order of reading, without overlap. */
const overlapping = (names: readonly FoundName[], span: Span): readonly FoundName[] => {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((names[end]?.start ?? Infinity) < span.end) end++;
  return names.slice(low, end);
};

/** The names with those of brackets, in order of reading. What only the model saw inside of one gives way to it. */
const withBracketed = (names: readonly FoundName[], bracketed: readonly FoundName[]): readonly FoundName[] => {
  if (bracketed.length === 0) return names;
  const replaced = new Set<FoundName>();
  const added = bracketed.filter((one) => {
    const others = overlapping(names, one);
    const gives = ({ start, end, type, by }: FoundName): boolean =>
      start === one.start && end === one.end
        ? by === 'model' && type !== one.type
        : one.by === 'bracket' && start >= one.start && end <= one.end;
    if (!others.every(gives)) return false;
    for (const other of others) replaced.add(other);
    return true;
  });
  return [...names.filter((name) => !replaced.has(name)), ...added].toSorted((a, b) => a.start - b.start);
};

/**
 * The names with those that they give away, in order of reading; a name of one Latin word that only the model saw takes the person's type.
 * “sam altman … altman表示” → altman, a person.
 */
export const addKin = (folded: string, found: readonly FoundName[]): readonly FoundName[] => {
  const { added: inBrackets, shorts } = namesInBrackets(folded, found);
  const names = withBracketed(found, inBrackets);
  const parts = partsOf(folded, names);
  const added: FoundName[] = [];
  const replaced = new Set<FoundName>();
  if (parts.size > 0 || shorts.size > 0) {
    let next = 0;
    for (const { start, end, text } of placesOf(folded, shorts)) {
      const long = shorts.get(text);
      if (!parts.has(text) && !long) continue;
      while ((names[next]?.end ?? Infinity) <= start) next++;
      const name = names[next];
      const isSame = name !== undefined && name.start === start && name.end === end;
      if (name && isOverlapping(name, { start, end }) && !(isSame && name.by === 'model')) continue;
      const type = long?.type ?? 'person';
      if (isSame && name.type === type) continue;
      if (isSame) replaced.add(name);
      added.push({ start, end, type, by: long ? 'initials' : 'part', confidence: CONFIDENCE });
    }
  }
  return added.length === 0
    ? names
    : [...names.filter((name) => !replaced.has(name)), ...added].toSorted((a, b) => a.start - b.start);
};
