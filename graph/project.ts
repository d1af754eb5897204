// What all claims that agree on (type, subject, object, role) say together: claims → relation (model.md §4, layer b). Pure.
import { CERTAINTIES, type Certainty, type Claim } from '../src/model/claim.ts';
import { nameKey } from '../src/model/fold.ts';
import type { Relation } from '../src/model/relation.ts';
import { isRelationType, type RelationType } from '../src/model/vocabulary.ts';
import { byUnit, distinct } from './order.ts';

/** A claim whose ends are entities of the graph, and when its document was published. */
export interface DatedClaim extends Claim {
  readonly publishedOn: string;
}

/** True if the claim gives a relation: not negated, and said to be so rather than planned, supposed or denied. */
const isSupporting = (claim: Pick<Claim, 'certainty' | 'negated'>): boolean =>
  !claim.negated &&
  (claim.certainty === 'asserted' || claim.certainty === 'attributed' || claim.certainty === 'reported');

/** Id of the relation that a claim belongs to: type, ends and role (a post without a known role counts by its title). */
export const relationId = (
  type: RelationType,
  subject: string,
  object: string,
  post: Pick<Claim, 'role' | 'title'>,
): string => [type, subject, object, post.role ?? nameKey(post.title ?? '')].join('|');

/** The parts of a relation's id; undefined if it is none. */
export const parseRelationId = (
  id: string,
): { readonly type: RelationType; readonly subject: string; readonly object: string } | undefined => {
  const [type, subject, object] = id.split('|');
  return isRelationType(type) && subject && object ? { type, subject, object } : undefined;
};

/** The strongest of some certainties. */
export const strongest = (certainties: readonly Certainty[]): Certainty =>
  CERTAINTIES.find((certainty) => certainties.includes(certainty)) ?? 'denied';

/** When a claim's statement was true for the last time that it speaks of: an end if it tells one, else a beginning. */
const spokenOf = (claim: Claim): string => claim.until ?? claim.since ?? '';

const isEnded = (claim: Claim): boolean =>
  claim.status === 'former' || (claim.status === undefined && claim.until !== undefined);

/**
 * Latest first: the latest document; in one document what happened last; where no date tells, words that say an end (前, 卸任) before a bare title;
 * then the order of reading.
 */
export const byLatest = (a: DatedClaim, b: DatedClaim): number =>
  byUnit(b.publishedOn, a.publishedOn) ||
  (a.evidence.document === b.evidence.document ? byUnit(spokenOf(b), spokenOf(a)) : 0) ||
  Number(isEnded(b)) - Number(isEnded(a)) ||
  byUnit(a.evidence.document, b.evidence.document) ||
  a.evidence.start - b.evidence.start ||
  byUnit(a.id, b.id);

/** True if `a` is not after `b`, as far as their precision tells: 2019 and 2019-05 may be either way. */
const mayPrecede = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
};

/** The first date, in the most precise form that any of the others gives to it: 2023, 2023-11-17 → 2023-11-17. */
const sharpest = (dates: readonly string[]): string | undefined => {
  const [first] = dates;
  if (first === undefined) return undefined;
  const finer = dates
    .filter((date) => date.startsWith(`${first}-`))
    .toSorted((a, b) => b.length - a.length || byUnit(a, b));
  return finer[0] ?? first;
};

const defined = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value): value is T => value !== undefined);

/**
 * One relation from the claims that agree on its id; undefined if none of them supports it.
 * The latest claim says status, title and end; a beginning that only an older claim tells is kept unless it contradicts the end:
 * “2019年任CEO”, later “前CEO …2023年11月17日卸任” → former, since 2019, until 2023-11-17; later still “11月22日复任” → current, since 2023-11-22.
 */
export const project = (claims: readonly DatedClaim[]): Relation | undefined => {
  const supporting = claims.filter(isSupporting).toSorted(byLatest);
  const [latest] = supporting;
  if (!latest) return undefined;
  const title = defined(supporting.map((claim) => claim.title))[0];
  const role = defined(supporting.map((claim) => claim.role))[0];
  const ended = isEnded(latest);
  const until = ended
    ? sharpest(
        defined(supporting.filter(isEnded).map((claim) => claim.until)).filter(
          (date) => latest.since === undefined || mayPrecede(latest.since, date),
        ),
      )
    : latest.until;
  const begins = defined(supporting.map((claim) => claim.since));
  const since = sharpest(
    latest.since === undefined
      ? begins.filter((date) => until === undefined || mayPrecede(date, until))
      : [latest.since, ...begins],
  );
  const amount = defined(supporting.map((claim) => claim.amount))[0];
  const share = defined(supporting.map((claim) => claim.share))[0];
  return {
    id: relationId(latest.type, latest.subject, latest.object, latest),
    type: latest.type,
    subject: latest.subject,
    object: latest.object,
    ...(title !== undefined && { title }),
    ...(role !== undefined && { role }),
    ...(latest.status !== undefined && { status: latest.status }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(amount !== undefined && { amount }),
    ...(share !== undefined && { share }),
    certainty: strongest(supporting.map((claim) => claim.certainty)),
    documents: new Set(supporting.map((claim) => claim.evidence.document)).size,
    claims: distinct(supporting.map((claim) => claim.id)),
  };
};
