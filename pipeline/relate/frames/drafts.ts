// From a filled frame to drafts of claims: sum, share and time, and what the frame makes of them.
import type { EntityType } from '../../../src/model/entity.ts';
import type { Draft } from '../rule.ts';
import type { DocumentView, MentionUnit } from '../sentence/clause.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { Hit, MutualFrame, NounFrame, Role, VerbFrame } from './frame.ts';
import type { Parsed } from '../sentence/phrases.ts';
import { findAmounts, findShares, nearest } from '../sentence/amounts.ts';
import { chiefOf } from '../../link/speakers.ts';
import { affairOf } from '../sentence/affairs.ts';
import { topicFirm } from '../posts/context.ts';
import { fillKin } from '../kin.ts';
import { coupleAt, fillMutual } from './mutual-frames.ts';
import type { Earlier } from './mutual-frames.ts';
import { fillNoun } from './noun-frames.ts';
import { textBetween } from '../sentence/around.ts';
import { fillVerb } from './verb-frames.ts';
import { subjectOfParagraph } from '../sentence/subject.ts';
import type { TimeRange } from '../../time.ts';

/** Between a time and the word: the time is that of what is said, and not of what it says. */
const SAYING = /表示|称|透露|说|指出|披露|报道|消息|获悉|讯|显示|介绍|回应|认为/u;
/** Who announces a deal makes it; who announces a plan only plans it. */
const ANNOUNCES_PLAN = /(?:宣布|公告|发布)[^。;]{0,40}(?:将|拟|计划|有意|打算|可能)/u;
/** How many clauses in front of its own a word may take its time from. */
const CLAUSES_BACK = 3;

/** When it happened: the time nearest in front of the word, or directly behind it (成立于2010年), unless somebody speaks between the two. */
const timeOf = (parsed: Parsed, hit: Hit): { readonly time: TimeRange; readonly gap: string } | undefined => {
  const index = parsed.clauseOf(hit.start);
  const clause = parsed.clause(index);
  if (!clause) return undefined;
  const [next, after] = parsed.units.slice(parsed.at(hit.end), parsed.at(hit.end) + 2);
  if (next && /^[于在]$/u.test(next.text) && after?.kind === 'time') return { time: after.time, gap: '' };
  const from = parsed.clause(Math.max(0, index - CLAUSES_BACK))?.start ?? clause.start;
  const before = parsed.units.findLast((unit) => unit.kind === 'time' && unit.start >= from && unit.end <= hit.start);
  if (before?.kind !== 'time') return undefined;
  const gap = parsed.units
    .filter((unit) => unit.start >= before.end && unit.end <= hit.start && unit.kind !== 'mention')
    .map(({ text }) => text)
    .join('')
    // （下称“甲”） says nothing.
    .replace(/\([^()]*\)/gu, '');
  // 2023年2月成立，获甲投资: the day is that of the founding.
  if (/成立|创立|创办|出生|诞生/u.test(gap)) return undefined;
  return SAYING.test(gap) || ANNOUNCES_PLAN.test(gap) || /[;:]/u.test(gap) ? undefined : { time: before.time, gap };
};

/** In front of a verb: it is so no more. */
const OVER = /曾|此前|先后|之前|早年|原先|生前|历任|(?<![目日眼当])前(?:在[^,]{0,20})?$/u;

export interface Makings {
  readonly parsed: Parsed;
  readonly hit: Hit;
  readonly document: DocumentView;
  readonly earlier: Earlier;
}

/** Between the stretch of time of a state and its word: 2013年至2015年，她在A校攻读. */
const AT_ONCE = /^,?[她他]?(?:于|在|曾|就读|担任|为){0,3}$/u;

/** True for a verb in a relative clause: A收购的B. */
const isRelative = (parsed: Parsed, hit: Hit): boolean =>
  hit.frame.shape === 'verb' && parsed.units[parsed.at(hit.end)]?.text === '的';

