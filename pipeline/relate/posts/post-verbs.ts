// Verbs of posts: those by which a person takes, has or leaves one, and those by which somebody gives it.
import type { Status } from '../../../src/model/claim.ts';
import type { Unit } from '../sentence/clause.ts';
import { isMentionOf } from '../sentence/clause.ts';
import type { PostChain } from './posts.ts';
import { stepBack, textAt } from '../sentence/steps.ts';

export interface VerbEffect {
  /** What the verb says of the post's status; undefined if nothing. */
  readonly status?: Status | undefined;
  /** Whether a date in the clause begins or ends the post. */
  readonly date: 'since' | 'until';
}

const TAKES: ReadonlyMap<string, VerbEffect> = new Map([
  ...(
    '任 担任 出任 就任 接任 兼任 升任 转任 调任 改任 履新 当选 成为 现任 现为 续任 连任 继任 上任 获任 留任 升职 升至 晋升 接掌 执掌 出掌 荣膺 荣任 ' +
    '身兼 兼 当 做 充当 获委任 获任命 获聘 获聘任 受聘 受聘任 受任 获选 被任命 被聘 被聘任 被聘请 被选 被推选 被推举 被委任 被选举 被提拔 被指定 被擢升 ' +
    '接替 接棒 升 晋 挂职 挂帅 供职 任职 入主 坐上'
  )
    .split(' ')
    .map((verb): [string, VerbEffect] => [verb, { date: 'since' }]),
  ...'署任 代理 暂代 代任 暂任 代行 署理 兼代'
    .split(' ')
    .map((verb): [string, VerbEffect] => [verb, { status: 'interim', date: 'since' }]),
  ...'拟任 候任 将任'.split(' ').map((verb): [string, VerbEffect] => [verb, { status: 'incoming', date: 'since' }]),
  ...'参选 竞选 角逐 获提名 被提名 被推荐 竞逐'
    .split(' ')
    .map((verb): [string, VerbEffect] => [verb, { status: 'candidate', date: 'since' }]),
  ...'曾任 历任 前任 时任'.split(' ').map((verb): [string, VerbEffect] => [verb, { status: 'former', date: 'since' }]),
  ...'辞去 辞任 卸任 免去 退任 离任 卸下 辞掉 请辞 让出 被免去 被罢免 被免 不再担任 不再任 不再出任 不再兼任 不再代行 停任 免任 卸去 交出 辞去了 退出 离开'
    .split(' ')
    .map((verb): [string, VerbEffect] => [verb, { status: 'former', date: 'until' }]),
]);

/** Verbs by which somebody gives a post to a person: what they say of its status. */
const GIVES: ReadonlyMap<string, { readonly status: Status | undefined }> = new Map(
  (
    '任命 委任 委派 聘任 聘请 聘用 聘 选举 选 推选 推举 增补 选聘 指定 提拔 擢升 晋升 提升 当选 选举产生 选出 调 派 宣布任命 同意聘任 决定聘任 续聘 改选 增选 ' +
    '延请 邀请 推举出 重新任命 册封 选定 提名 推荐 拟聘'
  )
    .split(' ')
    .map((verb) => [verb, { status: /^(?:提名|推荐|拟聘)$/u.test(verb) ? 'candidate' : undefined }]),
);

/** Adverbs that jieba glues to a verb: 也曾任, 并兼任, 拟任. */
const ADVERBS =
  /^(?:也|还|又|并|均|都|仍|已|将|拟|曾|先后|同时|正式|暂|暂时|临时|后|再|复|现|亦|则|即|就|先|开始|继续|随后|此后|此前|当时|一直|曾经|获|被)+/u;
const PARTICLES = /(?:了|过|为|成)$/u;

/** The longest verb of the tables with an adverb and a particle. */
const LONGEST_VERB = 8;

