// Speed as ratios within one run: the stages against raw jieba tagging of the same text, one thread, interleaved rounds, medians.
import { createPipeline } from '../../pipeline/pipeline.ts';
import { toRecord } from '../../pipeline/record.ts';
import type { Resources } from '../../pipeline/resources.ts';
import { createSegment } from '../../pipeline/segment.ts';
import { sentences } from '../../pipeline/sentences.ts';
import type { Read } from '../../pipeline/stage.ts';
import { createTag } from '../../pipeline/tag.ts';

export interface Bar {
  readonly what: string;
  /** Characters a second, median of the rounds. */
  readonly speed: number;
  /** Against raw jieba in the same round, median of the rounds. */
  readonly ratio: number;
  /** The least ratio that passes. */
  readonly least: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds that a run takes. */
const time = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Rounds before the measured ones: a program that reads more than a few documents runs compiled code; what it costs to get there is the start's figure. */
const WARM_UPS = 8;

/** Runs every contestant once a round over all documents. Throws nothing of its own. */
export const measureRatios = (resources: Resources, documents: readonly Read[], rounds: number): readonly Bar[] => {
  const segment = createSegment(resources.segmenter);
  const tag = createTag(resources.lexicon, resources.words, resources.model);
  const pipeline = createPipeline(resources);
  const paragraphs = documents.map(({ document }) => document.text.split('\n'));
  const contestants = [
    {
      what: 'jieba',
      least: 1,
      run: () => paragraphs.forEach((lines) => lines.forEach((line) => resources.segmenter.tag(line))),
    },
    { what: 'names', least: 0.15, run: () => documents.forEach((read) => tag(segment(sentences(read)))) },
    { what: 'extract', least: 0.06, run: () => documents.forEach((read) => toRecord(pipeline(read))) },
  ];
  const characters = documents.reduce((sum, { document }) => sum + document.text.length, 0);
  for (let round = 0; round < WARM_UPS; round++) for (const { run } of contestants) run();
  const times = Array.from({ length: rounds }, () => contestants.map(({ run }) => time(run)));
  return contestants.map(({ what, least }, i) => ({
    what,
    least,
    speed: (characters / median(times.map((round) => round[i] ?? 0))) * 1000,
    ratio: median(times.map((round) => (round[0] ?? 0) / (round[i] ?? 1))),
  }));
};
