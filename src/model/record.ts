// The exchange format: what `guanxi extract` reads and writes, one JSON value a line (model.md §6).
import type { Amount, Certainty, Evidence, Status } from './claim.ts';
import type { EntityType } from './entity.ts';
import type { MentionKind } from './mention.ts';
import type { RelationType } from './vocabulary.ts';

/** A name that the caller already knows; taken as it is. */
export interface GivenMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly kind?: MentionKind;
  readonly entity?: string;
}

export interface InputRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly mentions?: readonly GivenMention[];
}

export interface MentionRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly kind: MentionKind;
  readonly entity: string;
  readonly name: string;
  readonly by: string;
  readonly confidence: number;
}

export interface EntityRef {
  readonly entity: string;
  readonly name: string;
}

export interface ClaimRecord {
  readonly type: RelationType;
  readonly subject: EntityRef;
  readonly object: EntityRef;
  readonly about?: EntityRef;
  readonly title?: string;
  readonly role?: string;
  readonly status?: Status;
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly by?: EntityRef;
  readonly since?: string;
  readonly until?: string;
  readonly amount?: Amount;
  readonly share?: number;
  readonly evidence: Omit<Evidence, 'document'>;
  readonly rule: string;
}

/** Two names of one entity, and the place that says so: 北京字节跳动科技有限公司（以下简称“字节跳动”）. */
export interface AliasRecord {
  readonly entity: string;
  readonly alias: string;
  readonly start: number;
  readonly end: number;
}

export interface DocumentRecord {
  readonly id: string;
  readonly mentions: readonly MentionRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly aliases?: readonly AliasRecord[];
}

export interface ErrorRecord {
  readonly id: string | null;
  readonly error: { readonly where: string; readonly what: string };
}

/** True if the answer is an error line. */
export const isErrorRecord = (record: DocumentRecord | ErrorRecord): record is ErrorRecord => 'error' in record;
