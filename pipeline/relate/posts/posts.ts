// Reading posts: `[organization] [unit] [qualifier] [title]`, alone or in a chain (A公司董事长兼总裁、B协会会长).
import type { Status } from '../../../src/model/claim.ts';
import type { Span } from '../../../src/model/span.ts';
import type { DocumentView, MentionUnit, SentenceView, TitleUnit, Unit } from '../sentence/clause.ts';
import { isMentionOf } from '../sentence/clause.ts';
import {
  DEPARTMENT_END,
  STATUS_WORDS,
  CANDIDATE,
  TURN,
  KEPT,
  FILLERS,
  SKIPPED_MARKS,
  isNominal,
  isTitleNoun,
  NEVER,
  leadOfTitle,
} from './post-words.ts';
import {
  chargedAt,
  fitsPlace,
  isOfCountry,
  isTopical,
  openingOf,
  sharing,
  sinceAt,
  statusBefore,
  stepBackBlank,
  unitOwnerAt,
} from './post-owners.ts';
import { givingVerb, takingVerb } from './post-verbs.ts';
import { isConnected } from './post-joints.ts';
import { stepBack, textAt } from '../sentence/steps.ts';
import type { TitleClass } from './titles.ts';

export interface Post {
  /** Half-open indexes of units: organization, qualifiers and title. */
  readonly from: number;
  readonly to: number;
  /** Who holds out the post, if it is named in front of the title. */
  readonly organization?: MentionUnit;
  /** Organizations in front of it that give the same post: A、B的董事. */
  readonly others: readonly MentionUnit[];
  /** 公司 or 集团 in front of the title, where it was resolved. */
  readonly taken?: MentionUnit;
  /** 16间公司董事: of firms that are not told. */
  readonly isGeneric: boolean;
  /** 公司董事长, 集团总裁: takes up the firm that the text is about. */
  readonly takesUp: boolean;
  /** 委员会 in 委员会主席: takes up a body named before; '' if there is none. */
  readonly noun?: string;
  /** The title as written, with its unit, without 前, 原. */
  readonly title: Span;
  readonly role?: string;
  readonly class: TitleClass;
  readonly status?: Status;
  /** The head of the title: what triggers. */
  readonly head: TitleUnit;
}

/** Posts of one holder, side by side. */
export interface PostChain {
  readonly from: number;
  readonly to: number;
  readonly posts: readonly Post[];
}

const LONGEST_TITLE = 30;
/** Titles that no word of a task stands in front of. */
const FIRST_OF_STATE = /^(?:特首|行政长官|总统|首相|总理|国家主席|国王|女王|天皇)$/u;

/** True for the verb in 感染科, 突发卫生事件: what follows ends a department's name. */
const beginsDepartment = (units: readonly Unit[], index: number): boolean => {
  const [verb, next] = [units[index], units[index + 1]];
  return verb?.kind === 'word' && verb.tag === 'v' && next?.kind === 'word' && DEPARTMENT_END.test(next.text);
};

/** The text of units between two offsets. */
const folded = (units: readonly Unit[], start: number, end: number): string =>
  units
    .filter((unit) => unit.start >= start && unit.end <= end)
    .map(({ text }) => text)
    .join('');

