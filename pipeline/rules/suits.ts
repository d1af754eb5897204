// Rules of lawsuits whose sides are told by their roles: plaintiff and defendant, each with its names.
import type { DocumentView, MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import { isBare } from '../relate/sentence/bare.ts';
import { parse } from '../relate/sentence/phrases.ts';
import type { Draft, Rule } from '../relate/rule.ts';

const ROLES = /(?<!共同)(?:原告|被告|申请人|被申请人)(?:人|方|单位|公司)?/gu;
const LEAD = /^[、:：(（”」"“「]*(?:包括|分别为|分别是|则?为|则?是|即|有|系)?[:：“「"]?$/u;
const JOINT = /^(?:[^,。;、()]{0,16}?)?(?:\([^()]*\))?[”」"]?(?:、|及|和|与|以及|,以及)(?:[^,。;、()]{0,18}?)$/u;
const COURT = /法院|法庭|仲裁委员会|仲裁院|法官|律师/u;
/** How many sentences in front of the defendants the plaintiff may be told in. */
const SENTENCES_BACK = 1;

interface Side {
  readonly role: 'plaintiff' | 'defendant';
  readonly start: number;
  readonly end: number;
  readonly names: readonly MentionUnit[];
}

const isName = (unit: Unit): unit is MentionUnit => unit.kind === 'mention' && !COURT.test(unit.text);

/** The names of a sentence that describe no other: of 白宫幕僚长王芳 only the person. */
const headsOf = (sentence: SentenceView): readonly MentionUnit[] =>
  parse(sentence, []).phrases.flatMap(({ items }) => items.map(({ unit }) => unit).filter(isName));

/** The names right behind a word for a side, as far as 、 and 及 join them. */
const namesBehind = (sentence: SentenceView, folded: string, at: number): readonly MentionUnit[] => {
  const found: MentionUnit[] = [];
  let from = at;
  for (const unit of headsOf(sentence)) {
    if (unit.start < at) continue;
    const gap = folded.slice(from, unit.start);
    const isFirst = found.length === 0;
    if (isFirst ? !/^[^,。;]{0,18}$/u.test(gap) || !isLead(gap) : !JOINT.test(gap)) break;
    found.push(unit);
    from = unit.end;
  }
  return found;
};

/** Between the word for a side and its first name: nothing, a copula, or what the name is described by (总统). */
const isLead = (gap: string): boolean =>
  LEAD.test(gap) || /^(?:包括|分别为|分别是|为|是|:|：)[^,。;的]{0,12}$/u.test(gap.replace(/^[:：]/u, ''));

/** The names right in front of 是原告: CNN及阿科斯达皆是原告. */
const namesBefore = (sentence: SentenceView, folded: string, at: number): readonly MentionUnit[] => {
  const clause = sentence.clauses.find(({ end }) => at < end);
  const words = folded.slice(clause?.start ?? sentence.start, at);
  if (!/(?:是|为|系|作为)(?:共同|本案|该案|主要)?$/u.test(words)) return [];
  return sentence.units.filter(
    (unit): unit is MentionUnit => isName(unit) && unit.start >= (clause?.start ?? 0) && unit.end <= at,
  );
};

const sidesOf = (sentence: SentenceView, { folded }: DocumentView): readonly Side[] =>
  [...folded.slice(sentence.start, sentence.end).matchAll(ROLES)].flatMap(({ 0: word, index }): readonly Side[] => {
    const start = sentence.start + index;
    const end = start + word.length;
    if (sentence.units.some((unit) => unit.kind === 'mention' && unit.start <= start && end <= unit.end)) return [];
    const behind = namesBehind(sentence, folded, end);
    const names = behind.length > 0 ? behind : namesBefore(sentence, folded, start);
    return names.length > 0 ? [{ role: word.startsWith('被') ? 'defendant' : 'plaintiff', start, end, names }] : [];
  });

const IS_SUED = /^[^,。;]{0,6}(?:面临|遭到?|被|受到)[^,。;]{0,10}(?:起诉|诉讼|控告|提告|告上)/u;

/** Who is said to be sued in the sentences before, where only the plaintiff is told by his role: 甲面临集体起诉。原告为乙. */
const suedBefore = (sentence: SentenceView, { folded, sentences }: DocumentView): readonly Side[] => {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - SENTENCES_BACK); index--) {
    const one = sentences[index];
    if (!one || one.paragraph !== sentence.paragraph) return [];
    const names = one.units.filter(isName).filter(({ end }) => IS_SUED.test(folded.slice(end, one.end)));
    const [only, other] = names;
    if (only) return other ? [] : [{ role: 'defendant', start: only.start, end: only.end, names }];
  }
  return [];
};

const SIDES: Rule = {
  id: 'suit.sides',
  reason: 'A text that calls one name the plaintiff and others the defendants says who sues whom.',
  examples: [
    { text: '原告{c:大河电池}与被告{c:东湖电池}专利纠纷一案开庭。', claims: ['大河电池 SUED 东湖电池'] },
    {
      text: '在這宗官司，{c:大河电池}及{p:王芳}皆是原告，被告包括：總統{p:李明}、{o:白宫}幕僚長{p:张强}。',
      claims: ['大河电池 SUED 李明', '大河电池 SUED 张强', '王芳 SUED 李明', '王芳 SUED 张强'],
    },
    { text: '{c:东湖电池}面临集体起诉。原告为{p:王芳}，她买了一块电池。', claims: ['王芳 SUED 东湖电池'] },
    { text: '原告为{c:大河电池}。被告为{c:东湖电池}。', claims: ['大河电池 SUED 东湖电池'] },
  ],
  counterExamples: [
    '原告认为，{c:东湖电池}侵权。被告{c:大河电池}否认。',
    '原告律师{p:王芳}与被告{c:大河电池}和解。',
    '被告{c:大河电池}称，{c:东湖电池}没有违约。',
  ],
  find: (sentence, document) => {
    if (!/原告|被告|申请人/u.test(document.folded.slice(sentence.start, sentence.end))) return [];
    const here = sidesOf(sentence, document);
    const own = here.filter(({ role }) => role === 'plaintiff');
    const named = here.filter(({ role }) => role === 'defendant');
    const defendants = named.length > 0 || own.length === 0 ? named : suedBefore(sentence, document);
    if (defendants.length === 0) return [];
    const earlier = document.sentences
      .slice(Math.max(0, sentence.index - SENTENCES_BACK), sentence.index)
      .filter(({ paragraph }) => paragraph === sentence.paragraph)
      .flatMap((one) => sidesOf(one, document))
      .filter(({ role }) => role === 'plaintiff');
    const plaintiffs = own.length > 0 ? own : earlier;
    return plaintiffs.flatMap(({ names }) =>
      names.flatMap((plaintiff) =>
        defendants.flatMap(({ start, end, names: others }) =>
          others.map((defendant): Draft => ({
            type: 'SUED',
            subject: plaintiff.mention,
            object: defendant.mention,
            trigger: { start, end },
            certainty: 'asserted',
            negated: false,
          })),
        ),
      ),
    );
  },
};

const ANSWERS = /^(?:回应|应对|面临|面对|反驳|否认|驳斥|抗辩|遭遇|遭到|遭受|受到|收到|不满|回击)$/u;
const SUIT =
  /^(?:方面|公司|集团)?(?:提起|提出|发起)?的?(?:[^,。;]{0,4})?(?:诉讼|起诉|控告|诉状|索赔|索偿)(?!请求权|费)/u;
const BLAME = /^(?:方面|公司|集团)?的?(?:[^,。;]{0,4})?(?:指控|指责|批评|谴责|抨击|质疑)/u;

const ANSWERED: Rule = {
  id: 'suit.answered',
  reason: 'Who answers the suit or the accusation of somebody named was sued or accused by him: 甲在回应乙的诉讼时称.',
  examples: [
    {
      text: '{c:大河航天}在回应环保组织「{o:湿地会}」的诉讼时称，停工将造成损失。',
      claims: ['湿地会 SUED 大河航天'],
    },
    { text: '{c:大河航天}在回应环保组织{o:拯救湿地}的诉讼时称，停工将造成损失。', claims: ['拯救湿地 SUED 大河航天'] },
    { text: '{c:大河航天}正面臨{o:東湖協會}的起訴。', claims: ['東湖協會 SUED 大河航天'] },
    { text: '{c:大河航天}确实遭到了{c:东湖电池}的起诉。', claims: ['东湖电池 SUED 大河航天'] },
    { text: '{c:大河航天}面临{c:东湖电池}提起的诉讼。', claims: ['东湖电池 SUED 大河航天'] },
    { text: '{p:王芳}反驳{p:李明}的指控。', claims: ['李明 DISPUTES_WITH 王芳'] },
  ],
  counterExamples: [
    '{c:大河航天}回应{o:东湖日报}的提问。',
    '{c:大河航天}没有回应，{o:拯救湿地}的诉讼仍在进行。',
    '{c:大河航天}收到{o:东湖法院}的诉讼文书。',
  ],
  find: (sentence, { folded }) => {
    if (!/诉|控|索赔|索偿|指责|批评|谴责|抨击|质疑/u.test(folded.slice(sentence.start, sentence.end))) return [];
    const verbs = sentence.units.filter((unit) => unit.kind === 'word' && ANSWERS.test(unit.text));
    if (verbs.length === 0) return [];
    const { phrases } = parse(
      sentence,
      verbs.map(({ start, end }) => ({ start, end, isNoun: false })),
    );
    return phrases.flatMap((phrase): readonly Draft[] => {
      const [item] = phrase.items;
      if (!item || phrase.items.length > 1 || COURT.test(item.unit.text)) return [];
      const verb = verbs.findLast(({ end }) => end <= item.unit.start);
      const isBetween = sentence.units.some(
        (unit) => unit.kind === 'mention' && unit.start >= (verb?.end ?? 0) && unit.end <= item.unit.start,
      );
      if (!verb || isBetween || !/^[^,。;、的]{0,8}$/u.test(folded.slice(verb.end, item.unit.start))) return [];
      const rest = folded
        .slice(item.unit.end, sentence.clauses[phrase.clause]?.end ?? sentence.end)
        .replace(/^[”」』"]/u, '');
      const type = SUIT.test(rest) ? 'SUED' : BLAME.test(rest) ? 'DISPUTES_WITH' : undefined;
      const subject = phrases.findLast(
        (other) => other.clause === phrase.clause && other.end <= verb.start && isBare(other),
      )?.items[0]?.unit;
      if (!type || !subject || !/^(?:提起|提出|发起)?的/u.test(rest)) return [];
      return [
        {
          type,
          subject: item.unit.mention,
          object: subject.mention,
          trigger: { start: item.unit.end, end: item.unit.end + 3 },
          certainty: 'asserted',
          negated: false,
        },
      ];
    });
  },
};

export const SUIT_RULES: readonly Rule[] = [SIDES, ANSWERED];
