// Whether one form can be short for another: 字节跳动 for 北京字节跳动科技有限公司, 马斯克 for 埃隆·马斯克, murati for mira murati.
import { fold } from '../../src/model/fold.ts';
import type { Form } from './forms.ts';

/** 2: they differ only by what every firm or office may add · 1: an abbreviation or a part · 0: no. */
export type Kinship = 0 | 1 | 2;

/** What a firm may add to its proper name without becoming another firm: 飞鹤 = 飞鹤乳业股份有限公司. */
const ADDED =
  '股份有限公司|有限责任公司|有限公司|有限合伙|总公司|公司|集团|控股|株式会社|股份|企业|科技|技术|网络|信息|电子|电器|通信|通讯|软件|智能|半导体|互联网|数据|保险|证券|基金|资本|投资|金融|汽车|实业|工业|产业|机械|重工|医药|制药|药业|生物|医疗|传媒|文化|娱乐|影业|旅游|地产|房地产|置业|建设|建筑|能源|新能源|材料|化工|化学|石油|石化|电力|航空|航运|物流|速递|快递|快运|乳业|食品|饮料|酒业|牧业|农业|服饰|家居|家电|国际|商城|商业|贸易|零售|百货|发展|管理|服务|咨询|律师事务所|会计师事务所|俱乐部|足球俱乐部';
const ADDED_END = new RegExp(`(?:${ADDED})+$`, 'u');
const ONLY_ADDED = new RegExp(`^(?:${ADDED})+$`, 'u');
const PLACE_START =
  /^(?:中国|北京|上海|天津|重庆|广东|广州|深圳|浙江|杭州|江苏|南京|苏州|福建|厦门|山东|青岛|四川|成都|湖北|武汉|湖南|长沙|河南|郑州|河北|安徽|合肥|江西|陕西|西安|辽宁|大连|吉林|黑龙江|云南|贵州|广西|海南|山西|甘肃|新疆|内蒙古|宁夏|青海|西藏|香港|澳门|台湾|美国|日本|韩国|英国|德国|法国|俄罗斯|印度|新加坡|加拿大|澳大利亚|荷兰|瑞士|瑞典|意大利|西班牙|以色列)(?:省|市|自治区|特别行政区)?/u;
/** Ends that say what kind of office it is and never which: alone they are no short form. */
const GENERIC =
  /^(?:委员会|上诉法院|法院|研究院|研究所|总局|管理局|公安局|检察院|人民政府|政府|总参谋部|理事会|董事会|办公室|组委会|联合会|协会|学院|大学|医院|分公司|分行|支行)$/u;
const HAN = /^\p{Script=Han}+$/u;
const ADDED_WORDS = ADDED.split('|');

/** True if a key is nothing but Han characters: what kinds of kinship there are depends on it. */
export const isHanKey = (key: string): boolean => HAN.test(key);

/** A name without the place that it begins with: 北京字节跳动科技 → 字节跳动科技. */
export const withoutPlace = (key: string): string => key.replace(PLACE_START, '');

/** What is left of a firm's name without what every firm may add: 字节跳动科技 → 字节跳动. */
export const coreOf = (rest: string): string => rest.replace(ADDED_END, '') || rest;

/** The beginnings of a name after which only added words follow: 华为技术有限公司 → 华为技术, 华为. */
export const beforeAdded = (name: string): readonly string[] => {
  const ends = [name.length];
  for (const end of ends) {
    const head = name.slice(0, end);
    for (const word of ADDED_WORDS)
      if (head.endsWith(word) && !ends.includes(end - word.length)) ends.push(end - word.length);
  }
  return ends.slice(1).map((end) => name.slice(0, end));
};

/** What a short form of two may end with: the last character, or that by which an association is called: 记者协会 → 会, 协. */
export const endsOf = (name: string): readonly string[] => {
  const called = /(协会|联合会|委员会)$/u.exec(name)?.[1]?.charAt(0);
  return called === undefined ? [name.slice(-1)] : [name.slice(-1), called];
};

