// Who is meant where a clause only goes on: the speaker of the sentence, and the one whom 其 behind 对 takes up.
import { between, isAdverb } from './around.ts';
import type { MentionUnit } from './clause.ts';
import type { Parsed } from './phrases.ts';
import type { Span } from '../../../src/model/span.ts';
import { mainSubject } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** Verbs behind the speaker of a sentence. */
const SPEAKS = /^(?:也|还|又|则|并|亦)?(?:表示|指出|称|说|指|认为|提到|强调|直言|透露|坦言|回应|质疑|写道|重申)$/u;

/** Who speaks in a clause before: the subject that “，又批评…” goes on with, whoever is named in what he says. */
export const speakerBefore = (parsed: Parsed, hit: Span): Subject | undefined => {
  const clause = parsed.clauseOf(hit.start);
  const from = parsed.clause(clause)?.start ?? hit.start;
  const lead = between(parsed, from, hit.start);
  const goesOn = lead.every(
    (unit) => unit.kind === 'word' && /^(?:又|亦|并|还|更|再|也|同时|公开|严厉|强烈)$/u.test(unit.text),
  );
  if (lead.length === 0 || !goesOn) return undefined;
  for (let at = clause - 1; at >= 0; at--) {
    const own = parsed.clause(at);
    const verb =
      own && between(parsed, own.start, own.end).find((unit) => unit.kind === 'word' && SPEAKS.test(unit.text));
    if (!verb) continue;
    const phrase = mainSubject(parsed, at);
    return phrase && phrase.end <= verb.start ? { parsed, phrase } : undefined;
  }
  return undefined;
};

const LIGHT = /^(?:依法|进行|展开|作出|做出|实施|处以|予以|提起|发起|提出|采取|再度|下达)$/u;

/** Whom 其 takes up in 对其 right in front of a word: the only other name of its clause and the one before, else of the sentence; “美国因甲违规而对其实施制裁” → 甲. */
export const pronounBefore = (parsed: Parsed, hit: Span, agents: readonly MentionUnit[]): readonly MentionUnit[] => {
  let at = parsed.at(hit.start) - 1;
  while (at > 0 && (isAdverb(parsed.units[at]) || LIGHT.test(parsed.units[at]?.text ?? ''))) at--;
  const pronoun = parsed.units[at];
  const before = parsed.units[at - 1]?.text ?? '';
  if (!pronoun || !(/^[对向将]其$/u.test(pronoun.text) || (pronoun.text === '其' && /^[对向将]$/u.test(before))))
    return [];
  const clause = parsed.clauseOf(hit.start);
  const othersSince = (from: number): readonly MentionUnit[] => {
    const found = new Map<string, MentionUnit>();
    for (const phrase of parsed.phrases)
      if (phrase.end <= pronoun.start && phrase.clause >= from)
        for (const { unit } of phrase.items)
          if (unit.mention.kind !== 'metonym' && agents.every(({ mention }) => mention.entity !== unit.mention.entity))
            found.set(unit.mention.entity, unit);
    return [...found.values()];
  };
  const near = othersSince(clause - 1);
  // 委员会宣布，甲收集信息，违反了法律，因而对其处罚
  const found = near.length > 0 ? near : othersSince(0);
  return found.length === 1 ? found : [];
};

/** Verbs behind which 其 is the one whom the clause before acts on: 起诉甲，指控其收购乙. */
const TELLS_ON =
  /^(?:并|同时|并且|且)?(?:指控|指责|批评|控告|谴责|抨击|质疑|怀疑|允许|批准|准许|禁止|阻止|要求|敦促|责令|命令|勒令|促使|迫使|同意|支持|反对|呼吁|鼓励|帮助|协助|授权|邀请|聘请|委托|限制)$/u;

/**
 * Who acts where 其 behind a verb of telling on somebody stands in front of a word: whom the clause before names besides its subject.
 * “甲起诉乙，指控其收购丙” → 乙. Null where the text leaves nobody or several; undefined where no such 其 stands there.
 */
export const toldOn = (parsed: Parsed, hit: Span): Subject | null | undefined => {
  const own = parsed.clauseOf(hit.start);
  const clause = parsed.clause(own);
  const lead = between(parsed, clause?.start ?? hit.start, hit.start);
  const at = lead.findLastIndex(({ text }) => text === '其' || text === '它');
  const isTold =
    at > 0 && TELLS_ON.test(lead[at - 1]?.text ?? '') && lead.slice(at).every(({ kind }) => kind !== 'mention');
  if (!isTold) return undefined;
  const subject = mainSubject(parsed, own - 1);
  const others = parsed.phrases.filter((phrase) => phrase.clause === own - 1 && phrase !== subject);
  const [only, other] = others;
  return only && !other ? { parsed, phrase: only } : null;
};
