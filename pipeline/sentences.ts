// Splitting a text into sentences, by punctuation alone: “他辞职了。她接任！” → two.
import { fold } from '../src/model/fold.ts';
import type { Read, Sentence, Sentenced, Stage } from './stage.ts';

const ENDS = new Set('。！？!?…');
/** What may follow the end and still belongs to the sentence: closing quotes and brackets, more ends. */
const CLOSERS = new Set('”’」』）)】》〉"。！？!?…');
const LINE_ENDS = new Set('\n\r\u2028\u2029\u0085\v\f');
/** A sentence longer than this is cut at a pause, so that no stage meets a megabyte in one piece. */
const LONGEST = 1000;
const PAUSES = new Set('；;，,、 \t');

const isBlank = (char: string): boolean => /\s/u.test(char);

/** Where to cut a run that is too long: after the last pause, else at the limit, never inside a surrogate pair. */
const cutAt = (text: string, start: number): number => {
  const limit = start + LONGEST;
  for (let i = limit; i > start + LONGEST / 2; i--) if (PAUSES.has(text.charAt(i - 1))) return i;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
};

/** Splits a text into sentences: half-open UTF-16 offsets, in order, without overlap; only white space lies between them. */
export const splitSentences = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  const close = (to: number): void => {
    let [from, end] = [start, to];
    while (from < end && isBlank(text.charAt(from))) from++;
    while (end > from && isBlank(text.charAt(end - 1))) end--;
    while (end - from > LONGEST) {
      const cut = cutAt(text, from);
      sentences.push({ start: from, end: cut, paragraph });
      from = cut;
      while (from < end && isBlank(text.charAt(from))) from++;
    }
    if (end > from) sentences.push({ start: from, end, paragraph });
    start = to;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (LINE_ENDS.has(char)) {
      const before = sentences.length;
      close(i);
      start = i + 1;
      if (sentences.length > before || sentences.at(-1)?.paragraph === paragraph) paragraph++;
    } else if (ENDS.has(char)) {
      let end = i + 1;
      while (end < text.length && CLOSERS.has(text.charAt(end))) end++;
      close(end);
      i = end - 1;
    }
  }
  close(text.length);
  return sentences;
};

/** Adds the sentences. */
export const sentences: Stage<Read, Sentenced> = (input) => ({
  ...input,
  folded: fold(input.document.text),
  sentences: splitSentences(input.document.text),
});
