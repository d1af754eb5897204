// Since when, until when and whether still a post is held, by the words around the verb that speaks of it.
import type { Status } from '../../../src/model/claim.ts';
import type { DocumentView, SentenceView, Unit } from '../sentence/clause.ts';
import type { Circumstances } from './holders.ts';
import { modalityAt } from '../sentence/modality.ts';
import type { VerbEffect } from './post-verbs.ts';
import type { PostChain } from './posts.ts';
import { textAt } from '../sentence/steps.ts';

type Dates = Pick<Circumstances, 'since' | 'until'>;

/** The time nearest in front of a unit, from `from` on. */
export const timeBefore = (units: readonly Unit[], from: number, to: number): Dates => {
  for (let i = to - 1; i >= from; i--) {
    const unit = units[i];
    if (unit?.kind !== 'time') continue;
    const { from: since, to: until } = unit.time;
    return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  }
  return {};
};

/** Words of a clause that only says when: 于2008年至2014年期间，他出任…. */
const WHEN = /^(?:于|在|自|从|期间|间|时|后|之后|以后|起|以来|当天|当日|当地时间|早在|的)$/u;

/** The time of a clause in front of unit `from` that says nothing else. */
const timeAlone = ({ units, clauses }: SentenceView, from: number): Dates => {
  const clause = clauses.find(({ to }) => from - 1 < to);
  if (from === 0 || !clause || clause.to > from) return {};
  const words = units.slice(clause.from, clause.to).filter(({ kind }) => kind !== 'mark' && kind !== 'time');
  return words.every(({ text }) => WHEN.test(text)) ? timeBefore(units, clause.from, clause.to) : {};
};

/** The day, month or year nearest in front of a unit in the sentence; no stretch of time. */
const pointBefore = (units: readonly Unit[], to: number): Dates => {
  const time = units.slice(0, to).findLast((unit) => unit.kind === 'time')?.time;
  return time?.from !== undefined && time.to === undefined ? { since: time.from } : {};
};

const AT_ONCE = /^[^。;]{0,12}?(?:立即|即时|即日|即刻|实时)起?(?:正式)?生效/u;

/** The day of which a sentence tells: its own, that of a sentence before it in the paragraph, that of the document. */
const dayOf = (sentence: SentenceView, document: DocumentView): string | undefined => {
  for (let index = sentence.index; index >= 0; index--) {
    const one = document.sentences[index];
    if (one?.paragraph !== sentence.paragraph) break;
    const day = pointBefore(one.units, one.units.length).since;
    if (day !== undefined) return day;
  }
  return document.linked.document.publishedOn;
};

/** The time from which it counts, said behind: 自2月22日起生效, 于3月1日生效, 立即生效. */
const effectiveFrom = (sentence: SentenceView, document: DocumentView, from: number): string | undefined => {
  const { units } = sentence;
  if (AT_ONCE.test(document.folded.slice(units[from]?.start ?? sentence.end, sentence.end)))
    return dayOf(sentence, document);
  for (let i = from; i < Math.min(units.length, from + 10); i++) {
    const unit = units[i];
    if (unit?.kind !== 'time') continue;
    const after = units
      .slice(i + 1, i + 5)
      .map(({ text }) => text)
      .join('');
    return /^ ?(?:起|开始)?(?:正式)?生效|^ ?起/u.test(after) ? (unit.time.from ?? unit.time.to) : undefined;
  }
  return undefined;
};

/** Verbs that begin or end a post on a day, and what may stand between that day and them: 1月5日，公司宣布，王芳出任…; 公司1月5日宣布，王芳离任. */
const BEGINS_OR_ENDS =
  /^(?:正式)?(?:出任|就任|接任|升任|转任|调任|改任|成为|获任|获委任|上任|当选|履新|接掌|升为|离任|卸任|辞职|辞任|辞去|离职|退任|下台)/u;
const TELLS = /宣布|公告|公布|发布|决定|通过|接替|接棒|宣誓|加盟|加入|离职|辞职|卸任/u;

