// What the sequence model labels: one Han character, one Latin word, one number, one sign; white space is no unit.
import type { LexiconHit } from '../lexicon.ts';
import type { Segmented } from '../stage.ts';
import { hashOf, mix } from './hash.ts';
import { fillHits } from './hits.ts';
import type { UnitSpan } from './labels.ts';
import { isPlainWord } from './plain-words.ts';
import type { WordClasses } from './classes.ts';
import { DIGIT, HAN, LATIN, MARK, OTHER, isDigit, isHan, isLatin, isSpace, shapeOfRun } from './shapes.ts';
import type { NameWords } from './words.ts';

/** Padding units before and after each sentence, so that a window never leaves it. */
const PAD = 3;
const EDGE = 0x5bd1e995;

/** The columns of a document's units, one value a unit, padding included. */
export interface Units {
  /** Half-open ranges of unit indices, one a sentence, padding not included. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the folded unit. */
  readonly unit: Int32Array;
  /** Class, with the shape of Latin words and numbers. */
  readonly shape: Int32Array;
  /** Index of its word in the word columns. */
  readonly word: Int32Array;
  /** BEGIN, INSIDE, END, SINGLE in its word. */
  readonly place: Uint8Array;
  /** Lexicon: for person, company, organization, place (four a unit) where it stands in the longest hit; 0 for none. */
  readonly hits: Uint8Array;
  /** Quotation marks, brackets and 《》 around it. */
  readonly around: Uint8Array;
  /** Chances of a surname, given name, foreign name: 25 × foreign + 5 × surname + given. */
  readonly name: Uint8Array;
  /** The next head word to the right: type, kind and distance, hashed; 0 for none. */
  readonly head: Int32Array;
  /** Where in the document. */
  readonly at: Uint8Array;
  readonly wordHash: Int32Array;
  readonly wordTag: Int32Array;
  /** Names of the lexicon that nothing else is called, whole words of three units or more. */
  readonly known: readonly UnitSpan[];
  /** Where weak forms of one kind of name stand as whole words: names if their cues say so. */
  readonly weak: readonly UnitSpan[];
  /** 1 for a word that stands in no name, see plain-words.ts. */
  readonly isPlain: Uint8Array;
  /** Classes of the word, see classes.ts: fine + 256 × coarse. */
  readonly wordClass: Uint16Array;
}

/** Posts glued to a Latin name: OpenAICEO is OpenAI, CEO. */
const GLUED = ['ceo', 'cto', 'cfo', 'coo', 'cmo'];

