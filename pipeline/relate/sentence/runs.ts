// Runs of units around names: what may describe a name, what joins two names, where a run ends.
import type { Unit } from './clause.ts';

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    '与 和 同 跟 向 对 给 为 替 从 由 被 遭 让 在 于 以 据 根据 按 按照 经 通过 将 把 因 比 除 除了 作为 自 自从 针对 关于 就 围绕 凭 凭借 依 依据 随着 随 ' +
    '继 至 予 到 往 朝 沿 当 距 离 趁 像 如 较 较之 有关 对于 至于 由于 因为 所 经由'
  ).split(' '),
);
const JOINTS: ReadonlySet<string> = new Set([
  '、',
  '和',
  '与',
  '及',
  '及其',
  '以及',
  '跟',
  '同',
  '暨',
  '或',
  '/',
  '&',
  '连同',
]);
export const PARTICLES: ReadonlySet<string> = new Set([
  '了',
  '过',
  '着',
  '到',
  '至',
  '于',
  '起',
  '下',
  '出',
  '入',
  '上',
]);
export const OPEN = '"“「『《〈';
const CLOSE = '"”」』》〉';
/** Longest run of describing units before or between names. */
export const LONGEST_RUN = 9;
const SHARES = /^(?:股份|股权|股票|股|权益|资产|%)$/u;
/** Nouns that end a description: what follows them is a new phrase. */
export const BREAKS =
  /^(?:消息|报道|公告|讯|获悉|日|时间|股份|股权|股票|股价|手中|手里|处|之间|双方|方面|一事|同时|此前|此后|目前|近日|之后|以来|期间)$/u;

/** Adverbs of time that jieba may call nouns: they begin the predicate. */
export const WHEN =
  /^(?:此前|日前|目前|之前|早前|稍早前|不久前|此后|之后|其后|随后|后来|近日|近期|近来|当时|当天|当日|现在|如今|今后|一直|昨[天日]|今[天日年]|去年|前年|[上本下][周月]|上半年|年初|年底|周[一二三四五六日])$/u;

/** The preposition that jieba takes for one word with what stands beside it: 由 in 由前, 同 in 愿同. */
export const gluedPreposition = (unit: Unit | undefined): string | undefined => {
  const text = unit?.kind === 'word' ? unit.text : '';
  return (/^([由与和同跟向对为被给从])[前原其该]$/u.exec(text) ??
    /^(?:拟|将|欲|愿|已|曾|就|还|也|再|又|并|正|仅|均)([与和同向对给为从由被将])$/u.exec(text))?.[1];
};

/** Verbs that only describe the holder of a title: 已故会长李健熙. */
const DESCRIBES = /^(?:已故|时任|现任|新任|候任|离任|卸任)$/u;

const isHan = (text: string): boolean => /[\u3400-\u9fff]/u.test(text);
export const isMark = (unit: Unit | undefined, marks: string): boolean =>
  unit?.kind === 'mark' && marks.includes(unit.text);

const isPlainNoun = (unit: Unit | undefined): boolean => unit?.kind === 'word' && /^(?:n|vn|l|j)$/u.test(unit.tag);

/** Verbs and prepositions that jieba glues together and takes for names: 曾任, 正同, 拟向. */
const NOT_NOMINAL =
  /^(?:新进|跻身|.?案[获遭被]|(?:曾|历|出|担|兼|升|转|改|续)任|(?:拟|将|欲|已|曾|就|还|也|再|又|并|正|仅|均)[与和同向对给为从由被将])$/u;

