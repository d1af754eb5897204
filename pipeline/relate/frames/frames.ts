// The engine of frames: finds their words in one pass over a sentence, fills each frame, and makes drafts of claims.
import type { Rule } from '../rule.ts';
import type { DocumentView, SentenceView } from '../sentence/clause.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Frame, Hit } from './frame.ts';
import type { Parsed } from '../sentence/phrases.ts';
import type { Earlier } from './mutual-frames.ts';
import { WordIndex } from '../words.ts';
import { parse } from '../sentence/phrases.ts';
import { draftsOf } from './drafts.ts';

/** A sentence read once for all frames. */
interface Reading {
  readonly hits: readonly Hit[];
  /** Read when it is asked for. */
  parsed(): Parsed;
}

/** The words of all frames, with the frames of each: none for a word that only hides another. */
type Words = WordIndex<readonly Frame[]>;

const indexWords = (frames: readonly Frame[], others: readonly string[]): Words => {
  const all = new Map<string, Frame[]>(others.map((word) => [word, []]));
  for (const frame of frames) for (const word of frame.words) all.set(word, [...(all.get(word) ?? []), frame]);
  const index: Words = new WordIndex();
  all.forEach((list, word) => index.add(word, list));
  return index;
};

interface Found {
  readonly hits: readonly Hit[];
  /** Words that hide a frame's word: 联合创始人. */
  readonly others: readonly Span[];
}

/** A part of a text without the spaces that some papers set around numbers and Latin words: 51 % 的股份. */
const wordsOf = (folded: string, from: number, to: number): string => {
  const text = folded.slice(from, to);
  return text.includes(' ') ? text.replaceAll(' ', '') : text;
};

/** True if the text around a word is that of the frame. */
const isFit = ({ frame, start, end }: Hit, sentence: SentenceView, folded: string): boolean => {
  if (!frame.notAfter && !frame.notBefore && !frame.needs && !frame.needsEarlier && !frame.needsBefore) return true;
  const clause = sentence.clauses.find((candidate) => start < candidate.end) ?? sentence;
  // 石建国之子: the end of a name is no part of a word of kin.
  const isBehindName =
    frame.shape === 'noun' &&
    frame.isKin === true &&
    sentence.units.some(({ kind, end: to }) => kind === 'mention' && to === start);
  if (!isBehindName && frame.notAfter?.test(wordsOf(folded, Math.max(clause.start, start - 40), start))) return false;
  if (frame.notBefore?.test(wordsOf(folded, end, Math.min(clause.end, end + 60)))) return false;
  if (frame.needs && !frame.needs.test(wordsOf(folded, end, clause.end))) return false;
  if (frame.needsEarlier && !frame.needsEarlier.test(wordsOf(folded, sentence.start, start))) return false;
  return !frame.needsBefore || frame.needsBefore.test(wordsOf(folded, clause.start, start));
};

/** Hits of the words between two mentions: the longest at each place that fits, one after the other. */
const findHits = (words: Words, sentence: SentenceView, folded: string): Found => {
  const hits: Hit[] = [];
  const others: Span[] = [];
  let start = sentence.start;
  // 投资人 in 投资人工智能公司 is none: it would cut a longer word in two.
  const isWhole = (word: string): boolean =>
    !sentence.units.some(
      (unit) =>
        unit.kind === 'word' &&
        unit.text.length > 2 &&
        start < unit.start &&
        unit.start < start + word.length &&
        start + word.length < unit.end,
    );
  /** The hits of a word here. 减持了 of a frame that does not fit here hides no 减持 of another. */
  const hitsOf = (word: string, frames: readonly Frame[]): readonly Hit[] | undefined => {
    if (!isWhole(word)) return undefined;
    const end = start + word.length;
    const fitting = frames.map((frame): Hit => ({ frame, start, end })).filter((hit) => isFit(hit, sentence, folded));
    return frames.length === 0 || fitting.length > 0 ? fitting : undefined;
  };
  const findUpTo = (limit: number): void => {
    while (start < limit) {
      const found = words.pick(folded, start, limit, hitsOf);
      if (!found) {
        start++;
        continue;
      }
      const [word, fitting] = found;
      const end = start + word.length;
      hits.push(...fitting);
      if (fitting.length === 0) others.push({ start, end });
      start = end;
    }
  };
  for (const unit of sentence.units) {
    if (unit.kind !== 'mention') continue;
    findUpTo(unit.start);
    start = Math.max(start, unit.end);
  }
  findUpTo(sentence.end);
  return { hits, others };
};

/** How many sentences back a pronoun for two is looked for in a paragraph. */
const LONGEST_PARAGRAPH = 8;

/** Reads sentences for a set of frames; each sentence once, however many frames ask. */
const createReader = (frames: readonly Frame[], others: readonly string[]): Read => {
  const words = indexWords(frames, others);
  const readings = new WeakMap<SentenceView, Reading>();
  return (sentence, folded) => {
    const known = readings.get(sentence);
    if (known) return known;
    const { hits, others: hiding } = findHits(words, sentence, folded);
    let parsed: Parsed | undefined;
    const reading: Reading = {
      hits,
      parsed: () =>
        (parsed ??= parse(sentence, [
          ...hits.map(({ frame, start, end }) => ({ start, end, isNoun: frame.shape === 'noun' })),
          ...hiding.map(({ start, end }) => ({ start, end, isNoun: true })),
        ])),
    };
    readings.set(sentence, reading);
    return reading;
  };
};

type Read = (sentence: SentenceView, folded: string) => Reading;

/** The sentences before one, read when they are asked for. */
const earlierOf = (sentence: SentenceView, document: DocumentView, read: Read): Earlier => {
  const parsed = (list: readonly SentenceView[]): readonly Parsed[] =>
    list.map((one) => read(one, document.folded).parsed());
  const inParagraph = (number: number): readonly SentenceView[] => {
    const list: SentenceView[] = [];
    for (let at = sentence.index - 1; at >= 0 && list.length < LONGEST_PARAGRAPH; at--) {
      const one = document.sentences[at];
      if (!one || one.paragraph < number) break;
      if (one.paragraph === number) list.unshift(one);
    }
    return list;
  };
  return {
    get here() {
      const list = inParagraph(sentence.paragraph);
      return [parsed(list.slice(-1)), parsed(list)];
    },
    get paragraphBefore() {
      return parsed(inParagraph(sentence.paragraph - 1));
    },
  };
};

/**
 * Rules that find the claims of frames: “宁德时代起诉中创新航” → SUED.
 * `others` are words that hide a frame's word in them and carry nothing: 投资者, 合作社.
 */
export const createFrameRules = (frames: readonly Frame[], others: readonly string[] = []): readonly Rule[] => {
  const read = createReader(frames, others);
  return frames.map((frame): Rule => ({
    id: frame.id,
    reason: frame.reason,
    words: frame.words,
    examples: frame.examples,
    counterExamples: frame.counterExamples,
    find: (sentence, document) => {
      const reading = read(sentence, document.folded);
      const own = reading.hits.filter((hit) => hit.frame === frame);
      if (own.length === 0) return [];
      const parsed = reading.parsed();
      const earlier = earlierOf(sentence, document, read);
      return own.flatMap((hit) => draftsOf({ parsed, hit, document, earlier }));
    },
  }));
};
