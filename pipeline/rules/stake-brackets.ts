// Rules of stakes in brackets: 远景材料（大河集团持股51%）, 远景材料（母公司为大河集团）; genitives.ts has 远景材料（大河集团的子公司）.
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
  [/^其?(?:第[一二三四五]大|最大|大|主要|单一最大)?股东(?:为|是|包括|有|:)?$/u, 'OWNS_SHARES_OF'],
  [/^其?(?:实际控制人|实控人)(?:为|是|:)?$/u, 'CONTROLS'],
  [/^其?(?:(?:最终|直接|控股)?母公司|控股股东|唯一股东|母企)(?:为|是|:)?$/u, 'OWNS'],
];
/** What stands in front of what the firm before the bracket owns. */
const OWNED = /^其?(?:(?:全资|控股)?(?:子公司|附属公司)|旗下|旗下(?:品牌|公司|平台|企业))(?:为|是|有|包括|:)?$/u;
/** Between the names of a list. */
const JOINT = /^(?:、|,|和|与|及|以及)$/u;

const typeOf = (list: readonly (readonly [RegExp, RelationType])[], words: string): RelationType | undefined =>
  list.find(([pattern]) => pattern.test(words))?.[1];

const STAKE: Rule = {
  id: 'stake.bracket',
  reason:
    'A bracket behind a firm tells who holds or controls it, or what it owns: one name with its share, or a noun with names, and nothing more.',
  words: ['('],
  examples: [
    { text: '{c:远景材料}（{c:大河集团}持股51%）停牌。', claims: ['大河集团 OWNS_SHARES_OF 远景材料'] },
    { text: '{c:远景材料}（实际控制人：{p:王芳}）停牌。', claims: ['王芳 CONTROLS 远景材料'] },
    { text: '{c:远景材料}（母公司{c:大河集团}）停牌。', claims: ['大河集团 OWNS 远景材料'] },
    {
      text: '{c:远景材料}（股东包括{c:大河集团}、{c:东湖银行}）停牌。',
      claims: ['大河集团 OWNS_SHARES_OF 远景材料', '东湖银行 OWNS_SHARES_OF 远景材料'],
    },
    {
      text: '{c:大河集团}（旗下有{c:远景材料}、{c:东湖银行}等）停牌。',
      claims: ['大河集团 OWNS 远景材料', '大河集团 OWNS 东湖银行'],
    },
  ],
  counterExamples: [
    '{c:远景材料}（{c:大河集团}的客户）停牌。',
    '{c:远景材料}（母公司{c:大河集团}总裁{p:王芳}）停牌。',
    '{c:远景材料}（下称“{c:远景}”）停牌。',
    '{p:王芳}（{c:大河集团}控股）停牌。',
  ],
  find: ({ units }, { folded }) =>
    units.flatMap((unit, open): readonly Draft[] => {
      const firm = units[stepBack(units, open)];
      if (unit.kind !== 'mark' || unit.text !== '(' || !isMentionOf(firm, 'company')) return [];
      const close = units.findIndex((_, at) => at > open && textAt(units, at) === ')');
      const end = units[close];
      const names = units.slice(open, close).filter((one) => isMentionOf(one, 'person', 'company', 'organization'));
      const [first] = names;
      const last = names.at(-1);
      if (!end || !first || !last || names.some(({ mention }) => mention.entity === firm.mention.entity)) return [];
      const [ahead, behind] = [folded.slice(unit.end, first.start).trim(), folded.slice(last.end, end.start).trim()];
      const isList = names.every(({ start }, at) => {
        const before = names[at - 1];
        return before === undefined || JOINT.test(folded.slice(before.end, start).trim());
      });
      if (!isList || (ahead === '' && names.length > 1)) return [];
      const isOwned = /^等?$/u.test(behind) && OWNED.test(ahead);
      const type = ahead === '' ? typeOf(BEHIND, behind) : /^等?$/u.test(behind) ? typeOf(AHEAD, ahead) : undefined;
      if (!isOwned && !type) return [];
      return names.map(({ mention }): Draft => ({
        type: type ?? 'OWNS',
        subject: isOwned ? firm.mention : mention,
        object: isOwned ? mention : firm.mention,
        trigger: { start: unit.end, end: end.start },
        certainty: 'asserted',
        negated: false,
      }));
    }),
};

export const STAKE_BRACKET_RULES: readonly Rule[] = [STAKE];
