// How sure a clause is of what it says: planned, supposed, reported, denied, or plainly said.
import type { Certainty } from '../../src/model/claim.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Span } from '../../src/model/span.ts';
import { clauseAt } from './clause.ts';
import type { DocumentView, SentenceView } from './clause.ts';

export interface Modality {
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly by?: Mention | undefined;
}

const DENIED = /否认|不实|辟谣|子虚乌有/u;
const HYPOTHETICAL = /如果|若是|是否|可能|考虑|假如|一旦|不排除/u;
const PLANNED = /拟|计划|有意|打算|即将|将(?!近|军|领|士|相|来)|有望|料将|预计|承诺/u;
const REPORTED = /据悉|据报道|据报|知情人士|消息人士|传闻|据传|报道称|消息称|据了解|外传|有消息/u;
const NEGATED = /没有|并未|并非|未曾|未能|尚未|不再是|不是|拒绝|终止|放弃/u;

/** The modality at `trigger`: cues of its clause in front of it, and of the sentence for what is only reported. */
export const modalityAt = (sentence: SentenceView, document: DocumentView, trigger: Span): Modality => {
  const clause = clauseAt(sentence, trigger.start);
  const before = document.folded.slice(clause?.start ?? sentence.start, trigger.start);
  const lead = document.folded.slice(sentence.start, trigger.start);
  const negated = NEGATED.test(before) || /(?:不|未|没|无)(?:会|再|予|曾|能)?$/u.test(before);
  if (DENIED.test(lead)) return { certainty: 'denied', negated };
  if (HYPOTHETICAL.test(before)) return { certainty: 'hypothetical', negated };
  if (PLANNED.test(before)) return { certainty: 'planned', negated };
  if (REPORTED.test(lead)) return { certainty: 'reported', negated };
  return { certainty: 'asserted', negated };
};
