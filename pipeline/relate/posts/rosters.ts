// Lists of people after 包括: the persons counted up, each with a description in front, and the organization whose people they are.
import type { MentionUnit, SentenceView, Unit } from '../sentence/clause.ts';
import { isMentionOf } from '../sentence/clause.ts';
import { skipBlank, stepOver, textAt } from '../sentence/steps.ts';

const INCLUDES = /^(?:包括|包含|包括了|计有|分别是|分别为|当中有|其中有)$/u;
const JOINT = /^(?:、|;|；|和|与|及|以及|并|还有|,)$/u;
/** Who is counted up, between an organization and 包括: five witnesses of A, A的高管; what they do may stand between. */
const PEOPLE =
  /^的?.{0,4}(?:证人|高管|高层|管理层|管理人员|代表|人员|员工|职员|雇员|领导|领导人|官员|成员|要员|人士|主管|负责人|负责同志|大将|元老|干部|教授|学者|记者|嘉宾)[^的]{0,6}$/u;
const LONGEST_ITEM = 24;

/** Index of the word of counting up in front of unit `at` in its sentence, with no end of the list between; -1 if there is none. */
const includesBefore = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i >= 0; i--) {
    if (INCLUDES.test(textAt(units, i))) return i;
    if (/^[,，。!?！？]$/u.test(textAt(units, i))) return -1;
  }
  return -1;
};

/** The persons counted up from unit `at` on, each the last word of its item: A公司总裁王芳、曾任B会长的李明；张强. Up to the first item that names nobody. */
export const personsListed = (units: readonly Unit[], at: number): readonly MentionUnit[] => {
  const found: MentionUnit[] = [];
  let from = skipBlank(units, at);
  if (/^[:：]$/u.test(textAt(units, from))) from = skipBlank(units, from + 1);
  for (let i = from; i < units.length && i - from <= LONGEST_ITEM;) {
    const next = stepOver(units, i + 1);
    const joint = textAt(units, next);
    const isLast = next >= units.length || /^(?:。|等|等人|[!！])$/u.test(joint);
    if (!isLast && !JOINT.test(joint)) {
      i = next;
      continue;
    }
    const unit = units[i];
    // A公司董事长、总裁王芳: the posts of one person.
    if (isMentionOf(unit, 'person')) found.push(unit);
    else if (unit?.kind !== 'title' && !(isMentionOf(unit, 'company', 'organization') && joint !== ',')) return found;
    if (isLast) return found;
    from = stepOver(units, next + 1);
    // After a comma the list goes on only with 以及 and the like.
    if (/^[,，]$/u.test(joint)) {
      if (!/^(?:以及|及|和|与|还有)$/u.test(textAt(units, from))) return found;
      from = stepOver(units, from + 1);
    }
    i = from;
  }
  return found;
};

/** The organization of whose people a list counts up those behind unit `at`: A公司 in 五位A公司证人作供，包括：经理王芳. */
export const rosterOwner = ({ units }: SentenceView, at: number): MentionUnit | undefined => {
  const includes = includesBefore(units, at);
  const place = units.findLastIndex((unit, index) => index < includes && unit.kind === 'mention');
  const owner = units[place];
  if (!isMentionOf(owner, 'company', 'organization') || owner.mention.kind === 'metonym') return undefined;
  const words = units
    .slice(place + 1, includes)
    .map(({ text }) => text)
    .join('');
  return PEOPLE.test(words.replace(/,$/u, '')) ? owner : undefined;
};
