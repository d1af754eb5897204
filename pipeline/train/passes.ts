// The two passes as training problems: features to rows, trained weights to whole numbers.
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { LABELS } from '../tag/labels.ts';
import type { Labelled, Scored } from '../tag/model.ts';
import { MOST_VOTE_FEATURES, collectVotes, writeVoteFeatures } from '../tag/votes.ts';
import { SCALE } from '../tag/weights.ts';
import type { WeightRows } from '../tag/weights.ts';
import type { Example, Weights } from './crf.ts';
import { createDictionary } from './prepare.ts';
import type { Dictionary, Prepared, PreparedSentence } from './prepare.ts';

/** How much a document of each domain counts: articles are what the program is for. */
export type DomainWeights = (domain: number, isSilver: boolean) => number;

interface Hashed {
  readonly sentence: PreparedSentence;
  readonly hashes: Int32Array;
  readonly bounds: Int32Array;
  readonly domain: number;
  readonly isSilver: boolean;
  readonly given?: Float32Array;
}

const toExample = (
  { sentence, hashes, bounds, domain, isSilver, given }: Hashed,
  dictionary: Dictionary,
  weights: DomainWeights,
): Example => {
  const features = new Int32Array(hashes.length);
  const ends = new Int32Array(bounds.length);
  let kept = 0;
  for (let i = 0; i + 1 < bounds.length; i++) {
    for (let f = bounds[i] ?? 0; f < (bounds[i + 1] ?? 0); f++) {
      const row = dictionary.row(hashes[f] ?? 0);
      if (row >= 0) features[kept++] = row;
    }
    ends[i + 1] = kept;
  }
  return {
    features: features.slice(0, kept),
    bounds: ends,
    right: sentence.right,
    domain,
    weight: weights(domain, isSilver),
    ...(given ? { given } : {}),
  };
};

/** A place that is labelled by hand counts as much as so many labelled by a teacher, when features are counted. */
const SILVER_PLACES = 3;

/** The features of the first pass that occur at least `least` times in what is labelled by hand. */
export const firstPassFeatures = (documents: readonly Prepared[], least: number): Dictionary =>
  createDictionary(
    documents.flatMap(({ sentences, isSilver }) =>
      sentences.map(({ hashes }) => ({ hashes, places: isSilver === true ? 1 : SILVER_PLACES })),
    ),
    least * SILVER_PLACES,
  );

/** The sentences of documents as examples of the first pass. */
export const firstPassExamples = (
  documents: readonly Prepared[],
  dictionary: Dictionary,
  weights: DomainWeights,
): readonly Example[] =>
  documents.flatMap(({ domain, sentences, isSilver = false }) =>
    sentences.map((sentence) =>
      toExample({ sentence, hashes: sentence.hashes, bounds: sentence.bounds, domain, isSilver }, dictionary, weights),
    ),
  );

/**
 * The `most` features that matter most: largest weight × square root of how often they occur. What is trained again on them alone is as good as on
 * all, in a quarter of the memory, which is what speed depends on.
 */
export const selectFeatures = (
  weights: Weights,
  dictionary: Dictionary,
  examples: readonly Example[],
  most: number,
): Dictionary => {
  const counts = new Uint32Array(dictionary.size);
  for (const { features } of examples) for (const row of features) counts[row] = (counts[row] ?? 0) + 1;
  const values = Float64Array.from(counts, (count, row) => {
    let largest = 0;
    for (let label = 0; label < LABELS; label++)
      largest = Math.max(largest, Math.abs(weights.rows[row * LABELS + label] ?? 0));
    return largest * Math.sqrt(count);
  });
  const least = values.toSorted()[Math.max(0, dictionary.size - most)] ?? 0;
  const rows = [...values.keys()].filter((row) => (values[row] ?? 0) >= least && (values[row] ?? 0) > 0).slice(0, most);
  const index = new Int32Array(dictionary.size).fill(-1);
  rows.forEach((row, at) => {
    index[row] = at;
  });
  return {
    size: rows.length,
    row: (hash) => index[dictionary.row(hash)] ?? -1,
    hashOfRow: (row) => dictionary.hashOfRow(rows[row] ?? 0),
  };
};

