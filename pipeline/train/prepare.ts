// From annotated documents to examples: the same stages as at run time, then features, then labels.
import { OUTSIDE, labelOf, writeSpan } from '../tag/labels.ts';
import { MOST_FEATURES, writeFarFeatures, writeFirstFeatures, writeNearFeatures } from '../tag/features.ts';
import { toUnits } from '../tag/units.ts';
import type { Units, UnitSources } from '../tag/units.ts';
import { sentences } from '../sentences.ts';
import type { Segmented, Sentenced, Stage } from '../stage.ts';
import { DOMAINS } from './data.ts';
import type { GoldName, TrainDocument } from './data.ts';

/** A sentence of a document with the hashes of its features. */
export interface PreparedSentence {
  readonly hashes: Int32Array;
  readonly bounds: Int32Array;
  readonly right: Uint16Array;
  /** First unit of it in the document. */
  readonly from: number;
}

export interface Prepared {
  readonly document: TrainDocument;
  readonly domain: number;
  readonly units: Units;
  readonly sentences: readonly PreparedSentence[];
  /** Names whose ends are no ends of units: they cannot be learned. */
  readonly lost: number;
  /** Labelled by a teacher, not by hand (see silver.ts). */
  readonly isSilver?: boolean;
}

export interface Preparer {
  readonly segment: Stage<Sentenced, Segmented>;
  readonly sources: UnitSources;
}

/** The labels of the units of a document; names that do not fit the units are counted and left out. */
const goldLabels = (units: Units, names: readonly GoldName[]): { labels: Uint8Array; lost: number } => {
  const labels = new Uint8Array(units.count);
  const [first, after] = [new Map<number, number>(), new Map<number, number>()];
  for (const { from, to } of units.sentences)
    for (let i = from; i < to; i++) {
      first.set(units.start[i] ?? 0, i);
      after.set(units.end[i] ?? 0, i + 1);
    }
  let lost = 0;
  for (const { start, end, type } of names) {
    const [from, to] = [first.get(start), after.get(end)];
    const fits = from !== undefined && to !== undefined && units.sentences.some((s) => s.from <= from && to <= s.to);
    if (fits) writeSpan(labels, { from, to, type });
    else lost++;
  }
  return { labels, lost };
};

/** Bits of the labels that are right: one, or, where the set does not tell companies from organizations, two. */
const rightBits = (label: number, isMerged: boolean): number => {
  if (!isMerged || label === OUTSIDE || label < labelOf(1, 0)) return 1 << label;
  const place = (label - 1) & 3;
  return (1 << labelOf(1, place)) | (1 << labelOf(2, place));
};

/** Runs the stages before the names, cuts into units, hashes the features. */
export const prepare = (document: TrainDocument, preparer: Preparer): Prepared => {
  const { id, text } = document;
  const input = preparer.segment(sentences({ document: { id, text, contentHash: '' } }));
  const units = toUnits(input, preparer.sources);
  const { labels, lost } = goldLabels(units, document.names);
  const scratch = new Int32Array(MOST_FEATURES * 1200);
  const prepared = units.sentences
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => {
      const bounds = new Int32Array(to - from + 1);
      let at = 0;
      for (let i = from; i < to; i++) {
        at = writeFirstFeatures(units, i, scratch, at);
        at = writeNearFeatures(units, i, scratch, at);
        at = writeFarFeatures(units, i, scratch, at);
        bounds[i - from + 1] = at;
      }
      const right = Uint16Array.from(labels.subarray(from, to), (label) => rightBits(label, document.isMerged));
      return { hashes: scratch.slice(0, at), bounds, right, from };
    });
  return { document, domain: DOMAINS.indexOf(document.domain), units, sentences: prepared, lost };
};

/** Rows of weights for the features that occur often enough. */
export interface Dictionary {
  readonly size: number;
  /** -1 for a feature without a row. */
  row(hash: number): number;
  hashOfRow(row: number): number;
}

/** Features of a sentence, and how much each place of them counts. */
export interface CountedFeatures {
  readonly hashes: Int32Array;
  readonly places: number;
}

/** Counts features and gives a row to each that occurs at least `least` times. */
export const createDictionary = (lists: Iterable<CountedFeatures>, least: number, bits = 26): Dictionary => {
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  const counts = new Int32Array(mask + 1);
  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> (32 - bits)) & mask;
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (const { hashes, places } of lists)
    for (const hash of hashes) {
      const slot = slotOf(hash);
      keys[slot] = hash;
      counts[slot] = (counts[slot] ?? 0) + places;
    }
  let size = 0;
  const rows: number[] = [];
  for (let slot = 0; slot <= mask; slot++) {
    if ((counts[slot] ?? 0) === 0) continue;
    if ((counts[slot] ?? 0) < least) counts[slot] = -1;
    else {
      rows.push(keys[slot] ?? 0);
      counts[slot] = ++size;
    }
  }
  const hashes = Int32Array.from(rows);
  return {
    size,
    row: (hash) => {
      const count = counts[slotOf(hash)] ?? 0;
      return count > 0 ? count - 1 : -1;
    },
    hashOfRow: (row) => hashes[row] ?? 0,
  };
};
