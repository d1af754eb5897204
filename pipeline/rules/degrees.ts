// Rules of degrees: a school in front of a degree or of 毕业 says where somebody studied, as in the lines of a résumé.
import type { MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { skipBlank, stepOver, textAt } from '../relate/sentence/steps.ts';
import { subjectOfParagraph } from '../relate/sentence/subject.ts';
import { SCHOOL } from './education.ts';

/** Degrees and ways of ending school, from the start of a text; not those of a supervisor or of a programme. */
const DEGREE =
  /^(?:(?:法学|文学|理学|工学|医学|经济学|管理学|哲学|教育学|历史学|农学|工商管理|公共管理|金融学|会计学|法律|在职|大学|全日制|专业|系|级){0,2})(?:博士研究生|硕士研究生|研究生|博士|硕士|学士|本科|大专|专科|mba|emba|phd|学历|学位|毕业|肄业|结业)(?:研究生)?(?:毕业|肄业|结业|学历|学位|学习|就读|在读)?(?:期满)?(?:$|[,;。、)]|和|及|,)/u;
/** A description takes for granted what it says. */
const SAID = { certainty: 'asserted', negated: false } as const;

/** What may stand between the school and the degree. */
const LONGEST = 10;
/** In front of the school, within its clause: 是, 1982年, 获. */
const LEAD =
  /^(?:持有|获颁|具有|拿到|是|为|系|乃|曾|先后|后|又|其后|获|获得|取得|拥有|在|于|从|由|,|、|;|:|本身|现为|也|还|并|且|\d+|年|月|至|-|—|~)$/u;

const restOf = (sentence: SentenceView, at: number): string =>
  sentence.units
    .slice(at, at + 12)
    .map(({ text }) => text)
    .join('');

/** Index of the unit at which a degree begins after a school, with only a course between; -1 if none. */
const degreeAfter = (sentence: SentenceView, school: number): number => {
  const { units } = sentence;
  for (let at = school + 1; at <= school + LONGEST; at++) {
    const unit = units[at];
    if (!unit || /^(?:名誉|荣誉)/u.test(unit.text)) return -1;
    if (DEGREE.test(restOf(sentence, at))) return at;
    const isCourse =
      unit.kind === 'title' || (unit.kind === 'word' && /^(?:n|v|j|l|a|b|q|m|x|i|s|eng)/u.test(unit.tag));
    // 贝利奥尔学院: the name of a part of the school.
    const isPart =
      unit.kind === 'word' &&
      units
        .slice(at + 1, at + 4)
        .some(({ kind, text }) => kind === 'word' && /^(?:.{0,3}学院|书院|分校|系)$/u.test(text));
    if ((!isCourse && !isPart && unit.text !== '与' && unit.text !== '及' && unit.text !== ' ') || unit.text === '的')
      return -1;
  }
  return -1;
};

/** A course and 毕业的 behind a school. */
const GRADUATED = /^[^,。;:的]{0,12}毕业的/u;

/** The person behind 毕业的, with at most a title between. */
const personBehind = (sentence: SentenceView, school: number): MentionUnit | undefined => {
  const { units } = sentence;
  const of = units.findIndex((unit, at) => at > school && unit.text === '的');
  for (let at = of + 1; at < of + 4; at++) {
    const unit = units[at];
    if (unit?.kind === 'mention') return isMentionOf(unit, 'person') ? unit : undefined;
    if (unit?.kind !== 'title' && unit?.text !== ' ') return undefined;
  }
  return undefined;
};

const isSame = (persons: readonly MentionUnit[]): boolean =>
  persons.every(({ mention }) => mention.entity === persons[0]?.mention.entity);

/** The one person whom the sentence names in front of the school, if nothing else is said between. */
const studentOf = (sentence: SentenceView, school: number): MentionUnit | undefined => {
  const { units, clauses } = sentence;
  const persons = units.slice(0, school).filter((unit): unit is MentionUnit => isMentionOf(unit, 'person'));
  const [first] = persons;
  if (!first || !isSame(persons)) return undefined;
  const clause = clauses.find(({ to }) => school < to);
  const from = clause?.from ?? 0;
  const last = units.findLastIndex((unit, index) => index >= from && index < school && isMentionOf(unit, 'person'));
  const all = units.slice(Math.max(from, last + 1), school);
  // 拥有东湖大学学士学位和青山大学硕士学位: what joins another school is read from that one on.
  const other = all.findIndex((unit) => isMentionOf(unit, 'organization') && SCHOOL.test(unit.text));
  const joined = other < 0 ? [] : all.slice(other + 1);
  const isJoined =
    joined.length > 1 &&
    /^(?:和|及|以及|与|、|,)$/u.test(joined.at(-1)?.text ?? '') &&
    joined
      .slice(0, -1)
      .every((unit) => unit.kind === 'title' || (unit.kind === 'word' && /^n|^v|^[jlabs]/u.test(unit.tag)));
  const lead = isJoined ? all.slice(0, other) : all;
  const isPlain = lead.every(
    (unit: Unit) =>
      unit.kind === 'time' ||
      (unit.kind === 'mention' && unit.mention.type === 'organization') ||
      unit.text === ' ' ||
      LEAD.test(unit.text) ||
      (unit.kind === 'word' && /^(?:t|d|m)/u.test(unit.tag)),
  );
  return isPlain ? first : undefined;
};

