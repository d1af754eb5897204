// Who plays which part around a word: its subject (also of a clause before it), its object, the passive's agent, what a preposition marks.
import type { MentionUnit, Unit } from './clause.ts';
import type { Item, Parsed, Phrase } from './phrases.ts';
import type { Span } from '../../src/model/span.ts';

/** Verbs that a whole clause follows: the name after them is the subject of the next verb, not their object. */
const TAKES_CLAUSE =
  /(?:宣布|宣告|表示|称|指出|认为|透露|证实|确认|否认|希望|预计|预期|期待|要求|同意|反对|支持|批准|允许|准许|授权|使得|令使|促使|迫使|敦促|呼吁|建议|鼓励|邀请|推动|助推|带领|率领|领导|引领|促成|帮助|协助|相信|担心|怀疑|质疑|发现|看到|获悉|得知|了解|显示|披露|报道|写道|强调|坦言|承认|解释|回应|意味着|导致|包括|例如|比如|其中|如果|一旦|传出|曝出|爆料|公告|通知|提到|提及|听说|直到|等到|阻止|阻碍|禁止|限制|推荐|指责|指控|记者|据悉|据了解|目睹|见证|讨论|考虑|计划|针对|驳斥|辟谣|澄清|公布|介绍|由于|消息|网传|据传|谣传|暗示|说服|请求|敦请|责成|指示|命令|委托|聘请|安排|成为|作为|流传|盛传|疯传)$|^(?:据|又|还|曾|已|并|也|均|仍|先|再|竟)?(?:说|指|让|使|令|助|是|有|当|传|曝|悉|看|想|要|继|自|为|拟)$/u;
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
]);
/** Words between a subject and its verb that are no predicate of their own. */
const ADVERB =
  /^(?:已|已经|曾|曾经|将|将要|正|正在|正式|拟|就|又|再|再次|也|还|都|均|未|没有|不|先后|陆续|分别|共同|联合|近日|此前|最终|成功|完全|全资|战略|计划|打算|有意|宣布|决定|准备|考虑|可能|能|能否|是否|会|要|欲|想)$/u;
export const isAdverb = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (ADVERB.test(unit.text) || unit.tag === 'd');
/** Nouns for somebody whom the text does not name: after a verb of saying or making, he is who acts. */
const SOMEBODY =
  /(?:公司|集团|企业|对方|后者|前者|机构|股东|投资者|投资人|董事会|当局|政府|部门|银行|基金|团队|家族|财团|巨头|平台|厂商|官员|警方|法院|用户|客户|员工|父亲|母亲|儿子|丈夫|妻子|们|他|她|它|对手|子公司|双方)$/u;
const PASSIVE_MARKS: ReadonlySet<string> = new Set(['被', '遭', '由', '让']);
const PASSIVE_VERBS =
  /^(?:遭|遭到|遭受|被|受到|获|获得|获取|得到|接受|引入|引进|拿到|吸引|收到|赢得|来自|迎来|已获|再获|取得)$/u;
const SAYING = /宣布|表示|称|透露|说|指出|公告|披露|证实|确认|回应/u;
/** Nouns after a name that make somebody else of it: the subsidiary of A is not A. */
const OTHER_TAIL =
  /子公司|分公司|旗下|股东|供应商|供货商|客户|用户|员工|对手|伙伴|产品|股价|市值|前|粉丝|投资者|投资人|消费者|家人|律师|支持者/u;
const BODY_TAIL = /^的?(?:董事会|董事局|管理层|股东大会|高管|团队|投资部门|管理团队|创始团队)$/u;
const HOLDING = /^(?:持有|所持|所持有|持|拥有|控制|手中|手里|手上|处|直接|间接|合计|共同|的|所|其|共|名下)$/u;
const SHARE_TAIL = /股(?:权|份|票|东权益)|权益|[ahb]股/u;

/** True if a phrase is the object of another verb. */
export const isObject = ({ mark, governor }: Phrase): boolean =>
  mark === '' && governor !== '' && !TAKES_CLAUSE.test(governor);

