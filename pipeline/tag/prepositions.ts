// Prepositions that jieba glues to a name behind them: 对华|为 is 对 and 华为 where the lexicon knows 华为.
import type { Lexicon } from '../lexicon.ts';
import type { Segmented, Token } from '../stage.ts';

const PREPOSITIONS = new Set('对向与和被给由从为在于将把');
/** How far behind the preposition a name is looked for. */
const LONGEST = 12;
/** A particle that ends a sentence makes no name of the word in front of it: 对唱吧. */
const PARTICLES = /[吧吗呢啊]$/u;

/** End of the firm or body that the lexicon knows by a form right behind the preposition at `start`, if a word ends there; 0 if there is none. */
const nameEnd = (
  { folded }: Segmented,
  lexicon: Lexicon,
  start: number,
  limit: number,
  ends: ReadonlySet<number>,
): number => {
  const hits = lexicon.match(folded, start, Math.min(limit, start + 1 + LONGEST));
  // 和平饭店: the whole is a name.
  const whole = Math.max(0, ...hits.filter((hit) => hit.start === start).map(({ end }) => end));
  const fits = hits.filter(
    (hit) =>
      hit.start === start + 1 &&
      hit.end > Math.max(whole, start + 2) &&
      ends.has(hit.end) &&
      hit.senses.every(({ entry, isWeak }) => !isWeak && (entry.type === 'company' || entry.type === 'organization')) &&
      !PARTICLES.test(folded.slice(hit.start, hit.end)) &&
      lexicon.ambiguous(folded.slice(hit.start, hit.end)).length === 0,
  );
  return Math.max(0, ...fits.map(({ end }) => end));
};

/** The words with such prepositions parted from the names behind them. “对华|为|实施|制裁” → 对, 华为, 实施, 制裁; not “对华|为期|三年”. */
export const partPrepositions = (input: Segmented, lexicon: Lexicon): Segmented => {
  let isParted = false;
  const tokens = input.tokens.map((words) => {
    const glued = words.filter(({ start, end }) => end - start > 1 && PREPOSITIONS.has(input.folded.charAt(start)));
    if (glued.length === 0) return words;
    const limit = words.at(-1)?.end ?? 0;
    const ends = new Set(words.map(({ end }) => end));
    const names = new Map(glued.map(({ start }) => [start, nameEnd(input, lexicon, start, limit, ends)]));
    if ([...names.values()].every((end) => end === 0)) return words;
    isParted = true;
    let free = 0;
    return words.flatMap((word): readonly Token[] => {
      if (word.start < free) return [];
      const end = names.get(word.start) ?? 0;
      if (end === 0) return [word];
      free = end;
      return [
        { start: word.start, end: word.start + 1, tag: 'p' },
        { start: word.start + 1, end, tag: 'nt' },
      ];
    });
  });
  return isParted ? { ...input, tokens } : input;
};
