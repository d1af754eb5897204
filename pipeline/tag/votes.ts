// What a document says of a form elsewhere: the names that the first pass found vote for their other places, and for their short forms.
import { LABELS, OUTSIDE, spansOf } from './labels.ts';
import { mix } from './hash.ts';
import { HAN } from './shapes.ts';
import type { Units } from './units.ts';

/** A form that the first pass found in the document, or a part of one. */
interface Form {
  /** How often the first pass found it, by type. */
  readonly found: [number, number, number];
  /** How often the document holds it, names that hold it included. */
  places: number;
  /** Places that stand free: in no longer form. */
  free: number;
  length: number;
  /** For a part of a longer name: type of that name, 1 + prefix, middle, suffix; 0 for none. */
  partType: number;
  partPlace: number;
  partVotes: number;
}

/** Per unit, what the votes say; 0 for nothing. */
export interface Votes {
  /** The longest form of the first pass around the unit, with its votes elsewhere. */
  readonly longest: Int32Array;
  /** The form with most votes around the unit. */
  readonly strongest: Int32Array;
  /** The longest part of a longer name around the unit. */
  readonly part: Int32Array;
}

/** Longest form, in units, that is looked for. */
const LONGEST_FORM = 24;
const MOST_PARTS = 12;
const SEED = 0x7f4a7c15;

const bucket = (n: number): number => (n <= 1 ? n : n <= 3 ? 2 : n <= 7 ? 3 : 4);
const share = (part: number, whole: number): number =>
  part === 0 ? 0 : part === whole ? 3 : part * 2 >= whole ? 2 : 1;

const newForm = (length: number): Form => ({
  found: [0, 0, 0],
  places: 0,
  free: 0,
  length,
  partType: -1,
  partPlace: 0,
  partVotes: 0,
});

/** The type with most votes (0 to 2), ties to the lower. */
const winner = (found: readonly [number, number, number]): number =>
  found[1] > found[0] ? (found[2] > found[1] ? 2 : 1) : found[2] > found[0] ? 2 : 0;

/** Collects the forms of the first pass, their places, and gives each unit what the document says of it. */
export const collectVotes = (units: Units, labels: Uint8Array): Votes => {
  const { unit, shape, count } = units;
  const forms = new Map<number, Form>();
  const prefixes = new Set<number>();
  const starts = new Uint8Array(0x10000);
  const add = (from: number, to: number): Form => {
    let hash = SEED;
    for (let i = from; i < to; i++) prefixes.add((hash = mix(hash, unit[i] ?? 0)));
    const first = unit[from] ?? 0;
    starts[(first ^ (first >>> 16)) & 0xffff] = 1;
    const known = forms.get(hash);
    if (known) return known;
    const form = newForm(to - from);
    forms.set(hash, form);
    return form;
  };
  const [longest, strongest, part] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const names = units.sentences.flatMap(({ from, to }) => spansOf(labels, from, to));
  if (names.length === 0) return { longest, strongest, part };
  for (const { from, to, type } of names) {
    if (to - from > LONGEST_FORM) continue;
    const form = add(from, to);
    form.found[type] = (form.found[type] ?? 0) + 1;
  }
  for (const { from, to, type } of names) {
    if (to - from > MOST_PARTS || to - from < 2) continue;
    for (let a = from; a < to; a++)
      for (let b = a + 1; b <= to; b++) {
        if (b - a === to - from) continue;
        if (b - a === 1 && (shape[a] ?? 0) % 8 === HAN) continue;
        const form = add(a, b);
        form.partVotes++;
        if (form.partType >= 0) continue;
        form.partType = type;
        form.partPlace = a === from ? 1 : b === to ? 3 : 2;
      }
  }

  // All places of all forms; then, the longest first, those that stand free.
  const places: { from: number; to: number; form: Form }[] = [];
  for (const { from, to } of units.sentences)
    for (let i = from; i < to; i++) {
      const first = unit[i] ?? 0;
      if (starts[(first ^ (first >>> 16)) & 0xffff] === 0) continue;
      let hash = SEED;
      for (let k = i; k < Math.min(to, i + LONGEST_FORM); k++) {
        hash = mix(hash, unit[k] ?? 0);
        if (!prefixes.has(hash)) break;
        const form = forms.get(hash);
        if (!form) continue;
        form.places++;
        places.push({ from: i, to: k + 1, form });
      }
    }
  places.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Uint8Array(count);
  const isVoted = ({ found }: Form): boolean => found[0] + found[1] + found[2] > 0;
  const free: typeof places = [];
  for (const place of places) {
    if (!isVoted(place.form)) continue;
    if (taken[place.from] !== 0 || taken[place.to - 1] !== 0) continue;
    taken.fill(1, place.from, place.to);
    place.form.free++;
    free.push(place);
  }

  /** What is said at one place of a form: votes elsewhere, and where in the form each unit stands. */
  const say = (column: Int32Array, from: number, to: number, value: number): void => {
    for (let i = from; i < to; i++)
      if (column[i] === 0) column[i] = mix(value, to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1);
  };
  const isNameHere = (from: number, to: number): number => {
    const label = labels[from] ?? OUTSIDE;
    if (label === OUTSIDE) return 0;
    const [name] = spansOf(labels, from, Math.min(count, from + LONGEST_FORM + 1));
    return name && name.from === from && name.to === to ? 1 + name.type : 0;
  };
  const told = (place: (typeof places)[number], whole: number): number => {
    const { found, length } = place.form;
    const here = isNameHere(place.from, place.to);
    const others: [number, number, number] = [found[0], found[1], found[2]];
    if (here > 0) others[here - 1] = (others[here - 1] ?? 1) - 1;
    const sum = others[0] + others[1] + others[2];
    const best = winner(others);
    const most = others[best] ?? 0;
    return (
      1 +
      (sum === 0 ? 0 : best + 1) +
      4 * bucket(most) +
      32 * share(most, Math.max(most, whole - 1)) +
      128 * (sum > most ? 1 : 0) +
      256 * Math.min(length, 3) +
      2048 * bucket(whole)
    );
  };
  for (const place of free) say(longest, place.from, place.to, told(place, place.form.free));
  const byVotes = places
    .filter(({ form }) => isVoted(form))
    .toSorted(
      (a, b) =>
        Math.max(...b.form.found) - Math.max(...a.form.found) || b.form.length - a.form.length || a.from - b.from,
    );
  for (const place of byVotes) say(strongest, place.from, place.to, told(place, place.form.places));
  for (const { from, to, form } of places) {
    if (form.partType < 0) continue;
    // Only places outside of the longer names count: those inside are the name itself.
    if ((longest[from] ?? 0) !== 0 && (longest[to - 1] ?? 0) !== 0 && !isVoted(form)) continue;
    const value =
      1 +
      form.partType +
      4 * form.partPlace +
      16 * Math.min(form.length, 4) +
      128 * bucket(form.partVotes) +
      1024 * (isVoted(form) ? 1 : 0);
    say(part, from, to, value + 4096 * bucket(form.places - form.partVotes));
  }
  return { longest, strongest, part };
};

