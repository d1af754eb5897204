// Posts said without a verb: behind the person, in a list of holders, in front of a name with the organization left to the context.
import type { DocumentView, MentionUnit, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { isOfSame } from '../relate/posts/bare-titles.ts';
import { apposed, holdersAfter, holds, holdsChain } from '../relate/posts/holders.ts';
import { FACTS, subjectOfNote } from '../relate/posts/notes.ts';
import { continued } from '../relate/posts/continued.ts';
import { postsOf } from '../relate/posts/posts.ts';
import type { PostChain } from '../relate/posts/posts.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { skipBlank, stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { withFollowing, withJoined } from '../relate/sentence/subject.ts';

const AFTER: Rule = {
  id: 'post.after',
  reason:
    'The post stands behind the person, between commas or in brackets: 王芳，A公司总经理，说; 王芳（A公司总经理）.',
  examples: [
    { text: '{p:王芳}（{c:星河证券}总经理）在场。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    { text: '{p:王芳}，{c:星河证券}总经理，1970年出生。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    {
      text: '{p:王芳}，{o:东湖大学}教授，{o:科学院}院士。',
      claims: ['王芳 HOLDS_POSITION 东湖大学 教授', '王芳 HOLDS_POSITION 科学院 院士'],
    },
  ],
  counterExamples: [
    '{p:王芳}，{c:星河证券}总经理{p:李明}在场。',
    '{p:王芳}（{c:星河证券}总经理{p:李明}之女）在场。',
    '{p:王芳}击败{p:李明}，当选{o:上海市商会}会长。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const [first] = chain.posts;
      // 击败李明，当选A会主席: a verb.
      if (!first?.organization || textAt(units, chain.from) === '当选') return [];
      let at = chain.from - 1;
      while (textAt(units, at) === ' ') at--;
      // （私募基金A资本创办人）: what the firm is.
      const isDescribed = units
        .slice(Math.max(0, at - 1), at + 1)
        .every((unit) => unit.kind === 'word' && /^(?:n|b|vn|j)/u.test(unit.tag));
      if (isDescribed && /^[(（]$/u.test(textAt(units, at - 2))) at -= 2;

      const opener = textAt(units, at);
      // 王芳：A公司总经理, at the head of a line.
      const isHeaded = /^[:：]$/u.test(opener) && stepBack(units, at) === 0;
      if (!/^[（(，,]$/u.test(opener) && !isHeaded) return [];
      const closer = textAt(units, skipBlank(units, chain.to));
      const isClosed =
        opener === '(' || opener === '（' ? /^[)）,，;；]$/u.test(closer) : /^[,，。;；]?$/u.test(closer);
      if (!isClosed || (units[skipBlank(units, chain.to)] && closer === '')) return [];
      const person = units[stepBack(units, at)];
      return isMentionOf(person, 'person')
        ? [chain, ...continued(sentence, chain)].flatMap(({ posts }) =>
            posts.flatMap((post) => holds(person, post, document, { certainty: 'asserted' })),
          )
        : [];
    }),
};

/** True if only people, their brackets and joints stand between two posts: 董事长王芳、总经理李明. */
const isListBetween = (units: readonly Unit[], from: number, to: number): boolean => {
  let persons = 0;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (!unit) return false;
    if (unit.kind === 'mention') {
      if (unit.mention.type !== 'person') return false;
      persons++;
    } else if (unit.text === '(') depth++;
    else if (unit.text === ')') depth--;
    else if (depth === 0 && !/^(?:、|和|及|以及|与| |,|·|先生|女士)$/u.test(unit.text)) return false;
  }
  return persons > 0 && depth === 0;
};

const LIFE: Rule = {
  id: 'post.life',
  reason:
    'In a note on a life, that begins with the name and speaks of nobody else, a clause of nothing but a post is the post of that person.',
  examples: [
    {
      text: '{p:王芳}，1968年12月出生于上海市，{c:星河证券}董事长，{o:上海市商会}副会长。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事长', '王芳 HOLDS_POSITION 上海市商会 副会长'],
    },
  ],
  counterExamples: [
    '{p:王芳}表示，{c:星河证券}董事长，{o:上海市商会}副会长都在场。',
    '{p:王芳}，1968年出生，与{p:李明}相识，{c:星河证券}董事长。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units, clauses } = sentence;
      const person = subjectOfNote(sentence, document);
      if (!person) return [];
      const isWhole = clauses.some(
        ({ from, to }) => skipBlank(units, from) === firstOf(units, chain) && to - skipBlank(units, chain.to) <= 1,
      );
      if (!isWhole || chain.posts.some(({ organization }) => !organization)) return [];
      const lead = units.slice(0, chain.from);
      if (lead.some((unit) => isMentionOf(unit, 'person') && unit.mention.entity !== person.mention.entity)) return [];
      const from = Math.min(person.start, sentence.start);
      if (!FACTS.test(document.folded.slice(from, units[chain.from]?.start ?? sentence.start))) return [];
      return holdsChain(person, chain, sentence, document, { certainty: 'asserted' });
    }),
};

