// Whom a word speaks of beside its subject: its object, the agent of a passive, what a preposition marks, what a relative clause describes.
import { ADVERB, HOLDING, between, isNear, isVerbWord, leftOf, rightOf, textBetween } from './around.ts';
import type { Parsed, Phrase } from './phrases.ts';
import { BODY_TAIL, isBare, isObject } from './bare.ts';
import type { Unit } from './clause.ts';
import { inherited, isClauseSubject } from './subjects.ts';
import { OTHERS_HOLD, WITH_ALLIES, WITH_OTHERS } from './sellers.ts';
import type { Span } from '../../../src/model/span.ts';

const SHARE_TAIL = /股(?:权|份|票|东权益)|权益|[ahb\d万亿千百]股/u;

const tagOf = (unit: Unit | undefined): string => (unit?.kind === 'word' ? unit.tag : '');

/** What a verb has as its object, without a name: 动视 in 收购动视一案, where it was not found; not 案, 要约. */
const isThing = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  /^(?:n[rstz]|x|eng|nz)/u.test(unit.tag) &&
  !/^(?:案|要约|计划|谈判|交易|事宜)/u.test(unit.text);

/** The phrase that `preposition` marks, nearest in front of a word; 给 and 于 may also stand behind it. One with a verb and a subject between is another verb's: 向监管机构表达了对微软收购…. */
export const marked = (parsed: Parsed, hit: Span, preposition: string): Phrase | undefined => {
  const isMarked = (phrase: Phrase): boolean =>
    phrase.mark === preposition ||
    (preposition === '予' && /^(?:予以?|给予)$/u.test(phrase.governor)) ||
    ((preposition === '至' || preposition === '给') &&
      (phrase.governor === preposition ||
        // 划转至甲
        (phrase.start > hit.end && parsed.units[parsed.at(phrase.start) - 1]?.text === preposition))) ||
    (preposition === '对' && phrase.mark === '针对') ||
    (preposition === '将' && phrase.mark === '把') ||
    (preposition === '与' && /^[和同跟]$/u.test(phrase.mark)) ||
    (preposition === '从' && phrase.governor === '来自');
  const right = /^[给于由至予]$/u.test(preposition) ? rightOf(parsed, hit).find(isMarked) : undefined;
  if (right) return right;
  const left = leftOf(parsed, hit);
  const phrase = left.findLast(isMarked);
  const isOthers =
    phrase !== undefined &&
    left.some(
      (other) =>
        other.start >= phrase.end &&
        (isBare(other) || isClauseSubject(parsed, other, hit)) &&
        between(parsed, phrase.end, other.lead).some(isVerbWord),
    );
  // 对甲将三家公司列为…: another preposition marks whom the word is about.
  const isMarkedAnew =
    phrase !== undefined &&
    preposition !== '将' &&
    between(parsed, phrase.end, hit.start).some(
      (unit, index, gap) =>
        unit.kind === 'word' && /^[将把]$/u.test(unit.text) && /^[mqr]/u.test(tagOf(gap[index + 1])),
    );
  // 对甲收购乙一案展开调查: what 对 marks is a clause of its own.
  const isClause =
    phrase !== undefined &&
    preposition === '对' &&
    isNear(parsed, phrase.end, hit.start) &&
    between(parsed, phrase.end, hit.start).every(({ kind }) => kind === 'time') &&
    isThing(parsed.units[parsed.at(hit.end)]);
  return isOthers || isMarkedAnew || isClause ? undefined : phrase;
};

/** A phrase directly in front of a word that 的 and a noun follow: A in “A持有的B”, whatever governs A. */
export const relativeAgent = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const phrase = leftOf(parsed, hit).at(-1);
  if (!phrase) return undefined;
  const gap = between(parsed, phrase.end, hit.start);
  const words = gap.map(({ text }) => text).join('');
  if (words !== '' && WITH_OTHERS.test(words)) return phrase;
  if (phrase.tail !== '' && !BODY_TAIL.test(phrase.tail)) return undefined;
  return gap.every(
    (unit) =>
      unit.kind === 'time' ||
      (unit.kind === 'word' &&
        (ADVERB.test(unit.text) ||
          HOLDING.test(unit.text) ||
          WITH_ALLIES.test(unit.text) ||
          /^(?:于|在|(?:共同|联合)?(?:出资|投资)|联手|合资|合伙|牵头|发起|一手)$/u.test(unit.text) ||
          /^(?:d|ad|b|m|q)$/u.test(unit.tag)) &&
        unit.text !== '的'),
  )
    ? phrase
    : undefined;
};

