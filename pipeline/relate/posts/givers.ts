// Who is given a post: the verb of giving in front of a person, over what describes the person; and the person whom a description leads to.
import type { Status } from '../../../src/model/claim.ts';
import type { MentionUnit, Unit } from '../sentence/clause.ts';
import { isMentionOf } from '../sentence/clause.ts';
import { isPress } from '../sentence/own-paper.ts';
import { givingVerb } from './post-verbs.ts';
import { skipBlank, stepBack, stepOver, textAt } from '../sentence/steps.ts';

/** Longest description of a person, in units, that is passed over. */
const LONGEST_DESCRIPTION = 12;

/** True if a unit may describe the person behind it: 视频平台Twitch联合创始人, 工行辽宁分行副行长. */
const isDescribing = (unit: Unit | undefined): boolean =>
  unit?.kind === 'title' ||
  (unit?.kind === 'mention' && unit.mention.type !== 'person') ||
  (unit?.kind === 'word' &&
    (/^(?:n|vn|b|j|i|l|a|m|q|f|s)/u.test(unit.tag) ||
      /^(?:的|了|过|联合|共同|原|前|时任|现任|兼|身兼|驻)$/u.test(unit.text))) ||
  (unit?.kind === 'mark' && /^[、 "“”「」『』]$/u.test(unit.text));

/** A verb of giving: where it stands, and what it says of the post. */
export interface Giver {
  readonly at: number;
  readonly status: Status | undefined;
}

/** The verb of giving in front of the person at a unit: 任命 in 任命视频平台Twitch联合创始人希尔为…; undefined if there is none. */
export const giverOf = (units: readonly Unit[], person: number): Giver | undefined => {
  let at = stepBack(units, person);
  for (let steps = 0; steps < LONGEST_DESCRIPTION && at >= 0; steps++) {
    const verb = givingVerb(textAt(units, at));
    if (verb) return { at, status: verb.status };
    if (!isDescribing(units[at])) return undefined;
    at = stepBack(units, at);
  }
  return undefined;
};

/** The firm or office that gives the post, nearest in front of the verb: 联合国 in 联合国秘书长任命李明为特别代表; for a state's office only its government or one whose head acts. */
export const appointer = (units: readonly Unit[], { at }: Giver, isState: boolean): readonly MentionUnit[] => {
  const index = units.findLastIndex(
    (unit, place) => place < at && isMentionOf(unit, 'company', 'organization') && !isPress(unit.mention),
  );
  const found = units[index];
  if (!isMentionOf(found, 'company', 'organization')) return [];
  if (!isState) return found.mention.kind === 'metonym' ? [] : [found];
  const isGovernment = found.mention.kind === 'metonym' || /政府$|国务院/u.test(found.text);
  return isGovernment || units[index + 1]?.kind === 'title' ? [found] : [];
};

/** Index of the person whom a description from `at` on leads to, or -1: of 杨峻 in 滴滴出行副总裁、小桔车服总经理杨峻. */
export const describedPerson = (units: readonly Unit[], at: number): number => {
  let i = skipBlank(units, at);
  for (let steps = 0; steps < LONGEST_DESCRIPTION && i < units.length; steps++) {
    if (isMentionOf(units[i], 'person')) return i;
    if (!isDescribing(units[i])) return -1;
    i = stepOver(units, i + 1);
  }
  return -1;
};
