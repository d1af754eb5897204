// Posts said without a verb: behind the person, in a list of holders, in front of a name with the organization left to the context.
import type { DocumentView, MentionUnit, Unit } from '../relate/clause.ts';
import { isMentionOf } from '../relate/clause.ts';
import { isProfession } from '../relate/context.ts';
import { apposed, holdersAfter, holds, holdsChain } from '../relate/holders.ts';
import { postsOf } from '../relate/posts.ts';
import type { PostChain } from '../relate/posts.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { skipBlank, stepBack, textAt } from '../relate/steps.ts';

const AFTER: Rule = {
  id: 'post.after',
  reason:
    'The post stands behind the person, between commas or in brackets: 王芳，A公司总经理，说; 王芳（A公司总经理）.',
  examples: [
    { text: '{p:王芳}（{c:星河证券}总经理）在场。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
    { text: '{p:王芳}，{c:星河证券}总经理，1970年出生。', claims: ['王芳 HOLDS_POSITION 星河证券 总经理'] },
  ],
  counterExamples: ['{p:王芳}，{c:星河证券}总经理{p:李明}在场。', '{p:王芳}（{c:星河证券}总经理{p:李明}之女）在场。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const [first] = chain.posts;
      if (!first?.organization) return [];
      let at = chain.from - 1;
      while (textAt(units, at) === ' ') at--;
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
        ? chain.posts.flatMap((post) => holds(person, post, document, { certainty: 'asserted' }))
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

/** False for a title that names an office of its own or a profession: 财库局局长, 自治区副主席, 大律师. */
const isOfSame = ({ posts }: PostChain, giver: MentionUnit, document: DocumentView): boolean =>
  posts.every((post) => {
    const { title, head, role } = post;
    if (isProfession(post)) return false;
    // 终审法院首席法官…、财政司司长…: a state's office is its government's, or that of the office it heads.
    const kind = /(.)长$/u.exec(head.text)?.[1] ?? '政府';
    const isState =
      giver.mention.kind === 'metonym' || /政府$|国务院|当局|内阁/u.test(giver.text) || giver.text.endsWith(kind);
    if (head.title.class === 'state' && !isState) return false;
    const unit = document.folded.slice(title.start, head.start);
    return (
      head.title.class !== 'law' &&
      (role !== undefined || head.title.class === 'corp' || !/[局部厅院委会署办省市县区州]$/u.test(unit))
    );
  });

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
        isOfSame(chain, organization, document)
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
    { text: '{c:星河证券}公告称，董事长{p:王芳}辞职。', claims: ['王芳 HOLDS_POSITION 星河证券 董事长'] },
  ],
  counterExamples: ['{c:星河证券}与{c:东湖银行}签约，董事长{p:王芳}出席。'],
  find: (sentence, document) => {
    const { units } = sentence;
    let last: PostChain | undefined;
    return postsOf(sentence).flatMap((chain) => {
      const before = last;
      last = chain;
      if (chain.posts.some((post) => post.organization)) return [];
      if (before && isListBetween(units, before.to, chain.from)) return [];
      return holdersAfter(units, chain).flatMap((person) =>
        apposed(sentence, person, chain.from).flatMap((said) => holdsChain(person, chain, sentence, document, said)),
      );
    });
  },
};

export const APPOSITION_RULES: readonly Rule[] = [AFTER, LIST, TITLES, CONTEXT];
