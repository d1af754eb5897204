// Rules of countries as members of a body: 东盟轮值主席国马来西亚, also in front of who holds an office there.
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';

const MEMBER =
  /^(?:的)?(?:轮值|候任|现任)?(?:主席国|成员国|创始成员国|创始国|常任理事国|非常任理事国|理事国|会员国|缔约国|对话伙伴国?)$/u;

const COUNTRY: Rule = {
  id: 'member.country-of',
  reason: 'A country that is called a member state or the chair of a body right in front of its name belongs to it.',
  words: ['主席国', '成员国', '创始国', '理事国', '会员国', '缔约国', '伙伴'],
  examples: [
    { text: '会议由{o:东盟}轮值主席国{m:马来西亚}总理{p:王芳}主持。', claims: ['马来西亚 MEMBER_OF 东盟'] },
    { text: '{o:聯合國安理會}常任理事國{m:法国}反對。', claims: ['法国 MEMBER_OF 聯合國安理會'] },
  ],
  counterExamples: ['{o:东盟}成员国反对，{m:法国}没有回应。', '{o:东盟}对话{m:法国}。'],
  find: (sentence, { folded }) =>
    sentence.units.flatMap((unit, index): readonly Draft[] => {
      if (unit.kind !== 'mention' || unit.mention.type !== 'organization') return [];
      const body = sentence.units.slice(0, index).findLast((other) => other.kind === 'mention');
      if (!isMentionOf(body, 'organization') || body.mention.kind === 'metonym') return [];
      const trigger = { start: body.end, end: unit.start };
      return MEMBER.test(folded.slice(trigger.start, trigger.end).replaceAll(' ', ''))
        ? [
            {
              type: 'MEMBER_OF',
              subject: unit.mention,
              object: body.mention,
              trigger,
              certainty: 'asserted',
              negated: false,
            },
          ]
        : [];
    }),
};

export const COUNTRY_RULES: readonly Rule[] = [COUNTRY];
