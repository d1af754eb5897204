// Rules of meetings that are told of a visit: who was there, whom the guest is said to have met, who welcomed him.
import type { DocumentView, MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import { clauseAt, isMentionOf } from '../relate/sentence/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';

const MEETS = /会见|会谈|会晤|接见|见面|会面/u;
/** How many sentences back the one who travels is looked for. */
const SENTENCES_BACK = 16;
const TRAVELS = /抵达|到达|飞抵|抵京|抵港|乘坐?(?:专机|包机|飞机|专列)|启程|离开|离京|回到|到访/u;

const personsOf = (units: readonly Unit[]): readonly MentionUnit[] => {
  const found = new Map<string, MentionUnit>();
  for (const unit of units) if (isMentionOf(unit, 'person')) found.set(unit.mention.entity, unit);
  return [...found.values()];
};

interface Meeting {
  readonly host: MentionUnit;
  readonly guest: MentionUnit;
}

const memory = new WeakMap<DocumentView, { readonly meeting: Meeting | undefined }>();

/** The first meeting of just two persons that a document tells of: the host is named first. */
const meetingOf = (document: DocumentView): Meeting | undefined => {
  const known = memory.get(document);
  if (known) return known.meeting;
  let meeting: Meeting | undefined;
  for (const sentence of document.sentences) {
    const clause = sentence.clauses.find(({ start, end }) => MEETS.test(document.folded.slice(start, end)));
    if (!clause) continue;
    const [host, guest, third] = personsOf(sentence.units.filter((unit) => unit.end <= clause.end));
    if (host && guest && !third) meeting = { host, guest };
    break;
  }
  memory.set(document, { meeting });
  return meeting;
};

/** Where a word stands in a sentence outside of names; undefined if it does not. */
const placeOf = (words: RegExp, sentence: SentenceView, folded: string): { start: number; end: number } | undefined => {
  const match = words.exec(folded.slice(sentence.start, sentence.end));
  if (!match) return undefined;
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  return sentence.units.some((unit) => unit.kind === 'mention' && unit.start < end && start < unit.end)
    ? undefined
    : { start, end };
};

const TOOK_PART = /(?:参加|出席|陪同)(?:了)?(?:会见|会谈|会晤|接见)(?=[,。;]|$)|(?:会见|会谈|会晤)时在座|在座/u;

const PRESENT: Rule = {
  id: 'meet.present',
  reason: 'Those who are said at the end of a report to have taken part in a meeting met its guest.',
  examples: [
    {
      text: '{p:王芳}在北京会见{m:越南}总理{p:李明}。\n{p:张强}、{p:赵敏}等参加会见。',
      claims: ['李明 MET_WITH 张强', '李明 MET_WITH 赵敏'],
    },
    {
      text: '{p:王芳}在北京會見{m:越南}總理{p:李明}。\n{p:张强}參加會見。',
      claims: ['李明 MET_WITH 张强'],
    },
  ],
  counterExamples: [
    '{p:王芳}在北京会见{p:李明}。\n{p:张强}参加上述活动。',
    '{p:王芳}在北京会见{p:李明}。\n{p:张强}参加会议。',
    '{p:王芳}、{p:赵敏}和{p:李明}会谈。\n{p:张强}参加会谈。',
  ],
  find: (sentence, document) => {
    const trigger = placeOf(TOOK_PART, sentence, document.folded);
    const meeting = trigger && meetingOf(document);
    if (!meeting) return [];
    const [host, guest] = [meeting.host.mention.entity, meeting.guest.mention.entity];
    return personsOf(sentence.units.filter(({ end }) => end <= trigger.start))
      .filter(({ mention }) => mention.entity !== host && mention.entity !== guest)
      .map((person): Draft => ({
        type: 'MET_WITH',
        subject: person.mention,
        object: meeting.guest.mention,
        trigger,
        certainty: 'asserted',
        negated: false,
      }));
  },
};

const ALONG = /陪同[^,。;]{1,16}(?:会见|会谈|会晤|接见|见面)[^,。;]{0,16}的,?(?:还有|有|包括)/u;

const ALONG_WITH: Rule = {
  id: 'meet.along-with',
  reason: 'Those who are listed as keeping somebody company in a meeting met the other side: 陪同甲会见乙的还有丙.',
  examples: [
    {
      text: '陪同{p:王芳}會見{p:李明}的，還有部長{p:张强}、局長{p:赵敏}等。',
      claims: ['李明 MET_WITH 张强', '李明 MET_WITH 赵敏'],
    },
  ],
  counterExamples: ['陪同{p:王芳}参观的，还有{p:张强}。', '{p:王芳}会见{p:李明}，还有{p:张强}。'],
  find: (sentence, { folded }) => {
    const match = ALONG.exec(folded.slice(sentence.start, sentence.end));
    if (!match) return [];
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
    const guest = personsOf(sentence.units.filter((unit) => unit.start >= start && unit.end <= end)).at(-1);
    return guest
      ? personsOf(sentence.units.filter((unit) => unit.start >= end))
          .filter(({ mention }) => mention.entity !== guest.mention.entity)
          .map((person): Draft => ({
            type: 'MET_WITH',
            subject: person.mention,
            object: guest.mention,
            trigger: { start, end: start + 2 },
            certainty: 'asserted',
            negated: false,
          }))
      : [];
  },
};

const ADDRESSED =
  /[同与和](?:总统|总理|首相|主席|议长|国王|王储|大公|埃米尔|苏丹|部长|外长|州长|市长)(?:先生|女士|阁下|陛下|殿下)(?:举行|进行)?(?:了)?(?:富有成果的|深入的|成功的|友好的)?(?:会晤|会谈|会见|通话|见面)/u;

const GUEST: Rule = {
  id: 'meet.addressed',
  reason:
    'A guest who is spoken to by his office (同总统先生举行会晤) is the one whom the report says the speaker meets.',
  examples: [
    {
      text: '{p:王芳}会见{m:越南}总统{p:李明}。\n{p:王芳}表示，今天上午，{p:张强}主席同总统先生举行会晤。',
      claims: ['李明 MET_WITH 张强'],
    },
  ],
  counterExamples: [
    '{p:王芳}在北京讲话。\n{p:张强}主席同总统先生举行会晤。',
    '{p:王芳}会见{p:李明}。\n{p:张强}同总统举行会晤。',
  ],
  find: (sentence, document) => {
    const trigger = placeOf(ADDRESSED, sentence, document.folded);
    const meeting = trigger && meetingOf(document);
    const clause = trigger && clauseAt(sentence, trigger.start);
    if (!meeting || !clause) return [];
    const who = personsOf(sentence.units.slice(clause.from, clause.to).filter(({ end }) => end <= trigger.start)).at(
      -1,
    );
    return who ? [{ type: 'MET_WITH', subject: who.mention, object: meeting.guest.mention, trigger }] : [];
  },
};

const WELCOMES = /(?:迎接|迎候|送行|送别|欢送)(?=[,。;]|$)/u;

/** Who arrives or leaves: the first person in front of the word of travel in a clause before, or in one of the sentences before. */
const travellerBefore = (sentence: SentenceView, document: DocumentView, limit: number): MentionUnit | undefined => {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - SENTENCES_BACK); index--) {
    const one = document.sentences[index];
    const end = index === sentence.index ? limit : (one?.end ?? 0);
    const match = one && TRAVELS.exec(document.folded.slice(one.start, end));
    // Who comes along is not the one who is welcomed.
    if (!one || !match || /陪同|随同/u.test(document.folded.slice(one.start, one.end))) continue;
    const at = one.start + match.index;
    // 应甲邀请，乙抵达: the host invites.
    const isInviting = (unit: Unit): boolean =>
      /^[^,]*应[^,]*邀请/u.test(
        one.clauses
          .filter(({ start, end }) => start <= unit.start && unit.end <= end)
          .map(({ start, end: to }) => document.folded.slice(start, to))
          .join(''),
      );
    return personsOf(one.units.filter((unit) => unit.end <= at && !isInviting(unit)))[0];
  }
  return undefined;
};