const lookUp = <T>(table: ReadonlyMap<string, T>, text: string): T | undefined => {
  if (text === '' || text.length > LONGEST_VERB) return undefined;
  const bare = text.replace(PARTICLES, '');
  return (
    table.get(text) ?? table.get(bare) ?? table.get(text.replace(ADVERBS, '')) ?? table.get(bare.replace(ADVERBS, ''))
  );
};

/** What a verb of which the post is the object says: 出任 → since; undefined if it is none. */
export const takingVerb = (text: string): VerbEffect | undefined => lookUp(TAKES, text);

/** 不再担任. */
const ENDED: VerbEffect = { status: 'former', date: 'until' };

/** What the verb at a unit says of the post that is its object; 获委任, 被任命 take one as well, though 委任 gives it. */
export const takingVerbAt = (units: readonly Unit[], at: number): VerbEffect | undefined => {
  const verb = textAt(units, at);
  const taken = takingVerb(verb);
  // 署任, which jieba cuts.
  if (verb === '任' && /[署代暂]$/u.test(textAt(units, at - 1))) return { status: 'interim', date: 'since' };
  if (taken) return /不再$|不复$/u.test(textAt(units, stepBack(units, at))) ? ENDED : taken;
  // 被罢免A公司董事长职务, 遭撤销…
  if (
    /^(?:罢免|免去|撤销|解除|撤去|革去|剥夺|褫夺|免除)$/u.test(verb) &&
    /[被遭]$/u.test(textAt(units, stepBack(units, at)))
  )
    return ENDED;
  if (/^(?:擢升|晋升|提升|拔擢)$/u.test(verb) && /^[至为到]$/u.test(textAt(units, at + 1))) return { date: 'since' };
  const given = givingVerb(verb);
  let lead = stepBack(units, at);
  // 获加州大学聘任讲座教授: who gives it may stand between.
  if (isMentionOf(units[lead], 'company', 'organization')) lead = stepBack(units, lead);
  const isPassive = /^(?:.{0,3}[获被受]|获得|经)$/u.test(textAt(units, lead));
  return given && isPassive ? { status: given.status, date: 'since' } : undefined;
};

/** What a verb by which a post is given says of its status; undefined if it is none. */
export const givingVerb = (text: string): { readonly status: Status | undefined } | undefined => lookUp(GIVES, text);

/** Nouns between an owner and what it owns, or in front of an organization: 三星旗下新罗酒店, 众信零售板块公司. */
const isDescribing = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  (/^(?:n(?!r)|b|j|vn|s|l|f|a$|m|q)/u.test(unit.tag) || /^(?:的|旗下|下属|其|该|全资|前身|了|过)$/u.test(unit.text));
const LONGEST_OWNER = 6;

/** True if a unit is a verb of posts: the words in front of a post reach up to it. */
const isVerbOfPosts = (text: string): boolean => takingVerb(text) !== undefined || givingVerb(text) !== undefined;

/** Index of the unit in front of a chain of posts and of what its organization belongs to: of 担任 in 担任三星旗下新罗酒店总裁; `isVerb` tells what is looked for. */
export const beforePost = (
  units: readonly Unit[],
  chain: PostChain,
  isVerb: (text: string) => boolean = isVerbOfPosts,
): number => {
  // 当选总统, 代理总经理: the verb may be read as a part of the title.
  if (takingVerb(textAt(units, chain.from))) return chain.from;
  const [other] = chain.posts[0]?.others ?? [];
  const from = other ? units.indexOf(other) : chain.from;
  let at = stepBack(units, from);
  if (/^(?:了|过)$/u.test(textAt(units, at)) && takingVerb(textAt(units, stepBack(units, at))))
    return stepBack(units, at);
  for (let steps = 0; steps < LONGEST_OWNER; steps++) {
    const unit = units[at];
    if (isVerb(textAt(units, at))) return at;
    const isName = isMentionOf(unit, 'company', 'organization') || (unit?.kind === 'title' && steps > 0);
    if (!isName && !isDescribing(unit)) return steps === 0 ? at : stepBack(units, from);
    at = stepBack(units, at);
  }
  return stepBack(units, from);
};
