// What rules of succession share: the person behind a verb, and the draft of a SUCCEEDED.
import type { MentionUnit, SentenceView, Unit } from '../sentence/clause.ts';
import { isMentionOf } from '../sentence/clause.ts';
import type { Draft } from '../rule.ts';
import type { Seat } from './seats.ts';
import { textAt } from '../sentence/steps.ts';

/** Longest description of a predecessor, in units. */
const LONGEST = 12;

/** The person mentioned by unit `at`, if it is one. */
export const personAt = (units: readonly Unit[], at: number): MentionUnit | undefined => {
  const unit = units[at];
  return isMentionOf(unit, 'person') ? unit : undefined;
};

/** Index of the person after a verb, with only a description between; -1 if none. */
export const personAfter = (units: readonly Unit[], at: number, mayBeClause: boolean): number => {
  for (let i = at; i < Math.min(units.length, at + LONGEST); i++) {
    const unit = units[i];
    // 接任校委会主席 李国章：a headline goes on with somebody else.
    if (isMentionOf(unit, 'person')) return !mayBeClause && textAt(units, i - 1) === ' ' ? -1 : i;
    if (!unit || (unit.kind === 'mark' && !' "“”()·'.includes(unit.text))) return -1;
    if (unit.text === '的' && !mayBeClause) return -1;
    if (unit.kind === 'word' && /^(?:v|p|c)/u.test(unit.tag) && !mayBeClause) return -1;
  }
  return -1;
};

/** The time nearest in front of the verb, in its clause. */
const timeBefore = (sentence: SentenceView, verb: number): string | undefined => {
  const from = sentence.clauses.find(({ to }) => verb < to)?.from ?? 0;
  const unit = sentence.units.slice(from, verb).findLast(({ kind }) => kind === 'time');
  return unit?.kind === 'time' ? unit.time.from : undefined;
};

/** The draft for a successor and a predecessor, triggered by unit `verb`; none unless both are there and two. */
export const draftOf = (
  successor: MentionUnit | undefined,
  predecessor: MentionUnit | undefined,
  sentence: SentenceView,
  verb: number,
  seat: Seat | undefined,
): readonly Draft[] => {
  const trigger = sentence.units[verb];
  if (!successor || !predecessor || !trigger || successor.mention.entity === predecessor.mention.entity) return [];
  const since = timeBefore(sentence, verb);
  return [
    {
      type: 'SUCCEEDED',
      subject: successor.mention,
      object: predecessor.mention,
      trigger,
      ...seat,
      ...(since === undefined ? {} : { since }),
    },
  ];
};