const WELCOME: Rule = {
  id: 'meet.at-airport',
  reason:
    'Those who welcome or see off the one who arrives or leaves meet him, though the verb does not repeat his name.',
  examples: [
    {
      text: '{p:王芳}乘专机抵达河内机场时，{m:越南}总理{p:李明}、部长{p:张强}等热情迎接。',
      claims: ['李明 MET_WITH 王芳', '张强 MET_WITH 王芳'],
    },
    {
      text: '{p:王芳}乘包机抵达河内。\n{m:越南}总理{p:李明}等到机场迎接。',
      claims: ['李明 MET_WITH 王芳'],
    },
  ],
  counterExamples: ['{p:王芳}致辞。\n{p:李明}到机场迎接。', '{p:王芳}抵达河内。\n{p:李明}发来贺电。'],
  find: (sentence, document) => {
    const trigger = placeOf(WELCOMES, sentence, document.folded);
    const clause = trigger && clauseAt(sentence, trigger.start);
    if (!clause) return [];
    const first = sentence.clauses.findLast(
      ({ start, end }) => end <= clause.start && TRAVELS.test(document.folded.slice(start, end)),
    );
    const from = first?.end ?? sentence.start;
    const hosts = personsOf(sentence.units.filter(({ start, end }) => start >= from && end <= trigger.start));
    const traveller = travellerBefore(sentence, document, from);
    return traveller
      ? hosts.map((host): Draft => ({
          type: 'MET_WITH',
          subject: host.mention,
          object: traveller.mention,
          trigger,
          certainty: 'asserted',
          negated: false,
        }))
      : [];
  },
};

export const GUEST_RULES: readonly Rule[] = [PRESENT, ALONG_WITH, GUEST, WELCOME];
