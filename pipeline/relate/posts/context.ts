// Whose post a bare title is: 公司董事长, 首席执行官 in the middle of an article about one firm, 总统 in one about one country.
import { fold } from '../../../src/model/fold.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { DocumentView, SentenceView } from '../sentence/clause.ts';
import { isMentionOf } from '../sentence/clause.ts';
import { HIRES } from '../sentence/around.ts';
import { stepBack, textAt } from '../sentence/steps.ts';
import { knownOrganization } from './known-posts.ts';
import { isOwn } from './bare-titles.ts';
import { isPress } from '../sentence/own-paper.ts';
import { rosterOwner } from './rosters.ts';
import { postsOf } from './posts.ts';
import type { Post } from './posts.ts';
import type { Fits } from '../sentence/topics.ts';
import { firstBefore, onlyBefore, onlyInParagraph, onlyInTitle, topicOf } from '../sentence/topics.ts';

const SCHOOL = /(?:大学|(?<!科)学院|中学|小学|学校|校|分校|(?<!人)大|university|college)$/iu;
const COURT = /(?:法院|法庭|高院|中院|终院|检察院|检察署|仲裁院)$/u;
const COUNCIL = /(?:立法会|议会|国会|参议院|众议院|下议院|上议院|立法院)$/u;
const PARTY = /(?:党|联盟|阵线|党团)$/u;
const TEAM = /(?:队|俱乐部|联|fc)$/iu;
const GOVERNMENT = /(?:政府|当局|内阁)$/u;
/** Titles that only one country has, and how its government is named: 国家主席习近平, 特首林郑月娥. */
const HOMES: readonly (readonly [title: RegExp, government: RegExp])[] = [
  [/^(?:国家主席|国家副主席|国务委员)$/u, /^(?:中国|中国政府|中华人民共和国)$/u],
  [
    /^(?:前任|现任)?(?:特首|行政长官|政务司司长|财政司司长|律政司司长)$/u,
    /^(?:香港|港府|特区政府|香港特区政府|香港政府)$/u,
  ],
  [/^(?:副)?廉政专员$/u, /^(?:廉政公署|廉署|香港廉政公署)$/u],
  [/^天皇$/u, /^(?:日本|日本政府)$/u],
];

/** For a title that only one country has, its government where the document names it; undefined for other titles. */
export const homeOf = (
  post: Post,
  document: DocumentView,
): { readonly government: Mention | undefined } | undefined => {
  const title = document.folded.slice(post.title.start, post.title.end);
  const home = HOMES.find(([words]) => words.test(title))?.[1];
  return (
    home && {
      government: document.linked.mentions.find(
        (mention) =>
          mention.type === 'organization' &&
          (home.test(fold(mention.text)) || home.test(fold(document.entity(mention.entity).name))),
      ),
    }
  );
};

const isNamed = ({ kind }: Mention): boolean => kind === 'name' || kind === 'nominal';
const isCompany: Fits = (mention) => mention.type === 'company' && isNamed(mention);
const isOrganization: Fits = (mention) => mention.type === 'organization' && isNamed(mention);
const isGovernment: Fits = (mention) =>
  mention.kind === 'metonym' || (mention.type === 'organization' && GOVERNMENT.test(mention.text));
const kinds = new WeakMap<DocumentView, Map<RegExp, Fits>>();

/** Mentions whose own words or whose entity's name are of a kind; the same function for the same document, so that answers can be remembered. */
const isOf = (names: RegExp, document: DocumentView): Fits => {
  const known = kinds.get(document) ?? new Map<RegExp, Fits>();
  kinds.set(document, known);
  const fits: Fits =
    known.get(names) ??
    ((mention) =>
      mention.type !== 'person' &&
      mention.kind !== 'metonym' &&
      (names.test(fold(mention.text)) || names.test(fold(document.entity(mention.entity).name))));
  known.set(names, fits);
  return fits;
};

const ENDINGS = new Map<string, RegExp>();

