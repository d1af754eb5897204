// Filling a noun frame at one place: X的子公司Y, Y是X的子公司, X的子公司包括Y, 子公司Y.
import type { MentionUnit } from '../sentence/clause.ts';
import type { Hit, NounFrame } from './frame.ts';
import type { Item, Parsed, Phrase } from '../sentence/phrases.ts';
import { namedAfter, objectBefore } from '../sentence/arguments.ts';
import { HIRES, between, leftOf, rightOf, textBetween } from '../sentence/around.ts';
import { leadOf } from '../sentence/issuer.ts';
import {
  OF_SUBJECT,
  OWN,
  SEAT,
  afterColon,
  headed,
  isDescribing,
  isWhereabouts,
  listBehind,
  listedBefore,
  units,
  wholeList,
} from './noun-lists.ts';
import { isBare } from '../sentence/bare.ts';
import { inherited, isClauseSubject } from '../sentence/subjects.ts';

export interface Held {
  readonly holder: MentionUnit;
  readonly filler: MentionUnit;
}

const LIST =
  /^(?:包括|有|为|是|即|:|分别为|分别是|涵盖|包含|则为|则是|就是|—|--?|主要|还|也|等|和|其中|、|分别|名为|叫|都是|称|拥有|设有|运营|经营|现有|共有|囊括|不乏|名单|名单中|阵容|阵营|中|里|既有|前有|均为|均是|如|例如|比如|诸如|像|又|了)$/u;
const COPULA =
  /^(?:是|不是|并非|不再是|正是|即是|皆为|同为|为|系|作为|成为|乃|属于|属|仍为|仍是|均为|均是|都是|也是|即|变成|作|曾是|曾为|原为|原是|仍|其实是|沦为|担任|接任|出任|当选|当选为|竟是|则是|变身|升为|列|变为|跃升为|晋升为|降为|跻身|新进|进入|现身|位列|位居|名列|晋身|闯入|继续为|纳入|归入|划入|收归|做|当)$/u;
/** Longest relative clause, in units, between a noun and the list that fills it. */
const LONGEST_GAP = 8;
/** Verbs that make somebody what 为 tells: 指定乙为甲的管理人. */
const NAMED_AS = /^(?:指定|聘请|聘任|聘|委任|委托|选聘|选定|续聘|任命|视|列|选)$/u;

/** Whoever a topic stands for: 币安 in “币安CEO赵长鹏宣布收购竞争对手甲”, where people have no rivals. */
const firms = (items: readonly Item[], { holders }: NounFrame): readonly MentionUnit[] =>
  items.map(({ unit, owners }) =>
    unit.mention.type === 'person' && holders?.includes('person') === false ? (owners.at(-1) ?? unit) : unit,
  );

const cross = (holders: readonly MentionUnit[], fillers: readonly MentionUnit[]): readonly Held[] =>
  holders.flatMap((holder) => fillers.map((filler): Held => ({ holder, filler })));

/** Names of a list before `item` that are described by the same noun: none but its owner. */
const ownersIn = (
  phrase: Phrase,
  hit: Hit,
): { readonly item: Item; readonly owner: MentionUnit; readonly rest: readonly Item[] } | undefined => {
  const index = phrase.items.findIndex((item) => item.start <= hit.start && hit.end <= item.unit.start);
  const item = phrase.items[index];
  const owner = item?.owners.findLast((candidate) => candidate.end <= hit.start);
  return item && owner ? { item, owner, rest: phrase.items.slice(index + 1) } : undefined;
};

/** Between the partners and their firm: who set it up holds it. */
const SETS_UP =
  /^(?:等(?:[^,。;]{0,8})?)?(?:共同|合资|联合|合作|各自|合伙|全额|独立|于)*(?:出资|投资)?(?:成立|设立|组建|创办|投资|建立|打造|创建|注册)?的(?:一家|全资|新)?$/u;

/** The name right in front of the noun, with nothing but describing words between: X in X的全资子公司. */
const holderBefore = (parsed: Parsed, hit: Hit): Phrase | undefined => {
  const phrase = leftOf(parsed, hit).at(-1);
  if (!phrase) return undefined;
  const gap = between(parsed, phrase.end, hit.start);
  // 东湖大学毕业的创始人 founded something else.
  if (/^(?:毕业|任职|就读|任教)/u.test(gap[0]?.text ?? '')) return undefined;
  // 甲和乙共同出资成立的合资公司
  return gap.every(isDescribing) ||
    isWhereabouts(gap) ||
    // 甲公司不太知名的一位创始人
    /^(?:公司|集团)?[^,。;]{0,8}的(?:一[位名个家]|[两三]位)(?:早期)?$/u.test(gap.map(({ text }) => text).join('')) ||
    SETS_UP.test(gap.map(({ text }) => text).join(''))
    ? phrase
    : undefined;
};

