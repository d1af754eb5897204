// What is said of a holder right after the name: 总裁张三已于昨日辞职 ends the post that the title names.
import type { Certainty } from '../../../src/model/claim.ts';
import type { SentenceView, Unit } from '../sentence/clause.ts';
import { isMentionOf } from '../sentence/clause.ts';
import { stepBack, stepOver, textAt } from '../sentence/steps.ts';
import { dayTold } from './tenure.ts';

/** How a post ended, by the predicate of its holder. */
export interface Departure {
  readonly status: 'former';
  readonly certainty: Certainty;
  readonly until?: string;
}

const LEAVES =
  /^(?:不幸|因病|突然|正式)?(?:离职|辞职|辞任|卸任|离任|下台|退休|停职|免职|解职|革职|撤职|罢免|弹劾下台|解雇|解聘|请辞|引退|去职|退任|病逝|去世|逝世|离世|辞世|身亡|遇害|遇刺身亡|暗杀|刺杀|被免|被撤职|被免职|被停职|被解雇|被解聘|被罢免|落马|出局|卸职|离队|下课|离开公司|离开)$/u;
/** 被解除职务, 被免去一切职务 */
const RELIEVES = /^(?:被|遭)?(?:解除|免去|撤销|撤去|免除)$/u;
const OFFICE = /^(?:其|党内外|党内|一切|所有|全部|的)*职务/u;
/** What may stand between a name and the predicate: 已于近期, 因个人原因, 宣布将于6月. */
const BETWEEN =
  /^(?:的|已|已经|正式|于|在|被|遭|遭到|也|均|都|近日|近期|日前|昨日|今日|当日|当天|目前|随后|突然|不幸|意外|相继|同时|集体|先行|提前|提早|宣布|证实|确认|透露|表示|计划|打算|决定|拟|选择|公开|正|会|可能|主动|先后|即将|将|将于|已于|因|因为|由于|今年|去年|年底|月底|初|底|等|即日起|起|申请|自|也已|就|便|再)$/u;
const AHEAD = /^(?:即将|将|将于|计划|打算|拟|将会|会)$/u;
/** What may come after the predicate: 离职, 离职了, 离职之后; not 离职传闻, 退休两年后. */
const isWhole = (unit: Unit | undefined): boolean =>
  unit === undefined || unit.kind === 'mark' || /^(?:了|后|之后|以后|并|而|一事|时)$/u.test(unit.text);
const FARTHEST = 14;

const isPlace = (unit: Unit, before: string): boolean =>
  unit.kind === 'mention' && unit.mention.kind === 'metonym' && /^(?:在|于)$/u.test(before);

/** Index of the unit after the other holders of a list: behind 李明等 in 总裁王芳、副总裁李明等离职. */
const afterList = (units: readonly Unit[], at: number): number => {
  let i = at;
  while (i < Math.min(units.length, at + 24)) {
    const joint = units[i];
    if (joint?.kind === 'mention' || !/^(?:、|和|与|及|以及)$/u.test(joint?.text ?? '')) return i;
    let end = stepOver(units, i + 1);
    while (units[end] && !isMentionOf(units[end], 'person')) {
      const unit = units[end];
      if (unit?.kind === 'mark' || unit?.kind === 'time' || end > i + 10) return at;
      end++;
    }
    i = stepOver(units, end + 1);
  }
  return i;
};

/** The end of a post, if the units behind its holder (from `at` on, in one clause) say so; undefined if not. */
export const departureAt = ({ units }: SentenceView, at: number): Departure | undefined => {
  let isAhead = false;
  let isReason = false;
  let until: string | undefined;
  let i = afterList(units, stepOver(units, at));
  for (let steps = 0; steps < FARTHEST; steps++) {
    const unit: Unit | undefined = units[i];
    if (!unit) return undefined;
    if (unit.kind === 'time') until = unit.time.to ?? unit.time.from ?? until;
    else if (unit.kind === 'word') {
      const isFirm =
        unit.text === '离开' &&
        (isMentionOf(units[i + 1], 'company', 'organization') || textAt(units, i + 1) === '公司') &&
        isWhole(units[i + 2]);
      const isRelieved = RELIEVES.test(unit.text) && OFFICE.test(textAt(units, i + 1) + textAt(units, i + 2));
      if (isFirm || isRelieved || (LEAVES.test(unit.text) && isWhole(units[i + 1]))) {
        const last = until ?? (isAhead ? undefined : dayTold(units, at, i));
        return {
          status: 'former',
          certainty: isAhead ? 'planned' : 'asserted',
          ...(last === undefined ? {} : { until: last }),
        };
      }
      if (AHEAD.test(unit.text)) isAhead = true;
      if (/^(?:因|因为|由于|以|基于|鉴于|出于)$/u.test(unit.text)) isReason = true;
      const isTime = /^(?:t|m|q)/u.test(unit.tag) || /^\d+$/u.test(unit.text);
      if (!BETWEEN.test(unit.text) && !isTime && !isReason) return undefined;
    } else if (isPlace(unit, textAt(units, stepBack(units, i)))) {
      // 在伊朗遭暗杀
    } else if (!isReason || unit.kind === 'mark') return undefined;
    i = stepOver(units, i + 1);
  }
  return undefined;
};

const DISMISSES = /^(?:解雇|开除|撤换|罢免|解聘|炒掉|革除|辞退|弹劾)$/u;

/** The end of a post that a relative clause in front of it (at unit `from`) or the verb that governs it tells: 昨日离职的A公司总裁王芳, 解雇了总裁王芳. */
export const departureBefore = ({ units }: SentenceView, from: number): Departure | undefined => {
  const verb =
    textAt(units, stepBack(units, from)) === '了' ? stepBack(units, stepBack(units, from)) : stepBack(units, from);
  if (DISMISSES.test(textAt(units, verb))) return { status: 'former', certainty: 'asserted' };
  const at = stepBack(units, stepBack(units, from));
  if (textAt(units, stepBack(units, from)) !== '的' || !LEAVES.test(textAt(units, at))) return undefined;
  const lead = units.slice(Math.max(0, at - 4), at);
  if (lead.some((unit) => isMentionOf(unit, 'person'))) return undefined;
  if (lead.some((unit) => AHEAD.test(unit.text))) return { status: 'former', certainty: 'planned' };
  const time = lead.findLast((unit) => unit.kind === 'time')?.time;
  const until = time?.to ?? time?.from;
  return { status: 'former', certainty: 'asserted', ...(until === undefined ? {} : { until }) };
};
