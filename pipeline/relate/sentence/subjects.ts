// Who acts: the subject of a word, also of a clause before it, and where somebody without a name acts instead.
import { ADVERB, between, isAdverb, isVerbWord, latter, leftOf, textBetween } from './around.ts';
import { isParty } from '../posts/belonging.ts';
import type { MentionUnit, Unit } from './clause.ts';
import { OTHER_TAIL, TAKES_CLAUSE, isBare, isListed, isObject, isTeller } from './bare.ts';
import type { Item, Parsed, Phrase } from './phrases.ts';
import type { Span } from '../../../src/model/span.ts';

/** Verbs that take a name alone: what follows it is said of their own subject. */
const TAKES_OBJECT =
  /(?:持有|拥有|控制|成立|设立|创办|创立|组建|出售|转让|卖出|剥离|抛售|退出|离开|加入|加盟|整合|借壳|超过|超越|取代|接替|击败|进入|来自|位于|负责|担任|联合|携手|联手|会同)$/u;
/** Of these, the ones that make somebody else act: 带领迪士尼收购… — what follows in later clauses is still the other's doing. */
const LEADS = /(?:带领|率领|领导|引领|推动|助推|帮助|说服|促使)$/u;

/** Prepositions in front of a whole clause: 在微软收购动视之后, 关于微软收购动视的传闻. */
const BEFORE_CLAUSE: ReadonlySet<string> = new Set([
  '在',
  '关于',
  '对于',
  '至于',
  '随着',
  '自',
  '自从',
  '继',
  '就',
  '除',
  '除了',
  '距',
  '等',
  '据',
  '作为',
  '如',
  '例如',
  '比如',
  '像',
]);

/** Nouns for somebody whom the text does not name: after a verb of saying or making, he is who acts. */
const SOMEBODY =
  /(?:公司|集团|企业|对方|后者|前者|机构|股东|投资者|投资人|董事会|当局|政府|部门|银行|基金|团队|家族|财团|巨头|平台|厂商|官员|警方|法院|用户|客户|员工|父亲|母亲|儿子|丈夫|妻子|们|他|她|它|对手|子公司|双方|外媒|媒体|官媒|传媒|网民|网友|舆论|民众|市民|示威者|议员|专家|学者|学生|工人|律师|法官|家属|受害者|原告|被告|检察官|检方|西方|国际社会|外界|业界|人士|人员|阵营|党派|分析师)$/u;

/** Verbs that make others act, or keep them from it. */
const COMMANDS = /^(?:禁止|要求|允许|准许|敦促|呼吁|鼓励|限制|阻止|命令|指示|责成|请求|促使)$/u;

export const SAYING = /宣布|表示|称|透露|说|指出|公告|披露|证实|确认|回应/u;

/** Between such a subject and its verb, which may be a noun behind a light verb: 自马斯克上周完成对推特的收购以来. */
const LIGHT = /^(?:完成|进行|展开|启动|发起|提出|达成|实施|对|以|的|了)$/u;

/** True if a phrase is the subject of a clause that a preposition leads in: 微软 in “在微软收购动视之后”, 王芳 in “对王芳接管远景材料存疑”. */
export const isClauseSubject = (parsed: Parsed, phrase: Phrase, hit: Span): boolean => {
  if (phrase.tail !== '') return false;
  const gap = between(parsed, phrase.end, hit.start);
  const isPlain = (unit: Unit): boolean =>
    unit.kind === 'time' ||
    (unit.kind === 'word' &&
      (ADVERB.test(unit.text) || /^(?:在|于|以)$/u.test(unit.text) || /^[dtmq]$/u.test(unit.tag)));
  if (phrase.mark === '对') return parsed.units[parsed.at(hit.end)]?.kind === 'mention' && gap.every(isPlain);
  if (!BEFORE_CLAUSE.has(phrase.mark)) return false;
  const other = gap.findIndex(({ kind }) => kind === 'mention');
  // With somebody between, he must be whom the verb is about: 完成对推特的收购.
  if (other > 0 && gap[other - 1]?.text !== '对') return false;
  return gap.every((unit, index) => isPlain(unit) || index === other || LIGHT.test(unit.text));
};

/** True if somebody without a name acts between a phrase and a word: “王芳说服公司收购…”, “王芳表示该集团将…”. */
export const isOthersAct = (parsed: Parsed, phrase: Phrase, hit: Span): boolean =>
  isSomebodysAct(between(parsed, phrase.end, hit.start));

