// A linear-chain conditional random field over sparse features, trained by stochastic gradients with one step size for each weight (AdaGrad).
import { LABELS } from '../tag/labels.ts';
import { MOST_FEATURES } from '../tag/features.ts';
import { AFTER, BEFORE, isFirst, isLast } from '../tag/viterbi.ts';

/** A sentence to learn from. */
export interface Example {
  /** For unit i: features.subarray(bounds[i], bounds[i + 1]), rows of the weights. */
  readonly features: Int32Array;
  readonly bounds: Int32Array;
  /** For each unit the labels that are right, as bits: several where the set does not say which. */
  readonly right: Uint16Array;
  /** 0 for the domain of articles. */
  readonly domain: number;
  /** How much it counts. */
  readonly weight: number;
  /** Scores of labels that are given, in front of the weights' own: those of the first pass. */
  readonly given?: Float32Array;
}

export interface TrainOptions {
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  /** Added to the score of each wrong label while training: the right one must win by that much. */
  readonly margin: number;
  /** Share of the features of a unit that are hidden at random while training, so that no one is relied on alone. */
  readonly dropout: number;
  /** Bits of the table of weights that belong to one foreign domain; 0 for none. */
  readonly domainBits: number;
  /** From this epoch on (counted from 0) the weights are averaged, many times an epoch; what the last sentences said counts no more than the others. */
  readonly averageFrom: number;
  readonly onEpoch?: (epoch: number, weights: () => Weights) => void;
}

export interface Weights {
  /** LABELS values a row. */
  readonly rows: Float32Array;
  /** LABELS × LABELS: from, to. */
  readonly moves: Float32Array;
}

/** A generator of whole numbers below `limit`, the same on every machine. */
const createLcg = (seed: number): ((limit: number) => number) => {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
};

const LONGEST = 1100;

/** Forward and backward sums of one sentence, in probabilities, each unit scaled to 1. */
class Lattice {
  readonly alpha = new Float64Array(LONGEST * LABELS);
  readonly beta = new Float64Array(LONGEST * LABELS);
  readonly scale = new Float64Array(LONGEST);
  readonly #exp = new Float64Array(LONGEST * LABELS);

  /** Sums over all sequences, or over those that only use the labels in `right`; says whether there is any. */
  run(scores: Float64Array, moves: Float64Array, count: number, right: Uint16Array | undefined): boolean {
    const { alpha, beta, scale } = this;
    const exp = this.#exp;
    for (let i = 0; i < count; i++) {
      const row = i * LABELS;
      let most = -Infinity;
      for (let l = 0; l < LABELS; l++) most = Math.max(most, scores[row + l] ?? 0);
      for (let l = 0; l < LABELS; l++)
        exp[row + l] = right && (((right[i] ?? 0) >> l) & 1) === 0 ? 0 : Math.exp((scores[row + l] ?? 0) - most);
    }
    for (let i = 0; i < count; i++) {
      const row = i * LABELS;
      let sum = 0;
      for (let l = 0; l < LABELS; l++) {
        let value = 0;
        if (i === 0) value = isFirst(l) ? (moves[l] ?? 0) : 0;
        else for (const b of BEFORE[l] ?? []) value += (alpha[row - LABELS + b] ?? 0) * (moves[b * LABELS + l] ?? 0);
        if (i === count - 1 && !isLast(l)) value = 0;
        value *= exp[row + l] ?? 0;
        alpha[row + l] = value;
        sum += value;
      }
      if (!(sum > 0)) return false;
      scale[i] = 1 / sum;
      for (let l = 0; l < LABELS; l++) alpha[row + l] = (alpha[row + l] ?? 0) * (scale[i] ?? 0);
    }
    for (let i = count - 1; i >= 0; i--) {
      const row = i * LABELS;
      for (let l = 0; l < LABELS; l++) {
        let value = 0;
        if (i === count - 1) value = isLast(l) ? 1 : 0;
        else
          for (const a of AFTER[l] ?? [])
            value += (moves[l * LABELS + a] ?? 0) * (exp[row + LABELS + a] ?? 0) * (beta[row + LABELS + a] ?? 0);
        beta[row + l] = i === count - 1 ? value : value * (scale[i + 1] ?? 0);
      }
    }
    this.#moves = moves;
    return true;
  }

