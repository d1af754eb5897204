// Whether one form can be short for another: 字节跳动 for 北京字节跳动科技有限公司, 马斯克 for 埃隆·马斯克, murati for mira murati.
import type { Form } from './forms.ts';

const LEGAL_ENDS =
  /(股份有限公司|有限责任公司|集团有限公司|控股有限公司|科技有限公司|有限公司|有限合伙|集团股份|集团公司|总公司|分公司|公司|集团|控股|株式会社|股份|银行|科技|技术|网络|信息|保险|证券|基金|资本|投资|汽车|实业|工业|电子|医药|制药|传媒|文化|电器|地产|置业|能源|新能源|材料|智能|软件|通信|半导体)+$/u;
const PLACE_START =
  /^(中国|全国|国家|北京|上海|天津|重庆|广东|广州|深圳|浙江|杭州|江苏|南京|苏州|福建|厦门|山东|青岛|四川|成都|湖北|武汉|湖南|长沙|河南|郑州|河北|安徽|合肥|江西|陕西|西安|辽宁|大连|吉林|黑龙江|云南|贵州|广西|海南|山西|甘肃|新疆|内蒙古|宁夏|青海|西藏|香港|澳门|台湾|美国|日本|韩国|英国|德国|法国|俄罗斯|印度|新加坡|加拿大|澳大利亚)(省|市|自治区|特别行政区)?/u;

/** Kinds of organizations by their last character or two; a short form must not change the kind: 北京大学 is not 北京银行. */
const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

const HAN = /^\p{Script=Han}+$/u;

const isShortOrganization = (short: string, long: string): boolean => {
  if (short.length < 2 || short.length >= long.length || !HAN.test(short))
    return (
      /^[a-z]/u.test(short) && short.length >= 2 && long.startsWith(short) && !/[a-z]/u.test(long.charAt(short.length))
    );
  const rest = long.replace(PLACE_START, '');
  const core = rest.replace(LEGAL_ENDS, '');
  if (short === core || short === rest || (core.length > 1 && short.startsWith(core) && isSubsequence(short, rest)))
    return true;
  if (core.length >= 2 && core.startsWith(short) && short.length >= 2) return true;
  if (core.length >= 4 && short.length >= 3 && core.includes(short)) return true;
  // An abbreviation takes the first character of the name or of what follows the place, and keeps the order: 中石化, 北师大, 国开行.
  const begins = short.startsWith(long.charAt(0)) || short.startsWith(rest.charAt(0));
  const isRare = short.length >= 3 || (short.length === 2 && long.length <= 6 && long.endsWith(short.slice(-1)));
  return begins && isRare && short.length * 3 >= Math.min(long.length, 9) && isSubsequence(short, long);
};

const nearlySame = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 6) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  if (x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)) return true;
  return x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
};

const partsOf = (written: string): readonly string[] =>
  written
    .toLowerCase()
    .split(/[\s·•・.‧-]+/u)
    .filter(Boolean);

const isShortPerson = (short: Form, long: Form): boolean => {
  const [a, b] = [partsOf(short.text), partsOf(long.text)];
  if (a.length < b.length && b.length > 1) return a.every((part) => b.includes(part) && part.length > 1);
  if (/^[a-z'. -]+$/u.test(short.text.toLowerCase()) && a.length === b.length) return nearlySame(short.key, long.key);
  return false;
};

/** True if `short` can be short for `long` in one document; both of one type, `short` the shorter. */
export const isShortFor = (short: Form, long: Form): boolean => {
  if (short.type !== long.type || short.key === long.key) return false;
  return short.type === 'person' ? isShortPerson(short, long) : isShortOrganization(short.key, long.key);
};