/** The same of the words in front of a word: “禁止美国企业与个人投资…” does not say that its subject invests. */
const isSomebodysAct = (gap: readonly Unit[]): boolean => {
  // 宝马集团位于沈阳的工厂: the plant acts, not the group.
  if (/^(?:位于|设在|设于|驻)[^,。;]{0,10}的/u.test(gap.map(({ text }) => text).join(''))) return true;
  const verb = gap.findLastIndex(
    (unit) => unit.kind === 'word' && /^v|^x/u.test(unit.tag) && TAKES_CLAUSE.test(unit.text),
  );
  if (verb < 0) return false;
  const rest = gap.slice(verb + 1);
  const noun = rest.findIndex((unit) => unit.kind === 'word' && SOMEBODY.test(unit.text));
  return (
    noun >= 0 &&
    rest.slice(0, noun).every((unit) => unit.kind === 'word' && /^(?:a|b|n|m|q|r|j|u)/u.test(unit.tag)) &&
    rest[noun + 1]?.text !== '的'
  );
};

/** Items of a phrase as the subject of a word at `hit`: of A与B only A, unless the word follows at once or both act together. */
export const actors = (parsed: Parsed, phrase: Phrase, hit: Span): readonly Item[] => {
  const split = phrase.joints.findIndex((joint) => /^[与同跟]$/u.test(joint));
  if (split < 0) return phrase.items;
  const isHere = phrase.clause === parsed.clauseOf(hit.start);
  const gap = between(parsed, phrase.end, hit.start);
  const isTogether = gap.some(({ text }) => /共同|联合|合资|一起|一同|分别|均|都|各自|合作/u.test(text));
  // 甲与乙组建丙，双方各持股50%
  const words = textBetween(parsed, parsed.clause(parsed.clauseOf(hit.start))?.start ?? hit.start, hit.start);
  const told = textBetween(parsed, phrase.end, parsed.clause(phrase.clause)?.end ?? phrase.end);
  if (!isHere && /合资|合营|合伙/u.test(told)) return phrase.items;
  if (
    !isHere &&
    /^(?:并|且|,)?(?:双方|两家|两家公司|二者|两者|两人|二人)(?:共同|联合|将|拟|均|各|分别|各自)*$/u.test(words)
  )
    return phrase.items;
  if (isHere && (isTogether || !gap.some(isVerbWord))) return phrase.items;
  return phrase.items.slice(0, split + 1);
};

/** True if one phrase only names the body of a post whose holder is the next: 公安部党委委员、副部长王芳. */
const isTitled = (parsed: Parsed, one: Phrase, two: Phrase): boolean => {
  const [holder] = two.items;
  if (holder?.unit.mention.type !== 'person' || one.items.some(({ unit }) => unit.mention.type === 'person'))
    return false;
  const all = between(parsed, one.end, holder.unit.start);
  // The title of a work is no verb of the sentence.
  const [open, close] = [all.findIndex(({ text }) => text === '《'), all.findIndex(({ text }) => text === '》')];
  const gap = all.filter((_, index) => index <= open || index >= close);
  // 电视台节目《楼市》主播王芳
  return (
    gap.some(({ kind }) => kind === 'title') &&
    gap.some(({ text }) => text === '、' || text === '兼' || text === '》') &&
    gap.every(
      (unit) =>
        unit.kind === 'title' ||
        '、《》“”「」'.includes(unit.text) ||
        (unit.kind === 'word' && /^[nbjfacmsvx]/u.test(unit.tag) && !isVerbWord(unit)),
    )
  );
};

/** The subject of a clause: its first bare phrase, or the one whom that makes act (王芳带领大河集团完成收购). */
export const mainSubject = (parsed: Parsed, clause: number): Phrase | undefined => {
  const bare = parsed.phrases.filter(
    (phrase) => phrase.clause === clause && isBare(phrase) && !isListed(phrase) && !isTeller(parsed, phrase),
  );
  const [one, two] = bare;
  const first = two?.isHead === true || (one && two && isTitled(parsed, one, two)) ? two : one;
  const led = bare.find((phrase) => LEADS.test(phrase.governor));
  return led && first?.items[0]?.unit.mention.type === 'person' && led.items[0]?.unit.mention.type !== 'person'
    ? led
    : first;
};

