// What rules read: a sentence as units (mentions, titles, times, words, marks) and its clauses.
import type { Entity } from '../../../src/model/entity.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Linked } from '../../stage.ts';
import type { TimeRange } from '../../time.ts';
import type { TitleWord } from '../posts/titles.ts';

interface UnitBase extends Span {
  /** Folded (simplified, lower case, half width), as long as the text that it stands for. */
  readonly text: string;
}

export interface MentionUnit extends UnitBase {
  readonly kind: 'mention';
  readonly mention: Mention;
}

/** The head of a title, with the modifiers that the lexicon knows: 副总裁, 常务副总经理, CEO. */
export interface TitleUnit extends UnitBase {
  readonly kind: 'title';
  readonly title: TitleWord;
}

export interface TimeUnit extends UnitBase {
  readonly kind: 'time';
  readonly time: TimeRange;
}

export interface WordUnit extends UnitBase {
  readonly kind: 'word';
  /** jieba's part of speech: n, v, p, … */
  readonly tag: string;
}

/** One mark of punctuation, or white space. */
export interface MarkUnit extends UnitBase {
  readonly kind: 'mark';
}

export type Unit = MentionUnit | TitleUnit | TimeUnit | WordUnit | MarkUnit;

/** A stretch of a sentence with one predicate: between 。；，and the like, lists kept together. `from` and `to` are half-open indexes of units. */
export interface Clause extends Span {
  readonly from: number;
  readonly to: number;
  /** It stands between quotation marks that hold more than a name. */
  readonly isQuoted: boolean;
}

export interface SentenceView extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
}

/** A document as rules see it. */
export interface DocumentView {
  readonly linked: Linked;
  readonly folded: string;
  readonly sentences: readonly SentenceView[];
  entity(id: string): Entity;
}

/** The clause of a sentence that holds an offset; the last one if none does. */
export const clauseAt = (sentence: SentenceView, offset: number): Clause | undefined =>
  sentence.clauses.find(({ end }) => offset < end) ?? sentence.clauses.at(-1);

/** True if a unit mentions an entity of one of the types. */
export const isMentionOf = (unit: Unit | undefined, ...types: readonly Entity['type'][]): unit is MentionUnit =>
  unit?.kind === 'mention' && types.includes(unit.mention.type);
