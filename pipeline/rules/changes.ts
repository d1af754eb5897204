// Rules of posts that change hands by name: 总经理由李明变更为王芳; 出任总经理，接替李明.
import type { DocumentView, MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { holdsChain } from '../relate/posts/holders.ts';
import { beforePost, givingVerb, takingVerb } from '../relate/posts/post-verbs.ts';
import { postsOf, titleText } from '../relate/posts/posts.ts';
import type { Post, PostChain } from '../relate/posts/posts.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { skipBlank, stepOver, textAt } from '../relate/sentence/steps.ts';
import { subjectBefore } from '../relate/sentence/subject.ts';
import { timeBefore } from '../relate/posts/tenure.ts';

const CHANGES = /^(?:变更|变|变成|换|换成|更换|改|改为|变为|变更为|更换为|更替|更替为|换为|调整|调整为|易主|变换)$/u;

/** Index of the unit behind 变更 and 为; -1 if none. */
const behindChange = (units: readonly Unit[], at: number): number => {
  if (!CHANGES.test(textAt(units, at))) return -1;
  const next = stepOver(units, at + 1);
  if (/[为成]$/u.test(textAt(units, at))) return next;
  return /^(?:为|成|至)$/u.test(textAt(units, next)) ? stepOver(units, next + 1) : -1;
};

interface Change {
  readonly old: MentionUnit | undefined;
  readonly next: MentionUnit;
}

/** Index of the first unit behind a chain that is not 一职, 已, 也. */
const behindPost = (units: readonly Unit[], chain: PostChain): number => {
  let at = skipBlank(units, chain.to);
  while (
    /^(?:一职|职务|职位|之职|已|已经|也|将|均|正式|近日|日前|于|同时|随之|拟)$/u.test(textAt(units, at)) ||
    units[at]?.kind === 'time'
  )
    at = stepOver(units, at + 1);
  return at;
};

/** Who is said to follow whom in the posts of a chain. */
const changeAt = ({ units }: SentenceView, chain: PostChain): Change | undefined => {
  let at = behindPost(units, chain);
  let old: MentionUnit | undefined;
  if (/^[由从]$/u.test(textAt(units, at))) {
    const first = units[stepOver(units, at + 1)];
    if (!isMentionOf(first, 'person')) return undefined;
    old = first;
    at = behindPost(units, { ...chain, to: units.indexOf(first) + 1 });
  }
  const to = behindChange(units, at);
  const next = units[to];
  return to > 0 && isMentionOf(next, 'person') ? { old, next } : undefined;
};

/** The draft of who follows whom in a post. */
const follows = (
  next: MentionUnit,
  old: MentionUnit,
  post: Post,
  document: DocumentView,
  since: string | undefined,
): Draft => ({
  type: 'SUCCEEDED',
  subject: next.mention,
  object: old.mention,
  about: post.organization?.mention,
  trigger: post.head,
  title: titleText(post, document),
  since,
});

const CHANGED: Rule = {
  id: 'post.changed',
  reason: 'A register tells who held a post and who holds it now: 法定代表人由李明变更为王芳.',
  examples: [
    {
      text: '{c:星河证券}总经理由{p:李明}变更为{p:王芳}。',
      claims: [
        '李明 HOLDS_POSITION 星河证券 总经理 former',
        '王芳 HOLDS_POSITION 星河证券 总经理',
        '王芳 SUCCEEDED 李明 总经理',
      ],
    },
    {
      text: '{c:星河证券}发生工商变更，法定代表人变更为{p:王芳}。',
      claims: ['王芳 HOLDS_POSITION 星河证券 法定代表人'],
    },
  ],
  counterExamples: [
    '{c:星河证券}总经理由{p:李明}担任，计划变更为{p:王芳}的方案未获通过。',
    '{c:星河证券}总经理{p:李明}换成了现金。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain): readonly Draft[] => {
      const change = changeAt(sentence, chain);
      const [post] = chain.posts;
      if (!change || !post) return [];
      const { since } = timeBefore(sentence.units, 0, chain.from);
      const { old, next } = change;
      return [
        ...(old ? holdsChain(old, chain, sentence, document, { status: 'former', until: since }) : []),
        ...holdsChain(next, chain, sentence, document, { since }),
        ...(old ? [follows(next, old, post, document, since)] : []),
      ];
    }),
};

