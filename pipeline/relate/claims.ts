// From what the rules found to claims: modality filled in, impossible ends dropped, what is said twice kept once.
import type { Claim } from '../../src/model/claim.ts';
import type { Span } from '../../src/model/span.ts';
import { VOCABULARY, isAllowed } from '../../src/model/vocabulary.ts';
import type { RelationKind } from '../../src/model/vocabulary.ts';
import type { DocumentView, SentenceView } from './sentence/clause.ts';
import { modalityAt } from './sentence/modality.ts';
import type { Draft, Rule } from './rule.ts';

const span = ({ start, end }: Span): Span => ({ start, end });

/** From the first to the last of the parts that lie in the sentence. */
const hull = (sentence: Span, parts: readonly Span[]): Span => {
  const inside = parts.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return {
    start: Math.min(...inside.map(({ start }) => start)),
    end: Math.max(...inside.map(({ end }) => end)),
  };
};

/** A draft as a claim, or undefined where its ends are not allowed or the same. */
export const toClaim = (
  draft: Draft,
  rule: Rule,
  sentence: SentenceView,
  document: DocumentView,
): Claim | undefined => {
  const { type, trigger, title, role, status, since, until, amount, share, about } = draft;
  const kind: RelationKind = VOCABULARY[type];
  const isTurned = kind.symmetric && draft.subject.entity > draft.object.entity;
  const [subject, object] = isTurned ? [draft.object, draft.subject] : [draft.subject, draft.object];
  if (subject.entity === object.entity) return undefined;
  if (!isAllowed(type, document.entity(subject.entity).type, document.entity(object.entity).type)) return undefined;
  const modality = modalityAt(sentence, document, trigger, {
    hull: hull(sentence, [trigger, subject, object]),
    from: draft.scope,
    ends: [subject.entity, object.entity],
  });
  const by = draft.by ?? modality.by;
  const id = document.linked.document.id;
  return {
    id: `${id}#${rule.id}:${type}:${subject.start}:${object.start}:${trigger.start}`,
    type,
    subject: subject.entity,
    object: object.entity,
    ...(about === undefined ? {} : { about: about.entity }),
    ...(title === undefined ? {} : { title }),
    ...(role === undefined ? {} : { role }),
    ...(status === undefined ? {} : { status }),
    certainty: draft.certainty ?? modality.certainty,
    negated: draft.negated ?? modality.negated,
    ...(by === undefined ? {} : { by: by.entity }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(amount === undefined ? {} : { amount }),
    ...(share === undefined ? {} : { share }),
    evidence: {
      document: id,
      ...(draft.evidence ? span(draft.evidence) : hull(sentence, [trigger, subject, object])),
      subject: span(subject),
      object: span(object),
      trigger: span(trigger),
    },
    rule: rule.id,
  };
};

/** What tells claims of one document apart; a date only known to one of two is no difference. */
const keyOf = ({ type, subject, object, title, status, certainty, negated }: Claim): string =>
  [type, subject, object, title?.toLowerCase() ?? '', status ?? 'current', certainty, negated].join('\t');

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

const longer = (a: string | undefined, b: string | undefined): string | undefined =>
  (b?.length ?? 0) > (a?.length ?? 0) ? b : a;

const joined = (first: Claim, second: Claim): Claim => {
  const since = longer(first.since, second.since);
  const until = longer(first.until, second.until);
  return {
    ...second,
    ...first,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
};

const MAJORITY = 50;

/** Drops the purchase that only says what money put in gives: 甲向乙投资10亿元，获得其35%的股权 is an investment, and none is taken over by it. */
export const settleInvested = (claims: readonly Claim[]): readonly Claim[] => {
  const invested = claims.filter(({ type }) => type === 'INVESTED_IN');
  const isSame = (claim: Claim, other: Claim): boolean =>
    claim.subject === other.subject &&
    claim.object === other.object &&
    claim.evidence.start < other.evidence.end &&
    other.evidence.start < claim.evidence.end;
  return claims.filter(
    (claim) =>
      !(
        claim.rule === 'frame.purchase' &&
        (claim.share ?? MAJORITY) < MAJORITY &&
        invested.some((other) => isSame(claim, other))
      ),
  );
};

/** Keeps one claim for each distinct (type, ends, title, status, certainty, negated, dates), the first place as its evidence; in order of reading. */
export const mergeClaims = (claims: readonly Claim[]): readonly Claim[] => {
  const byKey = new Map<string, Claim[]>();
  const order = claims.toSorted(
    (a, b) => a.evidence.trigger.start - b.evidence.trigger.start || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  for (const claim of order) {
    const key = keyOf(claim);
    const same = byKey.get(key);
    if (!same) byKey.set(key, [claim]);
    else {
      const at = same.findIndex((other) => agree(other.since, claim.since) && agree(other.until, claim.until));
      const other = same[at];
      if (other) same[at] = joined(other, claim);
      else same.push(claim);
    }
  }
  return [...byKey.values()].flat().toSorted((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1));
};