const COPULA = /(?:是|为|系|成为|变成|沦为|属于|作为)(?:了)?(?:一?[家个所支间名]|[^,。;]{0,3})?$/u;

/** Whom a relative clause after 是 describes: Y in “Y是A投资的企业”, “Y已成为一家由A控制的公司”. `agent` is the phrase in the relative clause. */
export const copularHead = (parsed: Parsed, agent: Phrase): Phrase | undefined => {
  const clause = parsed.clause(agent.clause);
  if (!clause) return undefined;
  const before = textBetween(parsed, clause.start, agent.lead);
  const isAfter = COPULA.test(before) || /^(?:是|为|系|成为|作为|属于|变成)$/u.test(agent.governor);
  if (!isAfter) return undefined;
  const left = leftOf(parsed, { start: agent.lead, end: agent.lead }).findLast(
    (phrase) => phrase.clause === agent.clause && isBare(phrase),
  );
  if (left) return left;
  const taken = inherited(parsed, agent.clause)?.phrase;
  return taken?.items.length === 1 ? taken : undefined;
};

const LISTS = /^(?:其中)?(?:包括|包含|分别是|分别为|即|如|例如|比如)[^,。;]{0,24}$/u;

/** A list with what a clause of its own adds to it: “包括A，以及三年前被捕的B”. */
const withMore = (parsed: Parsed, list: Phrase): Phrase => {
  const next = parsed.clause(list.clause + 1);
  const words = between(parsed, next?.start ?? 0, next?.end ?? 0);
  if (!next || !/^(?:以及|还有|和)$/u.test(words[0]?.text ?? '')) return list;
  const more = parsed.phrases
    .filter(({ clause, end }) => clause === list.clause + 1 && isNear(parsed, end, end))
    .at(-1);
  return more && more.mark === '' ? { ...list, items: [...list.items, ...more.items] } : list;
};

const NAMES = /(?:命名|取名|起名|定名|得名|名|称|叫)(?:为|作|做|是|叫)?[“"「『]?$/u;

/**
 * Names that the next clause gives for a general word: “逮捕了多名高官，包括A、B”, “签下三家车企，分别是A、B”,
 * “创办一个实验室，王芳将其命名为A”.
 */
export const namedAfter = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const index = parsed.clauseOf(hit.start) + 1;
  const next = parsed.clause(index);
  if (!next) return undefined;
  const phrases = parsed.phrases.filter(({ clause }) => clause === index);
  const leadOf = ({ items: [item] }: Phrase): string => textBetween(parsed, next.start, item?.unit.start ?? next.start);
  const [first] = phrases;
  if (first && LISTS.test(leadOf(first))) return withMore(parsed, first);
  const clause = parsed.clause(index - 1);
  // 收购四条线路的运营主体——甲: the dash names it.
  const isDash = clause !== undefined && parsed.units[parsed.at(clause.end) - 1]?.text === '-';
  if (isDash && first?.lead === next.start && first.governor === '') return first;
  const isNew = between(parsed, hit.end, clause?.end ?? hit.end).some(({ text }) => /^一[个家所座支款间]$/u.test(text));
  return isNew ? phrases.find((phrase) => NAMES.test(leadOf(phrase))) : undefined;
};

/** The phrase that follows 的 directly behind a word: B in “A收购的B”. */
export const relativeHead = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const next = parsed.units[parsed.at(hit.end)];
  // 由王芳创立、甲投资的乙: the second clause goes on to whom both describe.
  if (next?.text === '、') {
    const [one, two] = rightOf(parsed, hit);
    const gap = between(parsed, one?.end ?? 0, two?.items[0]?.unit.start ?? 0);
    const isNext = one !== undefined && between(parsed, next.end, one.start).length === 0;
    const isRelative =
      gap.length <= 6 && gap[0]?.kind === 'word' && gap[0].tag.startsWith('v') && gap[1]?.text === '的';
    return isNext && isRelative ? two : undefined;
  }
  const isOf = next?.kind === 'word' && (next.text === '的' || next.text === '了');
  if (!isOf || next.text !== '的') return undefined;
  const phrase = rightOf(parsed, hit)[0];
  return phrase && isNear(parsed, hit.end, phrase.start) ? phrase : undefined;
};

