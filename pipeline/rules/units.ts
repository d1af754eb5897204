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

export const UNIT_RULES: readonly Rule[] = [NAMED];
