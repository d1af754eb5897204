// Rules of 的 between two names: the firm of a person, the person of an organization.
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';

/** What the firm may be called between 的 and its name; what it is to the person otherwise (东家, 对手) owns nothing. */
const FIRM =
  /^(?!.*(?:前|对手|客户|合作|竞争|母公司|东家|雇主|投资|供应|供货|老板|所在|就职|任职|目标))[^,。]{0,10}(?:公司|企业|集团|平台|工作室|品牌|基金|实验室|银行|酒店|餐厅)$/u;
/** Verbs that only describe a firm: 初创公司. */
const YOUNG = /^(?:初创|创业|新创|独立|上市|控股|量化|私募|对冲)$/u;
const LONGEST = 6;

const isNoun = (unit: Unit | undefined): boolean =>
  unit?.kind === 'title' || (unit?.kind === 'word' && (/^(?:n|f|s|j|l)/u.test(unit.tag) || unit.text === '的'));

/** Index of the unit in front of `index`, brackets and 自己 passed over: 埃隆·马斯克（Elon Musk）的, 王芳自己的. */
const ownerBefore = (units: readonly Unit[], index: number): number => {
  let at = index - 1;
  if (/^(?:自己|自家|本人|个人)$/u.test(units[at]?.text ?? '')) at--;
  if (units[at]?.text !== ')') return at;
  const open = units.findLastIndex((unit, place) => place < at && unit.text === '(');
  return open > 0 && at - open <= LONGEST ? open - 1 : at;
};

/** What stands behind 的 at unit `index`, up to the next name of a clause: the name and the words between. */
const nameBehind = (
  units: readonly Unit[],
  index: number,
): { readonly name: MentionUnit; readonly words: string; readonly at: number } | undefined => {
  let words = '';
  for (let at = index + 1; at <= index + LONGEST; at++) {
    const unit = units[at];
    if (unit?.kind === 'mention') return { name: unit, words, at };
    if (unit?.kind !== 'word' || (/^(?:v(?!n)|p|d|c|u|y|r)/u.test(unit.tag) && !YOUNG.test(unit.text)))
      return undefined;
    words += unit.text;
  }
  return undefined;
};

const visible = ({ units }: SentenceView): readonly Unit[] =>
  units.filter((unit) => unit.kind !== 'mark' || unit.text.trim() !== '');

const draft = (
  type: 'OWNS' | 'ACQUIRED' | 'AFFILIATED_WITH',
  subject: MentionUnit,
  object: MentionUnit,
  trigger: Unit,
): Draft => ({
  type,
  subject: subject.mention,
  object: object.mention,
  trigger,
});

const findFirms = (sentence: SentenceView): readonly Draft[] => {
  const units = visible(sentence);
  return units.flatMap((unit, index): readonly Draft[] => {
    if (unit.text !== '的') return [];
    const owner = units[ownerBefore(units, index)];
    if (!isMentionOf(owner, 'person')) return [];
    const found = nameBehind(units, index);
    if (!found || !isMentionOf(found.name, 'company') || found.name.mention.kind !== 'name') return [];
    if (found.words !== '' && !FIRM.test(found.words)) return [];
    return isNoun(units[found.at + 1]) ? [] : [draft('OWNS', owner, found.name, unit)];
  });
};

/** What a bracket behind a firm says of it: （甲的子公司）, （甲旗下）, （旗下拥有甲、乙等品牌）, （甲的母公司）. */
const OWNED =
  /^(?:名下|的)(?:公司|企业|基金)$|^的?(?:全资|控股|旗下|在[\u3400-\u9fff]{2,6}的)?(?:子公司|附属公司|旗下(?:公司|品牌|平台|企业)?|分公司)$/u;
const OWNER = /^的?(?:母公司|控股股东|最终母公司)$/u;
/** A bracket that tells who bought a firm: （后被甲收购）, （后出售给甲）. */
const BOUGHT =
  /^(?:后来?|已|现已|现|曾|随后|此后|其后)*[被为由]#(?:所|全资)?(?:收购|并购|买下|吞并)$|^(?:后来?|已|现已|随后|此后|其后)*(?:出售给|卖给|售予|转让给|卖予)#$/u;
/** A bracket that tells whose it is: （母公司为甲）. */
const PARENT_IS = /^(?:其|最终)?(?:母公司|控股股东|大老板|老板)(?:为|是|系|:)#$/u;
const HAS = /^旗下(?:的)?(?:品牌|公司|业务)?(?:拥有|有|包括|包含|设有)?$/u;