/** Index of the first organization that gives the first post of a chain. */
const firstOf = (units: readonly Unit[], chain: PostChain): number => {
  const [other] = chain.posts[0]?.others ?? [];
  return other ? units.indexOf(other) : chain.from;
};

const BEHIND: Rule = {
  id: 'post.behind',
  reason:
    'The title as a form of address behind the name, whose firm or school stands right in front of the name: 清华大学王芳教授.',
  examples: [
    { text: '{o:东湖大学}{p:王芳}教授认为，价格会下降。', claims: ['王芳 HOLDS_POSITION 东湖大学 教授'] },
    { text: '{c:星河证券}{p:李明}董事长亲临现场。', claims: ['李明 HOLDS_POSITION 星河证券 董事长'] },
  ],
  counterExamples: ['{c:星河证券}{p:李明}，董事长{p:王芳}在场。', '{c:星河证券}收购{p:李明}总经理的股份。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const person = units[chain.from - 1];
      const giver = units[chain.from - 2];
      if (!isMentionOf(person, 'person') || !isMentionOf(giver, 'company', 'organization')) return [];
      if (giver.mention.kind === 'metonym' || isMentionOf(units[stepOver(units, chain.to)], 'person')) return [];
      return chain.posts.flatMap((post) =>
        post.organization || /记者$|议员$/u.test(post.head.text)
          ? []
          : holds(person, post, document, { certainty: 'asserted', organization: giver.mention }),
      );
    }),
};

const isOfGiver = ({ posts }: PostChain, giver: MentionUnit, document: DocumentView): boolean =>
  posts.every((post) => isOfSame(post, giver, document));

const LIST: Rule = {
  id: 'post.list',
  reason: 'In a list of holders of posts the organization is named once, with the first post.',
  examples: [
    {
      text: '{c:星河证券}董事长{p:王芳}、总经理{p:李明}出席。',
      claims: ['李明 HOLDS_POSITION 星河证券 总经理'],
    },
  ],
  counterExamples: ['{c:星河证券}董事长{p:王芳}、{c:东湖银行}总经理{p:李明}出席。'],
  find: (sentence, document) => {
    const { units } = sentence;
    const drafts: Draft[] = [];
    let last: PostChain | undefined;
    let organization: MentionUnit | undefined;
    for (const chain of postsOf(sentence)) {
      const own = chain.posts.findLast((post) => post.organization)?.organization;
      if (own) organization = own;
      else if (
        last &&
        organization &&
        isListBetween(units, last.to, chain.from) &&
        isOfGiver(chain, organization, document)
      ) {
        const given = organization.mention;
        for (const person of holdersAfter(units, chain))
          for (const said of apposed(sentence, person, chain.from))
            for (const post of chain.posts)
              drafts.push(...holds(person, post, document, { ...said, organization: given }));
      } else organization = undefined;
      last = chain;
    }
    return drafts;
  },
};

const TITLES: Rule = {
  id: 'post.titles',
  reason:
    'A clause of nothing but posts, ended by a comma, whose holder the next post names: A协会会长，B公司董事长王芳.',
  examples: [
    {
      text: '{o:上海市商会}会长，{c:星河证券}董事长{p:王芳}出席。',
      claims: ['王芳 HOLDS_POSITION 上海市商会 会长'],
    },
  ],
  counterExamples: [
    '会议选出了{o:上海市商会}会长，{c:星河证券}董事长{p:王芳}出席。',
    '{p:李明}，{o:上海市商会}会长，{c:星河证券}董事长{p:王芳}。',
  ],
  find: (sentence, document) => {
    const chains = postsOf(sentence);
    return chains.flatMap((chain, index) => {
      const { units, clauses } = sentence;
      const next = chains[index + 1];
      if (!next || chain.posts.some(({ organization }) => !organization)) return [];
      const isWhole = clauses.some(({ from, to }) => skipBlank(units, from) === chain.from && to === chain.to + 1);
      if (!isWhole || textAt(units, chain.to) !== ',' || next.from !== skipBlank(units, chain.to + 1)) return [];
      if (isMentionOf(units[stepBack(units, stepBack(units, chain.from))], 'person')) return [];
      return holdersAfter(units, next)
        .slice(0, 1)
        .flatMap((person) => chain.posts.flatMap((post) => holds(person, post, document, { certainty: 'asserted' })));
    });
  },
};

