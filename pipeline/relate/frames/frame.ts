// What a frame is: words that carry a relation, and how their arguments are marked. One frame serves all shapes of clause.
import type { Certainty, Status } from '../../../src/model/claim.ts';
import type { EntityType } from '../../../src/model/entity.ts';
import type { Span } from '../../../src/model/span.ts';
import type { RelationType } from '../../../src/model/vocabulary.ts';
import type { Affair } from '../sentence/affairs.ts';
import type { Example } from '../rule.ts';
import type { MentionUnit } from '../sentence/clause.ts';

/** agent: who does it · patient: to whom · source: from whom (从X手中) · target: to whom it goes (给X). */
export type Role = 'agent' | 'patient' | 'source' | 'target';

/**
 * How a role is marked: by a preposition, or by its place.
 * after: behind the word · held: what shares are said to be of (所持B 51%的股份) · topic: what the sentence begins with, beside the agent ·
 * object: that of the clause before (A投资B，占股10%) · issuer: whose shares they are that the agent buys, sells or pledges (B公告，股东A减持100万股) · lead: whose shareholders later clauses tell ·
 * deal: whom the deal in front of or behind the word is about (洽谈收购B) ·
 * of: what the word is a noun of (完成B 100%股权的收购).
 */
export type Marking =
  | 'after'
  | 'held'
  | 'topic'
  | 'object'
  | 'issuer'
  | 'lead'
  | 'of'
  | 'deal'
  | '对'
  | '向'
  | '给'
  | '为'
  | '从'
  | '通过'
  | '将'
  | '在'
  | '与'
  | '于'
  | '至'
  | '予'
  | '由'
  | '以'
  | '到';

/** A claim that a frame makes out of its roles, wherever both ends are filled. */
export interface Yield {
  readonly type: RelationType;
  readonly subject: Role;
  readonly object: Role;
  readonly about?: Role;
  readonly status?: Status;
  /** Without the third party it is no such claim. */
  readonly needsAbout?: boolean;
}

interface FrameBase {
  /** Dotted, unique among rules: frame.acquire. */
  readonly id: string;
  readonly reason: string;
  /** The words, folded (simplified, lower case). */
  readonly words: readonly string[];
  /** The word is another one where this fits the text in front of it (up to its clause) or behind it. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  /** What the rest of the clause, from the word on, must hold. */
  readonly needs?: RegExp;
  /** What the clause in front of the word must hold. */
  readonly needsBefore?: RegExp;
  /** Folded names that may play a part: only a court rules, only a school teaches. */
  readonly names?: Readonly<Partial<Record<Role | 'holder' | 'filler', RegExp>>>;
  /** What the sentence in front of the word must hold. */
  readonly needsEarlier?: RegExp;
  /** What may not follow the patient or the other side: it would make something else of it (加入A董事会, 会见A的代表). */
  readonly notTail?: RegExp;
  /** Certainty that the word itself brings (竞购: planned). */
  readonly certainty?: Certainty;
  readonly takesAmount?: boolean;
  readonly takesShare?: boolean;
  /** No date: what it says is a state or not an event. */
  readonly isState?: boolean;
  /** Of a state: words whose own date begins it (考入), and words whose own date ends it (毕业). */
  readonly begins?: RegExp;
  readonly ends?: RegExp;
  /** The date in its clause ends what it says: 退出, 离开. */
  readonly isEnd?: boolean;
  /** What the word makes of the relation: 离开 former. */
  readonly status?: Status;
  /** 曾, 此前, 先后 in front of the word make it former. */
  readonly canBeOver?: boolean;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly string[];
}

/** A収购B, B被A收购, A对B的收购, A收购的B. */
export interface VerbFrame extends FrameBase {
  readonly shape: 'verb';
  readonly roles: Readonly<Partial<Record<Exclude<Role, 'agent'>, readonly Marking[]>>>;
  readonly agents?: readonly EntityType[];
  readonly patients?: readonly EntityType[];
  readonly sources?: readonly EntityType[];
  /** The patient that the sentence does not name is the company that this affair is about, here or in the sentences before. */
  readonly affair?: Affair;
  /** 两人, 双方 may act: the two named before. */
  readonly takesBoth?: boolean;
  /** Shares must be spoken of in the clause, or the patient be named: 将其业务出售给B sells no shares. */
  readonly needsShares?: boolean;
  /** A clause that only goes on (又批评X) has the speaker of the sentence as its subject. */
  readonly takesSpeaker?: boolean;
  /** What is said of something of somebody's is said of him: B的手机由A代工, 甲的新药获乙批准. */
  readonly takesOwner?: boolean;
  /** The object may have a relative clause in front of it: 举报曾任职A的B. */
  readonly reachesOver?: boolean;
  readonly yields: readonly Yield[];
}

/** A与B合作, A、B的合作, A携手B, 双方合作. */
export interface MutualFrame extends FrameBase {
  readonly shape: 'mutual';
  readonly type: RelationType;
  /** The other side may stand after the word: 携手B. */
  readonly takesObject?: boolean;
  /** The other side must be marked (与B): a bare list is not enough. */
  readonly isMarked?: boolean;
  /** People only with people: shareholders who sign with a firm are no partners. */
  readonly isAlike?: boolean;
  readonly members?: readonly EntityType[];
}

/** X的子公司Y, Y是X的子公司, X的子公司包括Y, 子公司Y. */
export interface NounFrame extends FrameBase {
  readonly shape: 'noun';
  readonly type: RelationType;
  /** Which end of the claim the holder is, X in X的子公司Y. */
  readonly holder: 'subject' | 'object';
  /** The holder may be left out where the sentence has one subject: 控股股东Y. */
  readonly isBare?: boolean;
  /** The holder whom the sentence does not name is the company that this affair is about. */
  readonly affair?: Affair;
  /** Said of no company, it is said of the one that the article is about: 公司实际控制人王芳. */
  readonly takesTopic?: boolean;
  /** All of a list in front of it hold together: 甲和乙的合资公司丙. */
  readonly isShared?: boolean;
  /** A noun of kin: filled as kin.ts says, more strictly. */
  readonly isKin?: boolean;
  readonly holders?: readonly EntityType[];
  readonly fillers?: readonly EntityType[];
}

export type Frame = VerbFrame | MutualFrame | NounFrame;

/** A frame's word at its place. */
export interface Hit extends Span {
  readonly frame: Frame;
}

/** Who plays each role; `scope` is where a relative clause begins, whose cues alone count. */
export type Filled = Partial<Record<Role, readonly MentionUnit[]>> & { readonly scope?: number };