/** True if a phrase can be a subject: no preposition, not another verb's object, not only part of a name of something else. */
export const isBare = (phrase: Phrase): boolean => {
  if (
    phrase.mark !== '' &&
    phrase.mark !== '因' &&
    phrase.mark !== '由于' &&
    phrase.mark !== '因为' &&
    phrase.mark !== '当' &&
    phrase.mark !== '随着' &&
    phrase.mark !== '所'
  )
    return false;
  if (isObject(phrase)) return false;
  const { tail } = phrase;
  if (tail === '') return true;
  if (BODY_TAIL.test(tail)) return true;
  return !OTHER_TAIL.test(tail) && !tail.startsWith('的');
};

/** True if a phrase is the subject of a clause that a preposition leads in: 微软 in “在微软收购动视之后”. */
const isClauseSubject = (parsed: Parsed, phrase: Phrase, hit: Span): boolean =>
  BEFORE_CLAUSE.has(phrase.mark) &&
  phrase.tail === '' &&
  between(parsed, phrase.end, hit.start).every(
    (unit) => unit.kind === 'time' || (unit.kind === 'word' && (ADVERB.test(unit.text) || unit.tag === 'd')),
  );

/** True if somebody without a name acts between a phrase and a word: “王芳说服公司收购…”, “王芳表示该集团将…”. */
export const isOthersAct = (parsed: Parsed, phrase: Phrase, hit: Span): boolean => {
  const gap = between(parsed, phrase.end, hit.start);
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

/** Phrases of the clause of `hit` that stand in front of it, in order. */
export const leftOf = (parsed: Parsed, hit: Span): readonly Phrase[] => {
  const clause = parsed.clauseOf(hit.start);
  return parsed.phrases.filter((phrase) => phrase.clause === clause && phrase.end <= hit.start);
};

/** Phrases of the clause of `hit` that stand behind it, in order. */
export const rightOf = (parsed: Parsed, hit: Span): readonly Phrase[] => {
  const clause = parsed.clauseOf(hit.start);
  return parsed.phrases.filter((phrase) => phrase.clause === clause && phrase.start >= hit.end);
};

/** Units between two offsets. */
export const between = (parsed: Parsed, from: number, to: number): readonly Unit[] =>
  parsed.units.filter((unit) => unit.start >= from && unit.end <= to);

const isVerbWord = (unit: Unit): boolean =>
  unit.kind === 'word' && unit.tag.startsWith('v') && !HOLDING.test(unit.text);
const isPassable = (unit: Unit): boolean => {
  if (unit.kind === 'mention') return false;
  if (unit.kind === 'mark') return !',;:!?()、'.includes(unit.text);
  if (unit.kind !== 'word') return true;
  return (
    HOLDING.test(unit.text) ||
    /^(?:了|过|着|下|入|到|于|全部|部分|约|近|逾|超过|不超过|不低于|共计|总计|合计|累计|总额|高达|另|另外|其|等|多|余|控股权|正式|一家|国内|知名)$/u.test(
      unit.text,
    ) ||
    !/^(?:v(?!n)|p|c|y|d)/u.test(unit.tag)
  );
};

/** True if nothing but describing words and sums stands between two offsets. */
export const isNear = (parsed: Parsed, from: number, to: number): boolean =>
  between(parsed, from, to).every(isPassable);

/** Items of a phrase as the subject of a word at `hit`: of A与B only A, unless the word follows at once or both act together. */
export const actors = (parsed: Parsed, phrase: Phrase, hit: Span): readonly Item[] => {
  const split = phrase.joints.findIndex((joint) => /^[与同跟]$/u.test(joint));
  if (split < 0) return phrase.items;
  const isHere = phrase.clause === parsed.clauseOf(hit.start);
  const gap = between(parsed, phrase.end, hit.start);
  const isTogether = gap.some(({ text }) => /共同|联合|合资|一起|一同|分别|均|都|各自|合作/u.test(text));
  if (isHere && (isTogether || !gap.some(isVerbWord))) return phrase.items;
  return phrase.items.slice(0, split + 1);
};

/** The subject of a clause: its first bare phrase, or the one whom that makes act (王芳带领大河集团完成收购). */
const mainSubject = (parsed: Parsed, clause: number): Phrase | undefined => {
  const bare = parsed.phrases.filter((phrase) => phrase.clause === clause && isBare(phrase));
  const [one, two] = bare;
  const first = two?.isHead === true ? two : one;
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
  for (let at = clause - 1; at >= 0; at--) {
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
  unit.kind === 'title' || SOMEBODY.test(unit.text) || /^[我你您咱]/u.test(unit.text);

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
  while (isNounLike(units[to])) to++;
  const [first, last, next] = [units[from], units[to - 1], units[to]];
  if (!first || !last || from === to) return false;
  if (SAME.test(first.text) && (to === from + 1 || !first.text.startsWith('其'))) return false;
  return (
    isSomebody(last) &&
    (next === undefined || next.kind === 'time' || (next.kind === 'word' && /^[dvpt]/u.test(next.tag)))
  );
};

/** The subject of the word at `hit`: the nearest bare phrase in its clause, else the one taken over; undefined where somebody without a name acts. */
export const subjectOf = (parsed: Parsed, hit: Span, before = hit.start): Subject | undefined => {
  const left = leftOf(parsed, { start: before, end: before }).filter(
    (candidate) => candidate.clause === parsed.clauseOf(hit.start),
  );
  const phrase = left.findLast((candidate) => isBare(candidate) || isClauseSubject(parsed, candidate, hit));
  if (phrase) return isOthersAct(parsed, phrase, hit) ? undefined : { parsed, phrase };
  return hasOwnSubject(parsed, hit) ? undefined : inherited(parsed, parsed.clauseOf(hit.start));
};

/** Who acts where a person speaks for a firm: 微软 in “微软总裁史密斯表示，将收购…”. */
export const actorOf = (item: Item, said: string): MentionUnit => {
  const owner = item.owners.at(-1);
  if (item.unit.mention.type !== 'person' || !owner || !SAYING.test(said)) return item.unit;
  return owner.mention.type === 'person' ? item.unit : owner;
};

/** The agent of a passive in front of a word: B in “A被B收购”, “A获B等机构的投资”, “由B收购”. */
export const passiveAgent = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const left = leftOf(parsed, hit);
  const at = left.findLastIndex(
    (phrase) =>
      PASSIVE_MARKS.has(phrase.mark) || PASSIVE_VERBS.test(phrase.governor) || PASSIVE_VERBS.test(phrase.mark),
  );
  const phrase = left[at];
  if (!phrase) return undefined;
  if (left.slice(at + 1).some((other) => isBare(other))) return undefined;
  if (PASSIVE_MARKS.has(phrase.mark)) return phrase;
  return isNear(parsed, phrase.end, hit.start) ? phrase : undefined;
};

/** The phrase that `preposition` marks, nearest in front of a word; 给 and 于 may also stand behind it. One with a verb and a subject between is another verb's: 向监管机构表达了对微软收购…. */
export const marked = (parsed: Parsed, hit: Span, preposition: string): Phrase | undefined => {
  const isMarked = (phrase: Phrase): boolean =>
    phrase.mark === preposition ||
    (preposition === '对' && phrase.mark === '针对') ||
    (preposition === '从' && phrase.governor === '来自');
  const right =
    preposition === '给' || preposition === '于' || preposition === '由'
      ? rightOf(parsed, hit).find(isMarked)
      : undefined;
  if (right) return right;
  const left = leftOf(parsed, hit);
  const phrase = left.findLast(isMarked);
  const isOthers =
    phrase !== undefined &&
    left.some(
      (other) =>
        other.start >= phrase.end &&
        (isBare(other) || isClauseSubject(parsed, other, hit)) &&
        between(parsed, phrase.end, other.lead).some(isVerbWord),
    );
  return isOthers ? undefined : phrase;
};

/** A phrase directly in front of a word that 的 and a noun follow: A in “A持有的B”, whatever governs A. */
export const relativeAgent = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const phrase = leftOf(parsed, hit).at(-1);
  if (!phrase || (phrase.tail !== '' && !BODY_TAIL.test(phrase.tail))) return undefined;
  const gap = between(parsed, phrase.end, hit.start);
  return gap.every(
    (unit) =>
      unit.kind === 'time' ||
      (unit.kind === 'word' &&
        (ADVERB.test(unit.text) || HOLDING.test(unit.text) || /^(?:d|ad|b|m|q)$/u.test(unit.tag)) &&
        unit.text !== '的'),
  )
    ? phrase
    : undefined;
};

