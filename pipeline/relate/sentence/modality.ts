// How sure a clause is of what it says: planned, supposed, reported, denied, or plainly said; whether it says so or not so; and who says it.
import type { Certainty } from '../../../src/model/claim.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { Span } from '../../../src/model/span.ts';
import { chiefOf } from '../../link/speakers.ts';
import type { Clause, DocumentView, MentionUnit, SentenceView, Unit } from './clause.ts';
import { ABOUT, CLAIMED, COMMENTS, CUES, IN_EFFECT, NEGATIONS, PRESS, SAYS } from './modality-cues.ts';
import type { Cue, NegationCue } from './modality-cues.ts';
import { quotedBy } from './quotations.ts';
import { PREPOSITIONS } from './runs.ts';

export interface Modality {
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly by?: Mention | undefined;
}

/** What is known of a claim beside its trigger. */
export interface Scope {
  /** From the first to the last of the words of the claim in the sentence. */
  readonly hull?: Span | undefined;
  /** Where cues begin to count; left out: where the clause or sentence begins. Set for a relative clause: 拟收购{甲持有的乙}. */
  readonly from?: number | undefined;
  /** The entities of the claim: what they say of themselves is asserted. */
  readonly ends?: readonly string[] | undefined;
}

interface Place extends Scope {
  /** The word that says it. */
  readonly trigger: Span;
}

/** From weak to strong: of several, the strongest holds. */
const RANK: readonly Certainty[] = ['asserted', 'attributed', 'reported', 'planned', 'hypothetical', 'denied'];

interface Reader {
  readonly sentence: SentenceView;
  readonly folded: string;
  readonly place: Place;
  /** Index of the clause of the trigger. */
  readonly at: number;
}

const clauseOf = (sentence: SentenceView, offset: number): number => {
  const index = sentence.clauses.findIndex(({ end }) => offset < end);
  return index < 0 ? sentence.clauses.length - 1 : index;
};

/** A cue begins a word, or follows an adverb that jieba takes with it: 均不, 也未. */
const beginsWord = ({ sentence, folded }: Reader, at: number): boolean =>
  sentence.units.some((unit) => unit.start === at) || /[均都也并还仍又则曾正已而]/u.test(folded.charAt(at - 1));

/** True if an offset lies in the title of a work that does not hold the trigger: 《人类清洗计划》 plans nothing. */
const isInTitle = ({ sentence, folded, place }: Reader, at: number): boolean => {
  const before = folded.slice(sentence.start, at);
  const open = before.lastIndexOf('《');
  if (open < 0 || open < before.lastIndexOf('》')) return false;
  const close = folded.indexOf('》', at);
  return close >= 0 && !(sentence.start + open <= place.trigger.start && place.trigger.start < close);
};

/** A cue counts outside of names (希望 in 希望联盟 is none) and titles of works, and where it must, at the beginning of a word. */
const isAligned = (reader: Reader, cue: Cue | NegationCue, at: number): boolean =>
  !isInTitle(reader, at) &&
  !reader.sentence.units.some((unit) => unit.kind === 'mention' && unit.start <= at && at < unit.end) &&
  (cue.isWord !== true || beginsWord(reader, at));

/** How far behind the end a cue may look: 将 in “将所持” marks the object, whatever word is asked about. */
const LOOK_AHEAD = 24;

/** Places of a cue between two offsets; one that speaks of the end itself (`$`) does not look over it. */
const placesOf = (folded: string, words: RegExp, from: number, to: number): readonly Span[] => {
  const found: Span[] = [];
  if (from >= to) return found;
  const text = folded.slice(from, words.source.includes('$') ? to : to + LOOK_AHEAD);
  words.lastIndex = 0;
  for (let match = words.exec(text); match && from + match.index < to; match = words.exec(text)) {
    const end = from + match.index + match[0].length;
    if (end <= to) found.push({ start: from + match.index, end });
  }
  return found;
};

/** True if a clause names its own subject in front of an offset: a name that neither a preposition nor a verb leads in. */
const hasSubject = ({ units }: SentenceView, clause: Clause, to: number): boolean =>
  units.slice(clause.from, clause.to).some((unit, index, all) => {
    if (unit.kind !== 'mention' || unit.end > to) return false;
    return !all
      .slice(0, index)
      .some((lead) => lead.kind === 'word' && (PREPOSITIONS.has(lead.text) || /^[vp]/u.test(lead.tag)));
  });

/** Where the cues of a clause begin to reach a trigger: the clause itself, and those before that go on to it with one subject. */
const reachOf = (reader: Reader): number => {
  const { sentence, folded, place, at } = reader;
  let first = at;
  while (first > 0) {
    const [clause, before] = [sentence.clauses[first], sentence.clauses[first - 1]];
    if (!clause || !before || hasSubject(sentence, clause, place.trigger.start)) break;
    if (!/[,，]$/u.test(folded.slice(before.start, before.end).trimEnd())) break;
    first--;
  }
  return sentence.clauses[first]?.start ?? sentence.start;
};

