// Who gives a post: the units in front of a title that name its organization, share it, or speak of its status.
import type { Status } from '../../../src/model/claim.ts';
import type { MentionUnit, TitleUnit, Unit } from '../sentence/clause.ts';
import { isParty } from './belonging.ts';
import { isMentionOf } from '../sentence/clause.ts';
import { STATUS_WORDS } from './post-words.ts';
import { stepBack, textAt } from '../sentence/steps.ts';

/** Offices that a country has beside those of the class state, alone and with words for their field: 朝鲜领导人, 美国气候特使. */
const NATIONAL = /(?:主席|领导人|领袖|元首|官员|委员长)$/u;
const NATIONAL_FIELD = /(?:发言人|特使|代表|监察长|检察长|审计长)$/u;

/** True if a place may stand for the government that gives this post. */
export const fitsPlace = (head: TitleUnit, hasField: boolean): boolean => {
  if (head.title.class === 'state' || head.title.class === 'army') return true;
  return head.title.class === 'any' && (NATIONAL_FIELD.test(head.text) || (!hasField && NATIONAL.test(head.text)));
};

/** Heads of whole countries, whom no other body has: 评论该委员会的总统. */
const OF_COUNTRY = /^(?:特首|行政长官|(?:副)?总统|首相|总理|国王|女王|天皇|国家主席)$/u;

/** True if a body cannot have a head of state or government as its own. */
export const isOfCountry = (head: TitleUnit, { text, mention }: MentionUnit): boolean =>
  OF_COUNTRY.test(head.text) &&
  mention.kind !== 'metonym' &&
  !/政府|当局|国$|国务院|特区|行政区|内阁|共和国|王国/u.test(text);

/** 公司, 集团 alone: which one is for the context to tell. */
export const isTopical = (unit: MentionUnit): boolean =>
  unit.mention.kind === 'nominal' && /^(?:公司|集团|本公司|我公司|上市公司)$/u.test(unit.text);

/** Index of the bracket that opens the one closed at `close`, or -1. */
export const openingOf = (units: readonly Unit[], close: number): number => {
  let depth = 0;
  for (let i = close; i >= 0; i--) {
    const unit = units[i];
    if (unit?.kind !== 'mark') continue;
    if (unit.text === ')') depth++;
    else if (unit.text === '(' && --depth === 0) return i;
  }
  return -1;
};

/** What stands in front of an organization and still speaks of the post: 前 in 前微软总裁. */
export const statusBefore = (
  units: readonly Unit[],
  at: number,
): { readonly status: Status; readonly at: number } | undefined => {
  const near = stepBackBlank(units, at);
  // 前工联会立法会议员: the party stands between.
  const party = units[near];
  const isParted = isMentionOf(party, 'organization') && isParty(party.text);
  const i = isParted ? stepBackBlank(units, near) : near;
  const unit = units[i];
  if (unit?.kind !== 'word') return undefined;
  // jieba takes 由前, 的前 for one word.
  const status = /^[由与和对向被将让为是的]前$/u.test(unit.text) ? 'former' : STATUS_WORDS[unit.text];
  if (status === undefined) return undefined;
  // 三年前微软总裁…: 前 belongs to the time.
  const before = units[stepBackBlank(units, i)];
  const isTime = before?.kind === 'time' || (before?.kind === 'word' && /^(?:[mqt]|r$)/u.test(before.tag));
  return unit.text === '前' && isTime && before?.text !== '岁' ? undefined : { status, at: i };
};

/** Index of the nearest unit before `at` that is no white space. */
export const stepBackBlank = (units: readonly Unit[], at: number): number => {
  let i = at - 1;
  while (units[i]?.kind === 'mark' && units[i]?.text === ' ') i--;
  return i;
};

/** The organizations that share a post with the one at `index`, in front of it: A、B和C的主席. */
export const sharing = (units: readonly Unit[], index: number): readonly MentionUnit[] => {
  const others: MentionUnit[] = [];
  let at = index;
  for (;;) {
    const joint = stepBack(units, at);
    if (!/^(?:、|和|与|及|以及)$/u.test(textAt(units, joint))) return others;
    const place = stepBack(units, joint);
    const other = units[place];
    if (!isMentionOf(other, 'company', 'organization') || other.mention.kind === 'metonym') return others;
    others.unshift(other);
    at = place;
  }
};

/** Index of the organization in front of 成立以来的第三任总裁, 史上首位的总裁; -1 if there is none. */
export const sinceAt = (units: readonly Unit[], index: number): number => {
  if (!/以来$|史上$/u.test(textAt(units, stepBack(units, index)))) return -1;
  for (let i = stepBack(units, index) - 1; i > Math.max(-1, index - 6); i--) {
    if (isMentionOf(units[i], 'company', 'organization')) return i;
    if (
      units[i]?.kind !== 'word' ||
      !/^(?:成立|创立|创办|建立|创建|设立|建校|建院|建党|上市|立|百年|历史)$/u.test(textAt(units, i))
    )
      return -1;
  }
  return -1;
};

const UNIT_NOUN = /^(?:部门|业务|团队|板块|事业部|业务部|小组|中心|业务线)$/u;
const LONGEST_UNIT = 4;

/** Index of the firm whose unit stands in front of 的: of 微软 in 微软 AI 部门的 CEO; -1 if there is none. */
export const unitOwnerAt = (units: readonly Unit[], index: number): number => {
  const unit = stepBackBlank(units, index);
  if (!UNIT_NOUN.test(textAt(units, unit))) return -1;
  for (let i = stepBackBlank(units, unit), steps = 0; i >= 0 && steps < LONGEST_UNIT; steps++) {
    const one = units[i];
    if (isMentionOf(one, 'company', 'organization')) return one.mention.kind === 'name' ? i : -1;
    if (one?.kind !== 'word' || !/^(?:n(?!r)|eng|b|j|vn|l|x)/u.test(one.tag)) return -1;
    i = stepBackBlank(units, i);
  }
  return -1;
};

/** Index of the organization in front of what its officer is charged with: 联合国 in 联合国负责维和行动的副秘书长; -1 if there is none. */
export const chargedAt = (units: readonly Unit[], index: number): number => {
  for (let i = index - 1; i > Math.max(0, index - 12); i--) {
    const unit = units[i];
    if (!unit || unit.kind === 'time' || isMentionOf(unit, 'person')) return -1;
    if (/^(?:负责|主管|分管|专管|掌管)$/u.test(textAt(units, i)))
      return isMentionOf(units[stepBackBlank(units, i)], 'company', 'organization') ? stepBackBlank(units, i) : -1;
    if (unit.kind === 'mark' && !/[、 "“”]/u.test(unit.text)) return -1;
  }
  return -1;
};