const COPULA = /(?:是|为|系|成为|变成|沦为|属于|作为)(?:了)?(?:一?[家个所支间名]|[^,。;]{0,3})?$/u;

/** Whom a relative clause after 是 describes: Y in “Y是A投资的企业”, “Y已成为一家由A控制的公司”. `agent` is the phrase in the relative clause. */
export const copularHead = (parsed: Parsed, agent: Phrase): Phrase | undefined => {
  const clause = parsed.clause(agent.clause);
  if (!clause) return undefined;
  const before = between(parsed, clause.start, agent.lead)
    .map(({ text }) => text)
    .join('');
  const isAfter = COPULA.test(before) || /^(?:是|为|系|成为|作为|属于|变成)$/u.test(agent.governor);
  if (!isAfter) return undefined;
  const left = leftOf(parsed, { start: agent.lead, end: agent.lead }).findLast(
    (phrase) => phrase.clause === agent.clause && isBare(phrase),
  );
  if (left) return left;
  const taken = inherited(parsed, agent.clause)?.phrase;
  return taken?.items.length === 1 ? taken : undefined;
};

const LISTS = /^(?:其中)?(?:包括|包含|分别是|分别为|即|如|例如|比如)[^,。;]{0,24}$/u;
const NAMES = /(?:命名|取名|起名|定名|得名|名|称|叫)(?:为|作|做|是|叫)?[“"「『]?$/u;

/**
 * Names that the next clause gives for a general word: “逮捕了多名高官，包括A、B”, “签下三家车企，分别是A、B”,
 * “创办一个实验室，王芳将其命名为A”.
 */
export const namedAfter = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const index = parsed.clauseOf(hit.start) + 1;
  const next = parsed.clause(index);
  if (!next) return undefined;
  const phrases = parsed.phrases.filter(({ clause }) => clause === index);
  const leadOf = ({ items: [item] }: Phrase): string =>
    between(parsed, next.start, item?.unit.start ?? next.start)
      .map(({ text }) => text)
      .join('');
  const [first] = phrases;
  if (first && LISTS.test(leadOf(first))) return first;
  const clause = parsed.clause(index - 1);
  const isNew = between(parsed, hit.end, clause?.end ?? hit.end).some(({ text }) => /^一[个家所座支款间]$/u.test(text));
  return isNew ? phrases.find((phrase) => NAMES.test(leadOf(phrase))) : undefined;
};

