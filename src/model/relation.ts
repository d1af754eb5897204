// What all claims that agree on (type, subject, object, role) say together: the second layer of the graph.
import type { Amount, Certainty, Status } from './claim.ts';
import type { RelationType } from './vocabulary.ts';

export interface Relation {
  /** Unique in the graph: type, ends, role. */
  readonly id: string;
  readonly type: RelationType;
  /** Ids of entities of the graph. */
  readonly subject: string;
  readonly object: string;
  readonly title?: string;
  readonly role?: string;
  readonly status?: Status;
  readonly since?: string;
  readonly until?: string;
  readonly amount?: Amount;
  readonly share?: number;
  /** The strongest certainty among its claims. */
  readonly certainty: Certainty;
  /** How many documents say so. */
  readonly documents: number;
  /** Ids of its claims, sorted by code unit. */
  readonly claims: readonly string[];
}
