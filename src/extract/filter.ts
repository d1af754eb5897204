// Questions in, answers out in the same order: reads on while threads work, waits where the reader is slow.
import type { Question } from './answer.ts';
import type { Pool } from './pool.ts';

export interface FilterOptions {
  /** Writes text and resolves when more may come. */
  readonly write: (text: string) => Promise<void>;
  /** Ends with `{"end":{"read":N,"written":M}}`, so that a whole answer can be told from a cut one. */
  readonly end: boolean;
}

/** A batch is cut where it has this many bytes or lines, so that one chunk of short lines keeps several threads busy. */
const BATCH_BYTES = 128 * 1024;
const BATCH_LINES = 64;
/** Batches under way for each thread: one being answered, some ready behind it. */
const AHEAD = 3;

const sizeOf = (question: Question): number => {
  if ('bytes' in question) return question.bytes.length;
  return 'read' in question ? question.read.document.text.length : question.answer.length;
};

/** Pieces of a list of questions that are worth a message. */
function* batches(questions: readonly Question[]): Generator<readonly Question[]> {
  let start = 0;
  let bytes = 0;
  for (let i = 0; i < questions.length; i++) {
    const question = questions[i];
    bytes += question ? sizeOf(question) : 0;
    if (bytes < BATCH_BYTES && i - start + 1 < BATCH_LINES) continue;
    yield questions.slice(start, i + 1);
    start = i + 1;
    bytes = 0;
  }
  if (start < questions.length) yield questions.slice(start);
}

/** Answers all questions. Rejects if a thread dies or nothing can be written any more. Resolves to how many were answered. */
export const runFilter = async (
  questions: AsyncIterable<readonly Question[]>,
  pool: Pool,
  { write, end }: FilterOptions,
): Promise<number> => {
  const underWay: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  let read = 0;
  let written = 0;
  const writeAfter = async (before: Promise<void>, answers: Promise<string>, count: number): Promise<void> => {
    const [text] = await Promise.all([answers, before]);
    await write(text);
    written += count;
  };
  try {
    for await (const list of questions) {
      for (const batch of batches(list)) {
        read += batch.length;
        last = writeAfter(last, pool.answer(batch), batch.length);
        // A failure is met where the promise is awaited; until then it must not count as unhandled.
        last.catch(() => undefined);
        underWay.push(last);
        if (underWay.length >= pool.threads * AHEAD) await underWay.shift();
      }
    }
  } catch (error) {
    // The reason why reading stopped may be that writing did.
    await last;
    throw error;
  }
  await last;
  if (end) await write(`${JSON.stringify({ end: { read, written } })}\n`);
  return read;
};