/** True if a word can describe a name or be described by one; `isVerb` tells which words carry a relation. */
export const isNominal = (units: readonly Unit[], index: number, isVerb: (unit: Unit) => boolean): boolean => {
  const unit = units[index];
  if (!unit) return false;
  if (unit.kind === 'title') return true;
  if (unit.kind === 'time' || unit.kind === 'mention') return false;
  if (unit.kind === 'mark') {
    const isDash = unit.text === '-' && (isMark(units[index - 1], '-') || isMark(units[index + 1], '-'));
    return !isDash && '·-&+.#*%'.includes(unit.text);
  }
  const { tag, text } = unit;
  if (isVerb(unit) || NOT_NOMINAL.test(text) || /^[已再未曾首需仍均也尚][获经遭受]$/u.test(text)) return false;
  if (text.length === 2 && gluedPreposition(unit) !== undefined) return false;
  if (
    text === '的' ||
    text === '之' ||
    text === '旗下' ||
    // 腾讯系的微众银行
    (text === '系' && units[index + 1]?.text === '的') ||
    text === '其' ||
    text === '前' ||
    text === '原' ||
    (text === '兼' && units[index - 1]?.kind === 'word' && units[index + 1]?.kind !== 'mention') ||
    DESCRIBES.test(text)
  )
    return true;
  // 有线电视及网络服务供应商: two nouns of one description.
  if (/^[及和]$/u.test(text) && isPlainNoun(units[index - 1]) && isPlainNoun(units[index + 1])) return true;
  if (PREPOSITIONS.has(text) || JOINTS.has(text) || text === '所' || text === '等') return false;
  if (tag === 'vn' || tag === 'v') {
    const next = units[index + 1];
    // 芯片设计、制造企业
    if (DESCRIBING.test(text) && isEnumeration(units, index + 1, isVerb)) return true;
    // 服务和软件提供商
    if (tag === 'vn' && /^[及和]$/u.test(next?.text ?? '') && isPlainNoun(units[index + 2])) return true;
    // 旅游公司, 投资机构: a verb that describes the noun after it.
    if (next?.kind !== 'word' || isVerb(next) || (tag === 'v' && !DESCRIBING.test(text))) return false;
    // 自动驾驶公司: one verb may describe the next.
    return (
      /^(?:n[^rg]?|vn|j|l)$/u.test(next.tag) || (DESCRIBING.test(next.text) && isNominal(units, index + 1, isVerb))
    );
  }
  return (
    /^(?:n|a|b|j|l|m|q|s|f|r|t|eng|z|x|i|k|h|g)/u.test(tag) && !(tag === 'x' && !isHan(text) && !/[\w]/u.test(text))
  );
};

/** True for 、 between two words of one description: 农药、种子生产商, 设计、制造企业, 全球第一大农药、第三大种子巨头. */
export const isEnumeration = (units: readonly Unit[], index: number, isVerb: (unit: Unit) => boolean): boolean => {
  const [before, after] = [units[index - 1], units[index + 1]];
  if (units[index]?.text !== '、' || before?.kind !== 'word' || after?.kind !== 'word') return false;
  const isNext = isPlainNoun(after) || after.text.startsWith('第') || DESCRIBING.test(after.text);
  return isNext && isNominal(units, index + 1, isVerb) && (isPlainNoun(before) || DESCRIBING.test(before.text));
};

export const skipBracket = (units: readonly Unit[], index: number): number => {
  if (!isMark(units[index], '([')) return index;
  let depth = 0;
  for (let i = index; i < Math.min(units.length, index + 60); i++) {
    if (isMark(units[i], '([')) depth++;
    if (isMark(units[i], ')]') && --depth === 0) return i + 1;
  }
  return index + 1;
};

/** Words of respect behind a person's name; a list goes on after them. */
export const HONORIFIC = /^(?:先生|女士|小姐|夫人|太太|博士|教授|老师|爵士|同志|院士|律师|医生)$/u;
/** Verbs that describe the firm behind them as a noun would: 托管公司, 独立游戏工作室. */
const DESCRIBING =
  /^(?:独立|托管|管理|检索|支付|预约|分析|量化|上市|初创|创始|创业|新创|合营|联营|参股|控股|下属|直属|代工|咨询|外包|租赁|运营|经营|设计|研发|制造|生产|销售|贸易|物流|检测|认证|搜索|打车|出行|外卖|直播|社交|游戏|娱乐|教育|培训|拍卖|招聘|旅游|出版|广告|印刷|加密|孵化|关联|所属|领先|新兴|知名|驾驶|接口|储能|发电|供电|配电|导航|通信|通讯|监测|测试|翻译|识别|安防|交易|借贷|理财|众筹|租车|约车|造车|共享|配送|快递|包装|采矿|冶炼|炼油|养殖|种植|加工|装备|集成|封装|分销|批发|零售|代理|推广|营销|传播|影视|发行|评级|征信|典当|航运|运输|清洁|净化|建筑|装修|监理|勘探|开采|开发|诊断|治疗|问答|聊天|写作|团购|预订|订餐|打印|存储|计算|联网|转型|跨国|虚拟|合成|审计|测绘|勘察|护理|康复|健身|美容|维修|保养|回收|清算|结算|担保|保理|播放|点播|剪辑|拍摄|发射|成像|遥感|建模|渲染|编程|协作|办公|定位|聚合|点评|承包|承建|监控|防护|分拣|供应|供暖|供热|供气|供水|治理|检验|检疫|消毒|鉴定|穿戴|生成|体检|放贷|汇款|转账|经纪|对冲|套利|持牌|连锁|加盟|直销|互联|上云|救援|招商|借款|放映|演出|彩票|博彩|酿酒|酿造|屠宰|育种|繁育|捕捞|代驾|拼车|停车|换电|充电|造船|造纸|纺织|印染|染整|制药|研究|投研|投顾|操盘|撮合|托育|留学|移民|签证|家政|搬家|相亲|交友)$/u;

