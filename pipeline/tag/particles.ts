// Particles that stick to a person's name: 由宗庆后创办 is 由 and 宗庆后 where the document or the lexicon knows 宗庆后.
import type { FoundName } from '../../src/model/mention.ts';
import type { Lexicon } from '../lexicon.ts';

const IN_FRONT = new Set('由与和被对向将为及让请跟据经');
const BEHIND = new Set('于在将称说对也则曾已任等');
/** Characters of the name that is left: what stands in front may be a surname (向华强), what stands behind hardly ends a name. */
const SHORTEST = { inFront: 3, behind: 2 } as const;

/** The people of a text without the particles around them, if what is left is a person elsewhere in it or in the lexicon. “由宗庆后创办” → 宗庆后; not 于在荣. */
export const cutParticles = (folded: string, names: readonly FoundName[], lexicon: Lexicon): readonly FoundName[] => {
  const people = new Set(
    names.filter(({ type }) => type === 'person').map(({ start, end }) => folded.slice(start, end)),
  );
  const isPerson = (form: string, shortest: number): boolean =>
    form.length >= shortest &&
    (people.has(form) || lexicon.senses(form).some(({ entry, isWeak }) => entry.type === 'person' && !isWeak));
  return names.map((name) => {
    if (name.type !== 'person' || name.by !== 'model') return name;
    const form = folded.slice(name.start, name.end);
    if (IN_FRONT.has(form.charAt(0)) && isPerson(form.slice(1), SHORTEST.inFront))
      return { ...name, start: name.start + 1 };
    if (BEHIND.has(form.charAt(form.length - 1)) && isPerson(form.slice(0, -1), SHORTEST.behind))
      return { ...name, end: name.end - 1 };
    return name;
  });
};
