// The engine of frames: finds their words in one pass over a sentence, fills each frame, and makes drafts of claims.
import type { EntityType } from '../../src/model/entity.ts';
import type { Draft, Rule } from './rule.ts';
import type { DocumentView, MentionUnit, SentenceView } from './clause.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Span } from '../../src/model/span.ts';
import type { Frame, Hit, MutualFrame, NounFrame, Role, VerbFrame } from './frame.ts';
import type { Parsed } from './phrases.ts';
import { findAmounts, findShares, nearest } from './amounts.ts';
import { fillKin } from './kin.ts';
import { fillMutual } from './mutual-frames.ts';
import type { Earlier } from './mutual-frames.ts';
import { fillNoun } from './noun-frames.ts';
import { parse } from './phrases.ts';
import { fillVerb } from './verb-frames.ts';

/** Words of all frames by their first unit, longest first. */
type Words = ReadonlyMap<string, readonly (readonly [string, readonly Frame[]])[]>;

/** A sentence read once for all frames. */
interface Reading {
  readonly parsed: Parsed;
  readonly hits: readonly Hit[];
}

const indexWords = (frames: readonly Frame[], others: readonly string[]): Words => {
  const all = new Map<string, Frame[]>(others.map((word) => [word, []]));
  for (const frame of frames) for (const word of frame.words) all.set(word, [...(all.get(word) ?? []), frame]);
  const byFirst = new Map<string, [string, readonly Frame[]][]>();
  for (const [word, list] of all) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), [word, list]]);
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  return byFirst;
};

interface Found {
  readonly hits: readonly Hit[];
  /** Words that hide a frame's word: 联合创始人. */
  readonly others: readonly Span[];
}

/** Hits of the words between two mentions: the longest at each place, one after the other. */
const findHits = (words: Words, sentence: SentenceView, folded: string): Found => {
  const hits: Hit[] = [];
  const others: Span[] = [];
  const mentions = sentence.units.filter(({ kind }) => kind === 'mention');
  let next = 0;
  for (let at = sentence.start; at < sentence.end;) {
    while ((mentions[next]?.end ?? sentence.end) <= at && next < mentions.length) next++;
    const mention = mentions[next];
    if (mention && mention.start <= at) {
      at = mention.end;
      continue;
    }
    const limit = mention?.start ?? sentence.end;
    const found = words
      .get(folded.charAt(at))
      ?.find(([word]) => at + word.length <= limit && folded.startsWith(word, at));
    if (!found) {
      at++;
      continue;
    }
    const [word, frames] = found;
    hits.push(...frames.map((frame): Hit => ({ frame, start: at, end: at + word.length })));
    if (frames.length === 0) others.push({ start: at, end: at + word.length });
    at += word.length;
  }
  return { hits, others };
};

/** True if the text around a word is that of the frame. */
const isFit = ({ frame, start, end }: Hit, sentence: SentenceView, folded: string): boolean => {
  const clause = sentence.clauses.find((candidate) => start < candidate.end) ?? sentence;
  const before = folded.slice(Math.max(clause.start, start - 40), start);
  const after = folded.slice(end, Math.min(clause.end, end + 60));
  if (frame.notAfter?.test(before) || frame.notBefore?.test(after)) return false;
  if (frame.needs && !frame.needs.test(folded.slice(end, clause.end))) return false;
  if (frame.needsEarlier && !frame.needsEarlier.test(folded.slice(sentence.start, start))) return false;
  return !frame.needsBefore || frame.needsBefore.test(folded.slice(clause.start, start));
};

/** How many sentences back a pronoun for two is looked for in a paragraph. */
const LONGEST_PARAGRAPH = 8;

/** Between a time and the word: the time is that of what is said, and not of what it says. */
const SAYING = /表示|称|透露|说|指出|披露|报道|消息|获悉|讯|显示|介绍|回应|认为/u;
/** Who announces a deal makes it; who announces a plan only plans it. */
const ANNOUNCES_PLAN = /(?:宣布|公告|发布)[^。;]{0,40}(?:将|拟|计划|有意|打算|可能)/u;
/** How many clauses in front of its own a word may take its time from. */
const CLAUSES_BACK = 3;

