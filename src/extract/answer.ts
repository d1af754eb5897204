// One line in, one line out: the function that single process, worker threads and cluster share.
import { isUnreadable, readRecordBytes } from '../../pipeline/read/record.ts';
import type { Read } from '../../pipeline/stage.ts';
import { reasonOf } from '../errors.ts';
import type { DocumentRecord, ErrorRecord } from '../model/record.ts';

/** A line or a document that asks for its record, or an answer that is known already: a line too long, a file that cannot be read. */
export type Question =
  | { readonly bytes: Uint8Array; readonly where: string }
  | { readonly read: Read; readonly where: string }
  | { readonly answer: string };

export type Extract = (input: Read) => DocumentRecord;

/** The answer to what could not be read. */
export const errorAnswer = (id: string | null, { where, what }: ErrorRecord['error']): string => {
  const record: ErrorRecord = { id, error: { where, what } };
  return JSON.stringify(record);
};

/** The answer to one question, without line end. A fault of our own in one document is its answer too: the others go on. */
const answer = (question: Question, extract: Extract): string => {
  if ('answer' in question) return question.answer;
  let id: string | null = null;
  try {
    const outcome = 'read' in question ? question.read : readRecordBytes(question.bytes, question.where);
    if (isUnreadable(outcome)) return errorAnswer(outcome.id, outcome.error);
    ({ id } = outcome.document);
    return JSON.stringify(extract(outcome));
  } catch (error) {
    const where = question.where === '' ? 'extract' : question.where;
    return errorAnswer(id, { where, what: `internal error, please report it: ${reasonOf(error)}` });
  }
};

/** The answers to several questions, in order, each ended by LF. */
export const answerAll = (questions: readonly Question[], extract: Extract): string =>
  questions.map((question) => `${answer(question, extract)}\n`).join('');