/** Reads the post whose last title unit stands at `index`. */
const readPost = (units: readonly Unit[], index: number): Post | undefined => {
  const head = units[index];
  if (head?.kind !== 'title') return undefined;
  let status: Status | undefined;
  let organization: MentionUnit | undefined;
  let taken: MentionUnit | undefined;
  let owner = -1;
  let start = head.start;
  let from = index;
  let hasUnit = false;
  let isOfState = false;
  /** The start that holds if no organization is reached. */
  let safe: { readonly start: number; readonly from: number } | undefined;
  for (let i = index - 1; i >= 0; i--) {
    const unit = units[i];
    if (!unit || head.end - unit.start > LONGEST_TITLE + 40) break;
    if (unit.kind === 'time') break;
    if (unit.kind === 'title') {
      if (unit.text !== '长') start = unit.start; // 局长常任秘书长
      from = i;
      // 法国总统外事顾问: of the government, as the president is.
      isOfState ||= unit.title.class === 'state';
      continue;
    }
    if (unit.kind === 'mark') {
      if (SKIPPED_MARKS.has(unit.text)) continue;
      if (unit.text !== ')') break;
      const open = openingOf(units, i);
      const named = units[stepBackBlank(units, open)];
      if (!isMentionOf(named, 'company', 'organization') && named?.kind !== 'word') break;
      safe ??= { start, from };
      i = open;
      continue;
    }
    if (unit.kind === 'mention') {
      if (unit.mention.type === 'person') break;
      if (isTopical(unit)) {
        taken = unit;
        from = i;
        break;
      }
      if (unit.mention.kind === 'metonym' && !isOfState && !fitsPlace(head, hasUnit)) {
        start = unit.start;
        from = i;
        hasUnit = true;
        continue;
      }
      // 中国驻越南大使, CNN驻白宫记者: the sender gives the post.
      const sender = textAt(units, i - 1) === '驻' ? units[stepBackBlank(units, i - 1)] : undefined;
      const isPosted = textAt(units, i - 1) === '驻';
      if (isPosted && !isMentionOf(sender, 'organization', 'company')) {
        // 驻日本大使: the sender is named elsewhere.
        start = units[i - 1]?.start ?? start;
        from = i - 1;
        hasUnit = true;
        break;
      }
      if (isMentionOf(sender, 'organization', 'company')) {
        start = units[i - 1]?.start ?? start;
        hasUnit = true;
        organization = sender;
        owner = i - 2;
      } else {
        organization = unit;
        owner = i;
      }
      from = owner;
      break;
    }
    if (unit.text === '的') {
      const before = stepBack(units, i);
      const giver = units[before];
      if (
        isMentionOf(giver, 'company', 'organization') &&
        (giver.mention.kind !== 'metonym' || fitsPlace(head, hasUnit)) &&
        !isOfCountry(head, giver)
      ) {
        organization = giver;
        owner = before;
      } else owner = Math.max(chargedAt(units, i), sinceAt(units, i), unitOwnerAt(units, i));
      const charged = units[owner];
      if (isMentionOf(charged, 'company', 'organization')) {
        organization = charged;
        from = owner;
      }
      break;
    }
    // 大河科技旗下剪映业务负责人
    const above = units[i - 1];
    if (unit.text === '旗下' && hasUnit && isMentionOf(above, 'company')) {
      organization = above;
      from = owner = i - 1;
      break;
    }
    const said = STATUS_WORDS[unit.text];
    if (said !== undefined) {
      // 新当选总统: in office, where 当选总统 alone may wait for it.
      if (unit.text !== '当选' || textAt(units, i - 1) !== '新') status ??= said;
      from = i;
      if (KEPT.has(unit.text)) start = unit.start;
      continue;
    }
    if (FILLERS.has(unit.text) || /^[mq]/u.test(unit.tag) || /^\d+$/u.test(unit.text)) {
      from = i;
      continue;
    }
    if (/^(?:及|和|与|暨)$/u.test(unit.text) && units[i - 1]?.kind === 'word') {
      safe ??= { start, from };
      continue;
    }
    if (
      NEVER.has(unit.text) ||
      (!isTitleNoun(unit.text, unit.tag) && !beginsDepartment(units, i)) ||
      takingVerb(unit.text) ||
      givingVerb(unit.text)
    )
      break;
    // 挑战特首: without an organization in front of it, such a word is the predicate.
    if (unit.tag.startsWith('v') && !isNominal(unit.text) && !beginsDepartment(units, i)) safe ??= { start, from };
    // 立法会调查特首: nothing in an office of state's first title is anybody's task.
    if (unit.tag.startsWith('v') && FIRST_OF_STATE.test(head.text)) break;
    start = unit.start;
    from = i;
    hasUnit ||= !/^(?:公司|集团)$/u.test(unit.text);
  }
  if (!organization && safe) ({ start, from } = safe);
  if (head.end - start > LONGEST_TITLE) return undefined;
  // 商务部 + 长: the office's last character belongs to the title.
  const isRest = head.text === '长';
  if (isRest && !organization) return undefined;
  const others = organization ? sharing(units, owner) : [];
  const [leader] = others;
  // 前微软与谷歌员工
  const isShared = leader !== undefined && statusBefore(units, units.indexOf(leader)) !== undefined;
  const lead = organization ? statusBefore(units, isShared ? units.indexOf(leader) : from) : undefined;
  if (lead) {
    status ??= lead.status;
    from = lead.at;
  }
  // 上一任总裁, 历任总裁: which holder, and no part of the title.
  const turn = TURN.exec(folded(units, start, head.end));
  if (turn && start + turn[0].length < head.end) {
    start += turn[0].length;
    hasUnit = units.some((unit) => unit.kind !== 'title' && unit.start >= start && unit.end <= head.start);
    if (/^[上前历]/u.test(turn[0])) status ??= 'former';
    if (turn[0].startsWith('下')) status ??= 'incoming';
  }
  const isCandidate = CANDIDATE.test(textAt(units, index + 1)) && units[index + 2]?.kind === 'mention';
  if (isCandidate) status ??= 'candidate';
  const own = leadOfTitle(folded(units, start, head.end));
  const isNamed = organization !== undefined && !/^[公集]/u.test(own.noun);
  if (own.isOver) status ??= 'former';
  const title = { start: isRest ? head.start - 1 : start + (isNamed ? 0 : own.length), end: head.end };
  return {
    from,
    to: index + (isCandidate ? 2 : 1),
    ...(organization ? { organization } : {}),
    others,
    ...(taken ? { taken } : {}),
    isGeneric: !organization && /[间家个]\S{0,4}公司/u.test(folded(units, units[from]?.start ?? start, head.end)),
    takesUp: !organization && (taken !== undefined || /^[公集]/u.test(own.noun)),
    ...(organization ? {} : { noun: own.noun }),
    title,
    ...(hasUnit ? {} : { role: head.title.role }),
    class: head.title.class,
    ...(status ? { status } : {}),
    head,
  };
};

