// The features of the first pass: what is seen around a unit, as hashes; in three parts, since the first ones alone tell most units of plain words.
import { mix } from './hash.ts';
import type { Units } from './units.ts';

/** More features than a unit can have. */
export const MOST_FEATURES = 80;

/** Hash of the four columns of hits of a unit. */
const hitsAt = (hits: Uint8Array, i: number): number => {
  const at = 4 * i;
  return mix(mix(mix(mix(0, hits[at] ?? 0), hits[at + 1] ?? 0), hits[at + 2] ?? 0), hits[at + 3] ?? 0);
};
const NO_HITS = mix(mix(mix(mix(0, 0), 0), 0), 0);

/**
 * Writes the first features of unit `i` (its word, its tag, itself and its neighbours, lexicon) into `out` from `at` on; gives the first free place.
 * They tell most units of plain words.
 */
export const writeFirstFeatures = (units: Units, i: number, out: Int32Array, at: number): number => {
  const { unit, shape, place, name, hits, wordHash, wordTag, wordClass } = units;
  let n = at;
  const put = (template: number, value: number): void => {
    out[n++] = mix(value, template);
  };
  const w = units.word[i] ?? 0;
  const p0 = place[i] ?? 0;
  const [g1, g0, h1] = [wordTag[w - 1] ?? 0, wordTag[w] ?? 0, wordTag[w + 1] ?? 0];
  put(24, mix(wordHash[w] ?? 0, p0));
  put(31, mix(g0, p0));
  put(32, mix(mix(g1, g0), p0));
  put(33, mix(mix(g0, h1), p0));
  put(41, mix(wordClass[w] ?? 0, p0));
  put(42, mix(wordClass[w - 1] ?? 0, p0));
  put(43, mix(wordClass[w + 1] ?? 0, p0));
  put(1, unit[i] ?? 0);
  put(2, unit[i - 1] ?? 0);
  put(3, unit[i + 1] ?? 0);
  put(20, mix(mix(shape[i - 1] ?? 0, shape[i] ?? 0), shape[i + 1] ?? 0));
  put(50, mix(name[i] ?? 0, mix(name[i + 1] ?? 0, name[i + 2] ?? 0)));
  const all = hitsAt(hits, i);
  if (all !== NO_HITS) put(72, all);
  return n;
};

/** Writes the near features of unit `i` (what is around it one by one, lexicon, heads, brackets); as writeFirstFeatures. */
export const writeNearFeatures = (units: Units, i: number, out: Int32Array, at: number): number => {
  const { unit, shape, place, name, hits, wordTag } = units;
  let n = at;
  const put = (template: number, value: number): void => {
    out[n++] = mix(value, template);
  };
  const u = (k: number): number => unit[i + k] ?? 0;
  const [u1, u0] = [u(-1), u(0)];
  put(4, u(-2));
  put(5, u(2));

  const s = (k: number): number => shape[i + k] ?? 0;
  const [s1, s0, t1] = [s(-1), s(0), s(1)];
  put(21, mix(mix(mix(s1, s0), t1), mix(s(-2), s(2))));

  const w = units.word[i] ?? 0;
  const p0 = place[i] ?? 0;
  const [g1, g0, h1] = [wordTag[w - 1] ?? 0, wordTag[w] ?? 0, wordTag[w + 1] ?? 0];
  put(40, p0);

  const [n2, n1, n0, m1] = [name[i - 2] ?? 0, name[i - 1] ?? 0, name[i] ?? 0, name[i + 1] ?? 0];
  put(51, mix(n1, mix(n0, m1)));
  put(52, mix(n2, mix(n1, n0)));

  const all = hitsAt(hits, i);
  if (all !== NO_HITS) {
    for (let column = 0; column < 4; column++) {
      const hit = hits[4 * i + column] ?? 0;
      if (hit === 0) continue;
      put(60 + column, hit);
      put(64 + column, mix(hit, mix(g1, h1)));
      put(68 + column, mix(hit, u0));
    }
    put(73, mix(all, mix(g0, p0)));
  }
  const [left, right] = [hitsAt(hits, i - 1), hitsAt(hits, i + 1)];
  if (left !== NO_HITS) put(74, mix(left, u0));
  if (right !== NO_HITS) put(75, mix(right, u0));
  if (left !== NO_HITS) put(76, mix(left, all));

  const head = units.head[i] ?? 0;
  if (head !== 0) {
    put(80, head);
    put(81, mix(head, mix(g0, p0)));
    put(82, mix(head, all));
    put(83, mix(head, u1));
  }
  const around = units.around[i] ?? 0;
  put(84, mix(around, units.at[i] ?? 0));
  if (around > 0) {
    put(85, mix(around, mix(s1, t1)));
    put(86, mix(around, u0));
  }
  return n;
};

/** Writes the far features of unit `i` (pairs and threes of characters, of words, of their classes); as writeFirstFeatures. */
export const writeFarFeatures = (units: Units, i: number, out: Int32Array, at: number): number => {
  const { unit, shape, place, name, wordHash, wordTag, wordClass } = units;
  let n = at;
  const put = (template: number, value: number): void => {
    out[n++] = mix(value, template);
  };
  const u = (k: number): number => unit[i + k] ?? 0;
  const [u1, u0, v1] = [u(-1), u(0), u(1)];
  const [before2, after2] = [mix(u(-2), u1), mix(v1, u(2))];
  put(6, mix(u1, u0));
  put(7, mix(u0, v1));
  put(8, before2);
  put(9, after2);
  put(11, mix(before2, u0));
  put(13, mix(u0, after2));
  const [s1, s0, t1] = [shape[i - 1] ?? 0, shape[i] ?? 0, shape[i + 1] ?? 0];
  put(22, mix(s0, u1));
  put(23, mix(s0, v1));

  const w = units.word[i] ?? 0;
  const p0 = place[i] ?? 0;
  const word = (k: number): number => wordHash[w + k] ?? 0;
  const [g1, g0, h1] = [wordTag[w - 1] ?? 0, wordTag[w] ?? 0, wordTag[w + 1] ?? 0];
  put(25, mix(word(-1), p0));
  put(26, mix(word(1), p0));
  put(29, mix(word(-2), p0));
  put(30, mix(word(2), p0));
  put(34, mix(mix(mix(g1, g0), h1), p0));
  put(35, mix(mix(mix(wordTag[w - 2] ?? 0, g1), g0), p0));
  const [c1, c0, d1] = [wordClass[w - 1] ?? 0, wordClass[w] ?? 0, wordClass[w + 1] ?? 0];
  put(44, mix(mix(c1, c0), p0));
  put(45, mix(mix(c0, d1), p0));
  put(46, mix(mix(mix(c1 >> 8, c0 >> 8), d1 >> 8), p0));
  put(47, mix(u0, c1));
  put(48, mix(u0, d1));
  put(49, mix(mix(c1, d1), p0));
  put(53, mix(mix(name[i - 1] ?? 0, s1), mix(name[i] ?? 0, mix(name[i + 1] ?? 0, t1))));
  put(87, mix(units.at[i] ?? 0, mix(u0, g0)));
  return n;
};
