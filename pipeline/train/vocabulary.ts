// The vocabulary of plain text, and the classes of its words.
import { sentences } from '../sentences.ts';
import type { Segmented, Sentenced, Stage } from '../stage.ts';
import type { ClassRows } from '../tag/classes.ts';
import { hashOf } from '../tag/hash.ts';
import { clusterWords } from './classes.ts';

/** A word that stands in fewer places says too little of its company. */
const LEAST_PLACES = 5;
const FINE = 250;
const COARSE = 48;
const ROUNDS = 8;
/** Words of the vocabulary that are no words of the text: the edge of a sentence, a rare word. */
const [EDGE, RARE, RESERVED] = [0, 1, 2];

/** All numbers of one length are one word. */
const wordOf = (form: string): string => (/^[0-9.%]+$/u.test(form) ? `#${Math.min(form.length, 5)}` : form);

/** Learns fine and coarse classes of the words of plain texts, segmented as at run time. */
export const learnClasses = (texts: readonly string[], segment: Stage<Sentenced, Segmented>): ClassRows => {
  const counts = new Map<string, number>();
  const lines = texts.flatMap((text) => {
    const { folded, tokens } = segment(sentences({ document: { id: '', text, contentHash: '' } }));
    return tokens.map((words) =>
      words.map(({ start, end }) => wordOf(folded.slice(start, end))).filter((word) => word.trim() !== ''),
    );
  });
  for (const word of lines.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= LEAST_PLACES)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  const index = new Map(vocabulary.map((word, at) => [word, at + RESERVED]));
  const sequences = lines.map((words) =>
    Int32Array.from([EDGE, ...words.map((word) => index.get(word) ?? RARE), EDGE]),
  );
  const size = vocabulary.length + RESERVED;
  const fine = clusterWords(sequences, size, FINE, ROUNDS);
  const coarse = clusterWords(sequences, size, COARSE, ROUNDS);
  const rows = new Map(
    vocabulary.map((word, at) => [
      hashOf(word) >>> 0,
      { fine: fine[at + RESERVED] ?? 0, coarse: coarse[at + RESERVED] ?? 0 },
    ]),
  );
  const sorted = [...rows].toSorted(([a], [b]) => a - b);
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    fine: Uint8Array.from(sorted, ([, row]) => row.fine + 1),
    coarse: Uint8Array.from(sorted, ([, row]) => row.coarse + 1),
  };
};