const findBracketed = (sentence: SentenceView): readonly Draft[] => {
  const units = visible(sentence);
  return units.flatMap((unit, index): readonly Draft[] => {
    const outer = units[index - 1];
    if (unit.text !== '(' || !isMentionOf(outer, 'company', 'organization')) return [];
    const close = units.findIndex(({ text }, at) => at > index && text === ')');
    const inner = units.slice(index + 1, close);
    // 远景材料（王芳名下公司）
    const names = inner.filter((one) => isMentionOf(one, 'company', 'organization', 'person'));
    const [first] = names;
    if (close < 0 || !first) return [];
    const text = (part: readonly Unit[]): string => part.map((one) => one.text).join('');
    const at = inner.indexOf(first);
    const noun = inner.slice(at + 1);
    const [trigger] = at === 0 ? noun : inner;
    if (!trigger) return [];
    const frame = `${text(inner.slice(0, at))}#${text(noun)}`;
    if (BOUGHT.test(frame)) return [draft('ACQUIRED', first, outer, trigger)];
    if (PARENT_IS.test(frame)) return [draft('OWNS', first, outer, trigger)];
    if (first.mention.type === 'person' && !text(noun).startsWith('名下')) return [];
    if (at === 0 && OWNED.test(text(noun).split(/[、,;]/u)[0] ?? '')) return [draft('OWNS', first, outer, trigger)];
    if (at === 0 && OWNER.test(text(noun))) return [draft('OWNS', outer, first, trigger)];
    return HAS.test(text(inner.slice(0, at))) ? names.map((name) => draft('OWNS', outer, name, trigger)) : [];
  });
};

export const GENITIVE_RULES: readonly Rule[] = [
  {
    id: 'own.genitive',
    reason:
      'A firm that is called somebody’s own (王芳的公司远景智能, 他的远景智能) is his; an employer, a rival or a customer is called so and left out.',
    words: ['的'],
    examples: [
      { text: '{p:王芳}的人工智能初创公司{c:远景智能}融资。', claims: ['王芳 OWNS 远景智能'] },
      { text: '{p:王芳}（Fang Wang）的{c:远景智能}有200名员工。', claims: ['王芳 OWNS 远景智能'] },
      { text: '{p:王芳}自己的人工智能公司{c:远景智能}也参与了。', claims: ['王芳 OWNS 远景智能'] },
      { text: '如今{p=王芳:她}的{c:远景智能}有200名员工。', claims: ['王芳 OWNS 远景智能'] },
    ],
    counterExamples: [
      '{p:王芳}的前东家{c:远景智能}裁员。',
      '{p:王芳}的竞争对手公司{c:远景智能}裁员。',
      '{p:王芳}的{c:远景智能}股份被冻结。',
      '{p:王芳}的律师称，{c:远景智能}没有违约。',
    ],
    find: findFirms,
  },
  {
    id: 'own.bracket',
    reason: 'A bracket behind a firm says whose subsidiary it is or what it has, and nothing more.',
    words: ['('],
    examples: [
      { text: '{c:远景航空}（{c:大河集团}的子公司）运营该系统。', claims: ['大河集团 OWNS 远景航空'] },
      {
        text: '这和{c:大河餐饮}（旗下拥有{c:东湖快餐}、{c:青山披萨}等品牌）不相上下。',
        claims: ['大河餐饮 OWNS 东湖快餐', '大河餐饮 OWNS 青山披萨'],
      },
      { text: '{c:大河集團}（{c:遠景航空}母公司）停牌。', claims: ['大河集團 OWNS 遠景航空'] },
      { text: '{c:远景材料}（后出售给{c:北海化工}）停产。', claims: ['北海化工 ACQUIRED 远景材料'] },
      { text: '{c:遠景材料}（後被{c:北海化工}收購）停產。', claims: ['北海化工 ACQUIRED 遠景材料'] },
      { text: '{c:远景材料}（母公司为{c:大河集团}）停产。', claims: ['大河集团 OWNS 远景材料'] },
      { text: '{c:远景材料}（{c:大河集团}控股子公司、东湖商场业主）停产。', claims: ['大河集团 OWNS 远景材料'] },
    ],
    counterExamples: [
      '{c:远景材料}（曾试图被{c:北海化工}入股）停产。',
      '{c:远景航空}（{c:大河集团}的供应商）停牌。',
      '{c:远景航空}（下称{c:远景}）子公司停牌。',
    ],
    find: findBracketed,
  },
];