/** A date between 将 and the verb that has come says that it is done: 将于11月17日卸任, told on 20 November. */
const hasCome = ({ sentence, place }: Reader, cue: Span, today: string | undefined): boolean =>
  today !== undefined &&
  sentence.units.some(
    (unit) =>
      unit.kind === 'time' &&
      unit.start >= cue.end &&
      unit.end <= place.trigger.start &&
      (unit.time.from?.length ?? 0) === 10 &&
      (unit.time.from ?? '') <= today,
  );

/** The place of a cue that reaches the trigger, if one does: behind it the first, in front of it the last. */
const placeOfCue = (reader: Reader, cue: Cue, today: string | undefined): Span | undefined => {
  const { sentence, folded, place, at } = reader;
  const { trigger } = place;
  const clause = sentence.clauses[at];
  if (cue.ofTrigger && !cue.ofTrigger.test(folded.slice(trigger.start, trigger.end))) return undefined;
  if (cue.reach === 'behind') {
    const hull = place.hull ?? trigger;
    return placesOf(folded, cue.words, Math.max(trigger.end, hull.end), sentence.end).find(
      (found) =>
        isAligned(reader, cue, found.start) && !(cue.notAfter?.test(folded.slice(trigger.end, found.start)) ?? false),
    );
  }
  const from = Math.max(place.from ?? 0, cue.reach === 'sentence' ? sentence.start : reachOf(reader));
  return placesOf(folded, cue.words, from, trigger.start).findLast((found) => {
    if (!isAligned(reader, cue, found.start)) return false;
    if (
      cue.notBeforeName === true &&
      sentence.units.some((unit) => unit.kind === 'mention' && unit.start === found.end)
    )
      return false;
    if (cue.notAfter?.test(folded.slice(Math.max(sentence.start, found.start - 8), found.start))) return false;
    if (cue.notWith?.test(folded.slice(Math.max(found.start, clause?.start ?? 0), trigger.start))) return false;
    if (cue.gives !== 'planned') return true;
    // In an earlier clause: what has been done in this one is no plan.
    const isEarlier = clause !== undefined && found.end <= clause.start;
    if (isEarlier && /了|(?<![通经超])过|已/u.test(folded.slice(clause.start, trigger.end + 1))) return false;
    return !IN_EFFECT.test(folded.slice(trigger.end, sentence.end)) && !hasCome(reader, found, today);
  });
};

/** True if the trigger is said not to be so. */
const isNegated = (reader: Reader): boolean => {
  const { sentence, folded, place, at } = reader;
  const clause = sentence.clauses[at];
  if (!clause) return false;
  const from = Math.max(place.from ?? 0, clause.start);
  return NEGATIONS.some((cue) => {
    if (cue.ofTrigger && !cue.ofTrigger.test(folded.slice(place.trigger.start, place.trigger.end))) return false;
    if (cue.reach === 'behind')
      return /收购|并购|合并|入股|重组|借壳|竞购|并入|上市/u.test(folded.slice(place.trigger.start, place.trigger.end))
        ? placesOf(folded, cue.words, Math.max(place.trigger.end, place.hull?.end ?? 0), clause.end).length > 0
        : false;
    return placesOf(folded, cue.words, from, place.trigger.start).some(
      (found) =>
        isAligned(reader, cue, found.start) &&
        // 不具名的财团: what describes a noun denies nothing else.
        !(found.end - found.start === 1 && folded.slice(found.end, place.trigger.start).includes('的')) &&
        !(cue.notWith?.test(folded.slice(found.end, place.trigger.start)) ?? false) &&
        !(
          ABOUT.test(folded.slice(found.end, place.trigger.start)) &&
          COMMENTS.test(folded.slice(place.trigger.end, clause.end))
        ) &&
        !/[不未没]$/u.test(folded.slice(found.start - 1, found.start)),
    );
  });
};

const isPlainMention = (unit: Unit | undefined): unit is MentionUnit => unit?.kind === 'mention';

interface Speaker {
  readonly mention: Mention;
  /** The names in front of him in his clause: his firm. */
  readonly owners: readonly Mention[];
}

/** Who says what follows a verb at `to`: the last name in front of it in its clause that no preposition marks. */
const speakerBefore = ({ sentence }: Reader, to: number): Speaker | undefined => {
  const clause = sentence.clauses[clauseOf(sentence, to)];
  if (!clause) return undefined;
  const units = sentence.units.slice(clause.from, clause.to).filter((unit) => unit.end <= to);
  const index = units.findLastIndex((unit, i) => {
    const before = units[i - 1];
    return (
      isPlainMention(unit) && !(before?.kind === 'word' && /^(?:向|对|与|和|同|跟|给|就|在|被)$/u.test(before.text))
    );
  });
  const unit = units[index];
  if (!isPlainMention(unit)) return undefined;
  return {
    mention: unit.mention,
    owners: units
      .slice(0, index)
      .filter(isPlainMention)
      .map(({ mention }) => mention),
  };
};

