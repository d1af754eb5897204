// Noun phrases of a sentence: which names stand together (A、B和C), which only describe another (A旗下B), and what marks them (与, 向, 被, a verb).
import type { Clause, MentionUnit, SentenceView, Unit } from './clause.ts';
import { clauseAt } from './clause.ts';
import { asPlace, isPlaceOnly, leadOver, readLead } from './leads.ts';
import {
  OPEN,
  LONGEST_RUN,
  BREAKS,
  WHEN,
  isMark,
  isEnumeration,
  isPair,
  isNominal,
  skipBracket,
  afterName,
  gluedPreposition,
  nextName,
  afterJoint,
} from './runs.ts';
import type { Span } from '../../../src/model/span.ts';

/** One name of a phrase with the names before it that belong to it: 腾讯 in 腾讯旗下阅文集团. */
export interface Item extends Span {
  readonly unit: MentionUnit;
  readonly owners: readonly MentionUnit[];
  /** What stands between the last owner and the name: 旗下, 的子公司. */
  readonly link: string;
  /** Words in front of it that describe it: 网络安全巨头. */
  readonly lead: string;
}

/** A list of names that play one part in the sentence. */
export interface Phrase extends Span {
  readonly items: readonly Item[];
  /** The words that join the items: 、, 和, 与. */
  readonly joints: readonly string[];
  /** The preposition in front of it, or ''. */
  readonly mark: string;
  /** The verb directly in front of it, or ''; 了, 过, 到 left out. */
  readonly governor: string;
  /** Nouns directly after it: 公司, 的股份, 董事会. */
  readonly tail: string;
  /** A relative clause about it stands in front, with the phrase before as its subject: 光年之外 in “王慧文创立的光年之外”. */
  readonly isHead: boolean;
  /** Index of its clause in the sentence. */
  readonly clause: number;
  /** Where the mark or governor begins, else where the phrase does. */
  readonly lead: number;
}

/** The sentence without white space, and its phrases in order of reading. */
export interface Parsed {
  readonly sentence: SentenceView;
  readonly units: readonly Unit[];
  readonly phrases: readonly Phrase[];
  /** Index in `units` of the first unit that begins at or after an offset. */
  at(offset: number): number;
  clauseOf(offset: number): number;
  clause(index: number): Clause | undefined;
}

interface Draft {
  readonly items: Item[];
  readonly joints: string[];
  readonly first: number;
  last: number;
}

const textOf = (units: readonly Unit[], from: number, to: number): string =>
  units
    .slice(from, Math.max(from, to))
    .map(({ text }) => text)
    .join('');

/** The item whose first name stands at `index`: the chain of names that only describing words join; its head is the last. */
const readItem = (
  units: readonly Unit[],
  start: number,
  index: number,
  isVerb: (unit: Unit) => boolean,
): { readonly item: Item; readonly to: number } | undefined => {
  const chain: MentionUnit[] = [];
  let link = '';
  let at = index;
  let lead = textOf(units, start, index);
  for (;;) {
    const unit = units[at];
    if (unit?.kind !== 'mention') return undefined;
    chain.push(unit);
    const to = afterName(units, at + 1);
    const next = isPair(unit, units[to]) ? -1 : nextName(units, to, isVerb);
    if (next < 0) {
      const head = chain.at(-1);
      const first = units[start];
      if (!head || !first) return undefined;
      const end = units[to - 1]?.end ?? head.end;
      const owners = chain.slice(0, -1).filter((owner) => owner.mention.kind !== 'metonym');
      return { item: { start: first.start, end, unit: head, owners, link, lead }, to };
    }
    link = textOf(units, to, next);
    lead = link;
    at = next;
  }
};

/** Verbs of deals, of which a list of statements may be made: 百胜收购小肥羊以及帝亚吉欧控股水井坊. */
const DEALS = /^(?:收购|并购|入股|投资|控股|参股|增持|减持|合并)$/u;

/** Verbs of a clause that says where the name behind it sits, since when it is there or what it does. */
const SITUATED =
  /^(?:位于|坐落于|地处|来自|总部位于|总部设于|设于|设在|成立|创立|创建|创办|注册|专注|专注于|主营|从事|主打|深耕|聚焦)$/u;