/** Does the document say anything of unit `i`? */
export const hasVotes = ({ longest, strongest, part }: Votes, i: number): boolean =>
  longest[i] !== 0 || strongest[i] !== 0 || part[i] !== 0;

/** More features than a unit can have in the second pass. */
export const MOST_VOTE_FEATURES = 32;

/** Writes the features of unit `i` for the second pass; `margins` says how sure the first pass was of the label, in steps. */
export const writeVoteFeatures = (
  units: Units,
  i: number,
  votes: Votes,
  labels: Uint8Array,
  margins: Uint8Array,
  out: Int32Array,
  at: number,
): number => {
  let n = at;
  const put = (template: number, value: number): void => {
    out[n++] = mix(value, 0x4000 + template);
  };
  const own = (labels[i] ?? 0) + LABELS * (margins[i] ?? 0);
  const label = labels[i] ?? 0;
  const [l, s, p] = [votes.longest[i] ?? 0, votes.strongest[i] ?? 0, votes.part[i] ?? 0];
  put(1, own);
  put(2, mix(labels[i - 1] ?? 0, mix(label, labels[i + 1] ?? 0)));
  if (l !== 0 || s !== 0 || p !== 0) {
    put(3, mix(l, label));
    put(4, l);
    put(5, mix(s, label));
    put(6, mix(s, l));
    put(7, mix(l, own));
    put(8, mix(s, own));
    put(9, mix(p, label));
    put(10, mix(p, mix(l, s)));
    put(11, mix(p, mix(units.place[i] ?? 0, units.wordTag[units.word[i] ?? 0] ?? 0)));
    put(12, mix(l, mix(units.place[i] ?? 0, units.wordTag[units.word[i] ?? 0] ?? 0)));
    put(13, mix(p, (units.shape[i] ?? 0) % 8));
  }
  put(14, mix(votes.longest[i - 1] ?? 0, l));
  put(15, mix(votes.longest[i + 1] ?? 0, l));
  put(16, mix(votes.strongest[i + 1] ?? 0, s));
  put(17, mix(votes.part[i - 1] ?? 0, mix(p, votes.part[i + 1] ?? 0)));
  return n;
};
