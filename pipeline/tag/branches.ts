// Branches and units that are named after a firm or a body: 谷歌韩国公司, 飞利浦(中国)投资有限公司, 阿里电商事业群, 厦门大学经济系 are one name each.
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
/** Bodies whose units bear their names. */
const BODY = /(?:大学|学院|科学院|研究院|医院|法院|银行|协会|省委|市委|县委|区委)$/u;
/**
 * Their units: in articles read by hand, of 91 that stand right behind such a body 89 are one name with it. 处, 科, 系 begin other words (处理, 科研, 系统);
 * 庭 ends verbs (开庭).
 */
const BODY_UNIT =
  /^\p{Script=Han}{0,8}?(?:学院|研究院|研究生院|研究所|研究中心|实验室|中心|管理处|分院|(?![本理专文])\p{Script=Han}科(?![研学技室生目])|(?![开出过当休])\p{Script=Han}庭(?![审长])|系(?![统列由])|纪委|专委会|校董会|校友会|学生会|教研室)/u;
/** Units of any body; in articles read by hand all 60 that stand right behind one are one name with it. */
const OFFICE = /^ ?(?:秘书处|常委会|委员会|办公厅|办公室|组织部|宣传部|原讼庭|上诉庭|下议院|上议院|众议院|参议院)/u;
/** What a person's name begins: 特朗普政府, 林郑月娥竞选办. */
const OF_PERSON = /^ ?(?:政府(?!军)|竞选办公室|竞选办|竞选团队|过渡团队)/u;
/** What parts a body from a unit that is not called after it. */
const OTHERS =
  /[的了和与在为是将对向由及、到获任指说]|其他|学习|毕业|博士|硕士|教授|院长|校长|主任|经理|总裁|估计|开庭/u;
/** What parts a firm from a unit that is not called after it. */
const PARTED = /[的了和与在为是将对向由及、]|旗下|成立|设立|组建|宣布|调整|拆分/u;

const CONFIDENCE = 0.9;

/** What stands right behind a body or a person and makes one name with it. */
const unitBehind = ({ type, start, end }: FoundName, folded: string, behind: string): string | undefined => {
  if (type === 'person') return OF_PERSON.exec(behind)?.[0];
  const office = OFFICE.exec(behind)?.[0];
  if (office !== undefined) return office;
  const unit = BODY.test(folded.slice(start, end)) ? BODY_UNIT.exec(behind)?.[0] : undefined;
  return unit === undefined || OTHERS.test(unit) ? undefined : unit;
};

/**
 * The names with those of firms and bodies that go on to a branch or a unit widened to it; a unit is an organization.
 * “{谷歌}韩国公司重组” → 谷歌韩国公司; not “谷歌韩国用户”.
 */
export const widenBranches = (folded: string, names: readonly FoundName[], lexicon: Lexicon): readonly FoundName[] => {
  const isPlace = (form: string): boolean =>
    REGIONS.has(form) ||
    (form.length <= LONGEST_PLACE && lexicon.senses(form).some(({ entry }) => entry.type === 'place'));
  const widened = names.map((name): FoundName => {
    const behind = folded.slice(name.end, name.end + LONGEST);
    if (name.type !== 'company') {
      const unit = unitBehind(name, folded, behind);
      return unit === undefined
        ? name
        : { ...name, end: name.end + unit.length, type: 'organization', by: 'branch', confidence: CONFIDENCE };
    }
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
