// The sequence model: two passes over the units of a document, the second with what the first one found in all of it.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { InputError } from '../../src/errors.ts';
import { NO_CLASSES, WordClasses, readClasses, writeClasses } from './classes.ts';
import type { ClassRows } from './classes.ts';
import { MOST_FEATURES, writeFarFeatures, writeFirstFeatures, writeNearFeatures } from './features.ts';
import { BEGIN, LABELS, OUTSIDE, SINGLE, placeOf } from './labels.ts';
import { mix } from './hash.ts';
import { DIGIT, HAN, MARK } from './shapes.ts';
import type { Units } from './units.ts';
import { backward, bestPath, forward } from './viterbi.ts';
import { MOST_VOTE_FEATURES, collectVotes, hasVotes, writeVoteFeatures } from './votes.ts';
import { SCALE, WeightTable, readWeights, writeWeights } from './weights.ts';
import type { WeightRows } from './weights.ts';

/** What a pass says of each unit: its label, and by how much it wins over the best other label, in steps 0 to 7. */
export interface Labelled {
  readonly labels: Uint8Array;
  readonly margins: Uint8Array;
}

/** Upper bounds of the steps of a margin, in real weights. */
const STEPS = [0.5, 1, 2, 3, 4.5, 6.5, 9].map((bound) => bound * SCALE);
const LONGEST = 1100;
/** A shorter document has nothing more to say of a name than its sentence does. */
export const LEAST_SENTENCES = 3;

/** Step of the margin from which the first pass has no doubt. */
const UNDOUBTED = 3;

/** By how much OUTSIDE must lead over the labels that begin a name and over those that go on with one. */
interface Lead {
  readonly begin: number;
  readonly inside: number;
}
/**
 * What is enough after the first features, which see less, and after the near ones. On articles not learned from the names stay as good; with less inside,
 * words in the middle of long names are taken for plain ones (飞鹤 | 原生 | 态牧业).
 */
const FIRST_LEAD: Lead = { begin: 4 * SCALE, inside: 3.5 * SCALE };
const NEAR_LEAD: Lead = { begin: 3.5 * SCALE, inside: 3 * SCALE };

/** Do the scores of a unit leave no doubt that it is no part of a name? */
const isOutside = (scores: Int32Array, row: number, { begin, inside }: Lead): boolean => {
  const outside = scores[row + OUTSIDE] ?? 0;
  for (let label = 1; label < LABELS; label++) {
    const place = placeOf(label);
    const lead = place === BEGIN || place === SINGLE ? begin : inside;
    if (outside - (scores[row + label] ?? 0) <= lead) return false;
  }
  return true;
};

/** Signs behind a Chinese character that are in no name; names with other signs exist (科学、创新和电信部, ·, &). */
const BREAKS: ReadonlySet<number> = new Set([...',;?。'].map((sign) => MARK + 8 * sign.charCodeAt(0)));

/** What is counted or measured: in a million characters read by hand, of 13,000 numbers with one of these behind them none belongs to a name. */
const MEASURES: ReadonlySet<number> = new Set(
  [...'年月日亿万元岁个名家人次时点'].map((char) => mix(char.charCodeAt(0), 1)),
);

const SURELY = 100 * SCALE;

/** Scores of a pass, LABELS a unit, and the units that are surely no part of a name. */
export interface Scored {
  readonly scores: Int32Array;
  readonly isClear: Uint8Array;
}

/** Room for one sentence; a model is used by one thread, one sentence at a time. */
class Room {
  readonly scores = new Int32Array(LONGEST * LABELS);
  readonly alpha = new Int32Array(LONGEST * LABELS);
  readonly beta = new Int32Array(LONGEST * LABELS);
  readonly back = new Uint8Array(LONGEST * LABELS);
  readonly features = new Int32Array(Math.max(MOST_FEATURES, MOST_VOTE_FEATURES));
}

export class NameModel {
  readonly #first: WeightTable;
  readonly #second: WeightTable | undefined;
  readonly #room = new Room();

  /** Classes of words, which the units need. */
  readonly classes: WordClasses;

  constructor(first: WeightRows, second: WeightRows | undefined, classes: ClassRows = NO_CLASSES) {
    this.classes = new WordClasses(classes);
    this.#first = new WeightTable(first);
    this.#second = second && new WeightTable(second);
  }

