// Cutting a sentence into units: mentions first, then times and titles, then jieba's words for what is left.
import type { Span } from '../../../src/model/span.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { Linked } from '../../stage.ts';
import { findTimes } from '../../time.ts';
import { splitClauses } from './clauses.ts';
import type { DocumentView, SentenceView, Unit } from './clause.ts';
import type { Titles } from '../posts/titles.ts';
import { InvariantError } from '../../../src/errors.ts';

const isHan = (char: string): boolean => char >= '\u3400' && char <= '\u9fff';
const isMark = (char: string): boolean => !isHan(char) && /[\p{P}\p{S}\s]/u.test(char);
/** What may stand before 长 in a title that a name ends: 商务部 + 长. */
const OFFICE_END = /[部局厅司处署院会台社所校馆行委区县市州省队团组站]$/u;

/** After a title these make another word of it: 主席国, 总统府, 部长级, 律师函. */
const GOES_ON = /[国团府级函界班制权证]/u;

/** 全球董事|会: the board, not its members. */
const BOARD = /^[董监理]事[会局]$/u;

/** 在京同来访的…: jieba takes the place, said by one character, and the preposition behind it for one word. */
const PLACE_GLUED = /^[京沪港澳台][同与和向对]$/u;

/** 并领|投: an adverb with the first half of a verb, of which jieba makes a word of its own (tag x). */
const ADVERB_GLUED = /^[并又还也再且][^并又还也再且]$/u;

/** Tags of words that jieba glued to the name in front of them (英拉是 → 英 | 拉是): what is left of the word is a word of its own. */
const REST: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    v: '是 系 称 说 指 要 会 能 任 涉 拟 获 入 出 到 有 让 率 续 持 购 购入 认为 表示 宣布 收购 担任 出任 拥有 持有 加入 可',
    p: '为 于 自 因 被 对 以 与 同 向 在 从 由 给 把 至 跟',
    c: '和 及 若 并 而 或',
    d: '则 已 将 也 还 都 均 曾 又 不 未 正 再 仍 才 更 较 却 便 就 亦',
    f: '外 前 后 上 下 内 中',
    uj: '的',
    t: '现 今',
  }).flatMap(([tag, words]) => words.split(' ').map((word): [string, string] => [word, tag])),
);

interface Context {
  readonly folded: string;
  readonly titles: Titles;
  readonly date: string | undefined;
}

/** A sentence before its units are cut. */
interface Cut {
  readonly words: readonly (Span & { readonly tag: string })[];
  /** Ends of jieba's words: a title must end with a word. */
  readonly ends: ReadonlySet<number>;
  readonly times: readonly Unit[];
}

/** Units between two offsets that hold no mention. */
const plainUnits = (
  { folded, titles }: Context,
  from: number,
  to: number,
  { words, ends, times }: Cut,
  before: Mention | undefined,
): readonly Unit[] => {
  if (from === to) return [];
  const units: Unit[] = [];
  // jieba takes 总裁兼 for one word.
  // and 部长职务 for 部 | 长职务.
  const isEnd = (at: number): boolean =>
    ends.has(at) ||
    at === to ||
    folded.charAt(at) === '兼' ||
    /^(?:职[务位]|一职|之职)/u.test(folded.slice(at, at + 2));
  let word = words.findIndex(({ end }) => end > from);
  for (let at = from; at < to;) {
    const time = times.find((unit) => unit.start <= at && at < unit.end);
    if (time) {
      if (time.start === at) units.push(time);
      at = Math.min(time.end, to);
      continue;
    }
    const char = folded.charAt(at);
    if (isMark(char)) {
      units.push({ kind: 'mark', start: at, end: at + 1, text: char });
      at++;
      continue;
    }
    const isRest =
      at === from && char === '长' && before?.end === at && OFFICE_END.test(folded.slice(before.start, at));
    if (isRest && !/^长(?:期|达|久|大|于|江|远|安|城)/u.test(folded.slice(at, Math.min(at + 2, to)))) {
      units.push({
        kind: 'title',
        start: at,
        end: at + 1,
        text: char,
        title: titles.matchAt(folded, at - 1, to)?.title ?? { role: 'head-of-office', class: 'any', head: 0 },
      });
      at++;
      continue;
    }
    const hit = titles.matchAt(folded, at, to);
    if (
      hit &&
      !(at + hit.length < to && GOES_ON.test(folded.charAt(at + hit.length))) &&
      !(BOARD.test(folded.slice(at + hit.length - 2, at + hit.length + 1)) && at + hit.length < to) &&
      (isEnd(at + hit.length) || hit.length >= 4)
    ) {
      units.push({
        kind: 'title',
        start: at,
        end: at + hit.length,
        text: folded.slice(at, at + hit.length),
        title: hit.title,
      });
      at += hit.length;
      continue;
    }
    while ((words[word]?.end ?? to) <= at) word++;
    const whole = Math.min(words[word]?.end ?? to, to, nextStop(at + 1));
    const isCut = (words[word]?.start ?? at) < at;
    const isPlace = PLACE_GLUED.test(folded.slice(at, whole));
    const isAdverb = !isCut && words[word]?.tag === 'x' && ADVERB_GLUED.test(folded.slice(at, whole));
    const end = isPlace || isAdverb ? at + 1 : whole;
    const text = folded.slice(at, end);
    units.push({
      kind: 'word',
      start: at,
      end,
      text,
      tag:
        isPlace && end < whole ? 'ns' : isAdverb ? 'd' : ((isCut ? REST[text] : undefined) ?? words[word]?.tag ?? 'x'),
    });
    at = end;
  }
  return units;

  /** Where a word that begins before must end: at a mark, a time, or a title inside of jieba's word. */
  function nextStop(start: number): number {
    const limit = Math.min(words[word]?.end ?? to, to);
    for (let at = start; at < limit; at++) {
      if (isMark(folded.charAt(at)) || times.some((unit) => unit.start === at)) return at;
      const hit = isHan(folded.charAt(at)) ? titles.matchAt(folded, at, to) : undefined;
      if (hit && (at + hit.length >= limit || folded.charAt(at + hit.length) === '兼') && isEnd(at + hit.length))
        return at;
    }
    return limit;
  }
};