/** Index where the clause begins that describes the name behind it: 位于 in 收购位于保山市的龙陵公司; `first` itself if there is none. */
const situatedAt = (units: readonly Unit[], first: number, index: number): number => {
  if (!textOf(units, first, index).includes('的')) return first;
  let at = first;
  while (units[at - 1]?.kind === 'time') at--;
  if (/^(?:于|在)$/u.test(units[at - 1]?.text ?? '')) at--;
  const verb = units[at - 1];
  // 甲2012年成立的乙: there the firm in front is the founder.
  if (verb?.kind !== 'word' || !SITUATED.test(verb.text) || units[at]?.text === '的') return first;
  return units[at - 2]?.text === '总部' ? at - 2 : at - 1;
};

const readPhrase = (units: readonly Unit[], index: number, isVerb: (unit: Unit) => boolean): Draft | undefined => {
  let first = index;
  while (
    first > 0 &&
    index - first < LONGEST_RUN &&
    (isNominal(units, first - 1, isVerb) || isMark(units[first - 1], OPEN) || isEnumeration(units, first - 1, isVerb))
  ) {
    if (BREAKS.test(units[first - 1]?.text ?? '') || gluedPreposition(units[first - 1])) break;
    first--;
  }
  first = situatedAt(units, first, index);
  const read = readItem(units, first, index, isVerb);
  if (!read) return undefined;
  const draft: Draft = { items: [read.item], joints: [], first, last: read.to };
  const { governor } = readLead(units, first);
  const isPlace =
    read.item.unit.mention.type !== 'company' &&
    /^(?:在|于|到|赴)$/u.test(units[first - 1]?.kind === 'word' ? (units[first - 1]?.text ?? '') : '');
  for (;;) {
    const joint = isPair(units[draft.last - 1], units[draft.last])
      ? { joint: '', at: draft.last }
      : afterJoint(units, draft.last);
    // 在斐洛里庄园同拜登会晤: the place is not listed with whoever is met there.
    if (!joint || (isPlace && /^[与同跟]$/u.test(joint.joint))) return draft;
    const next = nextName(units, joint.at, isVerb);
    if (next < 0) return draft;
    const more = readItem(units, joint.at, next, isVerb);
    if (!more) return draft;
    // 王芳和他的三名同事: the last have no name.
    if (more.item.unit.mention.kind === 'pronoun' && units[more.to]?.text === '的') return draft;
    // 雀巢收购银鹭、百胜收购小肥羊: who does the same again begins another statement.
    const verb = units[more.to];
    const isSameKind = verb !== undefined && isVerb(verb) && DEALS.test(governor) && DEALS.test(verb.text);
    if (governor !== '' && (verb?.text === governor || isSameKind)) return draft;
    draft.items.push(more.item);
    draft.joints.push(joint.joint);
    draft.last = more.to;
  }
};

/** Nouns directly after a phrase, up to the first word that is none. */
const readTail = (units: readonly Unit[], from: number, isVerb: (unit: Unit) => boolean): string => {
  let to = from;
  if (units[to]?.kind === 'word' && units[to]?.text === '等') to++;
  while (
    to < from + 8 &&
    isNominal(units, to, isVerb) &&
    !WHEN.test(units[to]?.text ?? '') &&
    (units[to]?.kind !== 'mark' || units[to]?.text === '%')
  )
    to++;
  return textOf(units, from, to);
};

/** jieba's part of speech of a word, '' of other units. */
const tagOf = (unit: Unit | undefined): string => (unit?.kind === 'word' ? unit.tag : '');

/**
 * True if a clause in front describes the phrase, so that its verb does not govern it: 高科奶业 in “甲和乙组建的高科奶业接管太子奶”,
 * 乙党 in “在野的乙党已同意…”.
 */