  /** Scores of the first pass. Plain words, breaks and numbers are not asked; where the first or the near features leave no doubt that a unit is no part of a name, the others are not. */
  #firstScores(units: Units): Scored {
    const scores = new Int32Array(units.count * LABELS);
    const isClear = new Uint8Array(units.count);
    const { features } = this.#room;
    for (const { from, to } of units.sentences)
      for (let i = from; i < to; i++) {
        const isBreak = BREAKS.has(units.shape[i] ?? 0) && (units.shape[i - 1] ?? 0) % 8 === HAN;
        const isCounted = (units.shape[i] ?? 0) % 8 === DIGIT && MEASURES.has(units.unit[i + 1] ?? 0);
        const isMeasure = (units.shape[i - 1] ?? 0) % 8 === DIGIT && i > from && MEASURES.has(units.unit[i] ?? 0);
        if (isBreak || isCounted || isMeasure || units.isPlain[units.word[i] ?? 0] === 1) {
          isClear[i] = 1;
          scores[i * LABELS + OUTSIDE] = SURELY;
          continue;
        }
        const row = i * LABELS;
        this.#first.add(features, 0, writeFirstFeatures(units, i, features, 0), scores, row);
        isClear[i] = isOutside(scores, row, FIRST_LEAD) ? 1 : 0;
        if (isClear[i] === 1) continue;
        this.#first.add(features, 0, writeNearFeatures(units, i, features, 0), scores, row);
        isClear[i] = isOutside(scores, row, NEAR_LEAD) ? 1 : 0;
        if (isClear[i] === 1) continue;
        this.#first.add(features, 0, writeFarFeatures(units, i, features, 0), scores, row);
      }
    return { scores, isClear };
  }

  /** The best labels under scores that are given: of each run of units that are not clear, with the clear one behind it. */
  #decode(units: Units, { scores, isClear }: Scored, moves: Int32Array): Labelled {
    const labels = new Uint8Array(units.count);
    const margins = new Uint8Array(units.count).fill(STEPS.length);
    for (const { from, to } of units.sentences)
      for (let i = from; i < to; i++) {
        if (isClear[i] === 1) continue;
        let end = i;
        while (end < to && isClear[end] === 0) end++;
        this.#decodeRun(scores, moves, i, Math.min(end + 1, to), labels, margins);
        i = end;
      }
    return { labels, margins };
  }

  #decodeRun(
    scores: Int32Array,
    moves: Int32Array,
    from: number,
    to: number,
    labels: Uint8Array,
    margins: Uint8Array,
  ): void {
    const { alpha, beta, back } = this.#room;
    const count = to - from;
    const own = scores.subarray(from * LABELS, to * LABELS);
    forward(own, moves, count, alpha, back);
    const best = bestPath(alpha, back, count, labels, from);
    backward(own, moves, count, beta);
    for (let i = 0; i < count; i++) {
      let other = -(1 << 30);
      const label = labels[from + i];
      for (let l = 0; l < LABELS; l++)
        if (l !== label) other = Math.max(other, (alpha[i * LABELS + l] ?? 0) + (beta[i * LABELS + l] ?? 0));
      const margin = best - other;
      let step = 0;
      while (step < STEPS.length && margin > (STEPS[step] ?? 0)) step++;
      margins[from + i] = step;
    }
  }

  /** What the first pass alone says. */
  first(units: Units): Labelled & Scored {
    const scored = this.#firstScores(units);
    return { ...this.#decode(units, scored, this.#first.moves), ...scored };
  }

  /** Both passes; the first one alone for a text of one or two sentences. */
  label(units: Units): Labelled {
    const first = this.first(units);
    const second = this.#second;
    if (!second || units.sentences.length < LEAST_SENTENCES) return first;
    const votes = collectVotes(units, first.labels);
    const { features } = this.#room;
    const { scores } = first;
    const isClear = new Uint8Array(units.count);
    for (const { from, to } of units.sentences)
      for (let i = from; i < to; i++) {
        // Where the first pass has no doubt and the document has nothing to say, there is nothing to decide.
        isClear[i] = first.labels[i] === OUTSIDE && (first.margins[i] ?? 0) >= UNDOUBTED && !hasVotes(votes, i) ? 1 : 0;
        if (isClear[i] === 1) continue;
        const end = writeVoteFeatures(units, i, votes, first.labels, first.margins, features, 0);
        second.add(features, 0, end, scores, i * LABELS);
      }
    return this.#decode(units, { scores, isClear }, second.moves);
  }
}

/** The bytes of a model's file. */
export const packModel = (first: WeightRows, second: WeightRows, classes: ClassRows): Buffer =>
  brotliCompressSync(Buffer.concat([writeWeights(first), writeWeights(second), writeClasses(classes)]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });

/** Reads the parts of a model's file. Throws InputError if the file cannot be read or is no model. */
export const readModel = (path: string): { first: WeightRows; second: WeightRows; classes: ClassRows } => {
  let bytes: Buffer;
  try {
    bytes = brotliDecompressSync(readFileSync(path));
  } catch (cause) {
    throw new InputError(path, 'is no model of names', { cause });
  }
  const first = readWeights(bytes, 0, path);
  const second = readWeights(bytes, first.end, path);
  const { classes } = readClasses(bytes, second.end, path);
  return { first: first.weights, second: second.weights, classes };
};

/** Loads a model. Throws InputError if the file cannot be read or is no model. */
export const loadModel = (path: string): NameModel => {
  const { first, second, classes } = readModel(path);
  return new NameModel(first, second, classes);
};