/** Names that end with a noun; the same expression for the same noun. */
const endingWith = (noun: string): RegExp => {
  const ending = ENDINGS.get(noun) ?? new RegExp(`${noun}$`, 'u');
  ENDINGS.set(noun, ending);
  return ending;
};

/** 集团总裁: the one group of companies that the document names. */
const groupOf = (post: Post, document: DocumentView): Mention | undefined => {
  const before = document.folded.slice(post.title.start - 2, post.title.start);
  const isGroup: Fits = (mention) => isCompany(mention) && document.entity(mention.entity).name.endsWith('集团');
  return before === '集团' ? topicOf(document, 1, isGroup) : undefined;
};

/** 委员会成员: the body of such a name of which the sentence, or one before it in the paragraph, spoke first; else the only one of the text. */
const takenUp = (post: Post, sentence: SentenceView, document: DocumentView): Mention | undefined => {
  const { noun = '' } = post;
  if (noun === '' || post.takesUp || sentence.units[post.from - 1]?.kind === 'mention') return undefined;
  const fits = isOf(endingWith(noun), document);
  for (let index = sentence.index; document.sentences[index]?.paragraph === sentence.paragraph; index--) {
    const one = document.sentences[index];
    const first = one && firstBefore(one, post.title.start, fits);
    if (first) return first;
  }
  const all = document.linked.mentions.filter(fits);
  return all.every(({ entity }) => entity === all[0]?.entity) ? all[0] : undefined;
};

/** 该事业群的总裁: the firm or office named last whose name ends so. */
const pointedAt = (post: Post, document: DocumentView): Mention | undefined => {
  const lead = document.folded.slice(Math.max(0, post.title.start - 12), post.title.start);
  const noun = /(?:该|这家|这个|这一)([\u3400-\u9fff]{2,6}?)的? *$/u.exec(lead)?.[1];
  return noun === undefined
    ? undefined
    : document.linked.mentions.findLast(
        ({ type, end, text }) => type !== 'person' && end <= post.title.start && fold(text).endsWith(noun),
      );
};

/** The firm that an article is about: the only one in its title, else the one named most often; an exchange or a body if the title names no firm. */
export const topicFirm = (document: DocumentView): Mention | undefined =>
  onlyInTitle(document, isCompany) ?? topicOf(document, 2, isCompany);

/** The firm that gives a post with a verb at `limit`: the one that the article is about, else the only one named in front of the verb; a firm named behind it describes who gets the post. */
export const givingFirm = (sentence: SentenceView, document: DocumentView, limit: number): Mention | undefined =>
  topicFirm(document) ?? onlyInParagraph(sentence, document, limit, isCompany);

/** 王芳将接任A公司CEO，而现任CEO李明将卸任: the same seat, named in the sentence with its firm. */
const sameSeat = (post: Post, sentence: SentenceView): Mention | undefined => {
  const lead = sentence.units[post.from]?.text ?? '';
  if (!/^(?:现任|前任|原|新任|时任|前)/u.test(lead)) return undefined;
  const named = postsOf(sentence)
    .flatMap(({ posts }) => posts)
    .findLast(({ organization, role, head }) => organization && role === post.role && head.end <= post.head.start);
  return named?.organization?.mention;
};

/** 甲将被乙收购，CEO王芳…: the chief is of the one that the sentence speaks of, not of the buyer. */
const boughtBefore = (post: Post, sentence: SentenceView): Mention | undefined => {
  const before = sentence.units.filter(({ end }) => end <= post.title.start);
  const by = before.findIndex(({ kind, text }) => kind === 'word' && /^(?:将|已|正|或将|即将)?(?:被|遭)$/u.test(text));
  const bought = before.slice(0, Math.max(0, by)).findLast((unit) => isMentionOf(unit, 'company'));
  return bought?.kind === 'mention' ? bought.mention : undefined;
};

