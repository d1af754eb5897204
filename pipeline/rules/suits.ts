// Rules of lawsuits whose sides are told by their roles: plaintiff and defendant, each with its names.
import type { DocumentView, MentionUnit, SentenceView, Unit } from '../relate/clause.ts';
import type { Draft, Rule } from '../relate/rule.ts';

const ROLES = /(?<!共同)(?:原告|被告|申请人|被申请人)(?:人|方|单位|公司)?/gu;
const LEAD = /^[、:：(（”」"“「]*(?:包括|分别为|分别是|则?为|则?是|即|有|系)?[:：“「"]?$/u;
const JOINT = /^(?:[^,。;、()]{0,16}?)?(?:\([^()]*\))?[”」"]?(?:、|及|和|与|以及|,以及)(?:[^,。;、()]{0,18}?)$/u;
const COURT = /法院|法庭|仲裁委员会|仲裁院|法官|律师|大律师/u;
/** How many sentences in front of the defendants the plaintiff may be told in. */
const SENTENCES_BACK = 1;

interface Side {
  readonly role: 'plaintiff' | 'defendant';
  readonly start: number;
  readonly end: number;
  readonly names: readonly MentionUnit[];
}

const isName = (unit: Unit): unit is MentionUnit => unit.kind === 'mention' && !COURT.test(unit.text);

/** The names right behind a word for a side, as far as 、 and 及 join them. */
const namesBehind = (sentence: SentenceView, folded: string, at: number): readonly MentionUnit[] => {
  const found: MentionUnit[] = [];
  let from = at;
  for (const unit of sentence.units) {
    if (unit.start < at || !isName(unit)) continue;
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

const SIDES: Rule = {
  id: 'suit.sides',
  reason: 'A text that calls one name the plaintiff and others the defendants says who sues whom.',
  examples: [
    { text: '原告{c:大河电池}与被告{c:东湖电池}专利纠纷一案开庭。', claims: ['大河电池 SUED 东湖电池'] },
    {
      text: '在這宗官司，{c:大河电池}及{p:王芳}皆是原告，被告包括：總統{p:李明}、部長{p:张强}。',
      claims: ['大河电池 SUED 李明', '大河电池 SUED 张强', '王芳 SUED 李明', '王芳 SUED 张强'],
    },
    { text: '原告为{c:大河电池}。被告为{c:东湖电池}。', claims: ['大河电池 SUED 东湖电池'] },
  ],
  counterExamples: [
    '原告认为，{c:东湖电池}侵权。被告{c:大河电池}否认。',
    '原告律师{p:王芳}与被告{c:大河电池}和解。',
    '被告{c:大河电池}称，{c:东湖电池}没有违约。',
  ],
  find: (sentence, document) => {
    if (!/被告|被申请人/u.test(document.folded.slice(sentence.start, sentence.end))) return [];
    const here = sidesOf(sentence, document);
    const defendants = here.filter(({ role }) => role === 'defendant');
    if (defendants.length === 0) return [];
    const own = here.filter(({ role }) => role === 'plaintiff');
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

export const SUIT_RULES: readonly Rule[] = [SIDES];
