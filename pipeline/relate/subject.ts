// Who a predicate speaks of: the person in front of it in its clause, else the subject of the clause before.
import type { Clause, MentionUnit, SentenceView, Unit } from './clause.ts';
import { isMentionOf } from './clause.ts';

/** Before a person, these make it something else than the subject. */
const NOT_SUBJECT_AFTER: ReadonlySet<string> = new Set([
  '与',
  '和',
  '同',
  '跟',
  '对',
  '向',
  '给',
  '被',
  '从',
  '接替',
  '替代',
  '取代',
  '接棒',
  '为',
  '把',
  '将',
  '会见',
  '继',
  '在',
  '代替',
  '按',
  '据',
  '像',
]);

/** Persons of a clause before unit `limit` that may be its subject, in order. */
const subjects = (units: readonly Unit[], clause: Clause, limit: number): readonly MentionUnit[] => {
  const found: MentionUnit[] = [];
  let depth = 0;
  for (let i = clause.from; i < Math.min(clause.to, limit); i++) {
    const unit = units[i];
    if (unit?.kind === 'mark' && unit.text === '(') depth++;
    if (unit?.kind === 'mark' && unit.text === ')') depth--;
    if (depth > 0 || !isMentionOf(unit, 'person')) continue;
    const before = units[i - 1];
    const after = units[i + 1];
    if (before?.kind === 'word' && NOT_SUBJECT_AFTER.has(before.text)) continue;
    if (after?.kind === 'word' && after.text === '的') continue;
    found.push(unit);
  }
  return found;
};

/** The person who is the subject of the predicate at unit `index`: nearest in its clause, else the first of a clause before it in the sentence. */
export const subjectBefore = (sentence: SentenceView, index: number): MentionUnit | undefined => {
  const { units, clauses } = sentence;
  let at = clauses.findIndex(({ to }) => index < to);
  const own = clauses[at];
  if (!own) return undefined;
  const here = subjects(units, own, index).at(-1);
  if (here) return here;
  for (at--; at >= 0; at--) {
    const clause = clauses[at];
    const [first] = clause ? subjects(units, clause, clause.to) : [];
    if (first) return first;
  }
  return undefined;
};
