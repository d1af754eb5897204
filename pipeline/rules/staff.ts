// People named beside the organization that they are of, without a post: 东湖大学王芳, 星河科技的王芳、李明.
import { isParty } from '../relate/posts/belonging.ts';
import type { MentionUnit, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { statusBefore } from '../relate/posts/post-owners.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';

/** In front of an organization these make it a place or somebody spoken to: 在国会李明说, 告诉东湖日报李明已离开. */
const NOT_AFTER =
  /^(?:在|于|到|赴|去|从|离开|进入|加入|告诉|告知|通知|起诉|控告|指控|指责|批评|称|说|表示|认为|指|是|为|收购|投资|成立|创立|创办|通过|经|据|就|祝|给|退出)$/u;
/** Behind a name these make it an address or a part of another word: 王芳教授, 李明案, 王芳家族. */
const NOT_BEFORE = /^(?:案|家族|基金|奖|路|号|版|杯|楼|馆|夫妇|系|派|阵营)/u;
const LIST_MARK = '、';

const isName = (unit: Unit | undefined): unit is MentionUnit =>
  isMentionOf(unit, 'person') && unit.mention.kind === 'name';

/** The persons of a list joined by 、 from `at` on, if no other organization and no title comes in it: 陈健、李亦宜、雷炳森. */
const listed = (units: readonly Unit[], at: number): readonly MentionUnit[] => {
  const found: MentionUnit[] = [];
  let i = at;
  for (;;) {
    const unit = units[i];
    if (!isName(unit)) return found.slice(0, 1);
    found.push(unit);
    const joint = stepOver(units, i + 1);
    const text = textAt(units, joint);
    const isLast = /^(?:和|与|及|以及)$/u.test(text);
    if (text !== LIST_MARK && !(isLast && found.length > 1)) return found;
    i = stepOver(units, joint + 1);
    if (isLast && !isName(units[i])) return found;
  }
};

const draft = (person: MentionUnit, body: MentionUnit, trigger: Unit, isOver: boolean): Draft => ({
  type: 'AFFILIATED_WITH',
  subject: person.mention,
  object: body.mention,
  trigger,
  certainty: 'asserted',
  negated: false,
  ...(isOver ? { status: 'former' } : {}),
});

const GENITIVE: Rule = {
  id: 'belong.genitive',
  reason: 'A person named directly behind an organization and 的 belongs to it, where no post is said.',
  words: ['的'],
  examples: [
    { text: '论坛请来{o:江南大学}的{p:王芳}。', claims: ['王芳 AFFILIATED_WITH 江南大学'] },
    {
      text: '{c:星河科技}的{p:王芳}、{p:李明}等人到場。',
      claims: ['王芳 AFFILIATED_WITH 星河科技', '李明 AFFILIATED_WITH 星河科技'],
    },
    { text: '前{c:星河科技}的{p:王芳}到场。', claims: ['王芳 AFFILIATED_WITH 星河科技 - former'] },
  ],
  counterExamples: [
    '{o:江南大学}的校长{p:王芳}致辞。',
    '{m:美国}的{p:王芳}致辞。',
    '{o:江南大学}的{p:王芳}教授致辞。',
    '就读于{o:江南大学}的{p:王芳}致辞。',
  ],
  find: ({ units }) =>
    units.flatMap((unit, at): readonly Draft[] => {
      const before = stepBack(units, at);
      const body = units[before];
      if (unit.text !== '的' || !isMentionOf(body, 'company', 'organization') || body.mention.kind !== 'name')
        return [];
      // A verb in front makes a relative clause of it: 就读于X的Y, 收购X的Y.
      const lead = units[stepBack(units, before)];
      const isVerb = lead?.kind === 'word' && (/^(?:v(?!n)|p)/u.test(lead.tag) || /[于在入]$/u.test(lead.text));
      if (isVerb && !/^(?:是|来自|对|向|与|和|由|被|按|据|让|请来|请|邀请|跟|同)$/u.test(lead.text)) return [];
      const first = stepOver(units, at + 1);
      if (!isName(units[first]) || units[stepOver(units, first + 1)]?.kind === 'title') return [];
      const isOver = statusBefore(units, before)?.status === 'former';
      return listed(units, first).map((person) => draft(person, body, unit, isOver));
    }),
};

const BESIDE: Rule = {
  id: 'belong.beside',
  reason:
    'An organization right in front of a person’s name, with nothing between, says where the person is from: 东湖大学王芳认为.',
  examples: [
    { text: '{o:东湖大学}{p:王芳}2001年的论文被引用。', claims: ['王芳 AFFILIATED_WITH 东湖大学'] },
    { text: '有份捐款的{c:星河}{p:李明}簽署收據。', claims: ['李明 AFFILIATED_WITH 星河'] },
    { text: '前{c:星河科技}{p:李明}参选。', claims: ['李明 AFFILIATED_WITH 星河科技 - former'] },
  ],
  counterExamples: [
    '{o:东湖大学}{p:王芳}教授认为价格会涨。',
    '{o:东湖大学}批评{p:王芳}。',
    '{m:美国}{p:李明}发言。',
    '在{o:东湖大学}{p:王芳}发言。',
    '{o:东湖大学}，{p:王芳}发言。',
    '{c:星河科技}{p:李明}案开庭。',
    '他告诉{o:东湖日报}{p:李明}已离开。',
  ],
  find: ({ units }, document) =>
    units.flatMap((body, at): readonly Draft[] => {
      if (!isMentionOf(body, 'company', 'organization') || body.mention.kind !== 'name' || isParty(body.text))
        return [];
      const person = units[at + 1];
      if (!isName(person) || person.start !== body.end) return [];
      const next = units[stepOver(units, at + 2)];
      if (next?.kind === 'title' || NOT_BEFORE.test(document.folded.slice(person.end, person.end + 4))) return [];
      const before = stepBack(units, at);
      if (NOT_AFTER.test(textAt(units, before))) return [];
      const isOver = statusBefore(units, at)?.status === 'former';
      return listed(units, at + 1).map((one) => draft(one, body, body, isOver));
    }),
};

/** Who is under contract with a house or a team: 旗下艺人, 签约歌手. */
const UNDER_CONTRACT =
  /^(?:旗下|签约|当家|力捧的)+(?:的)?(?:[男女新]|知名|人气|头部|当红)*(?:艺人|歌手|演员|主播|网红|达人|模特|选手|棋手|球员|车手|作家|导演|博主|up主|偶像|明星|教练)$/u;

const STABLE: Rule = {
  id: 'belong.stable',
  reason: 'An artist or a player whom a house has under contract belongs to it: A公司旗下艺人王芳.',
  words: ['旗下', '签约', '当家', '力捧'],
  examples: [
    {
      text: '{c:东湖文化}旗下艺人{p:王芳}、{p:李明}将参演。',
      claims: ['王芳 AFFILIATED_WITH 东湖文化', '李明 AFFILIATED_WITH 东湖文化'],
    },
    { text: '{c:东湖文化}签约歌手{p:王芳}到场。', claims: ['王芳 AFFILIATED_WITH 东湖文化'] },
  ],
  counterExamples: ['{c:东湖文化}旗下艺人会见{p:王芳}。', '{c:东湖文化}签约艺人，{p:王芳}到场。'],
  find: ({ units }, { folded }) =>
    units.flatMap((body, at): readonly Draft[] => {
      if (!isMentionOf(body, 'company', 'organization') || body.mention.kind === 'metonym') return [];
      const first = units.findIndex((unit, index) => index > at && unit.kind === 'mention');
      const person = units[first];
      if (!isName(person) || !UNDER_CONTRACT.test(folded.slice(body.end, person.start).trim())) return [];
      return listed(units, first).map((one) => draft(one, body, body, false));
    }),
};

export const STAFF_RULES: readonly Rule[] = [GENITIVE, BESIDE, STABLE];
