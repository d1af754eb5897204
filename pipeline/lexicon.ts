// The lexicon in memory: which entries a form may stand for, and where forms occur in a text.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fold, foldedKey, nameKey } from '../src/model/fold.ts';
import { readAmbiguous, readEntries } from './lexicon-lines.ts';
import type { AmbiguousLine, LexiconEntry } from './lexicon-lines.ts';
import { Offices, readOffices } from './offices.ts';
import type { Office, PlaceHit } from './offices.ts';
import { Trie } from './trie.ts';
import type { TrieHit } from './trie.ts';

export interface Sense {
  readonly entry: LexiconEntry;
  readonly isWeak: boolean;
}

export interface LexiconHit {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}

export interface Lexicon {
  /** Entities and places, and forms, in all. */
  readonly size: { readonly entries: number; readonly forms: number };
  entry(id: string): LexiconEntry | undefined;
  /** The senses of a form, however it is written: “騰訊” → company:tencent. */
  senses(form: string): readonly Sense[];
  /** What decides an ambiguous form: its lines of ambiguous.tsv. */
  ambiguous(form: string): readonly AmbiguousLine[];
  /** Whether a user's own words are among the entries. */
  readonly hasOwn: boolean;
  /** All hits in `text` (folded, see src/model/fold.ts) between two offsets; they may overlap. Ordered by start, then end. */
  match(text: string, start: number, end: number): readonly LexiconHit[];
}

/** Forms whose senses are kept at hand. */
const MOST_ASKED = 20_000;

/** Builds a lexicon from entries. Where `winning` ones (a user's own words) name a form, ours do not count for it. */
export const createLexicon = (
  entries: readonly LexiconEntry[],
  ambiguous: readonly AmbiguousLine[] = [],
  winning: readonly LexiconEntry[] = [],
  offices: readonly Office[] = [],
): Lexicon => {
  const composed = new Offices(offices);
  const byId = new Map<string, LexiconEntry>();
  const senses: Sense[][] = [];
  const formIndex = new Map<string, number>();
  const trie = new Trie();
  const addAll = (list: readonly LexiconEntry[], closed: ReadonlySet<string>): void => {
    for (const entry of list) {
      byId.set(entry.id, entry);
      for (const { form, isWeak } of entry.names) {
        const folded = fold(form);
        const key = foldedKey(folded) || folded;
        if (closed.has(key)) continue;
        const index = formIndex.get(key) ?? senses.length;
        const list = senses[index];
        if (!list) {
          formIndex.set(key, index);
          senses.push([{ entry, isWeak }]);
        } else if (!list.some((sense) => sense.entry.id === entry.id)) list.push({ entry, isWeak });
        trie.add(folded, index);
      }
    }
  };
  addAll(winning, new Set());
  addAll(entries, new Set(formIndex.keys()));
  const lines = new Map<string, AmbiguousLine[]>();
  for (const line of ambiguous) {
    const key = nameKey(line.form);
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const find = (text: string, start: number, end: number): readonly LexiconHit[] => {
    const hits: LexiconHit[] = [];
    const found: TrieHit[] = [];
    const placesAt = (at: number): readonly PlaceHit[] => {
      const here: TrieHit[] = [];
      trie.matchAt(text, at, end, here);
      return here.map((hit) => ({ end: hit.end, places: (senses[hit.form] ?? []).map((sense) => sense.entry) }));
    };
    for (let i = start; i < end; i++) {
      found.length = 0;
      trie.matchAt(text, i, end, found);
      for (const hit of found) hits.push({ start: hit.start, end: hit.end, senses: senses[hit.form] ?? [] });
      if (
        offices.length === 0 ||
        !(composed.mayBegin(text.charCodeAt(i)) || found.some((hit) => isPlace(senses[hit.form])))
      )
        continue;
      for (const office of composed.matchAt(text, i, end, placesAt)) {
        if (found.some((hit) => hit.end === office.end && !isPlace(senses[hit.form]))) continue;
        hits.push({
          start: office.start,
          end: office.end,
          senses: office.entries.map((entry) => ({ entry, isWeak: false })),
        });
      }
    }
    return hits;
  };
  // The stages ask for the same sentences of one document after the other.
  let last = '';
  const known = new Map<string, readonly LexiconHit[]>();
  const match = (text: string, start: number, end: number): readonly LexiconHit[] => {
    if (text !== last) known.clear();
    last = text;
    const key = `${start}:${end}`;
    const hits = known.get(key) ?? find(text, start, end);
    known.set(key, hits);
    return hits;
  };
  const sensesOf = (form: string): readonly Sense[] => {
    const own = senses[formIndex.get(nameKey(form) || fold(form)) ?? -1];
    if (own || offices.length === 0) return own ?? [];
    const folded = fold(form);
    return find(folded, 0, folded.length).find((hit) => hit.start === 0 && hit.end === folded.length)?.senses ?? [];
  };
  /** Forms that were asked for: the stages ask for the same ones, and so do documents. */
  const asked = new Map<string, readonly Sense[]>();
  return {
    size: { entries: byId.size, forms: senses.length },
    entry: (id) => byId.get(id) ?? composed.entry(id, (place) => byId.get(place)),
    senses: (form) => {
      if (asked.size >= MOST_ASKED) asked.clear();
      const list = asked.get(form) ?? sensesOf(form);
      asked.set(form, list);
      return list;
    },
    hasOwn: winning.length > 0,
    ambiguous: (form) => lines.get(nameKey(form)) ?? [],
    match,
  };
};

const isPlace = (list: readonly Sense[] | undefined): boolean =>
  list?.some((sense) => sense.entry.type === 'place') ?? false;

/** Loads the lexicon's folder and a user's own entries. Throws InputError with file and line. */
export const loadLexicon = (folder: string, winning: readonly LexiconEntry[] = []): Lexicon => {
  const [ambiguous, offices] = [join(folder, 'ambiguous.tsv'), join(folder, 'offices.tsv')];
  return createLexicon(
    readEntries(folder),
    existsSync(ambiguous) ? readAmbiguous(ambiguous) : [],
    winning,
    existsSync(offices) ? readOffices(offices) : [],
  );
};
