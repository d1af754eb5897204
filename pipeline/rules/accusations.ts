// Rules of open conflict that no verb of attack says: somebody says in public what another has done wrong; foes named side by side.
import type { Clause, DocumentView, MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { PRESS } from '../relate/sentence/modality-cues.ts';
import { parse } from '../relate/sentence/phrases.ts';
import type { Parsed } from '../relate/sentence/phrases.ts';
import { inherited } from '../relate/sentence/subjects.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { isBare } from '../relate/sentence/bare.ts';
import { chiefOf } from '../link/speakers.ts';

/** Verbs with which somebody speaks for himself. */
const SAYS =
  /^(?:批评|指责|谴责|抨击|炮轰|痛批|表示|称|声称|说|指|指出|指控|指称|直言|强调|认为|坚称|坦言|宣称|发文称|发文指出|回应称|回应说|质疑|反驳|怒称|写道|发声明|发声明指)$/u;
/** Behind a country: who speaks for it. */
const DELEGATE = /^(?:代表|方面|官员|外交部|国防部|当局|政府)$/u;
const BLAMES = /^(?:批评|指责|谴责|抨击|炮轰|痛批)$/u;
/** What is wrong by its very word. */
const WRONG =
  /违反|违背|违法|违约|违宪|侵犯|侵害|侵权|侵占|侵吞|无视|漠视|罔顾|践踏|蓄意|诽谤(?!诉讼|案|罪|官司)|造谣|撒谎|说谎|谎言|欺骗|欺诈|诈骗|抄袭|剽窃|窃取|盗用|盗取|滥用|歧视|操纵|背叛|勒索|敲诈|威胁要|恐吓|抹黑|煽动|挑衅|干涉|阻挠|打压|霸凌|霸权|虚伪|双标|双重标准|不负责任|失职|渎职|隐瞒|掩盖|虚假指控|指控不实|不实指控|毫无根据|一派胡言|出尔反尔|言而无信|破坏(?!性)|掠夺|迫害|屠杀|不公平竞争|不正当竞争|垄断行为|恶意|真正原因|罪魁祸首|始作俑者|危险的先例/u;
const ACCUSES = new RegExp(`${WRONG.source}|批评|指责|谴责|抨击|炮轰|痛批`, 'u');
/** Said of what is not so, or of somebody else. */
const NOT_SAID = /没有|并未|不会|不是|并非|未曾|是否|可能|避免|防止|打击|反对|抵制|谴责|调查|涉嫌|被|遭|受到|如果|若/u;
const LONGEST = 60;
/** Bodies that act against somebody by finding that he broke the law. */
const REGULATOR =
  /(?:委员会|管理局|监管局|监督局|保护局|总局|监会|公署|专员办公室|金融厅|海关|竞争局|税务局|反垄断局|交易所|央行|ftc|sec)$/u;

/** The subject of a clause where it begins with a name: “，OpenAI违反了…”. */
const firstName = (units: readonly Unit[], clause: Clause | undefined, after: number): MentionUnit | undefined => {
  const part = units.slice(clause?.from ?? 0, clause?.to ?? 0).filter((unit) => unit.start >= after);
  const at = part.findIndex((unit) => unit.kind !== 'mark');
  const first = part[at];
  if (first?.kind === 'mention') return first;
  // 小报《国家询问报》: one noun may describe it.
  const next = part.slice(at + 1).find((unit) => unit.kind !== 'mark');
  return first?.kind === 'word' && /^n|^b/u.test(first.tag) && next?.kind === 'mention' ? next : undefined;
};

/** Where what is said of somebody ends: a clause that takes it up belongs to it (这一做法违反了宪法). */
const endOf = (sentence: SentenceView, folded: string, clause: Clause, target: MentionUnit): number => {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (!next) return clause.end;
  const goesOn = /^(?:这|此举|此|其做法|其行为)/u.test(folded.slice(next.start, next.end));
  // 美国作为常任理事国，无视…
  const isAs = /^(?:等人)?作为/u.test(folded.slice(target.end, clause.end));
  return goesOn || isAs ? next.end : clause.end;
};

const isPress = ({ text, mention }: MentionUnit): boolean => mention.type !== 'person' && PRESS.test(text);

const accusationsAt = (
  sentence: SentenceView,
  document: DocumentView,
  verb: Unit,
  speaker: MentionUnit,
): readonly Draft[] => {
  const index = sentence.clauses.findIndex(({ end }) => verb.start < end);
  const own = sentence.clauses[index];
  const rest = own && document.folded.slice(verb.end, own.end);
  // 表示，“…: what is said begins the next clause.
  const isEmpty = rest !== undefined && /^[了:：,，“"「『\s]*$/u.test(rest);
  const clause = isEmpty ? sentence.clauses[index + 1] : own;
  const target = firstName(sentence.units, clause, isEmpty ? (clause?.start ?? 0) : verb.end);
  if (!target || !clause || target.mention.entity === speaker.mention.entity) return [];
  const said = document.folded.slice(
    target.end,
    Math.min(endOf(sentence, document.folded, clause, target), target.end + LONGEST),
  );
  // 王芳批评，甲…: the verb itself accuses.
  const blames = BLAMES.test(verb.text);
  if (blames && !isEmpty) return [];
  const wrong = blames ? /^/u.exec(said) : WRONG.exec(said);
  if (!wrong || NOT_SAID.test(said.slice(0, wrong.index))) return [];
  const next = sentence.units.find((unit) => unit.start >= target.end);
  if (next?.text === '的' || /^(?:与|和|、|及|前|原)$/u.test(next?.text ?? '')) {
    // 美国的做法: what it does is its own; 甲的员工 is somebody else.
    if (!/^的(?:做法|行为|行径|指控|说法|举动|举措|政策|行动|军事行动)/u.test(said)) return [];
  }
  const isOwn = chiefOf(document.folded, speaker.mention.entity, document.linked.mentions).some(
    ({ entity }) => entity === target.mention.entity,
  );
  if (isOwn) return [];
  // 数据保护委员会表示，甲违反了条例: an authority that finds so acts against it.
  const finds = speaker.mention.type === 'organization' && REGULATOR.test(speaker.text);
  return [
    {
      type: finds ? 'REGULATES' : 'DISPUTES_WITH',
      subject: speaker.mention,
      object: target.mention,
      trigger: blames
        ? { start: verb.start, end: verb.end }
        : { start: target.end + wrong.index, end: target.end + wrong.index + wrong[0].length },
      certainty: 'asserted',
      negated: false,
    },
  ];
};

/** Who says what a verb leads in: the phrase in front of it, a country whose delegate speaks, or the subject of the clause before. */
const speakerOf = (parsed: Parsed, sentence: SentenceView, verb: Unit): MentionUnit | undefined => {
  const index = sentence.clauses.findIndex(({ end }) => verb.start < end);
  const clause = sentence.clauses[index];
  if (!clause) return undefined;
  const inFront = sentence.units.slice(clause.from, clause.to).filter(({ end }) => end <= verb.start);
  const last = inFront.findLast((unit): unit is MentionUnit => unit.kind === 'mention');
  // 法国代表表示: the delegate speaks for his country.
  if (last?.mention.kind === 'metonym' && DELEGATE.test(inFront[inFront.indexOf(last) + 1]?.text ?? '')) return last;
  const before = parsed.phrases.findLast(
    (phrase) => phrase.end <= verb.start && phrase.start >= clause.start && isBare(phrase),
  );
  if (before) return before.items.length === 1 ? before.items[0]?.unit : undefined;
  // 甲发声明，指乙违法
  const isOpening = inFront.every((unit) => unit.kind === 'mark' || (unit.kind === 'word' && /^[dc]/u.test(unit.tag)));
  const taken = isOpening ? inherited(parsed, index)?.phrase : undefined;
  return taken?.items.length === 1 ? taken.items[0]?.unit : undefined;
};

const ACCUSING: Rule = {
  id: 'conflict.accusing-speech',
  reason:
    'Who says in public that another has broken the law, lied or abused his power accuses him; papers and courts that report it take no side.',
  examples: [
    { text: '{p:王芳}称{c:大河电池}违反了协议。', claims: ['王芳 DISPUTES_WITH 大河电池'] },
    { text: '{p:王芳}表示，“{c:大河电池}一直在欺骗用户”。', claims: ['王芳 DISPUTES_WITH 大河电池'] },
    { text: '{m:法国}代表表示，{m:美国}军事行动违反了原则。', claims: ['法国 DISPUTES_WITH 美国'] },
    { text: '{p:王芳}發聲明，指{p:李明}等人指控不實。', claims: ['李明 DISPUTES_WITH 王芳'] },
    { text: '{m:俄罗斯}表示，{m:美国}的做法践踏国际法。', claims: ['俄罗斯 DISPUTES_WITH 美国'] },
    { text: '{p:王芳}又批評，{p:李明}不斷重申似是而非的論點。', claims: ['李明 DISPUTES_WITH 王芳'] },
    { text: '{p:王芳}直言{p:李明}造謠。', claims: ['李明 DISPUTES_WITH 王芳'] },
    { text: '{o:數據保護委員會}表示，{c:大河科技}違反條例。', claims: ['數據保護委員會 REGULATES 大河科技'] },
  ],
  counterExamples: [
    '{o:东湖日报}称{c:大河电池}违反了协议。',
    '{p:王芳}称{c:大河电池}没有违反协议。',
    '{p:王芳}称{c:大河电池}的员工违反了协议。',
    '{c:大河电池}总裁{p:王芳}称，{c:大河电池}侵犯专利一事已了结。',
    '{p:王芳}称，违反协议的是{c:大河电池}。',
  ],
  find: (sentence, document) => {
    if (!ACCUSES.test(document.folded.slice(sentence.start, sentence.end))) return [];
    const verbs = sentence.units.filter((unit) => unit.kind === 'word' && SAYS.test(unit.text));
    if (verbs.length === 0) return [];
    const parsed = parse(
      sentence,
      verbs.map(({ start, end }) => ({ start, end, isNoun: false })),
    );
    return verbs.flatMap((verb) => {
      const speaker = speakerOf(parsed, sentence, verb);
      return speaker && !isPress(speaker) && !/法院|法庭|检察|裁判/u.test(speaker.text)
        ? accusationsAt(sentence, document, verb, speaker)
        : [];
    });
  },
};

const FOE = /(?:政敌|宿敌|死敌|死对头|对头|仇敌|仇家|夙敌)$/u;

const FOES: Rule = {
  id: 'conflict.foe-beside',
  reason: 'Two named side by side, the second called the foe of the first: 王芳与昔日政敌李明.',
  examples: [{ text: '{p:王芳}與昔日政敵{p:李明}結盟。', claims: ['李明 DISPUTES_WITH 王芳'] }],
  counterExamples: ['{p:王芳}与盟友{p:李明}结盟。', '{p:王芳}的政敌{p:李明}落选。'],
  find: (sentence, document) => {
    if (!/敌|对头|仇/u.test(document.folded.slice(sentence.start, sentence.end))) return [];
    return sentence.units.flatMap((unit, index): readonly Draft[] => {
      if (!isMentionOf(unit, 'person')) return [];
      let at = index - 1;
      while (at > 0 && sentence.units[at]?.kind !== 'mention' && !/^[与和同跟]$/u.test(sentence.units[at]?.text ?? ''))
        at--;
      const other = sentence.units[at - 1];
      const lead = document.folded.slice(sentence.units[at]?.end ?? unit.start, unit.start);
      if (!/^[与和同跟]$/u.test(sentence.units[at]?.text ?? '') || lead.length > 8 || !FOE.test(lead)) return [];
      return isMentionOf(other, 'person')
        ? [
            {
              type: 'DISPUTES_WITH',
              subject: other.mention,
              object: unit.mention,
              trigger: { start: unit.start - 2, end: unit.start },
              certainty: 'asserted',
              negated: false,
            },
          ]
        : [];
    });
  },
};

export const ACCUSATION_RULES: readonly Rule[] = [ACCUSING, FOES];