/** A sentence with its mentions marked; `dated` is the date that the paragraph named last in front of it. */
const viewOf = (
  context: Context,
  linked: Linked,
  index: number,
  mentions: readonly Mention[],
  dated: string | undefined,
): SentenceView => {
  const sentence = linked.sentences[index];
  if (!sentence) throw new InvariantError(linked.document.id, `no sentence ${index}`);
  const { folded, date } = context;
  const words = linked.tokens[index] ?? [];
  const times: Unit[] = findTimes(folded, sentence.start, sentence.end, date, dated)
    .filter((hit) => !mentions.some((mention) => mention.start < hit.end && hit.start < mention.end))
    .map(({ start, end, time }) => ({ kind: 'time', start, end, text: folded.slice(start, end), time }));
  const cut: Cut = { words, ends: new Set(words.map(({ end }) => end)), times };
  const units: Unit[] = [];
  let at = sentence.start;
  let before: Mention | undefined;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    units.push(...plainUnits(context, at, mention.start, cut, before));
    units.push({
      kind: 'mention',
      start: mention.start,
      end: mention.end,
      text: folded.slice(mention.start, mention.end),
      mention,
    });
    at = mention.end;
    before = mention;
  }
  units.push(...plainUnits(context, at, sentence.end, cut, before));
  return { ...sentence, index, units, clauses: splitClauses(units) };
};

/** A linked document as rules see it. */
export const viewDocument = (linked: Linked, titles: Titles): DocumentView => {
  const { folded } = linked;
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]));
  const context: Context = { folded, titles, date: linked.document.publishedOn };
  let next = 0;
  let last: { readonly paragraph: number; readonly date: string } | undefined;
  const sentences = linked.sentences.map((sentence, index) => {
    const mentions: Mention[] = [];
    while (next < linked.mentions.length && (linked.mentions[next]?.start ?? 0) < sentence.end) {
      const mention = linked.mentions[next++];
      if (mention && mention.start >= sentence.start && mention.end <= sentence.end) mentions.push(mention);
    }
    const view = viewOf(
      context,
      linked,
      index,
      mentions,
      last?.paragraph === sentence.paragraph ? last.date : undefined,
    );
    const time = view.units.findLast((unit) => unit.kind === 'time');
    const named = time?.kind === 'time' ? (time.time.from ?? time.time.to) : undefined;
    if (named !== undefined) last = { paragraph: sentence.paragraph, date: named };
    return view;
  });
  return {
    linked,
    folded,
    sentences,
    entity: (id) => {
      const entity = entities.get(id);
      if (!entity) throw new InvariantError(linked.document.id, `a mention names an unknown entity, got "${id}"`);
      return entity;
    },
  };
};