const CONTEXT: Rule = {
  id: 'post.context',
  reason: 'A firm’s title in front of a name without the firm: the sentence or the article speaks of one firm only.',
  examples: [
    {
      text: '{c:星河证券}昨日公布年报。{c:星河证券}上涨。首席执行官{p:王芳}表示满意。',
      claims: ['王芳 HOLDS_POSITION 星河证券 首席执行官'],
    },
    {
      text: '{c:星河证券}调整。{c:星河证券}集团副总裁、{o:中国区}总裁{p:王芳}出席。集团副总裁、{o:中国区}总裁{p:李明}缺席。',
      claims: ['李明 HOLDS_POSITION 星河证券 副总裁'],
    },
    { text: '{o:立法会}休会，议员{p:王芳}离席。', claims: ['王芳 HOLDS_POSITION 立法会 议员'] },
    { text: '{c:星河证券}公告称，董事长{p:王芳}辞职。', claims: ['王芳 HOLDS_POSITION 星河证券 董事长'] },
  ],
  counterExamples: ['{c:星河证券}与{c:东湖银行}签约，董事长{p:王芳}出席。'],
  find: (sentence, document) => {
    const { units } = sentence;
    let last: PostChain | undefined;
    /** A post before it in its list names its organization: the list's rule speaks then. */
    let isGiven = false;
    return postsOf(sentence).flatMap((chain) => {
      isGiven =
        chain.posts.some((post) => post.organization) ||
        (isGiven && last !== undefined && isListBetween(units, last.to, chain.from));
      last = chain;
      // 集团副总裁、中国区总裁: the first is the group's, whatever the second belongs to.
      const first = chain.posts.findIndex((post) => post.organization);
      const ahead = chain.posts.slice(0, first).filter(({ takesUp }) => takesUp);
      if (isGiven && (first < 0 || ahead.length === 0)) return [];
      const open = isGiven ? { ...chain, posts: ahead } : chain;
      return holdersAfter(units, chain).flatMap((person) =>
        apposed(sentence, person, chain.from).flatMap((said) => holdsChain(person, open, sentence, document, said)),
      );
    });
  },
};

/** 四位, 3名: how many hold a post. */
const isCount = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (/^[mq]/u.test(unit.tag) || /^(?:等|另外|其他|两|[名位人个])$/u.test(unit.text));

const COUNTED: Rule = {
  id: 'post.counted',
  reason:
    'Several people counted together hold one post: 王芳、李明两位A会副会长; two members (王芳 and 李明) in a bracket.',
  examples: [
    {
      text: '{p:王芳}與{p:李明}兩位{o:東湖黨}榮譽主席去信。',
      claims: ['王芳 HOLDS_POSITION 東湖黨 榮譽主席', '李明 HOLDS_POSITION 東湖黨 榮譽主席'],
    },
    {
      text: '他询问两位{o:立法会}议员（{p:王芳}、{p:李明}）。',
      claims: ['王芳 HOLDS_POSITION 立法会 议员', '李明 HOLDS_POSITION 立法会 议员'],
    },
  ],
  counterExamples: [
    '{p:王芳}、{p:李明}见了两位{o:东湖党}主席。',
    '{p:王芳}批评两位{o:立法会}议员（详情见附件）。',
    '{p:王芳}与{p:李明}，{o:东湖党}主席，到场。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const open = skipBlank(units, chain.to);
      const behind = textAt(units, open) === '(' ? units[open + 1] : undefined;
      if (isMentionOf(behind, 'person')) {
        const all = withFollowing(units, behind);
        const last = all.at(-1);
        const isWhole = last !== undefined && textAt(units, units.indexOf(last) + 1) === ')';
        return isWhole
          ? all.flatMap((one) => holdsChain(one, chain, sentence, document, { certainty: 'asserted' }))
          : [];
      }
      const [first] = chain.posts;
      if (!first?.organization && first?.class !== 'law') return [];
      let at = first?.organization
        ? units.findIndex(({ start }) => start >= (first.others[0] ?? first.organization ?? first.title).start)
        : chain.from;
      const from = at;
      while (at > 0 && isCount(units[at - 1])) at--;
      if (at === from && !isCount(units[chain.from])) return [];
      const person = units[stepBack(units, at)];
      if (!isMentionOf(person, 'person') || isMentionOf(units[open], 'person')) return [];
      const all = withJoined(units, person);
      return all.length > 1
        ? all.flatMap((one) => holdsChain(one, chain, sentence, document, { certainty: 'asserted' }))
        : [];
    }),
};

export const APPOSITION_RULES: readonly Rule[] = [AFTER, LIFE, BEHIND, LIST, TITLES, CONTEXT, COUNTED];
