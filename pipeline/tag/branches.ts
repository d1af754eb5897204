// Branches and units that are named after a firm: 谷歌韩国公司, 飞利浦(中国)投资有限公司, 阿里电商事业群 are one name each.
import type { FoundName } from '../../src/model/mention.ts';
import type { Lexicon } from '../lexicon.ts';

/** Parts of the world that firms name branches after, and no place of the lexicon. */
const REGIONS: ReadonlySet<string> = new Set(
  '北美 南美 拉美 欧洲 亚洲 非洲 亚太 东南亚 中东 大中华 大中华区 亚太区 国际 全球'.split(' '),
);
const LONGEST_PLACE = 5;
const LONGEST = 24;
const BRANCHES: readonly RegExp[] = [
  /^ ?(?<place>\p{Script=Han}{2,7}?)(?:分公司|公司)/u,
  /^\((?<place>\p{Script=Han}{2,7})\)\p{Script=Han}{0,10}?(?:有限责任公司|有限公司|公司)/u,
];
/** Units with a name of their own; 部 and 中心 alone are often none (谷歌公关部). */
const UNIT = /^ ?(?:\p{Script=Han}{0,6}?|[a-z]{2,8} ?)(?:事业群组?|事业部|实验室|研究院)/u;
/** What parts a firm from a unit that is not called after it. */
const PARTED = /[的了和与在为是将对向由及、]|旗下|成立|设立|组建|宣布|调整|拆分/u;

/**
 * The names with those of firms that go on to a branch or a unit widened to it; a unit is an organization.
 * “{谷歌}韩国公司重组” → 谷歌韩国公司; not “谷歌韩国用户”.
 */
export const widenBranches = (folded: string, names: readonly FoundName[], lexicon: Lexicon): readonly FoundName[] => {
  const isPlace = (form: string): boolean =>
    REGIONS.has(form) ||
    (form.length <= LONGEST_PLACE && lexicon.senses(form).some(({ entry }) => entry.type === 'place'));
  const widened = names.map((name): FoundName => {
    if (name.type !== 'company') return name;
    const behind = folded.slice(name.end, name.end + LONGEST);
    for (const shape of BRANCHES) {
      const branch = shape.exec(behind);
      const place = branch?.groups?.['place'];
      if (branch && place !== undefined && isPlace(place))
        return { ...name, end: name.end + branch[0].length, by: 'branch' };
    }
    const unit = UNIT.exec(behind)?.[0];
    if (unit === undefined || PARTED.test(unit)) return name;
    return { ...name, end: name.end + unit.length, type: 'organization', by: 'branch' };
  });
  // A firm 韩国公司 or a place's office that was found inside a branch is part of it.
  let end = 0;
  return widened.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
};
