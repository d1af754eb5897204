// Filling a mutual frame at one place: A与B合作, A、B合作, A携手B, 双方合作.
import type { MentionUnit } from '../sentence/clause.ts';
import type { EntityType } from '../../../src/model/entity.ts';
import type { Hit, MutualFrame } from './frame.ts';
import type { Parsed, Phrase } from '../sentence/phrases.ts';
import { objectAfter, relativeHead } from '../sentence/arguments.ts';
import { between, isNear, leftOf, rightOf, textBetween } from '../sentence/around.ts';
import { isBare, isTeller } from '../sentence/bare.ts';
import { units } from './noun-lists.ts';
import {
  SAYING,
  actorOf,
  hasOwnSubject,
  inherited,
  isClauseSubject,
  isOthersAct,
  subjectBehind,
  subjectOf,
} from '../sentence/subjects.ts';

export type Pair = readonly [MentionUnit, MentionUnit];

const WITH: ReadonlySet<string> = new Set(['与', '和', '同', '跟']);
/** Words for two whom the text named before. */
export const BOTH =
  /双方|两家公司|两公司|两大公司|两家[^,。;]{0,4}|两国|二者|两者|彼此|两党|两校|两地|[两二]人|这[两二][位名个家]|[两二]位(?:创始人|老板|掌门人|高管|前同事)/u;

/** Light verbs between the two and the noun: A与B发生专利纠纷. */
const HAPPENS =
  /^(?:之间)?(?:的?关系[^,。;]{0,8}|(?:再次|又|曾|已|就|因|围绕|长期|正)?(?:[就因围][^,。;]{1,16}|围绕[^,。;]{1,16})?(?:发生|存在|产生|爆发|陷入|出现|卷入|有|因|就|打起?)[^,。;]{0,12})$/u;
/** A、B为夫妻, A与B互为兄弟. */
const IS =
  /^(?:二人|两人|双方|两家公司)?(?:曾|曾经|一直|长期|也|本|同)?(?:互为|互成|均为|都是|同为|结为|系|为|是)(?:彼此|一对|多年|长期|昔日|直接|主要|重要|战略|密切|好|老|最大|的){0,3}$/u;
/** What the two talk about: 甲与乙将就业务整合展开磋商. */
const ABOUT = /^(?:将|已|正|正在|曾|再次|拟)?(?:就|围绕|针对)[^,。;]{1,24}?(?:展开|进行|举行|开展)?$/u;

const cross = (left: readonly MentionUnit[], right: readonly MentionUnit[]): readonly Pair[] =>
  left.flatMap((a) => right.map((b): Pair => [a, b]));

const within = (all: readonly MentionUnit[]): readonly Pair[] =>
  all.flatMap((a, index) => all.slice(index + 1).map((b): Pair => [a, b]));

const PEOPLE = /人|位/u;

/**
 * Sentences before the one of a hit, nearest first, each group for itself: the one before in the paragraph, the paragraph so far,
 * the paragraph before.
 */
export interface Earlier {
  readonly here: readonly (readonly Parsed[])[];
  readonly paragraphBefore: readonly Parsed[];
}

/** The two whom 双方 takes up: the only two of the clauses before, or of the sentences before; 两人 and 这两位 reach into the paragraph before. */
const twoOf = (
  parsed: Parsed,
  hit: Hit,
  members: readonly EntityType[],
  earlier: Earlier,
  word: string,
): readonly MentionUnit[] => {
  const isPeople = PEOPLE.test(word);
  const fits = ({ mention }: MentionUnit): boolean =>
    isPeople ? mention.type === 'person' : members.includes(mention.type);
  // Who reports is none of the two.
  const tellers = new Set(parsed.phrases.filter((phrase) => isTeller(parsed, phrase)));
  const distinct = (phrases: readonly Phrase[]): readonly MentionUnit[] => {
    const found = new Map<string, MentionUnit>();
    for (const phrase of phrases)
      for (const { unit } of phrase.items) if (fits(unit) && !tellers.has(phrase)) found.set(unit.mention.entity, unit);
    return [...found.values()];
  };
  const groups = [
    parsed.phrases.filter(({ end }) => end <= hit.start),
    ...earlier.here.map((group) => group.flatMap(({ phrases }) => phrases)),
    ...(isPeople ? [earlier.paragraphBefore.flatMap(({ phrases }) => phrases)] : []),
  ];
  const found = groups.map(distinct).find((group) => group.length > 0) ?? [];
  // 甲董事长称，双方…: 甲 is one of the two.
  const speakers = parsed.phrases
    .filter(({ end }) => end <= hit.start)
    .flatMap(({ items }) => items.flatMap(({ owners }) => owners.filter(fits)));
  const isOthers = speakers.some(({ mention }) => found.every((one) => one.mention.entity !== mention.entity));
  return found.length === 2 && !isOthers ? found : [];
};