/** Index after the closing marks, brackets and words of respect that follow a name: A（以下简称“B”）, 王芳女士. */
export const afterName = (units: readonly Unit[], index: number): number => {
  let at = index;
  const before = units[index - 1];
  if (before?.kind === 'mention' && before.mention.type === 'person' && HONORIFIC.test(units[at]?.text ?? '')) at++;
  for (;;) {
    const next = isMark(units[at], CLOSE) ? at + 1 : skipBracket(units, at);
    if (next === at) return at;
    at = next;
  }
};

/** Index of the mention that a run of describing units from `index` leads to, or -1. */
export const nextName = (units: readonly Unit[], index: number, isVerb: (unit: Unit) => boolean): number => {
  for (let i = index; i < Math.min(units.length, index + LONGEST_RUN); i++) {
    const unit = units[i];
    if (unit?.kind === 'mention') return i;
    if (isMark(unit, OPEN) || isEnumeration(units, i, isVerb)) continue;
    if (!isNominal(units, i, isVerb) || (unit && BREAKS.test(unit.text))) return -1;
  }
  return -1;
};

/** A share of a company between its name and the joint: A 30%股权、B 20%股权. */
const afterShare = (units: readonly Unit[], index: number): number => {
  let at = index;
  while (at < index + 6) {
    const unit = units[at];
    if (unit?.kind === 'word' && (unit.tag === 'm' || unit.tag === 'q' || unit.text === '的')) at++;
    else if (isMark(unit, '%.')) at++;
    else break;
  }
  const unit = units[at];
  return at > index && unit && SHARES.test(unit.text) ? at + 1 : index;
};

/** Index after what a person is called by behind the name: 张三先生、李四女士; 张三、李四夫妇及王五. */
const afterHonorific = (units: readonly Unit[], index: number): number => {
  const unit = units[index];
  return unit?.kind === 'word' && /^(?:先生|女士|小姐|夫妇|同志|教授|博士|议员|父子|兄弟|姐妹)$/u.test(unit.text)
    ? index + 1
    : index;
};

/** Index of the first unit after the joint that follows a name at `index`, or -1: “、”, “和”, “，以及”. */
export const afterJoint = (
  units: readonly Unit[],
  index: number,
): { readonly at: number; readonly joint: string } | undefined => {
  for (const from of [index, afterShare(units, index), afterHonorific(units, index)]) {
    const unit = units[from];
    const next = units[from + 1];
    if (unit && unit.kind !== 'mention' && JOINTS.has(unit.text)) {
      // A、以及B; A及包括B等一批官员
      if (next && next.kind !== 'mention' && (JOINTS.has(next.text) || next.text === '包括'))
        return { at: from + 2, joint: next.text };
      return { at: from + 1, joint: unit.text };
    }
    if (isMark(unit, ',，') && next?.kind === 'word' && /^(?:以及|及)$/u.test(next.text))
      return { at: from + 2, joint: next.text };
  }
  return undefined;
};

/** Two bodies that are always named together, without a joint: 中央纪委国家监委. */
export const isPair = (first: Unit | undefined, second: Unit | undefined): boolean =>
  first?.kind === 'mention' &&
  second?.kind === 'mention' &&
  first.end === second.start &&
  /(?:纪检?委|纪律检查委员会)$/u.test(first.text) &&
  /(?:监察?委|监察委员会)$/u.test(second.text);

/** Verbs of a life: where one worked, played or studied. */
export const CAREER = /(?:效力|任职|就职|供职|毕业|就读|执教|服役|求学|留学)(?:于|在)?$/u;
