// The engine of frames: finds their words in one pass over a sentence, fills each frame, and makes drafts of claims.
import type { Rule } from '../rule.ts';
import type { DocumentView, SentenceView } from '../sentence/clause.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Frame, Hit } from './frame.ts';
import type { Parsed } from '../sentence/phrases.ts';
import type { Earlier } from './mutual-frames.ts';
import { parse } from '../sentence/phrases.ts';
import { draftsOf } from './drafts.ts';

/** Words of all frames by their first two units, longest first; those of one unit under '' as the second. */
type Words = ReadonlyMap<string, ReadonlyMap<string, readonly (readonly [string, readonly Frame[]])[]>>;

/** A sentence read once for all frames. */
interface Reading {
  readonly parsed: Parsed;
  readonly hits: readonly Hit[];
}

const indexWords = (frames: readonly Frame[], others: readonly string[]): Words => {
  const all = new Map<string, Frame[]>(others.map((word) => [word, []]));
  for (const frame of frames) for (const word of frame.words) all.set(word, [...(all.get(word) ?? []), frame]);
  const byFirst = new Map<string, Map<string, [string, readonly Frame[]][]>>();
  for (const [word, list] of all) {
    const bySecond = byFirst.get(word.charAt(0)) ?? new Map<string, [string, readonly Frame[]][]>();
    byFirst.set(word.charAt(0), bySecond.set(word.charAt(1), [...(bySecond.get(word.charAt(1)) ?? []), [word, list]]));
  }
  for (const bySecond of byFirst.values())
    for (const list of bySecond.values()) list.sort((a, b) => b[0].length - a[0].length);
  return byFirst;
};

interface Found {
  readonly hits: readonly Hit[];
  /** Words that hide a frame's word: 联合创始人. */
  readonly others: readonly Span[];
}

/** Hits of the words between two mentions: the longest at each place, one after the other. */
const findHits = (words: Words, sentence: SentenceView, folded: string): Found => {
  const hits: Hit[] = [];
  const others: Span[] = [];
  const mentions = sentence.units.filter(({ kind }) => kind === 'mention');
  const long = sentence.units.filter((unit) => unit.kind === 'word' && unit.text.length > 2);
  // 投资人 in 投资人工智能公司 is none: it would cut a longer word in two.
  const cuts = (start: number, end: number): boolean =>
    long.some((unit) => start < unit.start && unit.start < end && end < unit.end);
  let next = 0;
  for (let at = sentence.start; at < sentence.end;) {
    while ((mentions[next]?.end ?? sentence.end) <= at && next < mentions.length) next++;
    const mention = mentions[next];
    if (mention && mention.start <= at) {
      at = mention.end;
      continue;
    }
    const limit = mention?.start ?? sentence.end;
    const bySecond = words.get(folded.charAt(at));
    if (!bySecond) {
      at++;
      continue;
    }
    const isHere = ([word]: readonly [string, readonly Frame[]]): boolean =>
      at + word.length <= limit && folded.startsWith(word, at) && !cuts(at, at + word.length);
    const found = bySecond.get(folded.charAt(at + 1))?.find(isHere) ?? bySecond.get('')?.find(isHere);
    if (!found) {
      at++;
      continue;
    }
    const [word, frames] = found;
    hits.push(...frames.map((frame): Hit => ({ frame, start: at, end: at + word.length })));
    if (frames.length === 0) others.push({ start: at, end: at + word.length });
    at += word.length;
  }
  return { hits, others };
};

/** True if the text around a word is that of the frame. */
const isFit = ({ frame, start, end }: Hit, sentence: SentenceView, folded: string): boolean => {
  const clause = sentence.clauses.find((candidate) => start < candidate.end) ?? sentence;
  // 石建国之子: the end of a name is no part of a word of kin.
  const isBehindName =
    frame.shape === 'noun' &&
    frame.isKin === true &&
    sentence.units.some(({ kind, end: to }) => kind === 'mention' && to === start);
  const before = isBehindName ? '' : folded.slice(Math.max(clause.start, start - 40), start);
  const after = folded.slice(end, Math.min(clause.end, end + 60));
  if (frame.notAfter?.test(before) || frame.notBefore?.test(after)) return false;
  if (frame.needs && !frame.needs.test(folded.slice(end, clause.end))) return false;
  if (frame.needsEarlier && !frame.needsEarlier.test(folded.slice(sentence.start, start))) return false;
  return !frame.needsBefore || frame.needsBefore.test(folded.slice(clause.start, start));
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
    const found = findHits(words, sentence, folded);
    const hits = found.hits.filter((hit) => isFit(hit, sentence, folded));
    const carriers = [
      ...hits.map(({ frame, start, end }) => ({ start, end, isNoun: frame.shape === 'noun' })),
      ...found.others.map(({ start, end }) => ({ start, end, isNoun: true })),
    ];
    const reading: Reading = { parsed: parse(sentence, carriers), hits };
    readings.set(sentence, reading);
    return reading;
  };
};

type Read = (sentence: SentenceView, folded: string) => Reading;

/** The sentences before one, read when they are asked for. */
const earlierOf = (sentence: SentenceView, document: DocumentView, read: Read): Earlier => {
  const parsed = (list: readonly SentenceView[]): readonly Parsed[] =>
    list.map((one) => read(one, document.folded).parsed);
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
    examples: frame.examples,
    counterExamples: frame.counterExamples,
    find: (sentence, document) => {
      const { parsed, hits } = read(sentence, document.folded);
      const own = hits.filter((hit) => hit.frame === frame);
      if (own.length === 0) return [];
      const earlier = earlierOf(sentence, document, read);
      return own.flatMap((hit) => draftsOf({ parsed, hit, document, earlier }));
    },
  }));
};