/** When it happened: the time nearest in front of the word, or directly behind it (成立于2010年), unless somebody speaks between the two. */
const timeOf = (parsed: Parsed, hit: Hit): string | undefined => {
  const index = parsed.clauseOf(hit.start);
  const clause = parsed.clause(index);
  if (!clause) return undefined;
  const [next, after] = parsed.units.slice(parsed.at(hit.end), parsed.at(hit.end) + 2);
  if (next && /^[于在]$/u.test(next.text) && after?.kind === 'time') return after.time.from;
  const from = parsed.clause(Math.max(0, index - CLAUSES_BACK))?.start ?? clause.start;
  const before = parsed.units.findLast((unit) => unit.kind === 'time' && unit.start >= from && unit.end <= hit.start);
  if (before?.kind !== 'time') return undefined;
  const gap = parsed.units
    .filter((unit) => unit.start >= before.end && unit.end <= hit.start && unit.kind !== 'mention')
    .map(({ text }) => text)
    .join('')
    // （下称“甲”） says nothing.
    .replace(/\([^()]*\)/gu, '');
  return SAYING.test(gap) || ANNOUNCES_PLAN.test(gap) || /[;:]/u.test(gap) ? undefined : before.time.from;
};

/** In front of a verb: it is so no more. */
const OVER = /曾|此前|先后|之前|早年|原先|生前|历任/u;

interface Makings {
  readonly parsed: Parsed;
  readonly hit: Hit;
  readonly document: DocumentView;
  readonly earlier: Earlier;
}

/** Sum, share and time of a claim, as far as the frame takes them. */
const extras = ({ parsed, hit, document }: Makings): Partial<Draft> => {
  const { frame } = hit;
  const index = parsed.clauseOf(hit.start);
  const clause = parsed.clause(index);
  if (!clause) return {};
  const next = parsed.clause(index + 1);
  const isNoName = next !== undefined && !parsed.phrases.some((phrase) => phrase.clause === index + 1);
  const end = isNoName ? next.end : clause.end;
  const amount = frame.takesAmount ? nearest(findAmounts(document.folded, clause.start, end), hit) : undefined;
  const share = frame.takesShare ? nearest(findShares(document.folded, clause.start, end), hit) : undefined;
  const date = frame.isState || frame.shape === 'noun' ? undefined : timeOf(parsed, hit);
  const before = document.folded.slice(clause.start, hit.start);
  const status = frame.status ?? (frame.canBeOver && OVER.test(before) ? 'former' : undefined);
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(share === undefined ? {} : { share }),
    ...(date === undefined || (status === 'former' && !frame.isEnd)
      ? {}
      : frame.isEnd
        ? { until: date }
        : { since: date }),
    ...(status === undefined ? {} : { status }),
  };
};

const draftsOfVerb = (frame: VerbFrame, makings: Makings): readonly Draft[] => {
  const { parsed, hit } = makings;
  const filled = fillVerb(parsed, hit, frame);
  const playing = (role: Role, types?: readonly EntityType[]): readonly MentionUnit[] =>
    (filled[role] ?? []).filter(
      ({ text, mention }) => (types?.includes(mention.type) ?? true) && (frame.names?.[role]?.test(text) ?? true),
    );
  const roles = {
    agent: playing('agent', frame.agents),
    patient: playing('patient', frame.patients),
    source: playing('source'),
    target: playing('target'),
  };
  const more = extras(makings);
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const words = clause ? makings.document.folded.slice(clause.start, clause.end) : '';
  if (frame.needsShares && roles.patient.length === 0 && !/股|权益|份额/u.test(words)) return [];
  return frame.yields.flatMap(({ type, subject, object, about, needsAbout }) =>
    roles[subject].flatMap((a) =>
      roles[object].flatMap((b): readonly Draft[] => {
        const third = about
          ? roles[about].find(
              ({ mention }) => mention.entity !== a.mention.entity && mention.entity !== b.mention.entity,
            )
          : undefined;
        if (needsAbout && !third) return [];
        // Who returns to a country belongs to no government.
        if (type === 'AFFILIATED_WITH' && b.mention.kind === 'metonym') return [];
        // Who holds all shares owns the firm.
        const isWhole = type === 'OWNS_SHARES_OF' && more.share === 100;
        const draft: Draft = {
          type: isWhole ? 'OWNS' : type,
          subject: a.mention,
          object: b.mention,
          about: third?.mention,
          trigger: hit,
          certainty: frame.certainty,
          scope: filled.scope,
          ...more,
        };
        return [draft];
      }),
    ),
  );
};

/** People go with people, a country's government with organizations. */
const isAlike = (a: Mention, b: Mention): boolean => (a.type === 'person') === (b.type === 'person');
const isPlaceWithFirm = (a: Mention, b: Mention): boolean => a.kind === 'metonym' && b.type !== 'organization';

const draftsOfMutual = (frame: MutualFrame, makings: Makings): readonly Draft[] => {
  const fits = ({ mention }: MentionUnit): boolean => frame.members?.includes(mention.type) ?? true;
  const more = extras(makings);
  return fillMutual(makings.parsed, makings.hit, frame, makings.earlier)
    .filter(
      ([a, b]) =>
        fits(a) &&
        fits(b) &&
        !isPlaceWithFirm(a.mention, b.mention) &&
        !isPlaceWithFirm(b.mention, a.mention) &&
        (!frame.isAlike || isAlike(a.mention, b.mention)),
    )
    .map(([a, b]): Draft => ({
      type: frame.type,
      subject: a.mention,
      object: b.mention,
      trigger: makings.hit,
      certainty: frame.certainty,
      ...more,
    }));
};

