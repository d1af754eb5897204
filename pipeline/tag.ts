// Finding names: people, companies and organizations, known and unknown.
import type { Segmented, Stage, Tagged } from './stage.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameModel } from './tag/model.ts';
import { widenBranches } from './tag/branches.ts';
import { decide } from './tag/decide.ts';
import { addKin } from './tag/kin.ts';
import { findNames } from './tag/names.ts';
import { cutParticles } from './tag/particles.ts';
import type { NameWords } from './tag/words.ts';

/** Adds the names: those given on input, else those that lexicon and model find. */
export const createTag = (lexicon: Lexicon, words: NameWords, model: NameModel): Stage<Segmented, Tagged> => {
  const sources = { match: lexicon.match, words, classes: model.classes };
  return (input) => {
    if (!input.given)
      return {
        ...input,
        names: addKin(
          input.folded,
          widenBranches(
            input.folded,
            cutParticles(
              input.folded,
              decide(input.folded, findNames(input, lexicon, sources, model), lexicon),
              lexicon,
            ),
            lexicon,
          ),
        ),
      };
    const names = input.given
      .filter((mention) => (mention.kind ?? 'name') === 'name')
      .map(({ start, end, type }) => ({ start, end, type, by: 'given', confidence: 1 }));
    return { ...input, names: names.toSorted((a, b) => a.start - b.start) };
  };
};