/** All chains of posts in a sentence, in order; a post without an organization takes over that of the post before it in its chain. */
const readChains = (units: readonly Unit[]): readonly PostChain[] => {
  const posts: Post[] = [];
  units.forEach((unit, index) => {
    if (unit.kind !== 'title') return;
    // 王芳教授领导的团队: a verb there.
    const isLeading = (at: number): boolean => units[at]?.text === '领导' && /^[的了下]$/u.test(textAt(units, at + 1));
    if (isLeading(index) && index > 0) return;
    if (units[index + 1]?.kind === 'title' && !isLeading(index + 1)) return;
    const post = readPost(units, index);
    if (post) posts.push(post);
  });
  const chains: Post[][] = [];
  for (const post of posts) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (!chain || !last || !isConnected(units, last.to, post.from)) {
      chains.push([post]);
      continue;
    }
    const inherits = post.organization === undefined && !post.noun && last.organization !== undefined;
    const isOwnState = post.class === 'state' && last.class !== 'state';
    const isSame = /兼/u.test(folded(units, units[last.to]?.start ?? 0, units[post.from]?.start ?? 0));
    const shared = last.status === 'former' && (isSame || !post.organization) ? { status: last.status } : {};
    if (inherits && !isOwnState) chain.push({ ...shared, ...post, organization: last.organization });
    else chain.push({ ...shared, ...post, takesUp: post.takesUp || (last.takesUp && !post.organization) });
  }
  return chains.map((chain) => ({ from: chain[0]?.from ?? 0, to: chain.at(-1)?.to ?? 0, posts: chain }));
};

const memory = new WeakMap<SentenceView, readonly PostChain[]>();

/** The chains of posts of a sentence; read once. */
export const postsOf = (sentence: SentenceView): readonly PostChain[] => {
  let chains = memory.get(sentence);
  if (!chains) memory.set(sentence, (chains = readChains(sentence.units)));
  return chains;
};

/** The title as written in the document. */
export const titleText = (post: Post, document: DocumentView): string =>
  document.linked.document.text.slice(post.title.start, post.title.end).replace(/\s+/gu, ' ');
