// Finding entities by any part of any name: in Han of either script, in pinyin, by initials, with one typo in Latin. Over an index in memory, so both stores answer alike.
import { fold, nameKey } from '../src/model/fold.ts';
import type { SearchHit, ViewNode } from '../src/model/view.ts';
import { ENTITY_IDS, SEARCH_ENTRIES } from './cypher.ts';
import { readNode } from './edges.ts';
import { byUnit } from './order.ts';
import { readBy, strings, textOf } from './reading.ts';
import type { Store } from './store.ts';

interface Entry {
  readonly node: ViewNode;
  readonly aliases: readonly string[];
  /** Folded name first, then folded aliases. */
  readonly keys: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
  /** Words in Latin script, for typos. */
  readonly words: readonly string[];
}

/** How well a name answers, best first. */
enum Rank {
  Exact,
  ExactAlias,
  Prefix,
  PrefixAlias,
  Part,
  PartAlias,
  Initials,
  Pinyin,
  InitialsPrefix,
  PinyinPrefix,
  PinyinPart,
  Typo,
}

/** True if one insertion, deletion, exchange or swap of neighbours leads from one to the other, both in Latin: opanai, openai. */
const isOneTypo = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [x, y] = [a.slice(start), b.slice(start)];
  if (x.length > y.length) return x.slice(1) === y;
  if (y.length > x.length) return y.slice(1) === x;
  return x.slice(1) === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
};

const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

/** Rank and matched name of an entry, or undefined. `key` is the folded text; `isLatin` says that it may be pinyin. */
const match = (entry: Entry, key: string, isLatin: boolean): readonly [Rank, string] | undefined => {
  const { node, aliases, keys } = entry;
  const nameAt = (i: number): string => (i === 0 ? node.name : (aliases[i - 1] ?? node.name));
  let best: readonly [Rank, string] | undefined;
  for (let i = 0; i < keys.length; i++) {
    const at = keys[i]?.indexOf(key) ?? -1;
    if (at < 0) continue;
    const isExact = keys[i]?.length === key.length;
    const base = isExact ? Rank.Exact : at === 0 ? Rank.Prefix : Rank.Part;
    const rank = i === 0 ? base : base + 1;
    if (best === undefined || rank < best[0]) best = [rank, nameAt(i)];
    if (rank === Rank.Exact) break;
  }
  if (best || !isLatin) return best;
  if (key.length >= 2 && entry.initials !== '') {
    const initials = lines(entry.initials);
    if (initials.includes(key)) return [Rank.Initials, node.name];
    if (lines(entry.pinyin).includes(key)) return [Rank.Pinyin, node.name];
    if (initials.some((one) => one.startsWith(key))) return [Rank.InitialsPrefix, node.name];
    if (lines(entry.pinyin).some((one) => one.startsWith(key))) return [Rank.PinyinPrefix, node.name];
    if (entry.pinyin.includes(key)) return [Rank.PinyinPart, node.name];
  }
  return undefined;
};

const byFit = (a: readonly [Rank, string, Entry], b: readonly [Rank, string, Entry]): number =>
  a[0] - b[0] ||
  b[2].node.degree - a[2].node.degree ||
  b[2].node.documents - a[2].node.documents ||
  a[1].length - b[1].length ||
  byUnit(a[2].node.id, b[2].node.id);

/** An index over all entities of a store. */
export class SearchIndex {
  private constructor(private readonly entries: readonly Entry[]) {}

  /** Reads the index from the store. */
  static async load(store: Pick<Store, 'read'>): Promise<SearchIndex> {
    const ids = (await store.read(ENTITY_IDS)).map((row) => String(row['id']));
    const rows = await readBy(store, SEARCH_ENTRIES, ids);
    return new SearchIndex(
      rows.map((row) => {
        const node = readNode(row);
        const aliases = strings(row['aliases']);
        const names = [node.name, ...aliases];
        return {
          node,
          aliases,
          keys: names.map(nameKey),
          pinyin: textOf(row['pinyin']) ?? '',
          initials: textOf(row['initials']) ?? '',
          words: names.flatMap((name) => fold(name).match(/[a-z\u00df-\u024f]{4,}/gu) ?? []),
        };
      }),
    );
  }

  /** The best `limit` entities for a text; none for a text without letters. */
  find(text: string, limit: number): readonly SearchHit[] {
    const key = nameKey(text.trim());
    if (key === '') return [];
    const isLatin = /^[a-z]+$/u.test(key);
    const hits: (readonly [Rank, string, Entry])[] = [];
    for (const entry of this.entries) {
      const found = match(entry, key, isLatin);
      if (found) hits.push([...found, entry]);
    }
    if (hits.length === 0 && key.length >= 4 && /^[a-z\u00df-\u024f]+$/u.test(key)) {
      for (const entry of this.entries) {
        const isNear = [...entry.words, ...entry.keys, ...lines(entry.pinyin)].some((word) => isOneTypo(key, word));
        if (isNear) hits.push([Rank.Typo, entry.node.name, entry]);
      }
    }
    return hits
      .toSorted(byFit)
      .slice(0, limit)
      .map(([, matched, { node }]) => ({ node, matched }));
  }
}