const HOLDS = /持有|持股|占股/u;
/** How many clauses back the company is named that several hold: 甲持股丙10%，乙持股20%，丁持股30%. */
const CLAUSES_BACK = 3;

/** 甲是乙的早期投资人，仍持有10%股权: who has put money into a firm holds shares of it. */
const isHeldBy = ({ mark, governor, tail }: Phrase): boolean =>
  /^(?:是|为|系|作为)$/u.test(mark || governor) && /^的?[^,。;]{0,6}(?:投资[人者方]|股东|创始人|创办人)/u.test(tail);

/** The object of the clause before: B in “A投资B，占股10%”. */
export const objectBefore = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const index = parsed.clauseOf(hit.start);
  // Between the two only sums may stand: 减持甲300万股，每股作价12元，减持后持股10%.
  const last = parsed.phrases.findLast(({ clause }) => clause < index && clause >= index - CLAUSES_BACK + 1);
  // 甲持有丙10%，乙持有20%
  const held = parsed.phrases.findLast(
    ({ clause, governor, mark, tail }) =>
      clause < index &&
      clause >= index - CLAUSES_BACK &&
      (HOLDS.test(governor) ||
        // 甲将拥有乙51%的股权，丙继续持有49%
        (/^(?:拥有|取得|获得|收购|控制)$/u.test(governor) && /^[\d.]+%/u.test(tail)) ||
        (/^[对在]$/u.test(mark) && HOLDS.test(tail))),
  );
  if (held && /持有|持股|占股|^[增升提上扩降减下稀摊]/u.test(parsed.units[parsed.at(hit.start)]?.text ?? ''))
    return held;
  if (!last || !(isObject(last) || isHeldBy(last))) return undefined;
  const subject = inherited(parsed, last.clause + 1)?.phrase;
  const isSame = (phrase: Phrase): boolean =>
    subject !== undefined &&
    isBare(phrase) &&
    phrase.items.length === 1 &&
    phrase.items[0]?.unit.mention.entity === subject.items[0]?.unit.mention.entity;
  return leftOf(parsed, hit).every(isSame) ? last : undefined;
};

export interface Objects {
  readonly phrase: Phrase;
  /** Whose shares they were: A in “收购A持有的B股权”. */
  readonly holder?: Phrase;
}

/** True if 与 or 和 stands between two nouns that describe a phrase: 创立研究与孵化机构甲. */
const isJoinedNoun = (parsed: Parsed, hit: Span, { mark, lead, items: [item], end }: Phrase): boolean => {
  if (!/^[与和及]$/u.test(mark) || (item?.lead ?? '') === '') return false;
  const next = parsed.units[parsed.at(end)];
  return between(parsed, hit.end, lead).length > 0 && isNear(parsed, hit.end, lead) && (!next || next.kind === 'mark');
};

/** What somebody does with the last of a list and not to it: 就收购甲与乙谈判. */
const TALKS = /^(?:进行|展开|举行)?(?:了)?(?:谈判|洽谈|磋商|商谈|协商|接触|达成|签署|签订|讨论|会谈)/u;

const withoutPartner = (phrase: Phrase): Phrase => {
  const at = phrase.joints.findIndex((joint) => /^[与同跟]$/u.test(joint));
  return at < 0 ? phrase : { ...phrase, items: phrase.items.slice(0, at + 1), joints: phrase.joints.slice(0, at) };
};

