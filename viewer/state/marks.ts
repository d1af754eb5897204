// Cuts a sentence at the ends of its marked spans, so that subject, object and trigger can be shown in place even where they overlap.
import type { Span } from '../../src/model/span.ts';

export const MARKS = ['subject', 'object', 'trigger'] as const;
export type Mark = (typeof MARKS)[number];

export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly start: number;
}

/** The sentence in pieces that, put together, are the sentence again; each with the marks that cover it. */
export const cutByMarks = (sentence: string, spans: Readonly<Record<Mark, Span>>): readonly Segment[] => {
  const cuts = new Set([0, sentence.length]);
  for (const mark of MARKS) {
    cuts.add(Math.max(0, Math.min(sentence.length, spans[mark].start)));
    cuts.add(Math.max(0, Math.min(sentence.length, spans[mark].end)));
  }
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0;
    const marks = MARKS.filter((mark) => spans[mark].start <= start && end <= spans[mark].end);
    return { text: sentence.slice(start, end), marks, start };
  });
};

/** Beyond so many characters what stands between the marks is shortened, to so many at each of its ends. */
const LONG = 80;
const KEPT = 24;

/** The pieces with long unmarked ones shortened: “据知情人士透露 … 已提出辞职。”; the same pieces if none is long. */
export const abridge = (segments: readonly Segment[]): readonly Segment[] =>
  segments.map((segment, index) => {
    const { text, marks } = segment;
    if (marks.length > 0 || text.length <= LONG) return segment;
    const head = index === 0 ? '' : text.slice(0, KEPT);
    const tail = index === segments.length - 1 ? '' : text.slice(-KEPT);
    return { ...segment, text: `${head} … ${tail}`.trim() };
  });