/** 校务委员会 → 校委会: the first character of what a committee is for. */
export const committeeOf = (name: string): readonly string[] => {
  const lead = /(.{1,8})委员会$/u.exec(name)?.[1] ?? '';
  return lead
    .slice(-4)
    .split('')
    .map((char) => `${char}委会`);
};

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** Abbreviations keep the order, begin where the name begins (after its place), and leave at least half of it out: 中石化, 北师大, 北院. */
const isAbbreviation = (short: string, long: string, rest: string): boolean => {
  if (short.length * 2 > long.length || !isSubsequence(short, long) || long.startsWith(short)) return false;
  if (short.length === 2)
    return (
      long.length >= 4 &&
      (long.slice(0, 2).includes(short.charAt(0)) || (rest.length >= 4 && rest.charAt(0) === short.charAt(0))) &&
      endsOf(long).includes(short.charAt(1))
    );
  return short.charAt(0) === long.charAt(0) || short.charAt(0) === rest.charAt(0);
};

/** What says only which legal form a firm has. */
const LEGAL = /(?:股份有限公司|有限责任公司|有限公司|有限合伙|总公司|公司|控股|股份)+$/u;

/** True if two firms of one core tell by their own words that they are two: 恒隆集团, 恒隆地产. */
const isOther = (a: string, b: string): boolean => {
  const [one, two] = [a.replace(LEGAL, ''), b.replace(LEGAL, '')];
  return !one.startsWith(two) && !two.startsWith(one);
};

const hanKinship = (short: string, long: string, isCompany: boolean): Kinship => {
  if (short.length < 2 || short.length >= long.length) return 0;
  const rest = withoutPlace(long);
  if (short === rest) return 2;
  if (isCompany) {
    const core = coreOf(rest);
    if (core === coreOf(withoutPlace(short)) && core.length >= 2) return isOther(rest, withoutPlace(short)) ? 0 : 2;
    if (rest.startsWith(short) && ONLY_ADDED.test(rest.slice(short.length))) return 2;
    if (core.length >= 4 && short.length >= 3 && core.endsWith(short)) return 1;
  } else if (short.length >= 3 && long.endsWith(short) && !GENERIC.test(short)) return 1;
  else if (short.length === 3 && committeeOf(long).includes(short)) return 1;
  return isAbbreviation(short, long, rest) ? 1 : 0;
};

/** The words of a name, folded: Sam Altman → sam, altman. */
export const partsOf = (written: string): readonly string[] =>
  fold(written)
    .split(/[\s·.,-]+/u)
    .filter(Boolean);

const startsWithParts = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((part, i) => part === long[i]);

const organizationKinship = (short: Form, long: Form): Kinship => {
  if (HAN.test(short.key) && HAN.test(long.key)) return hanKinship(short.key, long.key, short.type === 'company');
  const [a, b] = [partsOf(short.text), partsOf(long.text)];
  // 专责委员会 for UGL专责委员会
  if (HAN.test(short.key)) {
    const isEnd = short.type === 'organization' && short.key.length >= 4 && long.key.endsWith(short.key);
    return isEnd && !GENERIC.test(short.key) ? 1 : 0;
  }
  if (!/[a-z0-9]/u.test(short.key) || short.key.length < 2) return 0;
  if (startsWithParts(b, a)) return 2;
  if (long.key.startsWith(short.key) && ONLY_ADDED.test(long.key.slice(short.key.length))) return 2;
  return a.length < b.length && b.slice(-a.length).every((part, i) => part === a[i]) ? 1 : 0;
};

/** One letter wrong, missing, added, or two exchanged: sam atlman. */
const isNearlySame = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 6) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  if (x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)) return true;
  return x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
};

const personKinship = (short: Form, long: Form): Kinship => {
  const [a, b] = [partsOf(short.text), partsOf(long.text)];
  if (a.length < b.length) return a.every((part) => b.includes(part)) ? (b.at(-1) === a.at(-1) ? 2 : 1) : 0;
  if (HAN.test(short.key) && HAN.test(long.key) && a.length === 1 && b.length === 1) {
    const isGiven = short.key.length === 2 && long.key.length === 3 && long.key.endsWith(short.key);
    const isSurname = short.key.length * 2 <= long.key.length && long.key.length <= 4 && long.key.startsWith(short.key);
    return isGiven || isSurname ? 1 : 0;
  }
  return /^[a-z]/u.test(short.key) && a.length === b.length && b.length > 1 && isNearlySame(short.key, long.key)
    ? 1
    : 0;
};

/** How well `short` can be short for `long` in one document; both of one type. */
export const kinshipOf = (short: Form, long: Form): Kinship => {
  if (short.type !== long.type || short.key === long.key) return 0;
  return short.type === 'person' ? personKinship(short, long) : organizationKinship(short, long);
};
