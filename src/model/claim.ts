// One statement at one place of one document, found by one rule. It never exists without its evidence.
import type { RelationType } from './vocabulary.ts';
import type { Span } from './span.ts';

export const STATUSES = ['current', 'former', 'interim', 'incoming', 'candidate'] as const;
export type Status = (typeof STATUSES)[number];

/** Weakest claim to truth last: the order decides which certainty a relation shows (the strongest). */
export const CERTAINTIES = ['asserted', 'attributed', 'reported', 'planned', 'hypothetical', 'denied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface Amount {
  readonly value: number;
  /** ISO 4217 where known (CNY, USD), else the word as written. */
  readonly currency: string;
}

export interface Evidence extends Span {
  readonly document: string;
  readonly subject: Span;
  readonly object: Span;
  readonly trigger: Span;
}

export interface Claim {
  /** Unique in the graph: document, rule, ends and place in it. */
  readonly id: string;
  readonly type: RelationType;
  /** Ids of entities of the document. */
  readonly subject: string;
  readonly object: string;
  /** The third party: pledgee, the company whose shares go over, where somebody succeeds. */
  readonly about?: string;
  /** The post as written, without 前, 原: 临时CEO. */
  readonly title?: string;
  /** Its canonical role: ceo. */
  readonly role?: string;
  readonly status?: Status;
  readonly certainty: Certainty;
  readonly negated: boolean;
  /** Who says so (an entity's id), when attributed, reported or denied. */
  readonly by?: string;
  /** 2023 | 2023-11 | 2023-11-17, the precision that the text gives. */
  readonly since?: string;
  readonly until?: string;
  readonly amount?: Amount;
  /** Per cent: 51 of 51%股权. */
  readonly share?: number;
  readonly evidence: Evidence;
  /** Id of the rule that made it. */
  readonly rule: string;
}
