// What is asked: the lines of a stream, or all documents of files.
import { formatOf, readLines, readSource, tooLong } from '../../pipeline/read.ts';
import { readBytes } from '../../pipeline/read/bytes.ts';
import { splitLines } from '../../pipeline/read/lines.ts';
import { InputError } from '../errors.ts';
import { errorAnswer } from './answer.ts';
import type { Question } from './answer.ts';

/** A file as it is asked for. */
export interface SourceFile {
  readonly path: string;
  /** What messages call it. */
  readonly where: string;
  /** The document's id, if it has no other. */
  readonly id: string;
}

/** The lines of a stream (stdin), those of a chunk together. Their place is known from the order of the answers, so no message names it: the same line gives the same answer on every machine. */
export async function* questionsOfStream(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<readonly Question[]> {
  const long: Question = { answer: errorAnswer(null, tooLong('line', limit)) };
  for await (const lines of splitLines(stream, limit)) {
    yield lines.map((line) => ('tooLong' in line ? long : { bytes: line.bytes, where: '' }));
  }
}

/** One file: a question for each line of .jsonl, one for a file of another kind; a file that cannot be read is answered with its reason. */
export async function* questionsOfFile(
  { path, where, id }: SourceFile,
  limit: number,
): AsyncGenerator<readonly Question[]> {
  try {
    const format = formatOf(path);
    if (!format) throw new InputError(where, 'is none of .txt .md .html .jsonl (or these with .gz)');
    if (format !== 'jsonl') {
      yield [{ read: await readSource(await readBytes(path, where, limit), format, { where, id, limit }), where }];
      return;
    }
    for await (const lines of readLines(path, where, limit)) {
      yield lines.map(({ where: place, line }) =>
        line === 'too long' ? { answer: errorAnswer(null, tooLong(place, limit)) } : { bytes: line, where: place },
      );
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield [{ answer: errorAnswer(id, error) }];
  }
}
