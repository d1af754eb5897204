// Who speaks in a quotation that is open at a place, also where it began some sentences before.
import type { Mention } from '../../../src/model/mention.ts';
import type { DocumentView, MentionUnit, SentenceView } from './clause.ts';
import { PREPOSITIONS } from './runs.ts';

/** How many sentences a quotation may go on for. */
const LONGEST_QUOTATION = 5;
const OPEN = '“「『';
const CLOSE = '”」』';

/** Who speaks in the quotation that is open at an offset of a sentence: the first name in front of it that acts. Quotations may begin in an earlier sentence of the paragraph. */
export const quotedBy = (sentence: SentenceView, at: number, { sentences }: DocumentView): Mention | undefined => {
  let until = at;
  for (let index = sentence.index; index >= 0 && sentence.index - index < LONGEST_QUOTATION; index--) {
    const one = sentences[index];
    if (!one || one.paragraph !== sentence.paragraph) return undefined;
    const marks = one.units.filter((unit) => unit.kind === 'mark' && unit.end <= until);
    const last = marks.findLast(({ text }) => OPEN.includes(text) || CLOSE.includes(text));
    if (last && CLOSE.includes(last.text)) return undefined;
    if (last) {
      const speaker = one.units.find(
        (unit, place): unit is MentionUnit =>
          unit.kind === 'mention' && unit.end <= last.start && !PREPOSITIONS.has(one.units[place - 1]?.text ?? ''),
      );
      // A name or a term may stand between quotation marks as well: what is said begins a clause.
      const isSpeech = one.clauses.some((clause) => one.units[clause.from]?.start === last.start);
      return isSpeech ? speaker?.mention : undefined;
    }
    until = one.start;
  }
  return undefined;
};
