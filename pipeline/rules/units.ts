// Rules of units: a department or laboratory whose own name begins with the firm's.
import type { Mention } from '../../src/model/mention.ts';
import type { DocumentView } from '../relate/clause.ts';
import { isMentionOf } from '../relate/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';

/** What is left of a unit's name behind the firm's: 机器人事业部, 研究院. A foundation, a club or a university may stand on its own. */
const UNIT =
  /(?:事业部|事业群|部门|部|中心|实验室|研究院|研究所|团队|小组|板块|bu|bg|工会|党委|分部|工作室|lab|labs|team|research|group)$/u;

interface Firm {
  readonly form: string;
  readonly mention: Mention;
}

const memory = new WeakMap<DocumentView, readonly Firm[]>();

/** The names of firms in a document, longest first. */
const firmsOf = (document: DocumentView): readonly Firm[] => {
  const known = memory.get(document);
  if (known) return known;
  const byForm = new Map<string, Mention>();
  for (const mention of document.linked.mentions) {
    const form = document.folded.slice(mention.start, mention.end);
    if (mention.type === 'company' && mention.kind === 'name' && form.length >= 2 && !byForm.has(form))
      byForm.set(form, mention);
  }
  const firms = [...byForm]
    .map(([form, mention]): Firm => ({ form, mention }))
    .toSorted((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  memory.set(document, firms);
  return firms;
};

const NAMED: Rule = {
  id: 'unit.named',
  reason:
    'A unit that bears the name of a firm of the document in front of its own is a part of that firm: 大河科技机器人事业部.',
  examples: [
    { text: '{c:大河科技}上涨。{o:大河科技机器人事业部}成立。', claims: ['大河科技机器人事业部 PART_OF 大河科技'] },
    { text: '{c:大河}上涨。{o:大河研究院}发布报告。', claims: ['大河研究院 PART_OF 大河'] },
  ],
  counterExamples: [
    '{c:大河科技}上涨。{o:大河科技大学}招生。',
    '{c:大河科技}上涨。{o:大河科技基金会}捐款。',
    '{c:东湖地产}上涨。{o:大河研究院}发布报告。',
  ],
  find: ({ units }, document) =>
    units.flatMap((unit): readonly Draft[] => {
      if (!isMentionOf(unit, 'organization') || unit.mention.kind !== 'name' || !UNIT.test(unit.text)) return [];
      const firm = firmsOf(document).find(({ form }) => unit.text.startsWith(form) && unit.text.length > form.length);
      if (!firm) return [];
      const end = unit.start + firm.form.length;
      const object = { ...firm.mention, start: unit.start, end, text: unit.mention.text.slice(0, firm.form.length) };
      return [{ type: 'PART_OF', subject: unit.mention, object, trigger: unit, certainty: 'asserted', negated: false }];
    }),
};

/** What a part of a firm is called: CoreAI部门, 量子实验室; committees, schools and banks may stand on their own. */
const PART =
  /(?:事业部|事业群|部门|业务部|研发部|实验室|研究院|研究所|研究中心|研发中心|团队|小组|专案组|特别小组|分行|支行|分社|分局|支队|大队|分部|办公室|lab|labs|team|research)$/u;

/** Right behind a body these are its own as well: CMC 技术委员会, 香港大学法律学院. */
const BODY_PART = /(?:委员会|理事会|学院|中心|系|所|分会|处|司|局|部|室|院系)$/u;

const OWNED: Rule = {
  id: 'unit.genitive',
  reason: 'A department, laboratory or team named behind a firm or a body and 的, or right behind it, is part of it.',
  examples: [
    { text: '{c:大河科技}的{o:核心AI部门}由{p:王芳}领导。', claims: ['核心AI部门 PART_OF 大河科技'] },
    { text: '{o:东湖大学} {o:法律学院}招生。', claims: ['法律学院 PART_OF 东湖大学'] },
    { text: '{c:大河集团}位于沈阳的{o:动力电池中心}开工。', claims: ['动力电池中心 PART_OF 大河集团'] },
    { text: '{c:大河科技}{o:机器人实验室}成立。', claims: ['机器人实验室 PART_OF 大河科技'] },
  ],
  counterExamples: [
    '{c:大河科技}的{o:东湖大学}校友{p:王芳}获奖。',
    '{m:美国}的{o:东湖实验室}发布报告。',
    '{c:大河科技}和{o:东湖实验室}合作。',
    '与{c:大河科技}合作的{o:东湖实验室}发布报告。',
  ],
  find: ({ units }, { folded }) => {
    const visible = units.filter((unit) => unit.kind !== 'mark' || unit.text.trim() !== '');
    return visible.flatMap((unit, index): readonly Draft[] => {
      if (!isMentionOf(unit, 'organization') || unit.mention.kind !== 'name') return [];
      const before = visible[index - 1];

      const near = before?.text === '的' ? visible[index - 2] : before;
      const last = visible.slice(0, index).findLast(({ kind }) => kind === 'mention');
      // 大河集团位于沈阳的电池中心
      const isThere = last && /^(?:位于|设在|设于)[^,。;]{1,8}的$/u.test(folded.slice(last.end, unit.start).trim());
      const owner = isThere ? last : near;
      const isClose = before?.kind === 'mention' || isThere === true;
      if (!PART.test(unit.text) && !(isClose && BODY_PART.test(unit.text))) return [];
      if (!isMentionOf(owner, 'company', 'organization') || owner.mention.kind === 'metonym') return [];
      // 该国通信部: a ministry belongs to no one place more than the text says.
      if (owner.mention.type === 'organization' && owner.mention.kind !== 'name') return [];
      // 委托甲的乙实验室: a verb in front makes a relative clause of it.
      const lead = visible[visible.indexOf(owner) - 1];
      if (
        before?.text === '的' &&
        lead?.kind === 'word' &&
        /^(?:v|p)/u.test(lead.tag) &&
        !/^(?:在|与|和|对|向|由|被|据|经|是|为)$/u.test(lead.text)
      )
        return [];
      return [
        {
          type: 'PART_OF',
          subject: unit.mention,
          object: owner.mention,
          trigger: unit,
          certainty: 'asserted',
          negated: false,
        },
      ];
    });
  },
};

export const UNIT_RULES: readonly Rule[] = [NAMED, OWNED];
