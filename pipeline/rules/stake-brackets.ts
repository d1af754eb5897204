// Rules of stakes in brackets: 远景材料（大河集团持股51%）, 远景材料（实际控制人为王芳）; genitives.ts has those of parents.
import type { RelationType } from '../../src/model/vocabulary.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { stepBack, textAt } from '../relate/sentence/steps.ts';

/** What stands behind the only name in the bracket. */
const BEHIND: readonly (readonly [RegExp, RelationType])[] = [
  [
    /^(?:直接|间接|合计|共)?(?:持股|持有|占股|占)(?:比例)?(?:为|约|近|逾|超)?100%(?:股份|股权|的股份|的股权)?$/u,
    'OWNS',
  ],
  [
    /^(?:直接|间接|合计|共)?(?:持股|持有|占股|占)(?:比例)?(?:为|约|近|逾|超|超过)?[\d.]+%(?:股份|股权|的股份|的股权)?$/u,
    'OWNS_SHARES_OF',
  ],
  [/^(?:实际)?控制$/u, 'CONTROLS'],
];
/** What stands in front of it. */
const AHEAD: readonly (readonly [RegExp, RelationType])[] = [
  [/^其?(?:第[一二三四五]大|最大|大|主要|单一最大)?股东(?:为|是|:)?$/u, 'OWNS_SHARES_OF'],
  [/^其?(?:实际控制人|实控人)(?:为|是|:)?$/u, 'CONTROLS'],
];

const typeOf = (list: readonly (readonly [RegExp, RelationType])[], words: string): RelationType | undefined =>
  list.find(([pattern]) => pattern.test(words))?.[1];

const STAKE: Rule = {
  id: 'stake.bracket',
  reason:
    'A bracket behind a firm tells who holds or controls it: one name with its share or a noun, and nothing more.',
  words: ['('],
  examples: [
    { text: '{c:远景材料}（{c:大河集团}持股51%）停牌。', claims: ['大河集团 OWNS_SHARES_OF 远景材料'] },
    { text: '{c:远景材料}（实际控制人：{p:王芳}）停牌。', claims: ['王芳 CONTROLS 远景材料'] },
  ],
  counterExamples: [
    '{c:远景材料}（{c:大河集团}的客户）停牌。',
    '{c:远景材料}（下称“{c:远景}”）停牌。',
    '{p:王芳}（{c:大河集团}控股）停牌。',
  ],
  find: ({ units }, { folded }) =>
    units.flatMap((unit, open): readonly Draft[] => {
      const firm = units[stepBack(units, open)];
      if (unit.kind !== 'mark' || unit.text !== '(' || !isMentionOf(firm, 'company')) return [];
      const close = units.findIndex((_, at) => at > open && textAt(units, at) === ')');
      const [owner, other] = units.slice(open, close).filter(({ kind }) => kind === 'mention');
      const end = units[close];
      if (!end || other || owner?.kind !== 'mention' || owner.mention.entity === firm.mention.entity) return [];
      const [ahead, behind] = [folded.slice(unit.end, owner.start).trim(), folded.slice(owner.end, end.start).trim()];
      const type = ahead === '' ? typeOf(BEHIND, behind) : behind === '' ? typeOf(AHEAD, ahead) : undefined;
      if (!type) return [];
      return [
        {
          type,
          subject: owner.mention,
          object: firm.mention,
          trigger: { start: unit.end, end: end.start },
          certainty: 'asserted',
          negated: false,
        },
      ];
    }),
};

export const STAKE_BRACKET_RULES: readonly Rule[] = [STAKE];