/** The verb of saying whose words hold the trigger, and who says them. */
const sayingBefore = (reader: Reader): Speaker | undefined => {
  const { sentence, place } = reader;
  // 在李明的介绍下: what somebody brings about is nothing that he says.
  const verb = sentence.units.findLast(
    (unit, index) =>
      unit.kind === 'word' &&
      unit.end <= place.trigger.start &&
      SAYS.test(unit.text) &&
      sentence.units[index + 1]?.text !== '下',
  );
  if (!verb || verb.start < (place.from ?? 0)) return undefined;
  return speakerBefore(reader, verb.start);
};

/** True if a speaker is one of the ends, or speaks for one: named behind it, or called its chief elsewhere in the text. */
const isParty = ({ mention, owners }: Speaker, ends: readonly string[], { folded, linked }: DocumentView): boolean =>
  [mention, ...owners].some(({ entity }) => ends.includes(entity)) ||
  chiefOf(folded, mention.entity, linked.mentions).some((firm) => ends.includes(firm.entity));

const isNounLike = (unit: Unit | undefined): boolean =>
  unit?.kind === 'title' || unit?.kind === 'mention' || (unit?.kind === 'word' && /^[nj]/u.test(unit.tag));
const breaksDescription = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.text !== '的' && !/^[兼及]$/u.test(unit.text) && /^[vpdu]/u.test(unit.tag);

/**
 * What a person is called by is taken for granted, whatever the clause says of him: 据悉，微软总裁史密斯….
 * The title or noun stands in front of his name, with no verb between.
 */
const isDescription = ({ sentence, place: { trigger, hull } }: Reader): boolean => {
  const index = sentence.units.findIndex((unit) => unit.start <= trigger.start && trigger.start < unit.end);
  if (!hull || hull.end <= trigger.end || !isNounLike(sentence.units[index])) return false;
  const units = sentence.units.slice(index + 1).filter(({ end }) => end <= hull.end);
  const last = units.at(-1);
  return isPlainMention(last) && last.mention.type === 'person' && !units.some(breaksDescription);
};

/**
 * The modality of a claim at a place of a sentence: “知情人士称，甲拟收购乙” → planned; “甲否认将收购乙” → denied, by 甲; “甲终止收购乙” → asserted, negated.
 * Of several cues the strongest holds (denied, hypothetical, planned, reported, attributed).
 */
export const modalityAt = (
  sentence: SentenceView,
  document: DocumentView,
  trigger: Span,
  scope: Scope = {},
): Modality => {
  const { folded } = document;
  const place: Place = { ...scope, trigger };
  const reader: Reader = { sentence, folded, place, at: clauseOf(sentence, place.trigger.start) };
  if (isDescription(reader)) return { certainty: 'asserted', negated: false };
  const negated = isNegated(reader);
  let certainty: Certainty = 'asserted';
  let found: Span | undefined;
  for (const cue of CUES) {
    if (RANK.indexOf(cue.gives) <= RANK.indexOf(certainty)) continue;
    const here = placeOfCue(reader, cue, document.linked.document.publishedOn);
    if (here) [certainty, found] = [cue.gives, here];
  }
  const ends = place.ends ?? [];
  if (certainty === 'denied' && found) {
    const by = found.end <= place.trigger.start ? speakerBefore(reader, found.start)?.mention : undefined;
    return { certainty, negated, by };
  }
  const speaker = sayingBefore(reader);
  if (certainty === 'reported' && found) {
    // 据路透社报道: the source stands in the words themselves.
    const named = sentence.units.find(
      (unit): unit is MentionUnit => isPlainMention(unit) && unit.start >= found.start && unit.end <= found.end,
    );
    const source = named?.mention ?? speakerBefore(reader, found.start)?.mention ?? speaker?.mention;
    const by = source && !ends.includes(source.entity) ? source : undefined;
    return { certainty, negated, by };
  }
  const quoted = certainty === 'asserted' ? quotedBy(sentence, trigger.start, document) : undefined;
  if (quoted && !ends.includes(quoted.entity)) return { certainty: 'attributed', negated, by: quoted };
  const claimed = certainty === 'asserted' && placesOf(folded, CLAIMED, sentence.start, trigger.start).at(-1);
  if (claimed) return { certainty: 'attributed', negated, by: speakerBefore(reader, claimed.start)?.mention };
  if (certainty !== 'asserted' || !speaker || isParty(speaker, ends, document)) return { certainty, negated };
  const isPress = PRESS.test(speaker.mention.text.toLowerCase());
  return { certainty: isPress ? 'reported' : 'attributed', negated, by: speaker.mention };
};