const firmOf = (post: Post, sentence: SentenceView, document: DocumentView): Mention | undefined => {
  const topic = topicFirm(document);
  const near = onlyInParagraph(sentence, document, post.title.start, isCompany);
  if (post.takesUp) return topic ?? groupOf(post, document) ?? near ?? post.taken?.mention;
  // 其董事长: the subject of the sentence.
  const before = sentence.units.findLast(({ end, text }) => end <= post.title.start && text !== ' ');
  if (before?.kind === 'word' && before.text.endsWith('其')) {
    const from = sentence.units.findLast(({ end, text }) => end <= post.title.start && text === ';')?.end ?? 0;
    // 甲收购乙，并聘请其创始人丙: nobody hires his own founder.
    if (HIRES.test(textAt(sentence.units, stepBack(sentence.units, sentence.units.indexOf(before)))))
      return sentence.units.filter((unit) => isMentionOf(unit, 'company')).findLast(({ end }) => end <= before.start)
        ?.mention;
    return firstBefore(sentence, post.title.start, (mention) => mention.start >= from && isCompany(mention));
  }
  return (
    near ?? sameSeat(post, sentence) ?? boughtBefore(post, sentence) ?? topic ?? topicOf(document, 3, isOrganization)
  );
};

/** 局长, 处长: the office that the head is of; 市长, 州长: the government of such a place. */
const OFFICES = '局处厅司署科院会台社所馆委';
const PLACES = '省市县区州';

/** Offices by the last character of their name: 外交部. */
const endsWith =
  (kind: string): Fits =>
  (mention) =>
    isOrganization(mention) && fold(mention.text).endsWith(kind);

const governmentOf = (post: Post, sentence: SentenceView, document: DocumentView): Mention | undefined => {
  const at = post.title.start;
  const title = document.folded.slice(at, post.title.end);
  // 教育界议员, 资深议员: a seat is not the government's.
  if (/(?:议员|立委|委员)$/u.test(title) && !/^(?:前|副)?(?:联邦|国会|州)?(?:参|众|国会)?议员$/u.test(title))
    return undefined;
  // 国家安全部原副部长: the office is named, though not found as a name.
  if (
    /[部局厅院委会署办](?:原|前|时任)?(?:副|第一副|常务副)?$/u.test(
      title.slice(0, Math.max(0, post.head.start + post.head.title.head - at)),
    )
  )
    return undefined;
  const kind = /(.)长$/u.exec(title)?.[1] ?? '';
  const ministry = kind === '部' ? onlyInParagraph(sentence, document, at, endsWith(kind)) : undefined;
  if (ministry) return ministry;
  if (kind !== '' && OFFICES.includes(kind)) return onlyInParagraph(sentence, document, at, endsWith(kind));
  const fits: Fits =
    kind !== '' && PLACES.includes(kind)
      ? (mention) => isGovernment(mention) && document.entity(mention.entity).name.includes(kind)
      : isGovernment;
  return onlyInParagraph(sentence, document, at, fits) ?? topicOf(document, 2, fits);
};

/** True if a word that was not found as a name, but is none of the language either, stands right in front: 小桔车服总经理. */
const isBehindName = ({ from }: Post, { units }: SentenceView): boolean => {
  const before = units[from - 1];
  return before?.kind === 'word' && /^(?:nr|nt|nz|eng|nrt|nrfg)/u.test(before.tag);
};

