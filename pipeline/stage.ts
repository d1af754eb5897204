// What flows through the pipeline: each stage adds to what the one before gave, so that a wrong order does not compile.
import type { Claim } from '../src/model/claim.ts';
import type { Document } from '../src/model/document.ts';
import type { Entity } from '../src/model/entity.ts';
import type { FoundName, Mention } from '../src/model/mention.ts';
import type { AliasRecord, GivenMention } from '../src/model/record.ts';
import type { Span } from '../src/model/span.ts';

export interface Sentence extends Span {
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
}

export interface Token extends Span {
  /** jieba's part of speech: n, nr, v, … */
  readonly tag: string;
}

/** A document, and names that the caller gave for it. */
export interface Read {
  readonly document: Document;
  /** Names given on input: if there are any, no name is looked for. */
  readonly given?: readonly GivenMention[];
}

/** Sentences cover the text in order, without overlap; only white space lies between them. */
export interface Sentenced extends Read {
  /** The text folded (src/model/fold.ts), of the same length, so that offsets hold for both. */
  readonly folded: string;
  readonly sentences: readonly Sentence[];
}

/** tokens[i] are those of sentences[i]; together they rebuild it without a gap. */
export interface Segmented extends Sentenced {
  readonly tokens: readonly (readonly Token[])[];
}

/** Names without overlap, in order of reading. */
export interface Tagged extends Segmented {
  readonly names: readonly FoundName[];
}

/** Mentions in order of reading, each with an entity of the document: names, and metonyms, nominals, pronouns where one candidate is left. */
export interface Linked extends Tagged {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly aliases: readonly AliasRecord[];
}

export interface Related extends Linked {
  readonly claims: readonly Claim[];
}

/** A stage is a pure function of what came before. */
export type Stage<In, Out extends In> = (input: In) => Out;
