// One place of a text that stands for an entity.
import type { EntityType } from './entity.ts';
import type { Span } from './span.ts';

/** name: 华为 · nominal: 该公司, 王董事长 · pronoun: 他, 其 · metonym: 美国 in 美国总统拜登, standing for its government. */
export const MENTION_KINDS = ['name', 'nominal', 'pronoun', 'metonym'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A name found in a text, before anybody has said whose it is. */
export interface FoundName extends Span {
  readonly type: EntityType;
  /** The finder or rule, or the lexicon entry: `lexicon:company:openai`, `model`, `latin`, `given`. */
  readonly by: string;
  /** 0..1, how sure the finder is. */
  readonly confidence: number;
}

export interface Mention extends FoundName {
  readonly text: string;
  readonly kind: MentionKind;
  /** Id of the entity of the document. */
  readonly entity: string;
}