export interface Subject {
  readonly parsed: Parsed;
  readonly phrase: Phrase;
}

/** The subject that a clause without one takes over: from a clause before it in the sentence. */
export const inherited = (parsed: Parsed, clause: number): Subject | undefined => {
  const isQuoted = parsed.clause(clause)?.isQuoted === true;
  for (let at = clause - 1; at >= 0; at--) {
    // 他说，“甲会继续”，但指责乙: what somebody says has its own subject.
    if (!isQuoted && parsed.clause(at)?.isQuoted === true) continue;
    const phrase = mainSubject(parsed, at);
    if (phrase) return { parsed, phrase };
  }
  return undefined;
};

/** Nouns in front of a verb that say how or when and not who: 现金收购, 目前持有. */
const MANNER =
  /^(?:现金|溢价|折价|低价|高价|巨资|重金|资本|股份|股权|股票|市场|网上|场外|大宗|交易|方式|价格|战略|同时|目前|近期|期间|时间|日前|当天|当日|随后|此后|之后|一方面|另一方面|总价|合计|亿元|美元|名义|年内|其中|此外|另外)$/u;

/** Words that take up the subject of the clause before. */
const SAME = /^(?:其|自己|自身|它|双方|两家|两国|二者|两者|彼此|各自|两人|二人)$|^(?:上述|前述|该等)/u;

const isNounLike = (unit: Unit | undefined): boolean =>
  unit?.kind === 'title' ||
  (unit?.kind === 'word' && /^(?:n|j|l|r|a|b|m|q|nr|ns|nt|nz|vn|eng|uj)$/u.test(unit.tag) && !MANNER.test(unit.text));

const isSomebody = (unit: Unit): boolean =>
  unit.kind === 'title' || SOMEBODY.test(unit.text) || /^[我你您咱谁]/u.test(unit.text);

/**
 * True if a clause begins with somebody without a name who does what follows: “联邦检察官正调查…”, “我们将收购…”, “其供应商将收购…”.
 * What it says is then not said of the subject of the clause before.
 */
export const hasOwnSubject = (parsed: Parsed, hit: Span): boolean => {
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  if (!clause) return false;
  const units = between(parsed, clause.start, hit.start);
  const from = units.findIndex(
    (unit) =>
      unit.kind === 'title' ||
      unit.kind === 'mention' ||
      (unit.kind === 'word' && !/^(?:c|d|t|f)/u.test(unit.tag) && !MANNER.test(unit.text)),
  );
  let to = from;
  // 监管机构, 投资机构: a verb that only describes somebody.
  const isSomebodys = (at: number): boolean => {
    const next = units[at + 1];
    return (
      /^(?:监管|投资|合作|管理|审批|执法|调查|反垄断|竞争|融资|司法|检察)$/u.test(units[at]?.text ?? '') &&
      next?.kind === 'word' &&
      SOMEBODY.test(next.text)
    );
  };
  // 政府2019/20年度曾…: a figure begins the predicate.
  const isSaid = (at: number): boolean => {
    const [one, two] = [units[at - 1], units[at]];
    return (
      at > from &&
      one !== undefined &&
      isSomebody(one) &&
      two?.kind === 'word' &&
      two.tag === 'm' &&
      /^\d/u.test(two.text)
    );
  };
  while ((isNounLike(units[to]) || isSomebodys(to)) && !isSaid(to)) to++;
  const [first, last, next] = [units[from], units[to - 1], units[to]];
  if (!first || !last || from === to) return false;
  if (SAME.test(first.text) && (to === from + 1 || !first.text.startsWith('其'))) return false;
  const isSpokenTo = units.slice(from, to).some(({ text }) => /^[我你您咱]/u.test(text));
  return (
    (isSomebody(last) || isSpokenTo) &&
    (next === undefined || next.kind === 'time' || (next.kind === 'word' && /^[dvptm]/u.test(next.tag)))
  );
};

/** What a buyer pays, between him and the verb: 可口可乐24亿美元全盘收购汇源. */
const AMOUNT_TAIL =
  /^(?:[\d.,]*(?:[万亿千百十多余]*(?:美元|港元|欧元|日元|英镑|元|美金|人民币))?(?:全盘|全资|溢价|现金|整体|高价|低价)?)$/u;

