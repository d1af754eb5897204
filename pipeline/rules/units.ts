// Rules of units: a department or laboratory whose own name begins with the firm's.
import type { Mention } from '../../src/model/mention.ts';
import type { DocumentView } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';

/** What is left of a unit's name behind the firm's: 机器人事业部, 研究院. A foundation, a club or a university may stand on its own. */
const UNIT =
  /(?:事业部|事业群|部门|部|中心|实验室|研究院|研究所|团队|小组|板块|bu|bg|工会|党委|分部|工作室|办事处|分行|支行|分社|lab|labs|team|research|group)$/u;
/** The same behind the name of a body that is no firm: 东湖协会东亚办事处, 东湖中心技术委员会; its schools and offices are names of their own. */
const BODY_UNIT =
  /^(?!.*(?:大学|附属))[^,。]{0,12}(?:部门|业务部|宣传部|中心|实验室|分部|分会|分行|支行|分社|办事处|技术委员会|专门委员会)$/u;

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
    if (mention.type !== 'person' && mention.kind === 'name' && form.length >= 2 && !byForm.has(form))
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
    { text: '{o:东湖协会东亚办事处}成立。{o:东湖协会}庆祝。', claims: ['东湖协会东亚办事处 PART_OF 东湖协会'] },
  ],
  counterExamples: [
    '{c:大河科技}上涨。{o:大河科技大学}招生。',
    '{c:大河科技}上涨。{o:大河科技基金会}捐款。',
    '{o:中央}支持。{o:中央医学实验室}成立。',
    '{o:东湖大学}招生。{o:东湖大学法学院}发布报告。',
    '{c:东湖地产}上涨。{o:大河研究院}发布报告。',
  ],
  find: ({ units }, document) =>
    units.flatMap((unit): readonly Draft[] => {
      if (!isMentionOf(unit, 'organization') || unit.mention.kind !== 'name') return [];
      if (!UNIT.test(unit.text) && !BODY_UNIT.test(unit.text.slice(2))) return [];
      const firm = firmsOf(document).find(
        ({ form, mention }) =>
          // 中央实验室 may be anybody's.
          form !== '中央' &&
          unit.text.startsWith(form) &&
          unit.text.length > form.length &&
          mention.entity !== unit.mention.entity,
      );
      if (!firm) return [];
      const isFirm = firm.mention.type === 'company';
      if (!(isFirm ? UNIT.test(unit.text) : BODY_UNIT.test(unit.text.slice(firm.form.length).trim()))) return [];
      const end = unit.start + firm.form.length;
      const object = { ...firm.mention, start: unit.start, end, text: unit.mention.text.slice(0, firm.form.length) };
      return [{ type: 'PART_OF', subject: unit.mention, object, trigger: unit, certainty: 'asserted', negated: false }];
    }),
};

/** What is left of a subsidiary's name behind the firm's: 上海分公司, 北美销售公司. */
const SUBSIDIARY = /^[^,。]{0,8}(?:分公司|子公司|销售公司)$/u;

const NAMED_FIRM: Rule = {
  id: 'own.named',
  reason:
    'A branch that bears the name of a firm of the document in front of its own is owned by it: 大河科技上海分公司.',
  words: ['分公司', '子公司', '销售公司'],
  examples: [
    { text: '{c:大河科技}上涨。{c:大河科技上海分公司}搬迁。', claims: ['大河科技 OWNS 大河科技上海分公司'] },
    { text: '{c:大河汽车}停产。{c:大河汽车北方销售公司}裁员。', claims: ['大河汽车 OWNS 大河汽车北方销售公司'] },
  ],
  counterExamples: ['{c:大河科技}上涨。{c:大河科技}分公司搬迁。', '{c:东湖地产}上涨。{c:大河科技上海分公司}搬迁。'],
  find: ({ units }, document) =>
    units.flatMap((unit): readonly Draft[] => {
      if (!isMentionOf(unit, 'company') || unit.mention.kind !== 'name' || !/(?:分|子|销售)公司$/u.test(unit.text))
        return [];
      const firm = firmsOf(document).find(
        ({ form, mention }) =>
          mention.type === 'company' &&
          mention.entity !== unit.mention.entity &&
          unit.text.startsWith(form) &&
          SUBSIDIARY.test(unit.text.slice(form.length)),
      );
      if (!firm) return [];
      const end = unit.start + firm.form.length;
      const subject = { ...firm.mention, start: unit.start, end, text: unit.mention.text.slice(0, firm.form.length) };
      return [{ type: 'OWNS', subject, object: unit.mention, trigger: unit, certainty: 'asserted', negated: false }];
    }),
};

/** What a part of a firm is called: CoreAI部门, 量子实验室; committees, schools and banks may stand on their own. */
const PART =
  /(?:事业部|事业群|部门|业务部|研发部|实验室|研究院|研究所|研究中心|研发中心|团队|小组|专案组|特别小组|分行|支行|分社|分局|支队|大队|分部|办公室|lab|labs|team|research)$/u;

/** Right behind a body these are its own as well: CMC 技术委员会, 香港大学法律学院. */
const BODY_PART = /(?:委员会|理事会|学院|中心|系|所|分会|处|司|局|部|室|院系)$/u;

/** Schools and departments of a university. */
const isSchool = /(?:学院|学系|研究生院|医院|院系)$/u;
/** Services of a state. */
const SERVICE = /(?:情报局|情报机构|安全局|调查局|总参谋部|情报总局)$/u;

const OWNED: Rule = {
  id: 'unit.genitive',
  reason: 'A department, laboratory or team named behind a firm or a body and 的, or right behind it, is part of it.',
  examples: [
    { text: '{c:大河科技}的{o:核心AI部门}由{p:王芳}领导。', claims: ['核心AI部门 PART_OF 大河科技'] },
    { text: '{o:东湖大学} {o:法律学院}招生。', claims: ['法律学院 PART_OF 东湖大学'] },
    { text: '{c:大河集团}位于沈阳的{o:动力电池中心}开工。', claims: ['动力电池中心 PART_OF 大河集团'] },
    { text: '{c:大河科技}{o:机器人实验室}成立。', claims: ['机器人实验室 PART_OF 大河科技'] },
    { text: '{o:东湖大学}的{o:法学院}招生。', claims: ['法学院 PART_OF 东湖大学'] },
    { text: '{c:大河科技}硬件部门的{o:质量团队}负责。', claims: ['质量团队 PART_OF 大河科技'] },
    { text: '{m:俄罗斯}的{o:对外情报局}否认。', claims: ['对外情报局 PART_OF 俄罗斯'] },
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
      // 大河集团硬件部门的质量团队: a nameless part between the two.
      const inner =
        before?.text === '的' &&
        last &&
        /^[^,。;的]{0,6}(?:部门|事业部|团队|板块)的$/u.test(folded.slice(last.end, unit.start).trim());
      const owner = isThere || inner ? last : near;
      const isClose = before?.kind === 'mention' || isThere === true || isSchool.test(unit.text);
      if (!PART.test(unit.text) && !SERVICE.test(unit.text) && !(isClose && BODY_PART.test(unit.text))) return [];
      if (!isMentionOf(owner, 'company', 'organization')) return [];
      // 东湖国的对外情报局: of a state only its services.
      if (owner.mention.kind === 'metonym' && !(before?.text === '的' && SERVICE.test(unit.text))) return [];
      // 该国通信部: a ministry belongs to no one place more than the text says.
      if (owner.mention.type === 'organization' && owner.mention.kind === 'nominal') return [];
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

export const UNIT_RULES: readonly Rule[] = [NAMED, NAMED_FIRM, OWNED];