/** Index of the verb that says whose place somebody takes, in the clause behind a chain: ，以接替李明, ，取代李明; -1 if none. */
const replacesBehind = (units: readonly Unit[], chain: PostChain): number => {
  let at = skipBlank(units, chain.to);
  while (/^(?:一职|职务|职位|之职|,|、|以|来|并|将|\))$/u.test(textAt(units, at))) at = stepOver(units, at + 1);
  return /^(?:其?前任|接替|取代|接棒|顶替|替代|接班|替换|接过|代替|继任|接任)$/u.test(textAt(units, at)) ? at : -1;
};

/** The person right behind such a verb, with only a description between: 即将退休的李明, 原总裁李明. */
const replacedAt = (units: readonly Unit[], verb: number): MentionUnit | undefined => {
  for (let at = verb + 1; at < verb + 9; at++) {
    const unit = units[at];
    if (isMentionOf(unit, 'person'))
      return /^(?:的|出任|担任|任|成为|和|与|、)$/u.test(textAt(units, stepOver(units, at + 1))) ? undefined : unit;
    if (!unit || unit.kind === 'mark' || unit.kind === 'title') return undefined;
  }
  return undefined;
};

const FOLLOWED: Rule = {
  id: 'post.followed',
  reason: 'Who gets a post to replace somebody gets the post of that person: 出任总经理，接替李明.',
  examples: [
    { text: '{p:王芳}出任{c:星河证券}总经理，接替{p:李明}。', claims: ['李明 HOLDS_POSITION 星河证券 总经理 former'] },
    {
      text: '{c:星河证券}任命{p:王芳}为总经理，以接替即将退休的{p:李明}。',
      claims: ['李明 HOLDS_POSITION 星河证券 总经理 former'],
    },
    {
      text: '{p:王芳}下月接任{c:星河证券}总经理，前任{p:李明}届时退休。',
      claims: ['李明 HOLDS_POSITION 星河证券 总经理 former', '王芳 SUCCEEDED 李明 总经理'],
    },
  ],
  counterExamples: [
    '{p:王芳}辞去{c:星河证券}总经理，接替{p:李明}出任东湖银行行长。',
    '{p:王芳}出任{c:星河证券}总经理，{p:李明}到场。',
    '{c:星河证券}总经理{p:王芳}，接替{p:李明}。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain): readonly Draft[] => {
      const { units } = sentence;
      const verb = replacesBehind(units, chain);
      const person = verb < 0 ? undefined : replacedAt(units, verb);
      if (!person) return [];
      const text = textAt(units, beforePost(units, chain));
      const taken = takingVerb(text);
      if (!givingVerb(text) && !/^[为成作]$/u.test(text) && (!taken || taken.date === 'until')) return [];
      // A会任命王芳为副主席，接替李明: the body in front gives the post.
      const giver = units.find(({ kind }) => kind === 'mention');
      const organization =
        isMentionOf(giver, 'company', 'organization') && chain.posts.every((post) => !post.organization)
          ? giver.mention
          : undefined;
      const held = holdsChain(person, chain, sentence, document, { status: 'former', organization });
      // 出任总经理，前任李明退休
      const [post] = chain.posts;
      const next = textAt(units, verb).endsWith('前任') ? subjectBefore(sentence, beforePost(units, chain)) : undefined;
      return next && post ? [...held, follows(next, person, post, document, undefined)] : held;
    }),
};

export const CHANGE_RULES: readonly Rule[] = [CHANGED, FOLLOWED];
