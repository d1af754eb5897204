// Whom a relative clause describes, and who acts in it besides its agent: A收购的B, A去年与B设立的C.
import type { MentionUnit } from '../sentence/clause.ts';
import { between, isAdverb, isNear, isVerbWord, leftOf, rightOf } from '../sentence/around.ts';
import { isBare } from '../sentence/bare.ts';
import type { Parsed, Phrase } from '../sentence/phrases.ts';
import type { Hit } from './frame.ts';
import { units } from './marked-roles.ts';

/** Who a relative clause with a noun after its verb describes: A in “为B生产芯片的A”. */
export const lateHead = (parsed: Parsed, hit: Hit): Phrase | undefined => {
  const [phrase] = rightOf(parsed, hit);
  const [item] = phrase?.items ?? [];
  return phrase && item?.lead.includes('的') === true && isNear(parsed, hit.end, phrase.start) ? phrase : undefined;
};

/** Of 甲投资的乙与丙合作 only 乙: 丙 is whom 乙 has to do with. */
export const headAlone = (parsed: Parsed, head: Phrase | undefined): Phrase | undefined => {
  const joint = head?.joints.findIndex((word) => /^[与同跟]$/u.test(word)) ?? -1;
  const next = head && parsed.units[parsed.at(head.end)];
  return head && joint >= 0 && next && isVerbWord(next) ? { ...head, items: head.items.slice(0, joint + 1) } : head;
};

/** Who acts with the agent of a relative clause, when in front of 与: 甲 in “甲去年与乙共同设立的丙”. */
export const partnersOf = (parsed: Parsed, near: Phrase): readonly MentionUnit[] => {
  const before = leftOf(parsed, { start: near.lead, end: near.lead }).at(-1);
  const isWith = before && isBare(before) && before.clause === near.clause && /^[与和同跟]$/u.test(near.mark);
  const gap = isWith ? between(parsed, before.end, near.lead) : [];
  return isWith &&
    gap.length > 0 &&
    gap.every((unit) => unit.kind === 'time' || isAdverb(unit) || (unit.kind === 'word' && unit.tag === 't'))
    ? units(before.items)
    : [];
};