/** A noun takes for granted what it says: a plan in its clause is not a plan of it, unless somebody is to become it. */
const BECOMES = /成为|变为|沦为|升为|变成|变更为/u;

const draftsOfNoun = (frame: NounFrame, makings: Makings): readonly Draft[] => {
  const { parsed, hit, document } = makings;
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const before = document.folded.slice(clause?.start ?? hit.start, hit.start);
  const isTaken = !BECOMES.test(before) && !/不是|并非|不再是/u.test(before);
  const isFormer = /(?:前|原)(?:第[一二三]大|最大|大)?$/u.test(before);
  const more = extras(makings);
  return (frame.isKin ? fillKin(parsed, hit) : fillNoun(parsed, hit, frame))
    .filter(
      ({ holder, filler }) =>
        (frame.holders?.includes(holder.mention.type) ?? true) &&
        (frame.fillers?.includes(filler.mention.type) ?? true) &&
        (frame.names?.holder?.test(holder.text) ?? true) &&
        (frame.names?.filler?.test(filler.text) ?? true),
    )
    .map(({ holder, filler }): Draft => {
      const [subject, object] = frame.holder === 'subject' ? [holder, filler] : [filler, holder];
      const sure = isTaken ? { certainty: 'asserted' as const, negated: false } : {};
      return {
        type: frame.type,
        subject: subject.mention,
        object: object.mention,
        trigger: hit,
        ...(isFormer ? { status: 'former' as const } : {}),
        ...sure,
        ...more,
      };
    });
};

const draftsOf = (makings: Makings): readonly Draft[] => {
  const { frame } = makings.hit;
  if (frame.shape === 'verb') return draftsOfVerb(frame, makings);
  return frame.shape === 'mutual' ? draftsOfMutual(frame, makings) : draftsOfNoun(frame, makings);
};

/** Reads sentences for a set of frames; each sentence once, however many frames ask. */
const createReader = (frames: readonly Frame[], others: readonly string[]): Read => {
  const words = indexWords(frames, others);
  const readings = new WeakMap<SentenceView, Reading>();
  return (sentence, folded) => {
    const known = readings.get(sentence);
    if (known) return known;
    const found = findHits(words, sentence, folded);
    const hits = found.hits.filter((hit) => isFit(hit, sentence, folded));
    const carriers = [
      ...hits.map(({ frame, start, end }) => ({ start, end, isNoun: frame.shape === 'noun' })),
      ...found.others.map(({ start, end }) => ({ start, end, isNoun: true })),
    ];
    const reading: Reading = { parsed: parse(sentence, carriers), hits };
    readings.set(sentence, reading);
    return reading;
  };
};

type Read = (sentence: SentenceView, folded: string) => Reading;

/** The sentences before one, read when they are asked for. */
const earlierOf = (sentence: SentenceView, document: DocumentView, read: Read): Earlier => {
  const parsed = (list: readonly SentenceView[]): readonly Parsed[] =>
    list.map((one) => read(one, document.folded).parsed);
  const inParagraph = (number: number): readonly SentenceView[] => {
    const list: SentenceView[] = [];
    for (let at = sentence.index - 1; at >= 0 && list.length < LONGEST_PARAGRAPH; at--) {
      const one = document.sentences[at];
      if (!one || one.paragraph < number) break;
      if (one.paragraph === number) list.unshift(one);
    }
    return list;
  };
  return {
    get here() {
      const list = inParagraph(sentence.paragraph);
      return [parsed(list.slice(-1)), parsed(list)];
    },
    get paragraphBefore() {
      return parsed(inParagraph(sentence.paragraph - 1));
    },
  };
};

/**
 * Rules that find the claims of frames: “宁德时代起诉中创新航” → SUED.
 * `others` are words that hide a frame's word in them and carry nothing: 投资者, 合作社.
 */
export const createFrameRules = (frames: readonly Frame[], others: readonly string[] = []): readonly Rule[] => {
  const read = createReader(frames, others);
  return frames.map((frame): Rule => ({
    id: frame.id,
    reason: frame.reason,
    examples: frame.examples,
    counterExamples: frame.counterExamples,
    find: (sentence, document) => {
      const { parsed, hits } = read(sentence, document.folded);
      const own = hits.filter((hit) => hit.frame === frame);
      if (own.length === 0) return [];
      const earlier = earlierOf(sentence, document, read);
      return own.flatMap((hit) => draftsOf({ parsed, hit, document, earlier }));
    },
  }));
};