/** The object behind a word: B in “收购B”, “收购了A持有的B 51%股权”. */
export const objectAfter = (parsed: Parsed, hit: Span): Objects | undefined => {
  const right = rightOf(parsed, hit);
  const [first, second] = right;
  if (!first || !isNear(parsed, hit.end, first.start)) return undefined;
  if (first.mark !== '' && first.mark !== '所' && !isJoinedNoun(parsed, hit, first)) return undefined;
  const gap = between(parsed, first.end, second?.start ?? first.end);
  const isHeldBy =
    gap.length > 0 &&
    gap.every(({ text }) => HOLDING.test(text) || WITH_ALLIES.test(text)) &&
    gap.some(({ text }) => /持|拥有|控制|手|处|名下/u.test(text));
  const held = second?.items[0];
  if (second && (isHeldBy || (held && OTHERS_HOLD.test(textBetween(parsed, first.end, held.unit.start)))))
    return { phrase: second, holder: first };
  // 收购甲持有的商标: what is held has no name.
  const behind = textBetween(parsed, first.end, second?.start ?? parsed.sentence.end);
  if (/^(?:(?:及其|等)[^,。;]{0,6})?(?:所?持有|所持|拥有|名下|转让|出让|出售|抛售)的/u.test(behind)) return undefined;
  return { phrase: TALKS.test(behind) ? withoutPartner(first) : first };
};

/** Longest relative clause, in units, in front of an object. */
const LONGEST_CLAUSE = 14;

/** Of A和B与C only A和B: C is whom they have to do with. */
const withoutOther = (phrase: Phrase): Phrase => {
  const at = phrase.joints.findIndex((joint, index) => index > 0 && /^[与同跟]$/u.test(joint));
  return at < 0 ? phrase : { ...phrase, items: phrase.items.slice(0, at + 1), joints: phrase.joints.slice(0, at) };
};

/** The object with a relative clause in front of it that holds a verb: 李明 in “举报曾任职大河电池的前特首李明”. */
export const objectAfterClause = (parsed: Parsed, hit: Span): Phrase | undefined => {
  for (const phrase of rightOf(parsed, hit)) {
    const from = phrase.items[0]?.unit.start ?? phrase.start;
    const gap = between(parsed, hit.end, from);
    if (
      gap.length > LONGEST_CLAUSE ||
      gap.some((unit) => unit.kind === 'mark' && !'"“”「」《》、·'.includes(unit.text))
    )
      return undefined;
    const of = gap.findLastIndex(({ text }) => text === '的');
    const first = gap[0];
    const isRelative =
      of > 0 && gap.slice(0, of).some(isVerbWord) && gap.slice(of + 1).every((unit) => !isVerbWord(unit));
    if (isRelative && first !== undefined) return withoutOther(phrase);
  }
  return undefined;
};

/** What stands between a phrase and the next one, or a word behind it: 51%的股权. */
const wordsBehind = (parsed: Parsed, phrase: Phrase, hit: Span): string => {
  const next = parsed.phrases.find(({ start }) => start >= phrase.end);
  return textBetween(parsed, phrase.end, Math.min(next?.lead ?? hit.start, hit.start));
};

/** The object of a verb that is a noun behind another: B in “完成B 100%股权的收购”. */
export const ofNoun = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const phrase = leftOf(parsed, hit).at(-1);
  const before = parsed.units[parsed.at(hit.start) - 1];
  return phrase &&
    before?.text === '的' &&
    /^(?:完成|进行|实施|启动|推进|终止|放弃|参与)$/u.test(phrase.governor) &&
    SHARE_TAIL.test(wordsBehind(parsed, phrase, hit))
    ? phrase
    : undefined;
};

/** A company whose shares a phrase in front of a word speaks of: B in “A将所持B 51%的股份转让给C”. */
export const heldBefore = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const clause = parsed.clauseOf(hit.start);
  return parsed.phrases.findLast(
    (phrase) =>
      phrase.end <= hit.start &&
      phrase.clause >= clause - 1 &&
      phrase.clause <= clause &&
      SHARE_TAIL.test(wordsBehind(parsed, phrase, hit)) &&
      !/^[向给与和同]$/u.test(phrase.mark) &&
      !isBareSubject(phrase),
  );
};

const isBareSubject = (phrase: Phrase): boolean => phrase.mark === '' && phrase.governor === '' && phrase.tail === '';

/** True if the clause of a passive begins with something without a name that it is said of: 该事件正由B调查. */
export const isOfItself = (parsed: Parsed, by: Phrase): boolean =>
  /^(?:目前|现时|其中|随后|之后|,)?(?:该|此|这|上述|有关|相关)[^,。;]{0,6}(?:事件|案|案件|事|交易|计划|项目|产品|系统|网站|问题|做法|行为|决定)/u.test(
    textBetween(parsed, parsed.clause(by.clause)?.start ?? by.lead, by.lead),
  );
