// Finding names: people, companies and organizations, known and unknown.
import type { FoundName } from '../src/model/mention.ts';
import type { Segmented, Stage, Tagged } from './stage.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameModel } from './tag/model.ts';
import { widenBranches } from './tag/branches.ts';
import { decide } from './tag/decide.ts';
import { addEchoes } from './tag/echoes.ts';
import { addKin } from './tag/kin.ts';
import { addMinistries } from './tag/ministries.ts';
import { widenFronts } from './tag/fronts.ts';
import { partJoined } from './tag/joined.ts';
import { findNames } from './tag/names.ts';
import { addPress } from './tag/press.ts';
import { partPrepositions } from './tag/prepositions.ts';
import { cutParticles } from './tag/particles.ts';
import { addSurnames } from './tag/surnames.ts';
import type { NameWords } from './tag/words.ts';

/** Names of a folded text, mended: without overlap, in order of reading, as they came. */
type Refine = (folded: string, names: readonly FoundName[], lexicon: Lexicon) => readonly FoundName[];

/** What is done to the names that model and lexicon found, in this order: what is decided stands before names are made of it. */
const REFINEMENTS: readonly Refine[] = [
  addEchoes,
  decide,
  partJoined,
  cutParticles,
  widenFronts,
  widenBranches,
  addMinistries,
  addPress,
  addKin,
  addSurnames,
];

/** Adds the names: those given on input, else those that lexicon and model find. */
export const createTag = (lexicon: Lexicon, words: NameWords, model: NameModel): Stage<Segmented, Tagged> => {
  const sources = { match: lexicon.match, words, classes: model.classes };
  return (segmented) => {
    const input = partPrepositions(segmented, lexicon);
    if (!input.given) {
      const found = findNames(input, lexicon, sources, model);
      return { ...input, names: REFINEMENTS.reduce((names, refine) => refine(input.folded, names, lexicon), found) };
    }
    const names = input.given
      .filter((mention) => (mention.kind ?? 'name') === 'name')
      .map(({ start, end, type }) => ({ start, end, type, by: 'given', confidence: 1 }));
    return { ...input, names: names.toSorted((a, b) => a.start - b.start) };
  };
};
