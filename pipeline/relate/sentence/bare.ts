// Which phrases may be subjects: those that no preposition, verb or noun of something else takes.
import { textBetween } from './around.ts';
import type { Parsed, Phrase } from './phrases.ts';

/** Verbs that a whole clause follows: the name after them is the subject of the next verb, not their object. */
export const TAKES_CLAUSE =
  /(?:宣布|宣告|表示|称|指出|认为|透露|证实|确认|否认|希望|预计|预期|期待|要求|同意|反对|支持|批准|允许|准许|授权|使得|令使|促使|迫使|敦促|呼吁|建议|鼓励|邀请|推动|助推|带领|率领|领导|引领|促成|帮助|协助|相信|担心|怀疑|质疑|发现|看到|获悉|获知|驳回|否决|叫停|放行|审查|审议|得知|了解|显示|披露|报道|写道|强调|坦言|承认|解释|回应|意味着|导致|包括|例如|比如|其中|如果|一旦|传出|曝出|爆料|公告|通知|提到|提及|听说|直到|等到|阻止|阻碍|禁止|限制|推荐|指责|指控|记者|据悉|据了解|目睹|见证|讨论|考虑|计划|针对|驳斥|辟谣|澄清|公布|介绍|由于|消息|网传|据传|谣传|暗示|说服|请求|敦请|责成|指示|命令|委托|聘请|安排|成为|作为|流传|盛传|疯传)$|^(?:据|又|还|曾|已|并|也|均|仍|先|再|竟)?(?:说|指|让|使|令|助|是|有|当|传|曝|悉|看|想|要|继|自|为|拟)$/u;

/** Nouns after a name that make somebody else of it: the subsidiary of A is not A. */
export const OTHER_TAIL =
  /子公司|分公司|旗下|股东|供应商|供货商|客户|用户|员工|对手|伙伴|产品|股价|市值|前(?:任|员工|高管|ceo|首席|总|副|董事|老板|雇员|主席|部长|妻|夫|队友|合伙人|经理|职员|工程师|研究员|顾问|负责人)|粉丝|投资者|投资人|消费者|家人|律师|支持者|记者/u;
/** People of a body, who are not the body: 立法会议员批评…. */
export const PEOPLE_TAIL =
  /^(?:的|多名|一名|[两三四五]名)?(?:议员|党员|球员|学生|居民|民众|市民|车主|司机|骑手|员工|工程师|创作者)/u;

export const BODY_TAIL = /^的?(?:董事会|董事局|管理层|股东大会|高管|团队|投资部门|管理团队|创始团队)$/u;

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
  const { tail } = phrase;
  // 一家名为甲的公司
  if (/^(?:名为|名叫|叫做|叫作|名)$/u.test(phrase.governor))
    return /^的(?:公司|企业|机构|基金|组织|集团|平台)/u.test(tail);
  if (isObject(phrase)) return false;
  if (tail === '') return true;
  if (BODY_TAIL.test(tail)) return true;
  // 甲网讯, 甲社电: the source, and not who acts.
  if (/^(?:讯|电|消息|报道|快讯|获悉)/u.test(tail)) return false;
  const [only, other] = phrase.items;
  if (only && !other && only.unit.mention.type !== 'person' && PEOPLE_TAIL.test(tail)) return false;
  return !OTHER_TAIL.test(tail) && !tail.startsWith('的');
};

/** True if a phrase is a list of somebody's, and nobody who acts: 股东包括甲、乙. */
export const isListed = ({ governor }: Phrase): boolean => /^(?:包括|包含|例如|比如)$/u.test(governor);

/** Who only tells what others do: 彭博社 in “彭博社报道称，…”, 咸阳日报 in “据咸阳日报报道”. */
const TELLS =
  /^[^,。;]{0,8}?(?:获悉|获知|得知|报道|报导|爆料|援引|引述|刊文|撰文|发文称|消息称|消息指|讯(?:\(|$)|日消息,?$|(?:官网|官方网站|app)(?:披露|显示|公布|公示))/u;

/** True if a phrase is the source of the news, who has no part in it. */
export const isTeller = (parsed: Parsed, phrase: Phrase): boolean =>
  phrase.items.every(({ unit }) => unit.mention.type !== 'person') &&
  TELLS.test(textBetween(parsed, phrase.end, parsed.clause(phrase.clause)?.end ?? phrase.end));
