// Words that say how sure a clause is, as a table: what each gives, how far it reaches, what takes it back.
import type { Certainty } from '../../../src/model/claim.ts';

/**
 * How far a cue reaches. clause: over what follows it in its clause, and over later clauses that go on with the same subject ·
 * sentence: over all that follows it · behind: over what stands in front of it in the sentence.
 */
export type Reach = 'clause' | 'sentence' | 'behind';

export interface Cue {
  readonly words: RegExp;
  readonly gives: Exclude<Certainty, 'asserted' | 'attributed'>;
  readonly reach: Reach;
  /** The cue must begin where a word begins: 将 but not in 将领 or 大将. */
  readonly isWord?: boolean;
  /** Only of these words: 收购意向 is a plan of 收购. */
  readonly ofTrigger?: RegExp;
  /** It does not hold after this: 不 + 否认. */
  readonly notAfter?: RegExp;
  /** It does not hold directly in front of a name: 将乙公司收购. */
  readonly notBeforeName?: boolean;
  /** It does not hold where this stands between it and what it would reach: 将 … 继续. */
  readonly notWith?: RegExp;
}

/** What has begun or goes on is no plan any more. */
const DONE = /已经?(?!知)|业已|继续|维持|保持|仍(?:然|将)?|续任|留任/u;

/** Deals that a word of planning may follow. */
const DEAL = /收购|并购|入股|投资|合并|竞购|增资|私有化|借壳/u;