/** The dates of a hit: an event's day, or the two ends of a stretch; of a state only a stretch that stands with it. */
const datesOf = (parsed: Parsed, hit: Hit): { readonly since?: string | undefined; readonly until?: string } => {
  const { frame } = hit;
  const found = frame.shape === 'noun' ? undefined : timeOf(parsed, hit);
  if (!found) return {};
  // 2008年，甲组建的乙接管丙: the day is that of the clause around it.
  if (isRelative(parsed, hit) && /[,，]/u.test(found.gap)) return {};
  const { from: since, to: until } = found.time;
  if (frame.shape === 'verb' && !frame.isEnd && until !== undefined && AT_ONCE.test(found.gap.replaceAll(' ', '')))
    return { since, until };
  const isOwn = AT_ONCE.test(found.gap.replaceAll(' ', ''));
  const word = textBetween(parsed, hit.start, hit.end);
  if (isOwn && since !== undefined && frame.ends?.test(word)) return { until: since };
  if (isOwn && frame.begins?.test(word)) return { since };
  return frame.isState ? {} : { since };
};

/** Sum, share and time of a claim, as far as the frame takes them. */
const extras = ({ parsed, hit, document }: Makings): Partial<Draft> => {
  const { frame } = hit;
  const index = parsed.clauseOf(hit.start);
  const clause = parsed.clause(index);
  if (!clause) return {};
  const next = parsed.clause(index + 1);
  const isNoName = next !== undefined && !parsed.phrases.some((phrase) => phrase.clause === index + 1);
  // 王芳创办的甲完成2亿元融资: the sum is not the founder's.
  const end = isNoName ? next.end : clause.end;
  const amount = frame.takesAmount
    ? nearest(findAmounts(document.folded, clause.start, isRelative(parsed, hit) ? hit.end : end), hit)
    : undefined;
  const share = frame.takesShare ? nearest(findShares(document.folded, clause.start, end), hit) : undefined;
  const { since: date, until } = datesOf(parsed, hit);
  // 曾效力于甲的王芳加盟乙: what one did before is not over here.
  const described = parsed.phrases.findLast(
    ({ clause: own, end: to, mark, governor, items: [one] }) =>
      own === index && to <= hit.start && mark + governor === '' && one?.link.startsWith('的') === true,
  );
  const before = document.folded.slice(described?.items[0]?.unit.start ?? clause.start, hit.start);
  const isOver = frame.canBeOver && (until !== undefined || OVER.test(before));
  const status = frame.status ?? (isOver ? 'former' : undefined);
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(share === undefined ? {} : { share }),
    ...(until === undefined ? {} : { until }),
    ...(date === undefined || (status === 'former' && until === undefined && !frame.isEnd)
      ? {}
      : frame.isEnd
        ? { until: date }
        : { since: date }),
    ...(status === undefined ? {} : { status }),
  };
};

/** The person of whom the paragraph speaks, where the sentence names no subject: 1970年离开A公司. */
const droppedPerson = ({ parsed: { sentence }, hit, document }: Makings): readonly MentionUnit[] => {
  const at = sentence.units.findIndex(({ end }) => end > hit.start);
  const person = at < 0 ? undefined : subjectOfParagraph(sentence, document, at);
  return person ? [person] : [];
};

/** Who acts where only bodies do: the office that a person is said to head, 保安局 for 保安局局长王芳. */
const officeOf = (unit: MentionUnit, { hit, document }: Makings): MentionUnit => {
  if (unit.mention.type !== 'person') return unit;
  const { mentions } = document.linked;
  const offices = chiefOf(document.folded, unit.mention.entity, mentions).filter(({ type }) => type === 'organization');
  const office = offices.findLast(({ start }) => start < hit.start) ?? offices[0];
  return office && offices.every(({ entity }) => entity === office.entity)
    ? {
        kind: 'mention',
        start: office.start,
        end: office.end,
        text: document.folded.slice(office.start, office.end),
        mention: office,
      }
    : unit;
};

