// Finding names: what the lexicon knows for certain.
import { fold } from '../src/model/fold.ts';
import type { FoundName } from '../src/model/mention.ts';
import type { Lexicon } from './lexicon.ts';
import type { Segmented, Stage, Tagged } from './stage.ts';

/** Adds the names: those given on input, else the longest strong names of the lexicon. */
export const createTag =
  (lexicon: Lexicon): Stage<Segmented, Tagged> =>
  (input) => {
    if (input.given) {
      const names = input.given
        .filter((mention) => (mention.kind ?? 'name') === 'name')
        .map(({ start, end, type }) => ({ start, end, type, by: 'given', confidence: 1 }));
      return { ...input, names: names.toSorted((a, b) => a.start - b.start) };
    }
    const folded = fold(input.document.text);
    const names: FoundName[] = [];
    let free = 0;
    for (const { start, end } of input.sentences) {
      for (const hit of lexicon.match(folded, start, end).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const sense = hit.senses.find(({ isWeak }) => !isWeak);
        if (!sense || hit.start < free || sense.entry.type === 'place') continue;
        names.push({
          start: hit.start,
          end: hit.end,
          type: sense.entry.type,
          by: `lexicon:${sense.entry.id}`,
          confidence: 0.9,
        });
        free = hit.end;
      }
    }
    return { ...input, names };
  };
