// Rules of 的 between two names: the firm of a person, the person of an organization.
import { isMentionOf } from '../relate/clause.ts';
import type { MentionUnit, SentenceView, Unit } from '../relate/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';

/** What the firm may be called between 的 and its name; what it is to the person otherwise (东家, 对手) owns nothing. */
const FIRM =
  /^(?!.*(?:前|对手|客户|合作|竞争|母公司|东家|雇主|投资|供应|供货|老板|所在|就职|任职|目标))[^,。]{0,10}(?:公司|企业|集团|平台|工作室|品牌|基金|实验室|银行|酒店|餐厅)$/u;
/** Verbs that only describe a firm: 初创公司. */
const YOUNG = /^(?:初创|创业|新创|独立|上市|控股)$/u;
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

const draft = (type: 'OWNS' | 'AFFILIATED_WITH', subject: MentionUnit, object: MentionUnit, trigger: Unit): Draft => ({
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

const findStaff = (sentence: SentenceView): readonly Draft[] => {
  const units = visible(sentence);
  return units.flatMap((unit, index): readonly Draft[] => {
    const [body, person] = [units[index - 1], units[index + 1]];
    if (unit.text !== '的' || !isMentionOf(body, 'company', 'organization') || body.mention.kind !== 'name') return [];
    return isMentionOf(person, 'person') && person.mention.kind === 'name'
      ? [draft('AFFILIATED_WITH', person, body, unit)]
      : [];
  });
};

export const GENITIVE_RULES: readonly Rule[] = [
  {
    id: 'own.genitive',
    reason:
      'A firm that is called somebody’s own (王芳的公司远景智能, 他的远景智能) is his; an employer, a rival or a customer is called so and left out.',
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
    id: 'belong.genitive',
    reason: 'A person named directly behind an organization and 的 belongs to it, where no post is said.',
    examples: [{ text: '论坛请来{o:江南大学}的{p:王芳}。', claims: ['王芳 AFFILIATED_WITH 江南大学'] }],
    counterExamples: ['{o:江南大学}的校长{p:王芳}致辞。', '{m:美国}的{p:王芳}致辞。'],
    find: findStaff,
  },
];