/** Index of the first unit behind the noun and the words that belong to it: 子公司之一, 股东公司. */
const afterNoun = (parsed: Parsed, hit: Hit): number => {
  let at = parsed.at(hit.end);
  while (parsed.units[at]?.kind === 'word' && /^(?:之一|公司|企业|的|等)$/u.test(parsed.units[at]?.text ?? '')) at++;
  return at;
};

/** 甲网认为乙已失去方向，市场被竞争对手丙抢占: of whom somebody speaks, and not he, has the rival. */
const toldOf = (parsed: Parsed, speaker: Phrase | undefined): Phrase | undefined => {
  const next = speaker && parsed.phrases.find(({ clause, start }) => clause === speaker.clause && start >= speaker.end);
  const isTold =
    next !== undefined &&
    isBare(next) &&
    next.items.length === 1 &&
    next.items[0]?.unit.mention.type === 'company' &&
    /^(?:认为|指出|表示|称|说|指|评价|相信|预计)$/u.test(next.governor);
  return isTold ? next : speaker;
};

/** Who holds what is only called by its noun: the subject of the clause or of a clause before it. */
const holdingSubject = (parsed: Parsed, hit: Hit, not: readonly MentionUnit[]): Phrase | undefined => {
  const isOther = (phrase: Phrase): boolean =>
    phrase.items.length === 1 &&
    // 第四大股东甲持股5%；第六大股东乙: both are shareholders of a third.
    phrase.items.every(({ lead }) => !/股东|实控人|控制人/u.test(lead)) &&
    phrase.items.every(({ unit }) => not.every((other) => other.mention.entity !== unit.mention.entity));
  const here = leftOf(parsed, hit).find((phrase) => isBare(phrase));
  const phrase = here ?? toldOf(parsed, inherited(parsed, parsed.clauseOf(hit.start))?.phrase);
  return phrase && isOther(phrase) ? phrase : undefined;
};

/** 甲是国企，乙为第一大股东，丙为第二大股东: who is said to be it, of the company that the sentence begins with. */
const ofTopic = (
  parsed: Parsed,
  hit: Hit,
  ownerOf: (list: readonly MentionUnit[]) => MentionUnit | undefined,
): readonly Held[] => {
  const filler = leftOf(parsed, hit).at(-1);
  const gap = filler ? textBetween(parsed, filler.end, hit.start) : '';
  // 本轮融资由甲担任财务顾问
  if (filler && /^(?:则|均|将)?(?:担任|出任|作为|为)(?:本轮|此次)?(?:独家|唯一|联合|主要|领|跟)?$/u.test(gap)) {
    const owner = ownerOf(units(filler.items));
    if (owner) return cross([owner], units(filler.items));
  }
  if (!filler || !isBare(filler) || !/^(?:则|仍|均)?(?:为|是|系|成为)(?:其|公司)?(?:第[一二三四五]大)?$/u.test(gap))
    return [];
  const topic = leadOf(parsed, hit);
  return topic ? cross([topic], units(filler.items)) : [];
};

/** Whose somebody becomes, of whom the clause before spoke: 并成为其控股股东. */
const ITS = /(?:是|为|系|成为|位列|跃居|升任|晋升为|跃升为|变成)(?:了)?(?:其|它的|后者的?)(?:当时|目前|最重要)?的?$/u;