/** Examples of the second pass: what the votes of the document say, on top of the scores of the first. `firstOf` must not have learned from the document. */
export const secondPass = (
  documents: readonly Prepared[],
  firstOf: (document: Prepared) => Labelled & Scored,
  least: number,
  weights: DomainWeights,
): { examples: readonly Example[]; dictionary: Dictionary } => {
  const hashed = documents.flatMap((document): Hashed[] => {
    const first = firstOf(document);
    const votes = collectVotes(document.units, first.labels);
    return document.sentences.map((sentence) => {
      const count = sentence.right.length;
      const scratch = new Int32Array(count * MOST_VOTE_FEATURES);
      const bounds = new Int32Array(count + 1);
      let at = 0;
      for (let i = 0; i < count; i++) {
        at = writeVoteFeatures(document.units, sentence.from + i, votes, first.labels, first.margins, scratch, at);
        bounds[i + 1] = at;
      }
      const given = Float32Array.from(
        first.scores.subarray(sentence.from * LABELS, (sentence.from + count) * LABELS),
        (score) => score / SCALE,
      );
      return { sentence, hashes: scratch.slice(0, at), bounds, domain: document.domain, isSilver: false, given };
    });
  });
  const dictionary = createDictionary(
    hashed.map(({ hashes }) => ({ hashes, places: 1 })),
    least,
    22,
  );
  return { examples: hashed.map((one) => toExample(one, dictionary, weights)), dictionary };
};

const toByte = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * SCALE)));

/** Rounds trained weights to whole numbers and leaves out the features whose largest weight is below `threshold`. */
export const toRows = (weights: Weights, dictionary: Dictionary, threshold: number): WeightRows => {
  const kept: { hash: number; row: number }[] = [];
  for (let row = 0; row < dictionary.size; row++) {
    let most = 0;
    for (let label = 0; label < LABELS; label++)
      most = Math.max(most, Math.abs(weights.rows[row * LABELS + label] ?? 0));
    if (most >= threshold) kept.push({ hash: dictionary.hashOfRow(row) >>> 0, row });
  }
  const ordered = kept.toSorted((a, b) => a.hash - b.hash);
  const rows = new Int8Array(ordered.length * LABELS);
  ordered.forEach(({ row }, index) => {
    for (let label = 0; label < LABELS; label++)
      rows[index * LABELS + label] = toByte(weights.rows[row * LABELS + label] ?? 0);
  });
  return {
    hashes: Uint32Array.from(ordered, ({ hash }) => hash),
    rows,
    moves: Int16Array.from(weights.moves, (move) => Math.round(move * SCALE)),
  };
};

/** Weights of a second pass of which only a share is kept; its moves go the same share of the way from those of the first pass. */
export const shrink = ({ hashes, rows, moves }: WeightRows, kept: number, firstMoves: Int16Array): WeightRows => ({
  hashes,
  rows: rows.map((weight) => Math.round(weight * kept)),
  moves: moves.map((move, k) => Math.round(move * kept + (firstMoves[k] ?? 0) * (1 - kept))),
});

export interface Score {
  readonly right: number;
  readonly made: number;
  readonly gold: number;
}

/** F1 in per cent. */
export const f1 = ({ right, made, gold }: Score): number => (200 * right) / (made + gold || 1);

/** Strict span and type over documents; with `isMerged` ones company and organization count as one. */
export const measure = (
  documents: readonly Prepared[],
  label: (document: Prepared) => Labelled,
  spans: (document: Prepared, labelled: Labelled) => readonly string[],
): { all: Score; types: readonly Score[] } => {
  const types = ENTITY_TYPES.map(() => ({ right: 0, made: 0, gold: 0 }));
  for (const prepared of documents) {
    const { names, isMerged } = prepared.document;
    const merge = (type: number): number => (isMerged && type === 1 ? 2 : type);
    const gold = new Set(names.map(({ start, end, type }) => `${start}:${end}:${merge(type)}`));
    const made = new Set(
      spans(prepared, label(prepared)).map((key) => key.replace(/\d$/u, (type) => String(merge(Number(type))))),
    );
    for (const key of gold) bump(types[Number(key.slice(-1))], 'gold');
    for (const key of made) {
      bump(types[Number(key.slice(-1))], 'made');
      if (gold.has(key)) bump(types[Number(key.slice(-1))], 'right');
    }
  }
  const all = types.reduce((a, b) => ({ right: a.right + b.right, made: a.made + b.made, gold: a.gold + b.gold }));
  return { all, types };
};

const bump = (score: { right: number; made: number; gold: number } | undefined, key: keyof Score): void => {
  if (score) score[key]++;
};
