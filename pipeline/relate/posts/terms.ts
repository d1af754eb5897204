// Terms of a post in one document: who is said to have left a post no longer holds it because an earlier sentence calls him by it.
import type { Claim } from '../../../src/model/claim.ts';

/** Rules that read a title beside a name; they say that the post was held, not that it is held after all the text tells. */
const BESIDE: ReadonlySet<string> = new Set([
  'post.before',
  'post.context',
  'post.list',
  'post.after',
  'post.titles',
  'post.behind',
]);
const DONE: ReadonlySet<Claim['certainty']> = new Set(['asserted', 'attributed', 'reported']);

const keyOf = ({ subject, object, title }: Claim): string => [subject, object, title?.toLowerCase() ?? ''].join('\t');

const isCurrent = ({ status }: Claim): boolean => status === undefined || status === 'current';

/**
 * Drops the present term of a post that only a title beside a name tells, where a verb tells that the same person left the same post:
 * “董事长王芳…王芳辞去董事长职务” is one claim, former. Kept where a verb tells of a present term too (重新出任).
 */
export const settleTerms = (claims: readonly Claim[]): readonly Claim[] => {
  const left = new Set<string>();
  const taken = new Set<string>();
  for (const claim of claims) {
    if (claim.type !== 'HOLDS_POSITION' || claim.negated || BESIDE.has(claim.rule)) continue;
    if (claim.status === 'former' && DONE.has(claim.certainty)) left.add(keyOf(claim));
    else if (claim.status !== 'former') taken.add(keyOf(claim));
  }
  return claims.filter((claim) => {
    const key = keyOf(claim);
    const isOver = left.has(key) && !taken.has(key);
    return !(isOver && claim.type === 'HOLDS_POSITION' && BESIDE.has(claim.rule) && isCurrent(claim));
  });
};

const pairOf = ({ subject, object }: Claim): string => `${subject}\t${object}`;

/** Who joined a body of which the text tells former posts alone (前大河科技首席营销官王芳…她于2005年加入大河科技) belongs to it no more. */
export const settleJoined = (claims: readonly Claim[]): readonly Claim[] => {
  const held = claims.filter(({ type, negated }) => type === 'HOLDS_POSITION' && !negated);
  const former = new Set(held.filter(({ status }) => status === 'former').map(pairOf));
  const present = new Set(held.filter(({ status }) => status !== 'former').map(pairOf));
  const isOver = (claim: Claim): boolean =>
    claim.rule === 'belong.enter' && isCurrent(claim) && former.has(pairOf(claim)) && !present.has(pairOf(claim));
  return claims.map((claim) => (isOver(claim) ? { ...claim, status: 'former' } : claim));
};
