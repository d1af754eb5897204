// Words that take up a name: 该公司, 公司, 该行, 该国, 他, 她; resolved only where one candidate is left.
import type { Mention } from '../../src/model/mention.ts';
import type { Sentence, Token } from '../stage.ts';
import { PATTERNS } from './nominals.ts';
import type { Pattern } from './nominals.ts';
import { takenUp } from './pronouns.ts';

const BY_WORD = new Map(PATTERNS.flatMap((pattern) => pattern.words.map((word): [string, Pattern] => [word, pattern])));
const FIRST = new Set([...BY_WORD.keys()].map((word) => word.charAt(0)));
const LONGEST = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

/** A firm that is described: 这家总部位于荷兰的跨国企业. */
const DESCRIBED =
  /^这家[^,。;:、]{1,14}?(?:公司|企业|集团|巨头|车企|药企|券商|银行|厂商|零售商|制造商|开发商|运营商|供应商)(?=[,。;、的在也将已表则还]|$)/u;
/** How far such a description is read. */
const LONGEST_DESCRIPTION = 24;

/** In front of a name: it is one of a list, or only helps the one of whom the sentence speaks. */
const LISTED = /(?:包括|包含|例如|比如|诸如|分别是|分别为)(?:了)?[^。;]{0,60}$|(?:为|是|系|隶属于?|属于?)$/u;
/** In front of a name, or behind it: it is one of several that do the same, or only has to do with the subject. */
const JOINED = /(?:、|和|及|以及)$/u;
const JOINS = /^(?:、|和|及|以及|等)/u;
const MARKED = /[由被与和同向对给从]$/u;
const HELPS = /^(?:凭借|凭着|依靠|靠着?|根据|随着|由于|受|经)[^,。;]*$/u;

/** 公司 alone is a name's end or a generic noun after these: 一家公司, 多家公司, 子公司, 两家公司. */
const NOT_BEFORE = /[家子分母总该各控股个些类外跨国关联他她们]$/u;
const NOT_AFTER_OTHER = /^(们|人|国|法|治理|债|名称|章程|类型|控制|者)/u;

const isOk = (folded: string, start: number, end: number, word: string): boolean => {
  // AI 公司: the space between is none.
  const before = folded
    .slice(Math.max(0, start - 2), start)
    .replace(/(?<=[a-z0-9]) $/u, '')
    .slice(-1);
  const after = folded.slice(end, end + 2);
  if (word === '他' || word === '她') return before !== '其' && before !== '吉' && !/^[们国人]/u.test(after);
  if (word === '公司' || word === '集团' || word === '上市公司') {
    if (NOT_BEFORE.test(before) || NOT_AFTER_OTHER.test(after)) return false;
    return (
      before === '' || !/[\p{Script=Han}\p{L}\p{N}]/u.test(before) || /[，。在为与和对向由从是称将被至了]/u.test(before)
    );
  }
  return true;
};