/** The pairs of holder and held that a noun frame joins at a hit; `ownerOf` finds who holds a list where the sentence does not say, `firm` is what the article is about. */
export const fillNoun = (
  parsed: Parsed,
  hit: Hit,
  frame: NounFrame,
  ownerOf: (list: readonly MentionUnit[]) => MentionUnit | undefined,
  firm: MentionUnit | undefined,
): readonly Held[] => {
  const around = parsed.phrases.find(
    (phrase) =>
      phrase.start <= hit.start &&
      hit.end <= phrase.end &&
      phrase.items.some((item) => item.start <= hit.start && hit.end <= item.unit.start),
  );
  if (around) {
    const owned = ownersIn(around, hit);
    if (owned) {
      // X的子公司Y和Z: what follows in the list is described too, unless it has an owner or a description of its own.
      // In X旗下Y与Z签约 the other side is nobody's.
      // 甲的两名股东王芳与李明: as many as are counted are meant.
      const isCounted = /[两二三四五]大?[名位家个]|[两三]大/u.test(textBetween(parsed, owned.owner.end, hit.start));
      const apart = isCounted ? -1 : around.joints.findIndex((joint) => /^[与同跟]$/u.test(joint));
      // X旗下A、Y旗下B和C: whose C is nobody says.
      const other = owned.rest.findIndex(({ owners }) => owners.length > 0);
      // 甲创办人王芳、行政总裁李明: what has a title of its own ends the list.
      const titled = owned.rest.findIndex((item) =>
        between(parsed, item.start, item.unit.start).some(({ kind }) => kind === 'title'),
      );
      const to = Math.min(...[apart, other, titled].map((place) => (place < 0 ? Infinity : place)));
      const same = around.items[0] === owned.item ? owned.rest.slice(0, to).filter(({ lead }) => lead.length <= 4) : [];
      const isLast = owned.item.owners.at(-1) === owned.owner;
      const together = frame.isShared ? units(around.items.slice(0, around.items.indexOf(owned.item))) : [];
      return isLast
        ? cross([...together, owned.owner], units([owned.item, ...same]))
        : cross([owned.owner], owned.item.owners.filter((owner) => owner.start >= hit.end).slice(0, 1));
    }
    const described = around.items.find((item) => item.start <= hit.start && hit.end <= item.unit.start);
    if (!described) return [];
    const index = around.items.indexOf(described);
    const front = textBetween(parsed, described.start, (described.owners[0] ?? described.unit).start).replace(SEAT, '');
    // 实际控制人甲、乙以及股东丙、丁与戊: what has a description of its own, and the other side, end it.
    const rest = around.items.slice(index + 1);
    const end = rest.findIndex(
      ({ owners, lead }, place) =>
        owners.length > 0 || lead.length > 1 || /^[与同跟]$/u.test(around.joints[index + place] ?? ''),
    );
    const same = [described, ...(end < 0 ? rest : rest.slice(0, end))];
    // A、其子公司B: the one before in the list holds it.
    // 由其保荐人A以及其承销商B: both are the subject's.
    const isLikeLast = /^(?:其|它|他|她)/u.test(around.items[index - 1]?.lead ?? '');
    if (index > 0 && !isLikeLast && (/^(?:其|它|他|她)/u.test(front) || around.joints[index - 1] === '及其'))
      return cross(units(around.items.slice(index - 1, index)), units([described]));
    // 旗下甲公司, in front of which nobody stands, is the subject's.
    if (!frame.isBare && !OWN.test(front) && !OF_SUBJECT.test(front)) return [];
    // 远景材料实际控制人王芳、股东李明: the one before in the list says whose shareholder.
    const before = index > 0 ? around.items[index - 1]?.owners.at(-1) : undefined;
    // 母公司大河集团首席执行官王芳: the firm is the parent, not who heads it.
    const parent = described.owners.find((owner) => owner.start >= hit.end);
    const fillers = parent ? [parent] : headed(parsed, around, units(same));
    if (before) return cross([before], fillers);
    // V4Drive母公司: of something that is no name.
    if (/[a-z0-9]$/iu.test(textBetween(parsed, described.start, hit.start))) return [];
    // 甲收购乙，同时聘请其创始人丙: nobody hires his own founder.
    const taken = front.startsWith('其') && HIRES.test(around.governor) ? objectBefore(parsed, hit) : undefined;
    const topic = taken ?? holdingSubject(parsed, { ...hit, start: around.start, end: around.start }, fillers);
    const isFirm = frame.isBare === true || OWN.test(front) || topic?.items[0]?.unit.mention.type === 'company';
    if (topic) return isFirm ? cross(firms(topic.items, frame), fillers) : [];
    // 上市公司实际控制人王芳
    return firm && /^(?:上市)?公司(?:的|第[一二三]大)?/u.test(front) ? cross([firm], fillers) : [];
  }
  // Shareholders and firms are not told from the side of the subject: 负责甲等子公司, 甲退出，乙等股东加入.
  const among = listedBefore(parsed, hit);
  if (among && frame.type.startsWith('OWNS')) {
    const owner = ownerOf(units(among.items));
    return owner ? cross([owner], units(among.items)) : [];
  }
  if (among) {
    const topic = holdingSubject(parsed, { ...hit, start: among.lead, end: among.lead }, units(among.items));
    return topic ? cross(firms(topic.items, frame), units(among.items)) : [];
  }
  const holder = holderBefore(parsed, hit);
  const at = afterNoun(parsed, hit);
  const next = parsed.units[at];
  // A dash ends a clause, and what follows may still be named by what stands in front: 子公司——远景材料.
  const list = next?.text === '-' ? parsed.phrases.find(({ start }) => start >= next.end) : rightOf(parsed, hit)[0];
  // 甲的下属公司、乙: another one of a list.
  const isList = next !== undefined && next.text !== '、' && LIST.test(next.text);
  if (holder && next && isList && list) {
    const gap = between(parsed, next.start, list.start);
    // 旗下有设计芯片的甲
    const isRelative =
      list.items[0]?.lead.includes('的') === true && gap.some(({ text }) => /^(?:有|包括)$/u.test(text));
    const isPlain = gap.every((unit) => LIST.test(unit.text) || isDescribing(unit));
    if (isPlain || (isRelative && gap.length <= LONGEST_GAP && gap.every(({ kind }) => kind === 'word')))
      return cross(units(holder.items), wholeList(parsed, list));
  }
  // 甲的竞争对手，如乙、丙
  const inNext =
    holder && (next?.kind === 'mark' || next === undefined) ? listBehind(parsed, holder.clause) : undefined;
  if (holder && inNext && next && next.text !== ':') return cross(units(holder.items), wholeList(parsed, inNext));
  // 趋势科技的竞争对手包括：甲、乙: the colon ends a clause.
  const listed = holder && isList && !list ? (afterColon(parsed, hit) ?? namedAfter(parsed, hit)) : undefined;
  // 联盟成员名单为13位校长，包括甲、乙
  if (holder && listed) return cross(units(holder.items), units(listed.items));
  // 光学公司……，客户包括甲、乙: the noun begins the clause, and whose they are is the subject before.
  if (!holder && next && isList && list && leftOf(parsed, hit).length === 0) {
    const topic = between(parsed, next.start, list.start).every((unit) => LIST.test(unit.text) || isDescribing(unit))
      ? holdingSubject(parsed, hit, units(list.items))
      : undefined;
    const isFirst = between(parsed, parsed.clause(parsed.clauseOf(hit.start))?.start ?? hit.start, hit.start).every(
      isDescribing,
    );
    const listed = wholeList(parsed, list);
    if (topic && isFirst) return cross(units(topic.items), listed);
    const owner = isFirst ? ownerOf(listed) : undefined;
    return owner ? cross([owner], listed) : [];
  }
  // 甲是集团，乙是其子公司
  const before = textBetween(parsed, parsed.clause(parsed.clauseOf(hit.start))?.start ?? hit.start, hit.start);
  // 甲入股乙，成为其第二大股东
  const object = frame.holder === 'object' && ITS.test(before) ? objectBefore(parsed, hit) : undefined;
  const subject = object && inherited(parsed, parsed.clauseOf(hit.start))?.phrase;
  if (object && subject && object !== subject) return cross(units(object.items.slice(-1)), units(subject.items));
  if (!holder && /(?:是|为|系|作为)其$/u.test(before)) {
    const filler = leftOf(parsed, hit).findLast(isBare);
    const owner = inherited(parsed, parsed.clauseOf(hit.start))?.phrase;
    return filler && owner?.items.length === 1 ? cross(units(owner.items), units(filler.items)) : [];
  }
  if (!holder && (frame.isBare || frame.affair)) return ofTopic(parsed, hit, ownerOf);
  const holders = holder?.items ?? [];
  const left = leftOf(parsed, holder ? { start: holder.lead, end: holder.lead } : hit);
  if (!holder) return [];
  // Y是X的子公司; Y作为X的子公司; 作为X的子公司，Y…
  const copula = COPULA.test(holder.governor) || COPULA.test(holder.mark);
  if (copula) {
    const subject =
      left.findLast(
        (phrase) =>
          phrase.clause === holder.clause &&
          (isBare(phrase) ||
            // 指定乙为甲的管理人, 由乙担任甲的顾问
            NAMED_AS.test(phrase.governor) ||
            (phrase.mark === '由' && holder.governor.endsWith('任')) ||
            isClauseSubject(parsed, phrase, { start: holder.lead, end: holder.lead })),
      ) ?? inherited(parsed, holder.clause)?.phrase;
    // 甲和乙买下其余股份，成为甲与乙的合资公司: nobody holds himself.
    const isItself = subject?.items.some(({ unit }) =>
      holders.some((one) => one.unit.mention.entity === unit.mention.entity),
    );
    if (subject) return isItself === true ? [] : cross(units(holders), units(subject.items));
    if (holder.mark === '作为' || holder.governor === '作为') {
      const following = parsed.phrases.find((phrase) => phrase.clause === holder.clause + 1);
      return following && following.mark === '' ? cross(units(holders), units(following.items.slice(0, 1))) : [];
    }
  }
  return [];
};