  #moves: Float64Array = new Float64Array(0);

  probability(i: number, label: number): number {
    return (this.alpha[i * LABELS + label] ?? 0) * (this.beta[i * LABELS + label] ?? 0);
  }

  /** Probability that unit i has label `from` and the next one `to`. */
  move(i: number, from: number, to: number): number {
    const next = (i + 1) * LABELS + to;
    return (
      (this.alpha[i * LABELS + from] ?? 0) *
      (this.#moves[from * LABELS + to] ?? 0) *
      (this.#exp[next] ?? 0) *
      (this.beta[next] ?? 0) *
      (this.scale[i + 1] ?? 0)
    );
  }
}

/** Values a row takes in the tables while training: a whole line of the cache. */
const STRIDE = 16;
const TINY = 1e-3;
/** Sentences between two snapshots that the average is made of. */
const AVERAGE_EVERY = 8000;

/** Trains; deterministic for the same examples and options. */
export const trainCrf = (examples: readonly Example[], options: TrainOptions): Weights => {
  const { rate, decay, margin } = options;
  const rows = new Float32Array(options.rows * STRIDE);
  const squares = new Float32Array(rows.length);
  const mask = (1 << options.domainBits) - 1;
  const own = new Float32Array(options.domainBits > 0 ? (mask + 1) * STRIDE : 0);
  const ownSquares = new Float32Array(own.length);
  const moves = new Float32Array(LABELS * LABELS);
  const moveSquares = new Float32Array(moves.length);
  const moveExp = new Float64Array(moves.length);
  const moveSlope = new Float64Array(moves.length);
  const all = new Lattice();
  const some = new Lattice();
  const scores = new Float64Array(LONGEST * LABELS);
  const slope = new Float64Array(LABELS);
  const seen = new Int32Array(LONGEST * MOST_FEATURES);
  const ends = new Int32Array(LONGEST + 1);
  const bases = new Int32Array(seen.length);
  const ownBases = new Int32Array(seen.length);
  const gain = 1 / (1 - options.dropout);
  const random = createLcg(options.seed);
  const order = Int32Array.from(examples, (_, index) => index);
  const ownRow = (feature: number, domain: number): number =>
    (Math.imul(feature * 8 + domain, 0x9e3779b1) >>> 8) & mask;
  const sums = new Float32Array(options.averageFrom < options.epochs ? rows.length : 0);
  const moveSums = new Float64Array(moves.length);
  let summed = 0;
  const addToAverage = (): void => {
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (rows[k] ?? 0);
    for (let k = 0; k < moveSums.length; k++) moveSums[k] = (moveSums[k] ?? 0) + (moves[k] ?? 0);
    summed++;
  };
  const withoutGaps = (table: Float32Array): Float32Array =>
    Float32Array.from(
      { length: options.rows * LABELS },
      (_, k) => table[Math.floor(k / LABELS) * STRIDE + (k % LABELS)] ?? 0,
    );
  const average = (): Weights =>
    summed === 0
      ? { rows: withoutGaps(rows), moves }
      : {
          rows: withoutGaps(sums).map((sum) => sum / summed),
          moves: Float32Array.from(moveSums, (sum) => sum / summed),
        };

  const step = (table: Float32Array, sums: Float32Array, at: number, g: number, by: number): void => {
    const sum = (sums[at] ?? 0) + g * g;
    sums[at] = sum;
    table[at] = (table[at] ?? 0) + (by * (g - decay * (table[at] ?? 0))) / Math.sqrt(sum + 1e-8);
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    let done = 0;
    for (const index of order) {
      if (epoch >= options.averageFrom && ++done % AVERAGE_EVERY === 0) addToAverage();
      const example = examples[index];
      if (!example) continue;
      const { right, domain, given } = example;
      const count = right.length;
      let kept = 0;
      for (let i = 0; i < count; i++) {
        for (let f = example.bounds[i] ?? 0; f < (example.bounds[i + 1] ?? 0); f++)
          if (options.dropout === 0 || random(1000) >= options.dropout * 1000) seen[kept++] = example.features[f] ?? 0;
        ends[i + 1] = kept;
      }
      for (let k = 0; k < moves.length; k++) moveExp[k] = Math.exp(moves[k] ?? 0);
      for (let i = 0; i < count; i++) {
        const row = i * LABELS;
        const [begin, end] = [ends[i] ?? 0, ends[i + 1] ?? 0];
        const hasOwn = domain > 0 && mask > 0;
        // Label by label: the rows of a unit's features come from memory together.
        for (let f = begin; f < end; f++) {
          bases[f] = (seen[f] ?? 0) * STRIDE;
          if (hasOwn) ownBases[f] = ownRow(seen[f] ?? 0, domain) * STRIDE;
        }
        for (let l = 0; l < LABELS; l++) {
          let sum = 0;
          for (let f = begin; f < end; f++) sum += rows[(bases[f] ?? 0) + l] ?? 0;
          if (hasOwn) for (let f = begin; f < end; f++) sum += own[(ownBases[f] ?? 0) + l] ?? 0;
          const isWrong = (((right[i] ?? 0) >> l) & 1) === 0;
          scores[row + l] = (given?.[row + l] ?? 0) + (isWrong ? margin : 0) + gain * sum;
        }
      }
      // Labels that were put together from several sources may leave no sequence at all: such a sentence teaches nothing.
      if (!all.run(scores, moveExp, count, undefined) || !some.run(scores, moveExp, count, right)) continue;
      moveSlope.fill(0);
      for (let i = 0; i < count; i++) {
        let steepest = 0;
        for (let l = 0; l < LABELS; l++) {
          const g = (some.probability(i, l) - all.probability(i, l)) * example.weight;
          slope[l] = Math.abs(g) < TINY ? 0 : g;
          steepest = Math.max(steepest, Math.abs(g));
        }
        if (i + 1 < count)
          for (let from = 0; from < LABELS; from++)
            for (const to of AFTER[from] ?? []) {
              const k = from * LABELS + to;
              moveSlope[k] = (moveSlope[k] ?? 0) + (some.move(i, from, to) - all.move(i, from, to)) * example.weight;
            }
        if (steepest < TINY) continue;
        for (let f = ends[i] ?? 0; f < (ends[i + 1] ?? 0); f++) {
          const base = bases[f] ?? 0;
          for (let l = 0; l < LABELS; l++) if (slope[l] !== 0) step(rows, squares, base + l, slope[l] ?? 0, rate);
          if (domain > 0 && mask > 0) {
            const base = ownBases[f] ?? 0;
            for (let l = 0; l < LABELS; l++) if (slope[l] !== 0) step(own, ownSquares, base + l, slope[l] ?? 0, rate);
          }
        }
      }
      for (let k = 0; k < moves.length; k++) {
        const g = moveSlope[k] ?? 0;
        if (Math.abs(g) > 1e-6) step(moves, moveSquares, k, g, rate);
      }
    }
    options.onEpoch?.(epoch, average);
  }
  return average();
};

/** The mean of weights over the same features. */
export const averageWeights = (all: readonly Weights[]): Weights => {
  const mean = (tables: readonly Float32Array[]): Float32Array =>
    Float32Array.from(
      tables[0] ?? [],
      (_, k) => tables.reduce((sum, table) => sum + (table[k] ?? 0), 0) / tables.length,
    );
  return { rows: mean(all.map(({ rows }) => rows)), moves: mean(all.map(({ moves }) => moves)) };
};
