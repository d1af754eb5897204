// What a document, a paragraph or a sentence is about: the one firm, office or government that a title without one can belong to.
import type { Mention } from '../../../src/model/mention.ts';
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

/** What was found in a document, by who may be meant: asked for in each sentence, and a document may be as long as a book. */
const memory = new WeakMap<DocumentView, WeakMap<Fits, Map<number, Mention | undefined>>>();

const remembered = (
  document: DocumentView,
  fits: Fits,
  question: number,
  find: () => Mention | undefined,
): Mention | undefined => {
  const ofDocument = memory.get(document) ?? new WeakMap<Fits, Map<number, Mention | undefined>>();
  memory.set(document, ofDocument);
  const answers = ofDocument.get(fits) ?? new Map<number, Mention | undefined>();
  ofDocument.set(fits, answers);
  if (!answers.has(question)) answers.set(question, find());
  return answers.get(question);
};

/** The fitting entity that stands out in a document: named at least `least` times and half as often again as any other. */
export const topicOf = (document: DocumentView, least: number, fits: Fits): Mention | undefined =>
  remembered(document, fits, least, () => dominant(document.linked.mentions.filter(fits), least));

/** The only fitting entity that the document's title names. */
export const onlyInTitle = (document: DocumentView, fits: Fits): Mention | undefined =>
  remembered(document, fits, 0, () => {
    const title = document.linked.document.title ?? '';
    return title === ''
      ? undefined
      : only(document.linked.mentions.filter((mention) => title.includes(mention.text) && fits(mention)));
  });