export const CUES: readonly Cue[] = [
  // Denied.
  {
    words: /否认|驳斥|辟谣|反驳|澄清/gu,
    gives: 'denied',
    reach: 'sentence',
    notAfter: /(?:不|没有|没|未|并未|不会|无法|难以|未曾|不置可否)(?:完全|直接|明确|公开)?$/u,
    notWith: /否认[^,。;]{0,30}[,;][^,。;]{0,16}(?:但|不过|同时|此外|随后|后来|并(?!不|未|非|没))/u,
  },
  {
    words:
      /(?:为|是|系|属|均|纯属|并)?(?:严重)?(?:不实(?!指控|言论|信息|报道|之词|陈述|消息)|不属实|子虚乌有|没有根据|毫无根据|与事实不符)|(?:为|是|系|属|纯属|均|均属|属于)(?:严重)?(?:不实|谣言|谣传|虚假(?:消息|信息|传闻)|假消息|假新闻|误传|讹传)/gu,
    gives: 'denied',
    reach: 'behind',
    notAfter: /(?:是否|并非|不是)$/u,
  },
  {
    words: /(?:传闻|传言|消息|报道|说法|指控)[^。]{0,20}(?:否认|辟谣|驳斥)/gu,
    gives: 'denied',
    reach: 'behind',
  },
  // Hypothetical.
  {
    words: /如果|倘若|假如|假设|要是|万一|一旦|若是|若(?!干|无其事|隐)|若(?=[^,。]{2,20}[,，])/gu,
    gives: 'hypothetical',
    reach: 'sentence',
    isWord: true,
  },
  {
    words:
      /是否|能否|会否|足以|扬言|可否|有无可能|可能(?!性)|或将|或会|或许|也许|不排除|未必|恐将|恐会|疑似|考虑(?!到|因素)/gu,
    gives: 'hypothetical',
    reach: 'clause',
    notAfter: /(?:尽|不|没有)$/u,
  },
  { words: /可能(?!性)/gu, gives: 'hypothetical', reach: 'clause', notAfter: /(?:尽|不|没有)$/u },
  // 对乙的潜在投资, 足可以收购乙
  { words: /潜在|可以/gu, gives: 'hypothetical', reach: 'clause', isWord: true, ofTrigger: DEAL },
  { words: /(?:吗|呢|么)?[?？]/gu, gives: 'hypothetical', reach: 'behind' },
  // Planned.
  {
    words:
      /拟|计划(?!经济|生育|单列|书|指标|的|[,。;、”」》])|有意(?!思|义|识)|打算|有望|料将|准备(?!金)|意图|谋求|寻求|力争|争取|试图|承诺|即将|将要|希望|提议|意欲|愿意|期待(?!值|感)|愿(?=[同与和跟继为在以]|加强|深化|进一步|推动|扩大)/gu,
    gives: 'planned',
    reach: 'clause',
    isWord: true,
    notAfter: /(?:无|没有|并无|按|原|本|曾|长期|此前)$/u,
    notWith: DONE,
  },
  { words: /原(?:本)?(?:打算|计划|拟)|曾(?:打算|计划|拟|有意)/gu, gives: 'planned', reach: 'clause' },
  // 双方要深化合作: wished for.
  {
    words: /要(?=(?:进一步|不断|继续|共同|全面|切实|积极|持续)*(?:$|深化|加强|推进|推动|拓展|扩大|开展|密切))/gu,
    gives: 'planned',
    reach: 'clause',
    notAfter: /[需只主重必首不]$/u,
  },
  // 甲应该并入乙: what somebody demands.
  {
    words: /应该?(?=并入|加入|重返)|应当/gu,
    gives: 'planned',
    reach: 'clause',
    isWord: true,
    ofTrigger: /并入|加入|重返/u,
  },
  // 呼吁甲与乙会谈: wanted, not done.
  {
    words: /呼吁|敦促|促请|吁请|力促|建议(?!书)|提议/gu,
    gives: 'planned',
    reach: 'clause',
    isWord: true,
    ofTrigger: /会谈|会面|会晤|见面|对话|合作|联手|合并|收购|并购|出售|转让|回购|投资|入股|加入|重返|退出|签署|签订/u,
    notAfter: /(?:应|在|根据|接受|采纳|拒绝)[^,。;]{0,10}$/u,
  },
  { words: /预计|预期|料(?=将|会)/gu, gives: 'planned', reach: 'clause', isWord: true, notWith: DONE },
  {
    // 将 in front of a verb; in front of a noun it marks the object (将所持股份转让给…).
    words:
      /将(?! ?\d|约(?!谈)|合计|近|军|领(?!投|导|衔)|士|相|来|其|所持|所|手中|持有(?:的|[^,。;]{0,16}(?:转让|出售|质押|划转|卖给|抵押))|旗下|该|这|上述|名下|自己|全部|部分)/gu,
    gives: 'planned',
    notBeforeName: true,
    reach: 'clause',
    isWord: true,
    notWith: DONE,
  },
  {
    words: /欲|会(?!议|见|长|员|谈|计|晤|面|同|展|商|所)/gu,
    gives: 'planned',
    reach: 'clause',
    isWord: true,
    notAfter: /(?:不|大|工|年|机|都|约|聚|社|协|学|委|董事|股东|才|就|也|总|常|往往)$/u,
    notWith: DONE,
  },
  // 正在讨论投资乙, 就投资乙进行谈判: talks come before the deal.
  {
    words: /讨论|商谈|洽谈|磋商|探讨|谈判(?!代表|对手)|商讨/gu,
    gives: 'planned',
    reach: 'clause',
    isWord: true,
    ofTrigger: DEAL,
    notAfter: /(?:中止|终止|结束|完成|经过)(?:了)?$/u,
    notWith: /已经?|完成|宣布|[,，]/u,
  },
  {
    words: /^[^,。;]{0,12}(?:进行|展开|举行|开展)?(?:谈判|洽谈|磋商|商谈)(?!代表|结束)/gu,
    gives: 'planned',
    reach: 'behind',
    ofTrigger: DEAL,
  },
  {
    words: /^(?:[^,。;]{0,2}的)?(?:意向|提议|提案|要约|计划|方案|意愿|申请|请求|邀约)/gu,
    gives: 'planned',
    reach: 'behind',
    ofTrigger: DEAL,
  },
  // 审议通过《关于收购乙51%股权的议案》, 再度启动收购乙: not done yet.
  {
    words: /^[^,。;]{0,14}(?:股权|股份|股票)(?:的|之)?(?:议案|提案|预案|方案|计划|提议)/gu,
    gives: 'planned',
    reach: 'behind',
    ofTrigger: /收购|并购|入股|投资|增资|购买|出售|转让|减持|增持|受让/u,
  },
  { words: /启动|筹划|筹备/gu, gives: 'planned', reach: 'clause', isWord: true, ofTrigger: DEAL, notWith: DONE },
  {
    words: /就(?=[^,。]{0,3}(?:收购|并购|入股|合并))/gu,
    gives: 'planned',
    reach: 'clause',
    isWord: true,
    ofTrigger: DEAL,
  },
  // Reported.
  {
    words:
      /据悉|据(?:业内|产业链|供应链|市场|坊间)(?:人士)?(?:的)?消息|据报道?|据传|据称|据了解|据透露|据知情|知情人士|消息人士|内部人士|业内人士透露|传闻|传言|网传|外传|盛传|有传|传出|有消息(?:称|指|说)?|消息(?:称|指|说)|报道(?:称|指|说|:)|据信|据指|(?:据|[日周]|社|报|网|台|媒体|媒|志|刊)(?![^,]*[一这该][则篇份])[^,。;的]{0,16}报道,|援引|曝出|爆料|爆出|坊间/gu,
    gives: 'reported',
    reach: 'sentence',
  },
  { words: /传(?=[^,。]{1,12}(?:将|拟|欲|要|会|已))/gu, gives: 'reported', reach: 'clause', isWord: true },
  { words: /^[^,。;]{0,10}(?:传闻|传言|流言|[”」』"的]消息)/gu, gives: 'reported', reach: 'behind' },
];

export interface NegationCue {
  readonly words: RegExp;
  readonly reach: 'clause' | 'behind';
  readonly isWord?: boolean;
  /** Only of these words: talks that are put off are none, a contract that ends was one. */
  readonly ofTrigger?: RegExp;
  /** No negation of what follows where this stands behind it: 没有回应, 不仅. */
  readonly notWith?: RegExp;
}

/** Words that deny knowledge or comment, and not the thing: 未透露收购价格. */
const COMMENT =
  /^[^,。]{0,4}(?:透露|披露|公布|回应|评论|否认|置评|说明|解释|提及|具体|公开|表态|证实|确认|评价|影响|改变|妨碍|阻止|排除)/u;

/** Who does not comment on something does not deny it: 尚未就潜在投资一事置评. */
export const ABOUT = /^(?:立即|立刻|直接|正式)?(?:就|对)/u;
export const COMMENTS = /^[^,。;]{0,30}(?:置评|评论|回应|表态|回复|说明|透露|答复|发表)/u;

export const NEGATIONS: readonly NegationCue[] = [
  {
    words:
      /没有(?!评论|回应)|并未|并非|并没|并无|未曾|未能|尚未|从未|未予|不再|不会|不能|不得(?!不|已)|不想|不愿(?:意)?|不是|不存在|无法|无意|无兴趣|无需|无权|拒绝|未(?!来|知|经|免|必|婚|遂|公开|明|成年)|没(?!落|收)|没能|毫无|不曾|不打算|不准备|不同意|不准|禁止/gu,
    reach: 'clause',
    isWord: true,
    notWith: COMMENT,
  },
  {
    words:
      /不(?!时|俗|负|慎|乏|仅|但|具|知|只|光|断|久|少|同|过|论|管|得不|错|满|良|动产|实|止|否认|排除|单|惜|禁|由得|要约|可避免|足|到|等|料|妨|低于|超过|高于)/gu,
    reach: 'clause',
    isWord: true,
    notWith: COMMENT,
  },
  {
    words: /终止|放弃|撤回|撤销(?![^,。;]{0,24}(?:职务|资格|席位))|中止|取消|停止|退出|婉拒|否决|驳回|叫停|打消/gu,
    reach: 'clause',
    isWord: true,
    // 终止了对乙的收购 ends it, 取消后 and 放弃的 begin something else.
    notWith: /^(?:职务|资格)|[^,。]{0,10}(?:并|后)|^[^,。对]{0,10}的/u,
  },
  {
    words: /暂停|中止|终止|中断|搁置|叫停|取消|退出/gu,
    reach: 'clause',
    isWord: true,
    ofTrigger: /谈判|磋商|洽谈|协商|商谈|讨论/u,
    notWith: /[并后]/u,
  },
  { words: /(?:告吹|失败|泡汤|未果|流产|作罢|搁浅|无疾而终|被否(?!认)|宣告终止|终止|被取消)/gu, reach: 'behind' },
];

/** Verbs that report what somebody says; what he announces himself (宣布, 公告) is asserted. */
export const SAYS =
  /^(?:也|还|则|曾|均|都|并)?(?:表示|称|指出|认为|说|指|声称|指称|强调|直言|坦言|透露|相信|估计|推测|判断|写道|坚称|告诉|谈到|提到|介绍|补充|评论)$/u;
/** Papers, agencies and stations: what they say is reported. */
export const PRESS =
  /(?:报|网|社|台|新闻|周刊|杂志|财经|在线|电视|广播|路透|彭博|法新|新华)$|^(?:cnn|bbc|cnbc|彭博|路透|reuters|bloomberg)/u;
/** What takes effect at once is no plan, though 将 is said. */
export const IN_EFFECT = /立即生效|即日生效|即时生效|即刻生效|即日起|今日起|今起|当日生效|已生效/u;
/** What a suit claims is said by who brings it, and is no fact of the text's own: 诉状称, 起诉书指, 原告指控. */
export const CLAIMED =
  /(?:起诉书|诉状|入禀状|传讯令状|控罪书|诉讼文件|法庭文件|法院文件|诉讼|案情)[^,。;]{0,6}(?:称|指|声称|指控|透露)|(?:原告|控方|检方|检察官|检察机关)[^,。;]{0,8}(?:称|指|认为|主张|指控)/gu;
