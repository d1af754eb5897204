// Rules of boards: who sits on the board of a firm, told as its members.
import { isMark } from '../relate/runs.ts';
import { isMentionOf } from '../relate/clause.ts';
import type { MentionUnit, SentenceView, Unit } from '../relate/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';

/** The seat that each board gives. */
const SEATS: Readonly<Record<string, { readonly title: string; readonly role: string }>> = {
  董事会: { title: '董事', role: 'director' },
  董事局: { title: '董事', role: 'director' },
  监事会: { title: '监事', role: 'supervisor' },
  理事会: { title: '理事', role: 'council-member' },
  董事: { title: '董事', role: 'director' },
  独立董事: { title: '独立董事', role: 'independent-director' },
  监事: { title: '监事', role: 'supervisor' },
};
const LISTS = /^(?:由|包括|包含|有|为|是|分别是|分别为)$/u;
const VERB = /^v/u;
const MEMBERS = /^(?:成员|现任|目前|的|现|主要|其他|新|仍|将|则|:)$/u;

/** The firm whose board stands at a unit: in front of it, with 的 at most between. */
const firmBefore = (units: readonly Unit[], index: number): MentionUnit | undefined => {
  const unit = units[units[index - 1]?.text === '的' ? index - 2 : index - 1];
  return isMentionOf(unit, 'company', 'organization') ? unit : undefined;
};

/** Persons of the list from a unit on: up to 组成, the end of the clause, or the first verb. */
const seatsFrom = (units: readonly Unit[], from: number, seat: string): readonly (readonly [MentionUnit, string])[] => {
  const found: (readonly [MentionUnit, string])[] = [];
  let title = seat;
  for (let i = from; i < units.length; i++) {
    const unit = units[i];
    if (
      !unit ||
      unit.text === '组成' ||
      isMark(unit, ',;。!?') ||
      (unit.kind === 'word' && VERB.test(unit.tag) && unit.tag !== 'vn')
    )
      break;
    // 独立董事甲、乙和丙: what is said of the first holds for the rest.
    if (unit.kind === 'title' && unit.text.endsWith(seat)) title = unit.text;
    if (isMentionOf(unit, 'person')) found.push([unit, title]);
  }
  return found;
};

const findSeats = ({ units: all }: SentenceView): readonly Draft[] => {
  const units = all.filter((unit) => unit.kind !== 'mark' || unit.text.trim() !== '');
  return units.flatMap((unit, index): readonly Draft[] => {
    const seat = unit.kind === 'word' || unit.kind === 'title' ? SEATS[unit.text.replace(/成员$/u, '')] : undefined;
    const firm = seat ? firmBefore(units, index) : undefined;
    if (!seat || !firm) return [];
    let at = index + 1;
    while (MEMBERS.test(units[at]?.text ?? '')) at++;
    const verb = units[at];
    if (!verb || !LISTS.test(verb.text)) return [];
    const isMade = verb.text === '由';
    if (isMade && !units.slice(at).some(({ text }) => text === '组成')) return [];
    // 董事包括甲、乙 counts them up, 董事是甲 is said by the rules of posts.
    const isCounted = unit.kind === 'title' && /^包[括含]$/u.test(verb.text);
    if (!isMade && !isCounted && !units.slice(index, at).some(({ text }) => text.endsWith('成员'))) return [];
    return seatsFrom(units, at + 1, seat.title).map(([person, title]): Draft => ({
      type: 'HOLDS_POSITION',
      subject: person.mention,
      object: firm.mention,
      trigger: unit,
      title,
      role: seat.role,
    }));
  });
};

export const BOARD_RULES: readonly Rule[] = [
  {
    id: 'post.board',
    reason:
      'Whoever the board of a named firm is made up of sits on it; only 由…组成 and 成员包括 say so of all of a list.',
    examples: [
      {
        text: '{c:远景智能}的董事会由首席科学家{p:王芳}、独立董事{p:李明}和企业家{p:张强}组成。',
        claims: [
          '王芳 HOLDS_POSITION 远景智能 董事',
          '李明 HOLDS_POSITION 远景智能 独立董事',
          '张强 HOLDS_POSITION 远景智能 独立董事',
        ],
      },
      {
        text: '{c:远景智能}董事会成员包括{p:王芳}、{p:李明}。',
        claims: ['王芳 HOLDS_POSITION 远景智能 董事', '李明 HOLDS_POSITION 远景智能 董事'],
      },
      {
        text: '{c:远景智能}的董事包括{p:王芳}和{p:李明}。',
        claims: ['王芳 HOLDS_POSITION 远景智能 董事', '李明 HOLDS_POSITION 远景智能 董事'],
      },
      { text: '{c:远景智能}监事会由{p:王芳}等三人组成。', claims: ['王芳 HOLDS_POSITION 远景智能 监事'] },
    ],
    counterExamples: [
      '{c:远景智能}董事会由{p:王芳}主持。',
      '{c:远景智能}董事会有信心，{p:王芳}说。',
      '调查组由{p:王芳}、{p:李明}组成，{c:远景智能}董事会表示支持。',
    ],
    find: findSeats,
  },
];
