// Rules of kin in brackets: 李强（李明之子）.
import { isMentionOf } from '../relate/clause.ts';
import type { NounFrame } from '../relate/frame.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { skipBlank, stepBack, textAt } from '../relate/steps.ts';
import { FAMILY_FRAMES } from './family.ts';

/** The frames of kin by their nouns. */
const BY_NOUN: ReadonlyMap<string, NounFrame> = new Map(
  FAMILY_FRAMES.flatMap((frame) =>
    frame.shape === 'noun' ? frame.words.map((word): [string, NounFrame] => [word, frame]) : [],
  ),
);

const BRACKET: Rule = {
  id: 'kin.bracket',
  reason: 'A bracket behind a person says whose kin that is: the other person, then the noun, and nothing more.',
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
      const [subject, object] = frame.holder === 'subject' ? [unit, person] : [person, unit];
      return [
        {
          type: frame.type,
          subject: subject.mention,
          object: object.mention,
          trigger: { start: unit.end, end: end.start },
          certainty: 'asserted',
          negated: false,
          ...(frame.status ? { status: frame.status } : {}),
        },
      ];
    }),
};

export const BRACKET_RULES: readonly Rule[] = [BRACKET];