/** The phrase that follows 的 directly behind a word: B in “A收购的B”. */
export const relativeHead = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const next = parsed.units[parsed.at(hit.end)];
  const isOf = next?.kind === 'word' && (next.text === '的' || next.text === '了');
  if (!isOf || next.text !== '的') return undefined;
  const phrase = rightOf(parsed, hit)[0];
  return phrase && isNear(parsed, hit.end, phrase.start) ? phrase : undefined;
};

/** The object of the clause before: B in “A投资B，占股10%”. */
export const objectBefore = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const index = parsed.clauseOf(hit.start);
  const [last] = parsed.phrases.filter(({ clause }) => clause === index - 1).slice(-1);
  return last && isObject(last) && leftOf(parsed, hit).length === 0 ? last : undefined;
};

export interface Objects {
  readonly phrase: Phrase;
  /** Whose shares they were: A in “收购A持有的B股权”. */
  readonly holder?: Phrase;
}

/** The object behind a word: B in “收购B”, “收购了A持有的B 51%股权”. */
export const objectAfter = (parsed: Parsed, hit: Span): Objects | undefined => {
  const right = rightOf(parsed, hit);
  const [first, second] = right;
  if (!first || (first.mark !== '' && first.mark !== '所') || !isNear(parsed, hit.end, first.start)) return undefined;
  const gap = between(parsed, first.end, second?.start ?? first.end);
  if (
    second &&
    gap.length > 0 &&
    gap.every(({ text }) => HOLDING.test(text)) &&
    gap.some(({ text }) => /持|拥有|控制|手|处|名下/u.test(text))
  )
    return { phrase: second, holder: first };
  return { phrase: first };
};

/** A company whose shares a phrase in front of a word speaks of: B in “A将所持B股份转让给C”. */
export const heldBefore = (parsed: Parsed, hit: Span): Phrase | undefined => {
  const clause = parsed.clauseOf(hit.start);
  return parsed.phrases.findLast(
    (phrase) =>
      phrase.end <= hit.start &&
      phrase.clause >= clause - 1 &&
      phrase.clause <= clause &&
      SHARE_TAIL.test(phrase.tail) &&
      !isBareSubject(phrase),
  );
};

const isBareSubject = (phrase: Phrase): boolean => phrase.mark === '' && phrase.governor === '' && phrase.tail === '';