/** End of the Latin word or number that begins at `start`. */
const runEnd = (text: string, start: number, limit: number): number => {
  let end = start + 1;
  while (end < limit && (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  if (
    end - start > 4 &&
    GLUED.some((post) => text.startsWith(post, end - 3)) &&
    !/[0-9]$/u.test(text.slice(start, end - 3))
  )
    return end - 3;
  return end;
};

const OPENERS = '“‘「『《〈(【[';
const CLOSERS = '”’」』》〉)】]';
const AROUND = [1, 1, 1, 1, 2, 2, 3, 3, 3];

/** What the units of a text need besides it: the lexicon's hits of each sentence, the word lists, the classes of words. */
export interface UnitSources {
  readonly match: (folded: string, start: number, end: number) => readonly LexiconHit[];
  readonly words: NameWords;
  readonly classes: WordClasses;
}

/** Cuts a segmented document into units, with all that their features are made of. */
export const toUnits = (input: Segmented, sources: UnitSources): Units => {
  const { folded } = input;
  const raw = input.document.text;
  const capacity = folded.length + (2 * PAD + 1) * (input.sentences.length + 1);
  const wordCapacity = input.tokens.reduce((sum, words) => sum + words.length + 4, 4);
  const ints = (): Int32Array => new Int32Array(capacity);
  const units = {
    start: ints(),
    end: ints(),
    unit: ints(),
    shape: ints(),
    word: ints(),
    head: ints(),
    place: new Uint8Array(capacity),
    hits: new Uint8Array(4 * capacity),
    around: new Uint8Array(capacity),
    name: new Uint8Array(capacity),
    at: new Uint8Array(capacity),
    wordHash: new Int32Array(wordCapacity),
    wordTag: new Int32Array(wordCapacity),
    isPlain: new Uint8Array(wordCapacity),
    wordClass: new Uint16Array(wordCapacity),
  };
  const { words } = sources;
  const sentences: { from: number; to: number }[] = [];
  const known: UnitSpan[] = [];
  const weak: UnitSpan[] = [];
  const unitAt = new Int32Array(folded.length + 1);
  let count = 0;
  let word = 0;
  const pad = (place: number): void => {
    for (let i = 0; i < PAD; i++) {
      units.start[count] = units.end[count] = place;
      units.unit[count] = EDGE;
      units.word[count] = word;
      count++;
    }
  };
  const edgeWords = (): void => {
    for (let i = 0; i < 2; i++) {
      units.wordHash[word] = EDGE;
      units.wordTag[word++] = EDGE;
    }
  };
  edgeWords();
  let paragraph = -1;
  input.sentences.forEach((sentence, index) => {
    word--;
    pad(sentence.start);
    word++;
    const from = count;
    const where = (index === 0 ? 0 : 1) + (sentence.paragraph === paragraph ? 0 : 2) + (index < 3 ? 0 : 4);
    paragraph = sentence.paragraph;
    let around = 0;
    for (const token of input.tokens[index] ?? []) {
      let first = -1;
      for (let i = token.start; i < token.end;) {
        const code = folded.charCodeAt(i);
        if (isSpace(code)) {
          i++;
          continue;
        }
        // A unit that an earlier word began (4o, cut as 4 and o) is not begun again.
        if (count > from && i < (units.end[count - 1] ?? 0)) {
          i++;
          continue;
        }
        const isRun = isLatin(code) || isDigit(code);
        const end = isRun
          ? runEnd(folded, i, sentence.end)
          : code >= 0xd800 && code <= 0xdbff && i + 1 < sentence.end
            ? i + 2
            : i + 1;
        if (first < 0) first = count;
        units.start[count] = i;
        units.end[count] = end;
        units.unit[count] = isRun ? hashOf(folded, i, end) : mix(code, 1);
        const opener = OPENERS.indexOf(folded.charAt(i));
        const closer = CLOSERS.indexOf(folded.charAt(i));
        if (closer >= 0) around = 0;
        units.around[count] = around;
        if (opener >= 0) around = AROUND[opener] ?? 0;
        const spaced = count > from && i > (units.end[count - 1] ?? 0) ? 1 : 0;
        units.shape[count] = isHan(code)
          ? HAN + 8 * spaced
          : isRun
            ? (isDigit(code) ? DIGIT : LATIN) + 8 * (2 * shapeOfRun(folded, raw, i, end) + spaced)
            : code < 0x80 || (code >= 0x2000 && code < 0x3040) || code === 0xb7
              ? MARK + 8 * code
              : OTHER;
        units.name[count] = isHan(code)
          ? 25 * (words.foreign[code] ?? 0) + 5 * (words.surname[code] ?? 0) + (words.given[code] ?? 0)
          : 0;
        units.at[count] = where;
        units.word[count] = word;
        unitAt[i] = count;
        count++;
        i = end;
      }
      if (first < 0) continue;
      const hash = hashOf(folded, token.start, token.end);
      units.wordHash[word] = hash;
      units.isPlain[word] = isPlainWord(hash) ? 1 : 0;
      units.wordClass[word] = sources.classes.of(hash);
      units.wordTag[word] = hashOf(token.tag);
      for (let u = first; u < count; u++)
        units.place[u] = count - first === 1 ? 3 : u === first ? 0 : u === count - 1 ? 2 : 1;
      word++;
    }
    const to = count;
    sentences.push({ from, to });
    edgeWords();
    word--;
    pad(sentence.end);
    word++;
    fillHits(units, sources.match(folded, sentence.start, sentence.end), unitAt, { known, weak });
    fillHeads(units, folded, from, to, words);
  });
  return { ...units, sentences, count, known, weak };
};

type Columns = Pick<Units, 'start' | 'end' | 'head' | 'shape'>;

/** Longest head word, in characters. */
const LONGEST_HEAD = 7;
const REACH = 16;

/** Looks for head words (公司, 大学) and tells each unit to the left, up to a sign, how far the nearest one is. */
const fillHeads = (units: Columns, folded: string, from: number, to: number, words: NameWords): void => {
  let [seen, type, kind] = [-1, 0, 0];
  for (let i = to - 1; i >= from; i--) {
    if ((units.shape[i] ?? 0) % 8 === HAN) {
      const start = units.start[i] ?? 0;
      const isStart = words.headStarts[folded.charCodeAt(start)] === 1;
      for (let length = isStart ? Math.min(LONGEST_HEAD, to - i) : 0; length > 0; length--) {
        if ((units.end[i + length - 1] ?? 0) !== start + length) continue;
        const form = folded.slice(start, start + length);
        const found = words.heads.get(form);
        if (found === undefined) continue;
        [seen, type, kind] = [i, found, hashOf(form)];
        break;
      }
    } else if ((units.shape[i] ?? 0) % 8 === MARK) seen = -1;
    const distance = seen - i;
    units.head[i] =
      seen < 0 || distance > REACH
        ? 0
        : distance === 0
          ? mix(kind, 1)
          : mix(type, 2 + (distance > 4 ? 5 + (distance >> 2) : distance));
  }
};
