// What a rule is: a finder of claims in one sentence, with its reason, its examples and its counter-examples.
import type { Amount, Certainty, Status } from '../../src/model/claim.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Span } from '../../src/model/span.ts';
import type { RelationType } from '../../src/model/vocabulary.ts';
import type { DocumentView, SentenceView } from './sentence/clause.ts';

/**
 * A claim as a rule finds it. What a rule leaves out is filled in from the clause of the trigger: certainty, negated and by (modality.ts).
 * Dates are the rule's: it knows whether a time begins or ends what it found (`since`, `until`).
 */
export interface Draft {
  readonly type: RelationType;
  readonly subject: Mention;
  readonly object: Mention;
  readonly about?: Mention | undefined;
  /** The word that says it: 收购, 董事长. */
  readonly trigger: Span;
  /** Where it is said; left out: from the first to the last of trigger, subject and object in the sentence of the trigger. */
  readonly evidence?: Span | undefined;
  readonly title?: string | undefined;
  readonly role?: string | undefined;
  readonly status?: Status | undefined;
  readonly certainty?: Certainty | undefined;
  readonly negated?: boolean | undefined;
  readonly by?: Mention | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly amount?: Amount | undefined;
  readonly share?: number | undefined;
  /** Where the words begin whose cues count for it; left out: the clause. Set for a relative clause, which the verb around it does not plan or deny. */
  readonly scope?: number | undefined;
}

/**
 * A text with its mentions marked, and what must be found in it. `{p:张三}` person, `{c:微软}` company, `{o:商务部}` organization,
 * `{m:美国}` a place that stands for its government, `{c=微软:该公司}` a nominal or pronoun that takes up 微软.
 */
export interface Example {
  readonly text: string;
  /** `subject TYPE object title status certainty since until`, as far as told; unordered: '张三 HOLDS_POSITION 微软 总裁 former'. */
  readonly claims: readonly string[];
  /** The document's date. */
  readonly date?: string;
}

export interface Rule {
  /** Family and name, dotted: post.before, frame.acquire. */
  readonly id: string;
  /** Why it stands: what way of saying it covers, and why that is safe. */
  readonly reason: string;
  /** Words (folded) of which one stands in every sentence that the rule finds something in; left out: it is asked of every sentence. */
  readonly words?: readonly string[];
  readonly examples: readonly Example[];
  /** Marked texts in which this rule must find nothing. */
  readonly counterExamples: readonly string[];
  find(sentence: SentenceView, document: DocumentView): readonly Draft[];
}

const memory = new WeakMap<SentenceView, Map<Rule, readonly Draft[]>>();

/** Asks rules of a sentence; each answers once, however many others build on what it finds. */
export const asker = (sentence: SentenceView, document: DocumentView): ((rule: Rule) => readonly Draft[]) => {
  const answers = memory.get(sentence) ?? new Map<Rule, readonly Draft[]>();
  memory.set(sentence, answers);
  return (rule) => {
    let drafts = answers.get(rule);
    if (!drafts) answers.set(rule, (drafts = rule.find(sentence, document)));
    return drafts;
  };
};
