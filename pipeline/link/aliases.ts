// Places where a text itself says that two names are one: 北京字节跳动科技有限公司（以下简称“字节跳动”）, 萨提亚·纳德拉（Satya Nadella）.
import type { FoundName } from '../../src/model/mention.ts';

export interface AliasPlace {
  readonly long: FoundName;
  readonly short: FoundName;
}

const CUE =
  '(?:以下简称|以下称|以下统称|下称|下简称|简称|又称|也称|亦称|英文名称?|中文名|英文|全称|原名|曾用名|前身为|前身是|即|後稱|下稱|簡稱|以下簡稱)';
const OPEN = '[（(\\[【]';
const QUOTE = '[“"「『‘\'〝]?';
const WITH_CUE = new RegExp(
  `^[”"」』’'）)]?\\s*[，,]?\\s*${OPEN}?\\s*(?:[^（()），,。]{0,12}[，,、；;：:]\\s*)?${CUE}\\s*(?:为|是|作|：|:)?\\s*[《]?${QUOTE}\\s*$`,
  'u',
);
const BARE = new RegExp(`^[”"」』’'》]?\\s*${OPEN}\\s*${QUOTE}\\s*$`, 'u');
const AFTER = /^\s*[”"」』’'〞]?\s*[）)\]】，,、；;：:]/u;
/** Between two short forms of one definition: （简称“中信银行”或“本行”）. */
const ALSO = /^[”"」』’']?\s*(?:或者?|、|及|和|\/)\s*[“"「『‘']?$/u;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Pairs of neighbouring names of which the text says that they are one. */
export const findAliases = (text: string, names: readonly FoundName[]): readonly AliasPlace[] => {
  const places: AliasPlace[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const [long, short] = [names[i], names[i + 1]];
    if (!long || !short || short.start - long.end > 30 || long.type !== short.type) continue;
    const between = text.slice(long.end, short.start);
    const after = text.slice(short.end, short.end + 4);
    const [a, b] = [text.slice(long.start, long.end), text.slice(short.start, short.end)];
    if (WITH_CUE.test(between)) {
      places.push({ long, short });
      const third = names[i + 2];
      if (third && third.type === long.type && ALSO.test(text.slice(short.end, third.start)))
        places.push({ long, short: third });
    } else if (BARE.test(between) && AFTER.test(after) && isHan(a) !== isHan(b)) places.push({ long, short });
  }
  return places;
};
