// A firm's branch in a country or city, named after it: 谷歌韩国公司 is one name.
import type { FoundName } from '../../src/model/mention.ts';
import type { Lexicon } from '../lexicon.ts';

/** Parts of the world that firms name branches after, and no place of the lexicon. */
const REGIONS: ReadonlySet<string> = new Set(
  '北美 南美 拉美 欧洲 亚洲 非洲 亚太 东南亚 中东 大中华 大中华区 亚太区 国际 全球'.split(' '),
);
const LONGEST_PLACE = 5;
const BRANCH = /^ ?(?<place>\p{Script=Han}{2,7}?)(?:分公司|公司)/u;

/** The names with those of firms that go on to a branch widened to it. “{谷歌}韩国公司重组” → 谷歌韩国公司; not “谷歌韩国用户”. */
export const widenBranches = (folded: string, names: readonly FoundName[], lexicon: Lexicon): readonly FoundName[] => {
  const isPlace = (form: string): boolean =>
    REGIONS.has(form) ||
    (form.length <= LONGEST_PLACE && lexicon.senses(form).some(({ entry }) => entry.type === 'place'));
  const widened = names.map((name) => {
    if (name.type !== 'company') return name;
    const branch = BRANCH.exec(folded.slice(name.end, name.end + 12));
    const place = branch?.groups?.['place'];
    if (!branch || place === undefined || !isPlace(place)) return name;
    return { ...name, end: name.end + branch[0].length, by: 'branch' };
  });
  // A firm 韩国公司 or a place's office that was found inside a branch is part of it.
  let end = 0;
  return widened.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
};
