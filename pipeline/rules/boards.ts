// Rules of boards: who sits on the board of a firm, told as its members.
import { isMark } from '../relate/sentence/runs.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { subjectBefore, withJoined } from '../relate/sentence/subject.ts';

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

const JOINS = /^(?:加入|进入|重返|入主|晋身|跻身)$/u;
const LEAVES = /^(?:离开|退出|退任|脱离)$/u;
const SERVES = /^(?:任职|供职|就任|担任(?:董事|成员)|占有|占据|拥有|服务)/u;

/** 加入A公司董事会, 离开A公司董事会, 在A公司董事会任职: the seat of who does so. */
const BOARD_SEAT: Rule = {
  id: 'post.board-seat',
  reason: 'Who joins or leaves the board of a firm, or serves on it, takes, leaves or has a seat there.',
  words: ['董事', '监事'],
  examples: [
    { text: '{p:王芳}加入{c:远景智能}董事会。', claims: ['王芳 HOLDS_POSITION 远景智能 董事'] },
    { text: '{p:李明}将离开{c:远景智能}的董事会。', claims: ['李明 HOLDS_POSITION 远景智能 董事 former planned'] },
    {
      text: '{p:李明}此前在{c:远景智能}董事会任职多年。',
      claims: ['李明 HOLDS_POSITION 远景智能 董事 former'],
    },
    {
      text: '{c:远景智能}宣布，{p:李明}将退出其董事会。',
      claims: ['李明 HOLDS_POSITION 远景智能 董事 former planned'],
    },
  ],
  counterExamples: [
    '{p:王芳}加入{c:远景智能}董事会的讨论。',
    '{c:大河科技}进入{c:远景智能}董事会。',
    '{p:王芳}在{c:远景智能}董事会会议上发言。',
    '{p:王芳}要求{p:李明}解释为何离开会场，{c:远景智能}董事会没有回应。',
  ],
  find: (sentence) => {
    const { units } = sentence;
    return units.flatMap((unit, index): readonly Draft[] => {
      const seat = unit.kind === 'word' ? SEATS[unit.text] : undefined;
      if (!seat || unit.text === '理事会') return [];
      const place = stepBack(units, textAt(units, stepBack(units, index)) === '的' ? stepBack(units, index) : index);
      const named = units[place];
      // 离开其董事会: of the firm that the sentence begins with.
      const isOwn = textAt(units, place) === '其';
      const firm = isOwn ? units.find((one) => isMentionOf(one, 'company', 'organization')) : named;
      if (!isMentionOf(firm, 'company', 'organization')) return [];
      let verb = stepBack(units, place);
      if (/^[了过]$/u.test(textAt(units, verb))) verb = stepBack(units, verb);
      const word = textAt(units, verb);
      const after = textAt(units, stepOver(units, index + 1));
      const isServing = word === '在' && SERVES.test(after);
      const isPlain = /^(?:|[,，。;；、!！]|席位|任职|并|后|之后|担任|出任|成为)$/u.test(after);
      if (!isServing && (!isPlain || (!JOINS.test(word) && !LEAVES.test(word)))) return [];
      const person = subjectBefore(sentence, verb);
      if (
        !person ||
        units.slice(units.indexOf(person) + 1, verb).some((one) => isMentionOf(one, 'company', 'organization'))
      )
        return [];
      const lead = units
        .slice(units.indexOf(person) + 1, verb)
        .map(({ text }) => text)
        .join('');
      const isOver = LEAVES.test(word) || (isServing && /曾|此前|之前|原先|早前/u.test(lead));
      return withJoined(units, person).map((one): Draft => ({
        type: 'HOLDS_POSITION',
        subject: one.mention,
        object: firm.mention,
        trigger: unit,
        title: seat.title,
        role: seat.role,
        ...(isOver ? { status: 'former' } : {}),
        // 退出 denies nothing.
        ...(isOver && !/[不未没]|拒绝|否认/u.test(lead) ? { negated: false } : {}),
      }));
    });
  },
};

export const BOARD_RULES: readonly Rule[] = [
  BOARD_SEAT,
  {
    id: 'post.board',
    reason:
      'Whoever the board of a named firm is made up of sits on it; only 由…组成 and 成员包括 say so of all of a list.',
    words: ['董事', '监事', '理事'],
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