const draftsOfVerb = (frame: VerbFrame, makings: Makings): readonly Draft[] => {
  const { parsed, hit } = makings;
  const filled = fillVerb(parsed, hit, frame);
  const playing = (list: readonly MentionUnit[], role: Role, types?: readonly EntityType[]): readonly MentionUnit[] =>
    list.filter(
      ({ text, mention }) => (types?.includes(mention.type) ?? true) && (frame.names?.[role]?.test(text) ?? true),
    );
  const named = filled.agent ?? [];
  const acting = frame.agents?.join() === 'organization' ? named.map((unit) => officeOf(unit, makings)) : named;
  const agents = playing(acting, 'agent', frame.agents);
  const found = {
    agent: agents.length === 0 && frame.takesBoth ? coupleAt(parsed, hit, makings.earlier) : agents,
    patient: playing(filled.patient ?? [], 'patient', frame.patients).filter(
      ({ mention }) => acting === named || named.every((unit) => unit.mention.entity !== mention.entity),
    ),
    source: playing(filled.source ?? [], 'source', frame.sources),
    target: playing(filled.target ?? [], 'target'),
  };
  const taken = frame.affair
    ? affairOf(parsed, hit, frame.affair, [...found.agent, ...found.target], makings.earlier)
    : undefined;
  const dropped = found.agent.length === 0 && frame.agents?.join() === 'person' ? droppedPerson(makings) : [];
  const players = dropped.length > 0 ? { ...found, agent: dropped } : found;
  const roles = taken ? { ...players, patient: [taken] } : players;
  const more = extras(makings);
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const words = clause ? makings.document.folded.slice(clause.start, clause.end) : '';
  // 出售所持甲全部股权: all that is held need not be all there is.
  const isAllOfHeld =
    /全部/u.test(words) &&
    !words.includes('100%') &&
    (textBetween(parsed, hit.start, hit.end).startsWith('所') ||
      /[其将所]$/u.test(textBetween(parsed, clause?.start ?? hit.start, hit.start)));
  // 将其中国的业务出售给乙 sells no shares.
  const isNamed = roles.patient.some(({ mention }) => mention.kind !== 'metonym');
  if (frame.needsShares && !isNamed && !/股|权益|份额/u.test(words)) return [];
  return frame.yields.flatMap(({ type, subject, object, about, needsAbout, status }) =>
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
        const isWhole = type === 'OWNS_SHARES_OF' && more.share === 100 && !isAllOfHeld && roles[subject].length === 1;
        const draft: Draft = {
          type: isWhole ? 'OWNS' : type,
          subject: a.mention,
          object: b.mention,
          about: third?.mention,
          trigger: hit,
          certainty: frame.certainty,
          // Rivalry is a state: what is planned in a clause before it does not plan it.
          scope: filled.scope ?? (type === 'COMPETES_WITH' ? clause?.start : undefined),
          ...more,
          ...(status === undefined ? {} : { status }),
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
const DENIED = /不是|并非|不再是|否认[^,。;]*(?:是|为|系|成为)/u;
const BECOMES = /成为|变为|沦为|升为|变成|变更为/u;

const draftsOfNoun = (frame: NounFrame, makings: Makings): readonly Draft[] => {
  const { parsed, hit, document } = makings;
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const before = document.folded.slice(clause?.start ?? hit.start, hit.start);
  const isTaken = !BECOMES.test(before) && !DENIED.test(before);
  const isFormer =
    /(?:原|曾|曾经|此前|之前)(?:是|为|系)[^,。;]{0,24}的$/u.test(before) ||
    /(?:前|原)(?:第[一二三]大|最大|大|全资|唯一|控股|主要|创始)?$/u.test(before);
  const more = extras(makings);
  const affair = frame.affair;
  const owner = (list: readonly MentionUnit[]): MentionUnit | undefined =>
    affair ? affairOf(parsed, hit, affair, list, makings.earlier) : undefined;
  const firm = frame.takesTopic ? topicFirm(document) : undefined;
  const topic: MentionUnit | undefined = firm && {
    kind: 'mention',
    start: firm.start,
    end: firm.end,
    text: firm.text,
    mention: firm,
  };
  return (frame.isKin ? fillKin(parsed, hit, document) : fillNoun(parsed, hit, frame, owner, topic))
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

/** The claims that a frame makes at a hit. */
export const draftsOf = (makings: Makings): readonly Draft[] => {
  const { frame } = makings.hit;
  if (frame.shape === 'verb') return draftsOfVerb(frame, makings);
  return frame.shape === 'mutual' ? draftsOfMutual(frame, makings) : draftsOfNoun(frame, makings);
};