/** True if what gives the post stands quoted in front of it, but was not found as a name: 「蘇杭街一號」唯一股東兼董事. */
const isBehindQuoted = ({ from, organization }: Post, { units }: SentenceView): boolean => {
  let at = from - 1;
  while (at > from - 5 && (units[at]?.kind === 'title' || /^(?:的|唯一|股东|兼|及|、)$/u.test(units[at]?.text ?? '')))
    at--;
  const inside = units[at - 1];
  return (
    !organization && /^["”」』]$/u.test(units[at]?.text ?? '') && inside?.kind !== 'mention' && inside?.kind !== 'mark'
  );
};

/** What a head of a body may head; an exchange or an authority is named as the place of an announcement as well. */
const isBody: Fits = (mention) =>
  isNamed(mention) &&
  mention.type !== 'person' &&
  !isPress(mention) &&
  !/交易所|[港上深北]交所|证监会/u.test(mention.text);

/** Heads of bodies: the one that the sentence names in front of them is theirs. */
const OFFICE_HEADS = /(?:主席|会长|秘书长|理事长|发言人|总干事)$/u;

/** 万科（董事长王石）: the firm or office in front of the bracket. */
const bracketOf = ({ from }: Post, { units }: SentenceView): Mention | undefined => {
  const before = units[from - 2];
  const isOpen = units[from - 1]?.text === '(' && isMentionOf(before, 'company', 'organization');
  return isOpen && before.mention.kind !== 'metonym' ? before.mention : undefined;
};

/** The party right in front of the comma before a title: 自由党，党魁钟国斌. */
const apposedTo = ({ from }: Post, { units }: SentenceView, fits: Fits): Mention | undefined => {
  const before = units[from - 2];
  return units[from - 1]?.text === ',' && before?.kind === 'mention' && fits(before.mention)
    ? before.mention
    : undefined;
};

/** The organization that a title without one belongs to, where the text leaves one candidate; `person` is who holds it. */
export const contextOrganization = (
  post: Post,
  sentence: SentenceView,
  document: DocumentView,
  person: Mention,
): Mention | undefined => {
  if (!post.takesUp && (isBehindName(post, sentence) || isBehindQuoted(post, sentence))) return undefined;
  const listed = post.class === 'state' ? undefined : rosterOwner(sentence, post.from);
  if (listed) return listed.mention;
  const body = takenUp(post, sentence, document);
  if (body) return body;
  if (post.isGeneric || (post.class !== 'state' && post.class !== 'army' && isOwn(post, document))) return undefined;
  const at = post.title.start;
  const bracketed = bracketOf(post, sentence);
  if (bracketed) return bracketed;
  const known = pointedAt(post, document) ?? knownOrganization(person, post, document);
  if (known) return known;
  // 检察院副检察长: of one that was not named.
  if (post.noun && !post.takesUp) return undefined;
  // 其发言人: of the person whom the sentence begins with.
  const speaker = sentence.units.find(({ kind }) => kind === 'mention');
  if (
    post.head.text.endsWith('发言人') &&
    isMentionOf(speaker, 'person') &&
    /(?:其|[他她]的) *$/u.test(document.folded.slice(sentence.start, at))
  )
    return undefined;
  const home = homeOf(post, document);
  if (home) return home.government;
  const near = (names: RegExp): Mention | undefined =>
    onlyInParagraph(sentence, document, at, isOf(names, document)) ?? topicOf(document, 1, isOf(names, document));
  switch (post.class) {
    case 'state':
    case 'army':
      // 议员 alone: of the only parliament that is named.
      return document.folded.slice(at, post.title.end) === '议员'
        ? near(COUNCIL)
        : governmentOf(post, sentence, document);
    case 'press':
      return /记者$|编辑$|评论员$|通讯员$/u.test(post.head.text) ? onlyBefore(sentence, at, isPress) : undefined;
    case 'school':
      return near(SCHOOL);
    case 'law':
      return post.head.text.endsWith('律师') ? undefined : near(COURT);
    case 'party':
      return apposedTo(post, sentence, isOf(PARTY, document)) ?? near(PARTY);
    case 'sport':
      return onlyInParagraph(sentence, document, at, isOf(TEAM, document));
    case 'corp':
      return firmOf(post, sentence, document);
    default:
      if (post.head.text.endsWith('队长')) return onlyInParagraph(sentence, document, at, isOf(TEAM, document));
      if (OFFICE_HEADS.test(post.head.text)) return onlyBefore(sentence, at, isBody);
      return post.takesUp ? firmOf(post, sentence, document) : undefined;
  }
};
