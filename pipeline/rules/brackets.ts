// Rules of kin in brackets: 李强（李明之子）.
import type { Span } from '../../src/model/span.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { MentionUnit } from '../relate/sentence/clause.ts';
import type { NounFrame } from '../relate/frames/frame.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { skipBlank, stepBack, textAt } from '../relate/sentence/steps.ts';
import { FAMILY_FRAMES } from './family.ts';

/** The frames of kin by their nouns. */
const BY_NOUN: ReadonlyMap<string, NounFrame> = new Map(
  FAMILY_FRAMES.flatMap((frame) =>
    frame.shape === 'noun' ? frame.words.map((word): [string, NounFrame] => [word, frame]) : [],
  ),
);

/** The draft of a kin noun between its holder and who it names. */
const kin = (frame: NounFrame, holder: MentionUnit, filler: MentionUnit, trigger: Span): Draft => {
  const [subject, object] = frame.holder === 'subject' ? [holder, filler] : [filler, holder];
  return {
    type: frame.type,
    subject: subject.mention,
    object: object.mention,
    trigger: { start: trigger.start, end: trigger.end },
    certainty: 'asserted',
    negated: false,
    ...(frame.status ? { status: frame.status } : {}),
  };
};

const BRACKET: Rule = {
  id: 'kin.bracket',
  reason: 'A bracket behind a person says whose kin that is: the other person, then the noun, and nothing more.',
  words: ['('],
  examples: [
    { text: '{p:李强}（{p:李明}之子）任董事。', claims: ['李明 PARENT_OF 李强'] },
    { text: '{p:王芳}（{p:李明}的妻子）持股。', claims: ['李明 SPOUSE_OF 王芳'] },
  ],
  counterExamples: ['{p:李强}（{p:李明}的儿子的老师）任董事。', '{p:李强}（{p:李明}）任董事。'],
  find: ({ units }, { folded }) =>
    units.flatMap((unit, index): readonly Draft[] => {
      if (!isMentionOf(unit, 'person') || textAt(units, stepBack(units, index)) !== '(') return [];
      const person = units[stepBack(units, stepBack(units, index))];
      const close = units.findIndex(({ text }, at) => at > index && text === ')');
      const end = units[close];
      if (!isMentionOf(person, 'person') || !end || skipBlank(units, index + 1) === close) return [];
      const noun = folded.slice(unit.end, end.start).trim();
      const frame = BY_NOUN.get(noun) ?? BY_NOUN.get(noun.replace(/^的/u, ''));
      if (!frame) return [];
      return [kin(frame, unit, person, { start: unit.end, end: end.start })];
    }),
};

const OWN = /^(?:其|他的|她的)?(.{1,5}?)(?:是|为|系|即|:)$/u;

const OWN_KIN: Rule = {
  id: 'kin.bracket-own',
  reason: 'A bracket behind a person names a relative of that person, and perhaps whose kin that relative is besides.',
  words: ['('],
  examples: [
    { text: '{p:王芳}（其夫为{p:李强}）任董事。', claims: ['王芳 SPOUSE_OF 李强'] },
    {
      text: '{p:王芳}（丈夫是{p:李明}胞弟{p:李强}）任局長。',
      claims: ['王芳 SPOUSE_OF 李强', '李强 SIBLING_OF 李明'],
    },
  ],
  counterExamples: ['{p:王芳}（其夫为{p:李强}的秘书）任董事。', '{p:王芳}（其上司为{p:李强}）任董事。'],
  find: ({ units }, { folded }) =>
    units.flatMap((unit, open): readonly Draft[] => {
      const holder = units[stepBack(units, open)];
      if (unit.kind !== 'mark' || unit.text !== '(' || !isMentionOf(holder, 'person')) return [];
      const close = units.findIndex(({ text }, at) => at > open && text === ')');
      const named = units.slice(open, close).filter((one): one is MentionUnit => isMentionOf(one, 'person'));
      const [first, second] = named;
      if (close < 0 || !first || named.length > 2 || units[stepBack(units, close)] !== named.at(-1)) return [];
      const noun = OWN.exec(folded.slice(unit.end, first.start).trim())?.[1] ?? '';
      const frame = BY_NOUN.get(noun) ?? BY_NOUN.get(`其${noun}`);
      const inner = second && BY_NOUN.get(folded.slice(first.end, second.start).replace(/^的/u, ''));
      if (!frame || (second && !inner)) return [];
      const trigger = { start: unit.end, end: first.start };
      return second && inner
        ? [kin(frame, holder, second, trigger), kin(inner, first, second, { start: first.end, end: second.start })]
        : [kin(frame, holder, first, trigger)];
    }),
};

export const BRACKET_RULES: readonly Rule[] = [BRACKET, OWN_KIN];