/** The day on which the sentence tells, in front of unit `from`, what the units up to `to` say: 公司1月5日宣布，…. */
export const dayTold = (units: readonly Unit[], from: number, to: number): string | undefined => {
  const at = units.slice(0, from).findLastIndex(({ kind }) => kind === 'time');
  const told = units
    .slice(at + 1, to)
    .map(({ text }) => text)
    .join('');
  return at >= 0 && TELLS.test(told) && !/[;:]/u.test(told) ? pointBefore(units, from).since : undefined;
};

/** The day on which the sentence tells that a post begins or ends, in a clause in front of unit `from`. */
const dayOfChange = (units: readonly Unit[], from: number, verb: number): Dates => {
  const since = BEGINS_OR_ENDS.test(textAt(units, verb)) ? dayTold(units, from, verb) : undefined;
  return since === undefined ? {} : { since };
};

/** Where the words that count for a verb begin: behind a relative clause in front of its subject, as in 此前负责云业务的王芳将…. */
const behindRelative = (units: readonly Unit[], from: number, verb: number): number => {
  const at = units.findLastIndex(
    (unit, index) =>
      index > from &&
      index < verb &&
      unit.kind === 'mention' &&
      unit.mention.type === 'person' &&
      units[index - 1]?.text === '的',
  );
  return at < 0 ? from : at;
};

const PAST = /曾|此前|之前|历任|先后|原先|生前|当时|那时/u;
const STILL = /目前|现任|现为|仍|继续|至今|同时(?!间)/u;
const GOES_ON = /继续|仍|留任|续任|连任/u;

/** The circumstances of the posts of a chain whose verb stands at unit `verb`; `from` is the unit from which its words count. */
export const tenureAt = (
  sentence: SentenceView,
  document: DocumentView,
  verb: number,
  chain: PostChain,
  effect: Pick<VerbEffect, 'status' | 'date'>,
  from = sentence.clauses.find(({ to }) => verb < to)?.from ?? 0,
  isEvent = false,
): Circumstances => {
  const { units } = sentence;
  const own = timeBefore(units, from, verb);
  // 董事会于5日开会，聘任…: an appointment is of the day that its sentence names.
  const isDated = own.since !== undefined || own.until !== undefined;
  const { since, until } = isDated
    ? own
    : isEvent
      ? pointBefore(units, from)
      : { ...dayOfChange(units, from, verb), ...timeAlone(sentence, from) };
  const effective = effectiveFrom(sentence, document, chain.to);
  const lead = document.folded.slice(units[behindRelative(units, from, verb)]?.start ?? 0, units[verb]?.end ?? 0);
  const isOver =
    textAt(units, verb).endsWith('过') || textAt(units, verb + 1) === '过' || textAt(units, chain.to) === '期间';
  const isPast = isOver || until !== undefined || (PAST.test(lead) && !STILL.test(lead));
  const isDone = effect.status === 'former' || (isPast && effect.status !== 'interim');
  const modality = modalityAt(sentence, document, units[verb] ?? chain.posts[0]?.head ?? sentence);
  const isPlanned = !isDone && effect.status === undefined && modality.certainty === 'planned';
  // 明年1月1日起生效: not yet.
  const isAhead = effective !== undefined && effective > (document.linked.document.publishedOn ?? effective);
  const goesOn = isPlanned && GOES_ON.test(lead);
  const status: Status | undefined = isDone
    ? 'former'
    : (isPlanned && !goesOn) || (isAhead && !effect.status)
      ? 'incoming'
      : effect.status;
  const dates: Dates =
    effect.date === 'until' ? { until: effective ?? until ?? since } : { since: effective ?? since, until };
  return {
    // 当选 in front of a title without a name is the verb itself.
    status: status ?? (verb === chain.from ? 'current' : undefined),
    ...dates,
    ...(goesOn ? { certainty: 'asserted' } : {}),
    ...((isAhead || (isPlanned && !goesOn)) && !modality.negated ? { certainty: 'planned' } : {}),
    // 不再担任 denies nothing: the post is over.
    ...(/不[再复]$/u.test(textAt(units, verb - 1)) || textAt(units, verb).startsWith('退出')
      ? { certainty: modality.certainty }
      : {}),
  };
};