const both = (parsed: Parsed, hit: Hit, frame: MutualFrame, earlier: Earlier, word: string): readonly Pair[] =>
  within(twoOf(parsed, hit, frame.members ?? ['company', 'organization'], earlier, word));

/** The two who act together at a word without being named again: 王芳和李明 in “王芳和李明是同学。两人于2007年创办了远景”. */
export const coupleAt = (parsed: Parsed, hit: Hit, earlier: Earlier): readonly MentionUnit[] => {
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const word = BOTH.exec(textBetween(parsed, clause?.start ?? hit.start, hit.start))?.[0];
  return word === undefined ? [] : twoOf(parsed, hit, ['company', 'organization'], earlier, word);
};

/** Longest relative clause, in units, between 与 and the name. */
const LONGEST_RELATIVE = 24;

/** The other side with a relative clause in front of it: 奥尔西 in “同来华访问的乌拉圭总统奥尔西会谈”. */
const afterRelative = (parsed: Parsed, left: readonly Phrase[]): Phrase | undefined => {
  const phrase = left.at(-1);
  if (!phrase) return undefined;
  let isRelative = /的/u.test(phrase.items[0]?.lead ?? '');
  for (let at = parsed.at(phrase.start) - 1, steps = 0; at >= 0 && steps < LONGEST_RELATIVE; at--, steps++) {
    const unit = parsed.units[at];
    if (
      !unit ||
      (unit.kind === 'mark' && !/[、"“”「」《》]/u.test(unit.text)) ||
      (unit.kind === 'mention' && unit.mention.type === 'person')
    )
      return undefined;
    if (unit.text === '的' || (steps === 0 && unit.kind === 'mention')) isRelative = true;
    // 圣多美和普林西比总理: a name may hold the word.
    else if (unit.kind === 'word' && WITH.has(unit.text) && (isRelative || unit.text !== '和'))
      return isRelative ? { ...phrase, mark: unit.text, lead: unit.start } : undefined;
  }
  return undefined;
};

/** The object with a relative clause in front of it: 泽连斯基 in “会见了到访的乌克兰总统泽连斯基”, or who leads a delegation: “会见由甲率领的代表团”. */
const objectAfterRelative = (parsed: Parsed, hit: Hit): { readonly phrase: Phrase } | undefined => {
  for (const phrase of rightOf(parsed, hit)) {
    const first = phrase.items[0];
    if (!first) return undefined;
    const gap = between(parsed, hit.end, first.unit.start);
    if (gap.length > LONGEST_RELATIVE || gap.some((unit) => unit.kind === 'mark' && !/["“”「」《》]/u.test(unit.text)))
      return undefined;
    if (gap.some(({ text }) => text === '的')) return { phrase };
    const led = phrase.mark === '由' && /^(?:率领|带领)$/u.test(parsed.units[parsed.at(phrase.end)]?.text ?? '');
    if (led) return { phrase: { ...phrase, items: phrase.items.slice(-1) } };
  }
  return undefined;
};

const LIGHT =
  /^(?:举行|进行|展开|开展|召开|发生|一起|共同|首次|再次|又|已|曾|正|正在|将|计划|拟|预计|会|要|在|于|了|过|通|面对面|短暂|长达|小时|分钟|多个|一次|两次|的|就|双边|正式|非正式|单独|当面|私下|秘密|闭门|启动|重启|恢复|展开|投资|贸易|双边|协定|自由贸易|自贸|经贸|新一轮|多轮|间接|直接|电话|视频|线上)$/u;

/** True if only where, when and how stands between two names and what they do together: A与B周六在阿曼举行会谈. */
const isTogether = (parsed: Parsed, from: number, to: number): boolean => {
  const gap = between(parsed, from, to);
  return (
    gap.length <= LONGEST_RELATIVE &&
    gap.every(
      (unit) =>
        unit.kind === 'time' ||
        (unit.kind === 'mention' && unit.mention.type === 'organization') ||
        (unit.kind === 'word' && (LIGHT.test(unit.text) || /^(?:t|d|ns|nr|nt|f|m|q|s|a|b|j)/u.test(unit.tag))),
    )
  );
};

/** True if two phrases may be the two sides: where a frame asks for it, people go with people (习近平在斐洛里庄园同拜登会晤). */
const goWith = (frame: MutualFrame, a: Phrase, b: Phrase): boolean => {
  const hasPerson = ({ items }: Phrase): boolean => items.some(({ unit }) => unit.mention.type === 'person');
  return !frame.isAlike || hasPerson(a) === hasPerson(b);
};

const isPeople = ({ members }: MutualFrame): boolean => members?.every((type) => type === 'person') === true;

/** True if somebody without a name is the one side: 标志着我县与农发行的合作. */
const isOurs = (parsed: Parsed, other: Phrase): boolean => {
  const at = parsed.at(other.lead);
  const words = parsed.units.slice(Math.max(0, at - 2), at);
  return /(?:我[方县市省国区州校院行军党]|我们|咱们|你们|当地|政府|官方|警方)$/u.test(
    words.map((unit) => (unit.kind === 'word' ? unit.text : ',')).join(''),
  );
};

/** The pairs that a mutual frame joins at a hit. */
export const fillMutual = (parsed: Parsed, hit: Hit, frame: MutualFrame, earlier: Earlier): readonly Pair[] => {
  const left = leftOf(parsed, hit);
  const other = left.findLast(({ mark }) => WITH.has(mark)) ?? afterRelative(parsed, left);
  if (other) {
    const head = relativeHead(parsed, hit);
    const own = left.findLast((phrase) => phrase.end <= other.lead && isBare(phrase) && goWith(frame, phrase, other));
    if (!own && isOurs(parsed, other)) return [];
    const taken =
      own || hasOwnSubject(parsed, hit)
        ? undefined
        : (inherited(parsed, other.clause) ?? subjectBehind(parsed, other.clause));
    const subject = own ?? (head && !taken ? head : taken?.phrase);
    // A phrase of place between the two does not act: 在斐洛里庄园同….
    const isNearest = own === left.findLast((phrase) => phrase.end <= other.lead);
    if (!subject || (own && isNearest && isOthersAct(parsed, own, { start: other.lead, end: other.lead }))) return [];
    const words = textBetween(parsed, subject.end, Math.max(subject.end, other.lead));
    const sides = subject.items.map((item) => actorOf(item, words));
    // 王芳说，…与甲合作: who only tells of firms and bodies is none of the two.
    const isSaid = other.items.every(({ unit }) => unit.mention.type === 'company')
      ? SAYING.test(words)
      : /宣布|公布/u.test(words);
    const tells =
      !own && taken !== undefined && isSaid && other.items.every(({ unit }) => unit.mention.type !== 'person');
    return cross(tells ? sides.filter(({ mention }) => mention.type !== 'person') : sides, units(other.items));
  }
  // 合并而成C: C is what became of them.
  const next = parsed.units[parsed.at(hit.end)]?.text ?? '';
  const object =
    frame.takesObject && !/^(?:而成|为|成)/u.test(next)
      ? (objectAfter(parsed, hit) ?? objectAfterRelative(parsed, hit))
      : undefined;
  if (object && frame.notTail?.test(object.phrase.tail)) return [];
  if (object) {
    const nearest = subjectOf(parsed, hit);
    const phrase =
      nearest && (!goWith(frame, nearest.phrase, object.phrase) || (frame.isAlike && nearest.phrase.mark !== ''))
        ? left.findLast((candidate) => isBare(candidate) && goWith(frame, candidate, object.phrase))
        : nearest?.phrase;
    const subject = phrase && { phrase };
    if (subject) {
      const words = textBetween(parsed, subject.phrase.end, Math.max(subject.phrase.end, hit.start));
      return cross(
        subject.phrase.items.map((item) => actorOf(item, words)),
        units(object.phrase.items),
      );
    }
  }
  // A、B夫妇及C: the word stands inside of the list.
  const inside = parsed.phrases.find(({ start, end }) => start < hit.start && hit.end < end);
  const beside = inside?.items.filter(({ end }) => end <= hit.start) ?? [];
  if (beside.length >= 2 && beside.at(-1)?.end === hit.start) return within(units(beside.slice(-2)));
  const group = left.findLast(
    (phrase) =>
      isBare(phrase) ||
      // 由甲与乙合并而成
      (phrase.mark === '由' && phrase.items.length > 1) ||
      phrase.tail.startsWith('的') ||
      // 实际控制人为甲、乙夫妇: whatever marks them, the word belongs to the two.
      (frame.isMarked === true && phrase.end === hit.start && isPeople(frame)) ||
      isClauseSubject(parsed, phrase, hit),
  );
  if (
    group &&
    group.items.length >= 2 &&
    (!frame.isMarked ||
      isNear(parsed, group.end, hit.start) ||
      HAPPENS.test(textBetween(parsed, group.end, hit.start)) ||
      ABOUT.test(textBetween(parsed, group.end, hit.start)) ||
      IS.test(textBetween(parsed, group.end, hit.start)) ||
      isTogether(parsed, group.end, hit.start))
  ) {
    const split = group.joints.findLastIndex((joint) => WITH.has(joint) && joint !== '和');
    // A、B与C合作: C is the other side.
    if (split >= 0 && group.items.length > 2 && frame.type !== 'MERGED_WITH')
      return cross(units(group.items.slice(0, split + 1)), units(group.items.slice(split + 1)));
    return within(units(group.items));
  }
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const word = BOTH.exec(textBetween(parsed, clause?.start ?? hit.start, hit.start))?.[0];
  return word === undefined ? [] : both(parsed, hit, frame, earlier, word);
};