/** How often each entity is named. */
const countBy = (mentions: readonly Mention[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
};

/**
 * The entity that a document is about, among the mentions that fit: the only one of them, or the one named in the first three sentences
 * that has half of all places. A tie goes to whoever is named first.
 */
const leadingMention = (
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  fits: (mention: Mention) => boolean,
): Mention | undefined => {
  const all = mentions.filter(fits);
  const counts = countBy(all);
  if (counts.size === 1) return all[0];
  const total = all.length;
  const head = sentences[Math.min(2, sentences.length - 1)]?.end ?? 0;
  const early = all.filter((mention) => mention.start < head);
  const best = early.toSorted(
    (a, b) => (counts.get(b.entity) ?? 0) - (counts.get(a.entity) ?? 0) || a.start - b.start,
  )[0];
  return best && (counts.get(best.entity) ?? 0) * 2 >= total ? best : undefined;
};

interface Paragraph {
  readonly number: number;
  readonly start: number;
  /** Index of a mention that is not after the first one of the paragraph. */
  readonly first: number;
}

/** What a paragraph has named so far of what fits a pattern. */
interface Seen {
  readonly paragraph: Paragraph;
  /** Index of the first mention that was not looked at. */
  readonly upTo: number;
  readonly last: Mention | undefined;
  /** All that was named is one entity. */
  readonly isOne: boolean;
}

/**
 * Finds nominals and pronouns outside of names and resolves them against the mentions before them.
 * `mentions` are names and metonyms in order of reading; the answer holds the new mentions only.
 */
export const resolveAnaphora = (
  text: string,
  folded: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  mentions: readonly Mention[],
): readonly Mention[] => {
  const found: Mention[] = [];
  const topics = new Map<Pattern, Mention | undefined>();
  const seen = new Map<Pattern, Seen>();
  let paragraph: Paragraph = { number: -1, start: 0, first: 0 };
  /** Index of the first mention that does not end before the word that is looked at. */
  let next = 0;
  sentences.forEach((sentence, index) => {
    const starts = new Set((tokens[index] ?? []).map((token) => token.start));
    if (sentence.paragraph !== paragraph.number)
      paragraph = { number: sentence.paragraph, start: sentence.start, first: next };
    for (let at = sentence.start; at < sentence.end; at++) {
      while (next < mentions.length && (mentions[next]?.end ?? 0) <= at) next++;
      const inside = mentions[next];
      if (inside && inside.start <= at) {
        at = inside.end - 1;
        continue;
      }
      if (!FIRST.has(folded.charAt(at)) || !starts.has(at)) continue;
      const described = DESCRIBED.exec(folded.slice(at, Math.min(at + LONGEST_DESCRIPTION, sentence.end)))?.[0];
      const isPlain = described !== undefined && !(inside && inside.start < at + described.length);
      for (let length = isPlain ? described.length : LONGEST; length > 0; length--) {
        const word = folded.slice(at, at + length);
        const pattern = isPlain && word === described ? BY_WORD.get('该公司') : BY_WORD.get(word);
        if (!pattern || at + length > sentence.end || !isOk(folded, at, at + length, word)) continue;
        const antecedent = resolve(pattern, at, index);
        if (antecedent) {
          found.push({
            start: at,
            end: at + length,
            text: text.slice(at, at + length),
            type: antecedent.type,
            kind: pattern.kind,
            entity: antecedent.entity,
            by: `anaphora:${word}`,
            confidence: 0.7,
          });
        }
        at += length - 1;
        break;
      }
    }
  });
  return found;

  function fitting(pattern: Pattern): (mention: Mention) => boolean {
    return (mention) =>
      mention.type === pattern.type &&
      (mention.kind === 'metonym'
        ? pattern.words.includes('该国')
        : !pattern.words.includes('该国') && (!pattern.name || pattern.name.test(mention.text)));
  }

  function topic(pattern: Pattern): Mention | undefined {
    if (!topics.has(pattern)) topics.set(pattern, leadingMention(mentions, sentences, fitting(pattern)));
    return topics.get(pattern);
  }

  /** Fitting mentions before the word that begin at `from` or later, in order of reading. */
  function since(from: number, fits: (mention: Mention) => boolean): readonly Mention[] {
    let first = next;
    while (first > 0 && (mentions[first - 1]?.start ?? 0) >= from) first--;
    return mentions.slice(first, next).filter(fits);
  }

  /** What fits a pattern in the paragraph so far. Goes on from the last word that asked: a paragraph may be as long as a book. */
  function seenInParagraph(pattern: Pattern): Seen {
    const before = seen.get(pattern);
    const isHere = before?.paragraph === paragraph;
    let last = isHere ? before.last : undefined;
    let isOne = isHere ? before.isOne : true;
    const fits = fitting(pattern);
    for (const mention of mentions.slice(isHere ? before.upTo : paragraph.first, next)) {
      if (mention.start < paragraph.start || !fits(mention)) continue;
      isOne &&= last === undefined || last.entity === mention.entity;
      last = mention;
    }
    const now: Seen = { paragraph, upTo: next, last, isOne };
    seen.set(pattern, now);
    return now;
  }

  function resolve(pattern: Pattern, at: number, index: number): Mention | undefined {
    const fits = fitting(pattern);
    const here = sentences[index];
    if (!here) return undefined;
    if (pattern.isLast) return latter(at, here, sentences[index - 1]);
    // 凭借王芳的支持，他…: who helps is not taken up.
    const isAside = (mention: Mention): boolean =>
      folded.charAt(mention.end) === '的' && HELPS.test(folded.slice(here.start, mention.start));
    const named = since(here.start, fits);
    const inSentence = pattern.kind === 'pronoun' ? named.filter((mention) => !isAside(mention)) : named;
    const same = pattern.kind === 'pronoun' ? goesOn(inSentence, at, here.start) : undefined;
    if (same) return same;
    const previous = sentences[index - 1];
    const inPrevious = (): readonly Mention[] =>
      previous && previous.paragraph === here.paragraph
        ? since(previous.start, fits).filter((mention) => mention.start < here.start)
        : [];
    // The subject of the sentence comes first in it; a pronoun takes up the subject rather than what stands nearest.
    const main = topic(pattern);
    if (pattern.isTopical) {
      if (main ?? inSentence[0]) return main ?? inSentence[0];
      const before = inPrevious();
      return distinct(before) === 1 ? before[0] : undefined;
    }
    const near = inSentence.length > 0 ? inSentence : inPrevious();
    if (near.length > 0)
      return distinct(near) === 1
        ? near[0]
        : pattern.kind === 'pronoun'
          ? takenUp(folded, near, at, inSentence.length > 0)
          : latest(near, fits, main);
    const { last, isOne } = seenInParagraph(pattern);
    if (last) return isOne ? last : undefined;
    if (pattern.kind === 'pronoun') {
      // A paragraph that names nobody goes on with whom its pronoun took up, else with the one person whom the sentence before names.
      const same = found.findLast((mention) => mention.start >= paragraph.start && mention.by.startsWith('anaphora:'));
      if (same?.kind === 'pronoun') return same;
      const before = previous ? since(previous.start, fits).filter((mention) => mention.start < here.start) : [];
      if (distinct(before) === 1) return before[0];
    }
    return main && main.end <= at ? main : undefined;
  }

  /** Whom 后者 at the beginning of a sentence takes up; in the middle of one the rules know whom it may mean. */
  function latter(at: number, here: Sentence, previous: Sentence | undefined): Mention | undefined {
    if (!/^[“"]?(?:而|其中)?$/u.test(folded.slice(here.start, at)) || previous?.paragraph !== here.paragraph)
      return undefined;
    return since(previous.start, ({ kind }) => kind === 'name').at(-1);
  }

  /** Whom a pronoun before it took up, if this one goes on with him: no name between the two, or only one in a clause of time (王芳做总裁时，他…). */
  function goesOn(inSentence: readonly Mention[], at: number, start: number): Mention | undefined {
    const last = found.findLast(({ by }) => by.startsWith('anaphora:'));
    if (last?.kind !== 'pronoun' || last.start < paragraph.start) return undefined;
    const between = inSentence.filter((mention) => mention.start > last.end);
    if (last.start >= start) return between.length === 0 ? last : undefined;
    const [only] = between;
    const isTime = only && /^[^,。]{0,12}(?:时|期间|任内),$/u.test(folded.slice(only.end, at));
    return between.length === 1 && isTime ? last : undefined;
  }

  /** The last of several, but none of a list: in “甲融资。投资者包括乙、丙。该公司…” 甲. */
  function latest(
    near: readonly Mention[],
    fits: (mention: Mention) => boolean,
    main: Mention | undefined,
  ): Mention | undefined {
    const start = sentences.findLast((sentence) => sentence.start <= (near[0]?.start ?? 0))?.start ?? 0;
    const isAside = (mention: Mention): boolean => {
      const [ahead, behind] = [folded.slice(start, mention.start), folded.slice(mention.end, mention.end + 2)];
      return LISTED.test(ahead) || JOINED.test(ahead) || JOINS.test(behind) || MARKED.test(ahead);
    };
    const free = near.filter((mention) => !isAside(mention));
    const before = since(paragraph.start, fits).findLast((mention) => mention.end <= start);
    return free.at(-1) ?? before ?? main ?? near.at(-1);
  }

  function distinct(list: readonly Mention[]): number {
    return new Set(list.map((mention) => mention.entity)).size;
  }
};
