// Notes on a life: 王芳，女，1970年出生，A公司总经理。曾任B行行长。
import type { DocumentView, MentionUnit, SentenceView } from '../sentence/clause.ts';
import { isMentionOf } from '../sentence/clause.ts';
import { skipBlank, stepOver, textAt } from '../sentence/steps.ts';

/** What a note on a life tells. */
export const FACTS = /出生|生于|籍贯|国籍|学历|学位|毕业|党员|男,|女,|汉族/u;

/** The person with whom a note on a life begins, in this sentence, or in the one before if this one names nobody. */
export const subjectOfNote = (sentence: SentenceView, document: DocumentView): MentionUnit | undefined => {
  const { units } = sentence;
  const person = units[skipBlank(units, 0)];
  if (isMentionOf(person, 'person'))
    return /^[,，(（]$/u.test(textAt(units, stepOver(units, units.indexOf(person) + 1))) ? person : undefined;
  const before = document.sentences[sentence.index - 1];
  const isNobody = units.every((unit) => !isMentionOf(unit, 'person'));
  if (!isNobody || before?.paragraph !== sentence.paragraph) return undefined;
  const opener = before.units[skipBlank(before.units, 0)];
  return isMentionOf(opener, 'person') && FACTS.test(document.folded.slice(before.start, before.end))
    ? opener
    : undefined;
};
