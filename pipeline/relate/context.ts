// Whose post a bare title is: 公司董事长, 首席执行官 in the middle of an article about one firm.
import type { Mention } from '../../src/model/mention.ts';
import type { DocumentView, MentionUnit, SentenceView } from './clause.ts';
import type { Post } from './posts.ts';

/** The entity that an article is about, or undefined where no one stands out. */
type Topics = Readonly<Record<'company' | 'organization' | 'government', Mention | undefined>>;

const memory = new WeakMap<DocumentView, Topics>();

/** The mention of the entity that is named most often: at least twice, and half as often again as the next one. */
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

const topicsOf = (document: DocumentView): Topics => {
  const known = memory.get(document);
  if (known) return known;
  const { mentions } = document.linked;
  const named = mentions.filter(({ kind }) => kind === 'name' || kind === 'nominal');
  const topics: Topics = {
    company: dominant(
      named.filter(({ type }) => type === 'company'),
      2,
    ),
    organization: dominant(
      named.filter(({ type }) => type === 'organization'),
      3,
    ),
    government: dominant(
      mentions.filter(({ kind }) => kind === 'metonym'),
      2,
    ),
  };
  memory.set(document, topics);
  return topics;
};

/** The one firm or office that the sentence names in front of an offset; undefined if there are several or none. */
const onlyBefore = (sentence: SentenceView, offset: number, types: readonly string[]): Mention | undefined => {
  const before = sentence.units.filter(
    (unit): unit is MentionUnit =>
      unit.kind === 'mention' &&
      unit.end <= offset &&
      unit.mention.kind !== 'metonym' &&
      types.includes(unit.mention.type),
  );
  const [first] = before;
  return first && before.every(({ mention }) => mention.entity === first.mention.entity) ? first.mention : undefined;
};

/** The one firm named last in the paragraph: in the sentence, else in the nearest one before it that names any. */
const onlyInParagraph = (sentence: SentenceView, document: DocumentView, offset: number): Mention | undefined => {
  for (let at = sentence.index; at >= 0; at--) {
    const one = document.sentences[at];
    if (!one || one.paragraph !== sentence.paragraph) return undefined;
    if (one.units.some((unit) => unit.kind === 'mention' && unit.end <= offset && unit.mention.type === 'company'))
      return onlyBefore(one, offset, ['company']);
  }
  return undefined;
};

const PRESS = /(?:报|报社|网|社|台|新闻|周刊|杂志|时报|日报|晚报|财经|在线|传媒|电视|广播)$/u;

/** The organization that a title without one belongs to, where the text leaves one candidate. */
export const contextOrganization = (
  post: Post,
  sentence: SentenceView,
  document: DocumentView,
): Mention | undefined => {
  const topics = topicsOf(document);
  if (post.class === 'state' || post.class === 'army') return topics.government;
  if (post.class === 'press') {
    const before = onlyBefore(sentence, post.title.start, ['organization', 'company']);
    return before && PRESS.test(before.text) ? before : undefined;
  }
  if (post.class === 'corp')
    return onlyInParagraph(sentence, document, post.title.start) ?? topics.company ?? topics.organization;
  return undefined;
};