const isRelativeHead = (
  units: readonly Unit[],
  before: Phrase | undefined,
  first: number,
  verb: number,
  tail: string,
  clause: Clause | undefined,
): boolean => {
  // 成立七年的甲
  let of = first;
  while (/^[mqt]/u.test(tagOf(units[of]))) of++;
  if (units[of]?.text !== '的' || /股|权益|资产|业务/u.test(tail)) return false;
  const isHere = before !== undefined && before.end > (clause?.start ?? 0);
  if (isHere && (before.governor !== '' || !/^(?:由)?$/u.test(before.mark))) return false;
  const from = isHere ? before.end : (clause?.start ?? 0);
  const gap = units.filter((unit) => unit.start >= from && unit.end <= (units[verb]?.start ?? 0));
  return gap.every((unit) =>
    isHere
      ? unit.kind === 'time' || (unit.kind === 'word' && /^(?:d|ad|t)$/u.test(unit.tag))
      : unit.kind !== 'word' || !/^[vp]/u.test(unit.tag),
  );
};

/** A word that carries a relation, and whether it is a noun. */
export interface Carrier extends Span {
  readonly isNoun: boolean;
}

/** Makes one unit of those that a carrier holds: 实际 控制 人 → 实际控制人. */
const joinCarriers = (units: readonly Unit[], carriers: readonly Carrier[]): readonly Unit[] => {
  const joined: Unit[] = [];
  for (const unit of units) {
    const carrier = carriers.find(({ start, end }) => start <= unit.start && unit.end <= end);
    const last = joined.at(-1);
    if (!carrier || unit.kind === 'mention') joined.push(unit);
    else if (last && last.start === carrier.start && last.end === unit.start)
      joined[joined.length - 1] = {
        ...last,
        kind: 'word',
        tag: carrier.isNoun ? 'n' : 'v',
        end: unit.end,
        text: last.text + unit.text,
      };
    // jieba calls some of them nouns (会见), and a title may also be a verb (代表).
    else if (!carrier.isNoun && (unit.kind === 'title' || (unit.kind === 'word' && unit.tag.startsWith('n'))))
      joined.push({ kind: 'word', tag: 'v', start: unit.start, end: unit.end, text: unit.text });
    // It calls others verbs (下属, 对手).
    else if (carrier.isNoun && unit.kind === 'word') joined.push({ ...unit, tag: 'n' });
    else joined.push(unit);
  }
  return joined;
};

/** Reads the phrases of a sentence, given the words in it that carry a relation of their own. */
export const parse = (sentence: SentenceView, carriers: readonly Carrier[]): Parsed => {
  const visible = sentence.units.filter((unit) => unit.kind !== 'mark' || unit.text.trim() !== '');
  const isVerb = (unit: Unit): boolean =>
    carriers.some(({ isNoun, start, end }) => !isNoun && start < unit.end && unit.start < end);
  const joined = joinCarriers(visible, carriers);
  const units = joined.map((unit, index): Unit => (isPlaceOnly(joined, index, isVerb) ? asPlace(unit) : unit));
  const phrases: Phrase[] = [];
  const clauseOf = (offset: number): number => {
    const clause = clauseAt(sentence, offset);
    return clause ? sentence.clauses.indexOf(clause) : 0;
  };
  for (let i = 0; i < units.length; i++) {
    if (isMark(units[i], '([')) {
      i = skipBracket(units, i) - 1;
      continue;
    }
    if (units[i]?.kind !== 'mention') continue;
    const draft = readPhrase(units, i, isVerb);
    const [first, last] = [units[draft?.first ?? i], units[(draft?.last ?? i + 1) - 1]];
    if (!draft || !first || !last) continue;
    const { mark, at, governor: verb } = leadOver(units, draft.first, draft.items[0]);
    const tail = readTail(units, draft.last, isVerb);
    const isHead = isRelativeHead(units, phrases.at(-1), draft.first, at, tail, clauseAt(sentence, first.start));
    const governor = isHead ? '' : verb;
    phrases.push({
      start: first.start,
      end: last.end,
      items: draft.items,
      joints: draft.joints,
      mark,
      governor,
      isHead,
      tail,
      clause: clauseOf(draft.items[0]?.unit.start ?? first.start),
      lead: units[at]?.start ?? first.start,
    });
    i = draft.last - 1;
  }
  return {
    sentence,
    units,
    phrases,
    at: (offset) => {
      const index = units.findIndex(({ start }) => start >= offset);
      return index < 0 ? units.length : index;
    },
    clauseOf,
    clause: (index) => sentence.clauses[index],
  };
};
