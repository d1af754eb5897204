// Names that the names found give away: a Latin person's surname alone, initials in brackets, a quoted name in front of its translation.
import { isOverlapping } from '../../src/model/span.ts';
import type { Span } from '../../src/model/span.ts';
import type { FoundName } from '../../src/model/mention.ts';

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

const initialsOf = (written: string): string =>
  written
    .split(/[\s&.-]+/u)
    .map((part) => part.charAt(0))
    .join('');

/** Short forms in brackets that are a Latin name's initials: yc in “y combinator(yc)”. */
const initials = (folded: string, names: readonly FoundName[]): ReadonlyMap<string, FoundName> => {
  const found = new Map<string, FoundName>();
  for (const name of names) {
    const written = folded.slice(name.start, name.end);
    if (name.type === 'person' || !/^[a-z][a-z0-9&.-]*(?: [a-z0-9&.-]+)+$/u.test(written)) continue;
    const short = /^ ?\((?<short>[a-z]{2,6})\)/u.exec(folded.slice(name.end, name.end + 12))?.groups?.['short'];
    if (short !== undefined && short === initialsOf(written)) found.set(short, name);
  }
  return found;
};

/** Quoted names that a name in brackets translates: 前沿模型论坛 in “前沿模型论坛”(frontier model forum). */
const translated = (folded: string, names: readonly FoundName[]): readonly FoundName[] => {
  const found: FoundName[] = [];
  for (const name of names) {
    if (name.type === 'person' || !/^[a-z]/u.test(folded.slice(name.start, name.end))) continue;
    if (!/^ ?[),,]/u.test(folded.slice(name.end, name.end + 2))) continue;
    const before = folded.slice(Math.max(0, name.start - 30), name.start);
    const quoted = /["“「『](?<quoted>[\p{Script=Han}a-z0-9·]{2,20})["”」』] ?\($/u.exec(before);
    const text = quoted?.groups?.['quoted'];
    if (!quoted || text === undefined) continue;
    const start = name.start - before.length + quoted.index + 1;
    found.push({ start, end: start + text.length, type: name.type, by: 'translated', confidence: CONFIDENCE });
  }
  return found;
};

/**
 * The names with those that they give away, in order of reading; a name of one Latin word that only the model saw takes the person's type.
 * “sam altman … altman表示” → altman, a person.
 */
export const addKin = (folded: string, names: readonly FoundName[]): readonly FoundName[] => {
  const parts = partsOf(folded, names);
  const shorts = initials(folded, names);
  const added: FoundName[] = [...translated(folded, names)].filter(
    (one) => !names.some((name) => isOverlapping(name, one)),
  );
  const replaced = new Set<FoundName>();
  if (parts.size > 0 || shorts.size > 0) {
    let next = 0;
    for (const { start, end, text } of latinWords(folded)) {
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