/** The phrase directly in front of a word, whatever governs it: 京东 in “审理京东起诉天猫案”. */
const adjacent = (parsed: Parsed, left: readonly Phrase[], before: number): Phrase | undefined => {
  const phrase = left.at(-1);
  return phrase?.mark === '' &&
    AMOUNT_TAIL.test(phrase.tail) &&
    isObject(phrase) &&
    !TAKES_OBJECT.test(phrase.governor) &&
    // 甲收购乙并投资丙: one subject for both verbs.
    !/^(?:并|且|又|还)/u.test(textBetween(parsed, phrase.end, before)) &&
    between(parsed, phrase.end, before).every(
      (unit) =>
        unit.kind === 'time' ||
        isAdverb(unit) ||
        (phrase.tail !== '' && unit.kind === 'word' && phrase.tail.includes(unit.text)),
    )
    ? phrase
    : undefined;
};

/** Clauses that lean on the one behind them, and take its subject: 在收购甲后，乙…; 为了收购甲，乙…. */
const LEANS =
  /^(?:在|为了?|通过|随着|自从?|于|经|经过|除了|继|因为?(?!此)|由于|凭借|借助)|(?:后|之后|以后|前|之前|以前|时|之际|期间|同时|过程中)[,，]?$/u;

/** The subject of the clause behind one that has none and leans on it. */
export const subjectBehind = (parsed: Parsed, clause: number): Subject | undefined => {
  const own = parsed.clause(clause);
  const words = own
    ? between(parsed, own.start, own.end)
        // 2014年，经教育部批准: the time in front leads nothing in.
        .filter(({ kind, text }, index) => kind !== 'time' && (index > 1 || text !== ','))
        .map(({ text }) => text)
        .join('')
    : '';
  const phrase = LEANS.test(words) ? mainSubject(parsed, clause + 1) : undefined;
  return phrase ? { parsed, phrase } : undefined;
};

/** The firm whose affair the clause before tells: 甲 in “甲的产量依然很大，但收购乙…”. */
const possessor = (parsed: Parsed, clause: number): Subject | undefined => {
  const [phrase] = parsed.phrases;
  if (!phrase || phrase.clause !== clause - 1 || phrase.mark !== '' || phrase.governor !== '') return undefined;
  const [item] = phrase.items;
  const isFirm = phrase.items.length === 1 && item?.unit.mention.type === 'company';
  // 甲旗下拥有乙，还参股了丙
  const isOwner =
    phrase.tail === '旗下' &&
    /^旗下(?:现?拥?有|设有|包括)/u.test(
      textBetween(parsed, phrase.end, parsed.clause(phrase.clause)?.end ?? phrase.end),
    );
  const isOf = phrase.tail.startsWith('的') && !OTHER_TAIL.test(phrase.tail);
  return isFirm && (isOf || isOwner) ? { parsed, phrase } : undefined;
};

/** The subject of the word at `hit`: the nearest bare phrase in its clause, else the one taken over; undefined where somebody without a name acts. */
export const subjectOf = (parsed: Parsed, hit: Span, before = hit.start): Subject | undefined => {
  const clause = parsed.clauseOf(hit.start);
  const left = leftOf(parsed, { start: before, end: before }).filter((candidate) => candidate.clause === clause);
  const phrase =
    latter(parsed, hit) ??
    adjacent(parsed, left, before) ??
    left.findLast((candidate) => isBare(candidate) || isClauseSubject(parsed, candidate, hit));
  if (phrase) return isOthersAct(parsed, phrase, hit) ? undefined : { parsed, phrase };
  if (hasOwnSubject(parsed, hit)) return undefined;
  const own = parsed.clause(clause);
  const words = own ? between(parsed, own.start, before) : [];
  if (words.some(({ text }) => COMMANDS.test(text)) && isSomebodysAct(words)) return undefined;
  return inherited(parsed, clause) ?? subjectBehind(parsed, clause) ?? possessor(parsed, clause);
};

/** Who acts where a person speaks for a firm: 微软 in “微软总裁史密斯表示，将收购…”. */
export const actorOf = (item: Item, said: string): MentionUnit => {
  const owner = item.owners.at(-1);
  // 公民党王芳表示: a member does not speak for the party.
  if (owner && isParty(owner.text)) return item.unit;
  if (item.unit.mention.type !== 'person' || !owner || !SAYING.test(said)) return item.unit;
  return owner.mention.type === 'person' ? item.unit : owner;
};
