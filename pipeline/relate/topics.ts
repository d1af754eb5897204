// What a document, a paragraph or a sentence is about: the one firm, office or government that a title without one can belong to.
import type { Mention } from '../../src/model/mention.ts';
import type { DocumentView, SentenceView } from './clause.ts';

/** Tells which mentions may give a post. */
export type Fits = (mention: Mention) => boolean;

/** The mention of the entity that is named most often: at least `least` times, and half as often again as the next one. */
const dominant = (mentions: readonly Mention[], least: number): Mention | undefined => {
  const counts = new Map<string, { first: Mention; n: number }>();
  for (const mention of mentions) {
    const known = counts.get(mention.entity);
    if (known) known.n++;
    else counts.set(mention.entity, { first: mention, n: 1 });
  }
  const [best, second] = [...counts.values()].toSorted((a, b) => b.n - a.n || a.first.start - b.first.start);
  return best && best.n >= least && best.n * 2 >= (second?.n ?? 0) * 3 ? best.first : undefined;
};

/** The only entity among some mentions, by its first one. */
const only = (mentions: readonly Mention[]): Mention | undefined => {
  const [first] = mentions;
  return first && mentions.every(({ entity }) => entity === first.entity) ? first : undefined;
};

const inSentence = (sentence: SentenceView, limit: number, fits: Fits): readonly Mention[] =>
  sentence.units.flatMap((unit) =>
    unit.kind === 'mention' && unit.end <= limit && fits(unit.mention) ? [unit.mention] : [],
  );

/** The only fitting entity that the sentence names in front of an offset. */
export const onlyBefore = (sentence: SentenceView, limit: number, fits: Fits): Mention | undefined =>
  only(inSentence(sentence, limit, fits));

/** The first fitting entity of the sentence in front of an offset. */
export const firstBefore = (sentence: SentenceView, limit: number, fits: Fits): Mention | undefined =>
  inSentence(sentence, limit, fits)[0];

/** The one fitting entity of the nearest place before an offset that names any: the sentence, else those before it in the paragraph. */
export const onlyInParagraph = (
  sentence: SentenceView,
  document: DocumentView,
  limit: number,
  fits: Fits,
): Mention | undefined => {
  for (let at = sentence.index; at >= 0; at--) {
    const one = document.sentences[at];
    if (!one || one.paragraph !== sentence.paragraph) return undefined;
    const named = inSentence(one, limit, fits);
    if (named.length > 0) return only(named);
  }
  return undefined;
};

/** The fitting entity that stands out in a document: named at least `least` times and half as often again as any other. */
export const topicOf = (document: DocumentView, least: number, fits: Fits): Mention | undefined =>
  dominant(document.linked.mentions.filter(fits), least);

/** The only fitting entity that the document's title names. */
export const onlyInTitle = (document: DocumentView, fits: Fits): Mention | undefined => {
  const title = document.linked.document.title ?? '';
  return only(document.linked.mentions.filter((mention) => fits(mention) && title.includes(mention.text)));
};