const DEGREES: Rule = {
  id: 'school.holder',
  reason:
    'A school and a degree side by side describe the one person whom the sentence speaks of: 王芳，东湖大学法学博士; or the person right behind.',
  examples: [
    { text: '{p:王芳}，女，1970年生，{o:东湖大学}法律专业毕业，高级工程师。', claims: ['王芳 EDUCATED_AT 东湖大学'] },
    {
      text: '{p:王芳}拥有{o:东湖大学}工程学士学位和{o:青山大学}工商管理硕士学位。',
      claims: ['王芳 EDUCATED_AT 东湖大学', '王芳 EDUCATED_AT 青山大学'],
    },
    { text: '{p:王芳}，{o:东湖大学}贝利奥尔学院毕业，律师出身。', claims: ['王芳 EDUCATED_AT 东湖大学'] },
    { text: '{p:王芳}是{o:东湖大学}工学博士。', claims: ['王芳 EDUCATED_AT 东湖大学'] },
    { text: '创始人{p:王芳}为{o:东湖大学}工学博士，曾任教授。', claims: ['王芳 EDUCATED_AT 东湖大学'] },
    { text: '{o:东湖大学}法律系毕业的{p:王芳}回国。', claims: ['王芳 EDUCATED_AT 东湖大学'] },
    { text: '{o:东湖大学}博士{p:王芳}出席。', claims: ['王芳 EDUCATED_AT 东湖大学'] },
    { text: '{o:東湖大學}學生{p:王芳}出席。', claims: ['王芳 EDUCATED_AT 東湖大學'] },
    {
      text: '{p:王芳}，{o:东湖大学}学士，{o:青山大学}硕士。',
      claims: ['王芳 EDUCATED_AT 东湖大学', '王芳 EDUCATED_AT 青山大学'],
    },
  ],
  counterExamples: [
    '{p:王芳}，{o:东湖大学}教授、博士生导师。',
    '{p:王芳}与{p:李明}见面，{o:东湖大学}硕士点获批。',
    '{p:王芳}参观{o:东湖大学}博士后工作站。',
    '{p:王芳}出席{o:东湖大学}毕业典礼。',
    '{p:王芳}获{o:东湖大学}名誉博士学位。',
  ],
  find: (sentence, document) =>
    sentence.units.flatMap((unit, index): readonly Draft[] => {
      if (!isMentionOf(unit, 'organization') || !SCHOOL.test(unit.text)) return [];
      const { units } = sentence;
      const beside = textAt(units, skipBlank(units, index + 1));
      // 东湖大学博士王芳
      const near =
        /^(?:博士|硕士|学士|毕业生|研究生|博士生|硕士生|博士研究生|学生|本科生|大学生|博士候选人|留学生)$/u.test(beside)
          ? units[stepOver(units, skipBlank(units, index + 1) + 1)]
          : undefined;
      if (isMentionOf(near, 'person'))
        return [{ type: 'EDUCATED_AT', subject: near.mention, object: unit.mention, trigger: unit, ...SAID }];
      const degree = degreeAfter(sentence, index);
      // 东湖大学法律系毕业的王芳
      const graduate = GRADUATED.exec(restOf(sentence, index + 1)) ? personBehind(sentence, index) : undefined;
      if (graduate)
        return [{ type: 'EDUCATED_AT', subject: graduate.mention, object: unit.mention, trigger: unit, ...SAID }];
      const trigger = units[degree];
      // 1979年，中国人民大学新闻系本科毕业, of whom the paragraph speaks.
      const student = trigger
        ? (studentOf(sentence, index) ?? subjectOfParagraph(sentence, document, index))
        : undefined;
      return trigger && student
        ? [{ type: 'EDUCATED_AT', subject: student.mention, object: unit.mention, trigger, ...SAID }]
        : [];
    }),
};

export const DEGREE_RULES: readonly Rule[] = [DEGREES];
