// What a title says of a person and an organization, where that is no post: founder, member of a party, player, alumnus.
import type { RelationType } from '../../../src/model/vocabulary.ts';
import type { TitleWord } from './titles.ts';

/** Canonical roles whose holders found, belong to or were taught by the organization, rather than hold a post in it. */
const RELATIONS: Readonly<Record<string, RelationType>> = {
  founder: 'FOUNDED',
  'co-founder': 'FOUNDED',
  alumnus: 'EDUCATED_AT',
  'party-member': 'AFFILIATED_WITH',
  'society-member': 'AFFILIATED_WITH',
  employee: 'AFFILIATED_WITH',
  scholar: 'AFFILIATED_WITH',
  player: 'AFFILIATED_WITH',
  forward: 'AFFILIATED_WITH',
  defender: 'AFFILIATED_WITH',
  midfielder: 'AFFILIATED_WITH',
  goalkeeper: 'AFFILIATED_WITH',
};

/** A folded name that ends as those of parties and their alliances do: 民主党, 国民阵线. */
const PARTY =
  /(?:党|党团|阵线|巫统|工联|工联会|民建联|经民联|社民连|街工|民协|人民力量|人力|公专联|热血公民|香港众志|新民主同盟|专业议政|公共专业联盟|本土民主前线|青年新政|小丽民主教室|党联盟|希望联盟|国民联盟|希盟|国盟|国阵|民盟|民革|民建|民进|九三学社|台盟|基社盟|绿盟|北方联盟|保守联盟|右翼联盟|左翼联盟|法塔赫|哈马斯)$/u;
/** Bodies whose members are appointed: to be a member is a post there. */
const BODY = /(?:会|会议|委|局|理事会|法庭|法院|内阁|政府|国会)$/u;

/** True if a folded name is that of a political party: 国民党. */
export const isParty = (name: string): boolean => PARTY.test(name);

/** Classes of titles that no party gives: offices of the state, of courts, of schools and papers. */
const OTHERS: ReadonlySet<string> = new Set(['state', 'law', 'school', 'press', 'sport', 'army']);

const lastOf = (role: string): string =>
  Object.keys(RELATIONS).find((known) => role === known || role.endsWith(`-${known}`)) ?? role;

/**
 * The relation between the holder of a title and the organization of this folded name: 百度 + 创始人 → FOUNDED, 民主党 + 议员 → AFFILIATED_WITH
 * (no office of a state or a court is the party's), else HOLDS_POSITION. `isPlain`: nothing belongs to the title but itself; 专家组成员 is a post.
 */
export const relationOf = (title: TitleWord, organization: string, isPlain: boolean): RelationType => {
  const known = RELATIONS[lastOf(title.role)];
  if (known) return known;
  if (isParty(organization) && (OTHERS.has(title.class) || title.role === 'member')) return 'AFFILIATED_WITH';
  return title.role === 'member' && isPlain && !BODY.test(organization) ? 'AFFILIATED_WITH' : 'HOLDS_POSITION';
};
