// The features of the first pass: what is seen around a unit, as hashes.
import { mix } from './hash.ts';
import type { Units } from './units.ts';

/** More features than a unit can have. */
export const MOST_FEATURES = 96;

/** Writes the features of unit `i` into `out` from `at` on; gives the first free place. */
export const writeFeatures = (units: Units, i: number, out: Int32Array, at: number): number => {
  const { unit, shape, place, name, hits, wordHash, wordTag, wordClass } = units;
  let n = at;
  const put = (template: number, value: number): void => {
    out[n++] = mix(value, template);
  };
  const u = (k: number): number => unit[i + k] ?? 0;
  const [u3, u2, u1, u0, v1, v2, v3] = [u(-3), u(-2), u(-1), u(0), u(1), u(2), u(3)];
  const [before, after] = [mix(u1, u0), mix(u0, v1)];
  const [before2, after2] = [mix(u2, u1), mix(v1, v2)];
  put(1, u0);
  put(2, u1);
  put(3, v1);
  put(4, u2);
  put(5, v2);
  put(6, before);
  put(7, after);
  put(8, before2);
  put(9, after2);
  put(10, mix(u1, v1));
  put(11, mix(before2, u0));
  put(12, mix(before, v1));
  put(13, mix(u0, after2));
  put(14, mix(mix(u3, before2), u0));
  put(15, mix(mix(u0, after2), v3));
  put(16, mix(u3, before2));
  put(17, mix(after2, v3));
  put(18, mix(mix(before2, u0), v1));
  put(19, mix(mix(before, v1), v2));

  const s = (k: number): number => shape[i + k] ?? 0;
  const [s1, s0, t1] = [s(-1), s(0), s(1)];
  const shapes = mix(mix(s1, s0), t1);
  put(20, shapes);
  put(21, mix(shapes, mix(s(-2), s(2))));
  put(22, mix(s0, u1));
  put(23, mix(s0, v1));

  const w = units.word[i] ?? 0;
  const p0 = place[i] ?? 0;
  const word = (k: number): number => wordHash[w + k] ?? 0;
  const tag = (k: number): number => wordTag[w + k] ?? 0;
  const [w1, w0, x1] = [word(-1), word(0), word(1)];
  const [g1, g0, h1] = [tag(-1), tag(0), tag(1)];
  put(24, mix(w0, p0));
  put(25, mix(w1, p0));
  put(26, mix(x1, p0));
  put(27, mix(mix(w1, w0), p0));
  put(28, mix(mix(w0, x1), p0));
  put(29, mix(word(-2), p0));
  put(30, mix(word(2), p0));
  put(31, mix(g0, p0));
  put(32, mix(mix(g1, g0), p0));
  put(33, mix(mix(g0, h1), p0));
  put(34, mix(mix(mix(g1, g0), h1), p0));
  put(35, mix(mix(mix(tag(-2), g1), g0), p0));
  put(36, mix(u0, mix(g1, h1)));

  put(40, p0);
  const kind = (k: number): number => wordClass[w + k] ?? 0;
  const [c1, c0, d1] = [kind(-1), kind(0), kind(1)];
  put(41, mix(c0, p0));
  put(42, mix(c1, p0));
  put(43, mix(d1, p0));
  put(44, mix(mix(c1, c0), p0));
  put(45, mix(mix(c0, d1), p0));
  put(46, mix(mix(mix(c1 >> 8, c0 >> 8), d1 >> 8), p0));
  put(47, mix(u0, c1));
  put(48, mix(u0, d1));
  put(49, mix(mix(c1, d1), p0));

  const [n2, n1, n0, m1, m2] = [name[i - 2] ?? 0, name[i - 1] ?? 0, name[i] ?? 0, name[i + 1] ?? 0, name[i + 2] ?? 0];
  put(50, mix(n0, mix(m1, m2)));
  put(51, mix(n1, mix(n0, m1)));
  put(52, mix(n2, mix(n1, n0)));
  put(53, mix(mix(n1, s1), mix(n0, mix(m1, t1))));

  let all = 0;
  for (let column = 0; column < 4; column++) {
    const hit = hits[4 * i + column] ?? 0;
    all = mix(all, hit);
    if (hit === 0) continue;
    put(60 + column, hit);
    put(64 + column, mix(hit, mix(g1, h1)));
    put(68 + column, mix(hit, u0));
  }
  if (all !== NO_HITS) {
    put(72, all);
    put(73, mix(all, mix(g0, p0)));
  }
  let [left, right] = [0, 0];
  for (let column = 0; column < 4; column++) {
    left = mix(left, hits[4 * (i - 1) + column] ?? 0);
    right = mix(right, hits[4 * (i + 1) + column] ?? 0);
  }
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
  put(87, mix(units.at[i] ?? 0, mix(u0, g0)));
  return n;
};

const NO_HITS = mix(mix(mix(mix(0, 0), 0), 0), 0);
