// Who sells what somebody buys: named in front of 持有, with others who have no names, or taken up by 其.
import { leftOf } from './around.ts';
import type { Parsed, Phrase } from './phrases.ts';
import type { Span } from '../../../src/model/span.ts';

/** Who holds together with somebody, without a name: 甲及其关联方持有的乙. */
export const WITH_ALLIES = /^(?:及其|及|等|关联方|一致行动人|关联公司|关联人|下属企业)$/u;

/** The same in more words: 甲及22名自然人所持的乙, 甲等10位股东持有的乙. */
const OTHERS =
  '(?:管理|投资|咨询)?(?:\\([^()]*\\))?(?:、[^,。;、的]{2,10})*(?:(?:及|和|与|以及|等)?[^,。;的]{0,12}(?:自然人|股东|交易对方|投资者|投资人|机构|企业|公司|基金|关联方|一致行动人))?';
const HOLDS_TOGETHER = '(?:合计|分别|共同|共|各自|直接|间接)*';
export const WITH_OTHERS = new RegExp(`^${OTHERS}${HOLDS_TOGETHER}$`, 'u');
export const OTHERS_HOLD = new RegExp(
  `^${OTHERS}${HOLDS_TOGETHER}(?:所持有|所持|(?:全资|控股)?(?:持有|拥有)|名下|手中)的?(?:全部或部分|全部|部分|剩余|其余)?的?$`,
  'u',
);

/** Verbs of buying, behind which 其持有的 means the seller's. */
const BUYS = /收购|受让|购买|购入|买入|买下|取得|接手|并购/u;

/** Who sells where 其 stands between a verb of buying and 持有: 甲 in “与甲签署协议，受让其持有的乙”, “向甲购买其持有的乙”. */
export const sellerBefore = (parsed: Parsed, holding: Span): Phrase | undefined => {
  const at = parsed.at(holding.start);
  const verb = parsed.units[at - 2];
  if (parsed.units[at - 1]?.text !== '其' || !verb) return undefined;
  const own = leftOf(parsed, holding).findLast(({ mark }) => /^[向从]$/u.test(mark));
  if (own || !BUYS.test(verb.text)) return own;
  const index = parsed.clauseOf(holding.start);
  // 甲与乙、丙签署协议
  const partnersFrom = ({ joints }: Phrase): number => joints.findLastIndex((joint) => /^[与同和]$/u.test(joint)) + 1;
  const other = parsed.phrases.findLast(
    (phrase) => phrase.clause === index - 1 && (/^[与和同向从]$/u.test(phrase.mark) || partnersFrom(phrase) > 0),
  );
  return other && other.mark === '' ? { ...other, items: other.items.slice(partnersFrom(other)) } : other;
};
