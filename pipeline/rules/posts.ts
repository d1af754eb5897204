// Posts: who holds, gets or loses one.
import type { Status } from '../../src/model/claim.ts';
import type { DocumentView, SentenceView, Unit } from '../relate/clause.ts';
import { isMentionOf } from '../relate/clause.ts';
import { holdersAfter, holds, holdsChain } from '../relate/holders.ts';
import { postsOf } from '../relate/posts.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { subjectBefore } from '../relate/subject.ts';

const BEFORE: Rule = {
  id: 'post.before',
  reason:
    'Organization, title and person side by side are the most frequent way to say who holds a post; nothing stands between them.',
  examples: [
    {
      text: '{c:微软}首席执行官{p:萨提亚·纳德拉}周三在西雅图说。',
      claims: ['萨提亚·纳德拉 HOLDS_POSITION 微软 首席执行官'],
    },
    { text: '{m:美国}总统{p:拜登}抵达东京。', claims: ['拜登 HOLDS_POSITION 美国 总统'] },
    {
      text: '{c:远景动力}董事长兼总裁{p:李明}、{o:上海市商会}副会长{p:王芳}出席。',
      claims: [
        '李明 HOLDS_POSITION 远景动力 董事长',
        '李明 HOLDS_POSITION 远景动力 总裁',
        '王芳 HOLDS_POSITION 上海市商会 副会长',
      ],
    },
    { text: '{o:商务部}长{p:王文涛}说。', claims: ['王文涛 HOLDS_POSITION 商务部 部长'] },
  ],
  counterExamples: ['{c:微软}与总裁班学员{p:王芳}签约。', '{m:中国}记者{p:张明}到达现场。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) =>
      holdersAfter(sentence.units, chain).flatMap((person) =>
        chain.posts.flatMap((post) => holds(person, post, document)),
      ),
    ),
};

/** Verbs that give, keep or take a post: what they say of its status, and whether a date in the clause begins or ends it. */
const VERBS: Readonly<Record<string, { readonly status?: Status; readonly date: 'since' | 'until' }>> = {
  任: { date: 'since' },
  担任: { date: 'since' },
  出任: { date: 'since' },
  就任: { date: 'since' },
  接任: { date: 'since' },
  兼任: { date: 'since' },
  升任: { date: 'since' },
  晋升: { date: 'since' },
  转任: { date: 'since' },
  调任: { date: 'since' },
  改任: { date: 'since' },
  履新: { date: 'since' },
  当选: { date: 'since' },
  成为: { date: 'since' },
  现任: { date: 'since' },
  现为: { date: 'since' },
  续任: { date: 'since' },
  连任: { date: 'since' },
  继任: { date: 'since' },
  上任: { date: 'since' },
  获任: { date: 'since' },
  代理: { status: 'interim', date: 'since' },
  暂代: { status: 'interim', date: 'since' },
  代任: { status: 'interim', date: 'since' },
  拟任: { status: 'incoming', date: 'since' },
  候任: { status: 'incoming', date: 'since' },
  不再代行: { status: 'former', date: 'until' },
  退任: { status: 'former', date: 'until' },
  离任: { status: 'former', date: 'until' },
  曾任: { status: 'former', date: 'since' },
  历任: { status: 'former', date: 'since' },
  辞去: { status: 'former', date: 'until' },
  辞任: { status: 'former', date: 'until' },
  卸任: { status: 'former', date: 'until' },
  免去: { status: 'former', date: 'until' },
  不再担任: { status: 'former', date: 'until' },
};

const timeIn = (
  units: readonly Unit[],
  from: number,
  to: number,
): { readonly since?: string; readonly until?: string } => {
  for (let i = to - 1; i >= from; i--) {
    const unit = units[i];
    if (unit?.kind !== 'time') continue;
    const { from: since, to: until } = unit.time;
    return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  }
  return {};
};

const findVerbs = (sentence: SentenceView, document: DocumentView): readonly Draft[] =>
  postsOf(sentence).flatMap((chain) => {
    const { units } = sentence;
    let at = chain.from - 1;
    while (units[at]?.kind === 'mark' && units[at]?.text === ' ') at--;
    let verb = units[at];
    if (verb?.kind === 'word' && verb.text === '为') verb = units[--at];
    const effect = verb?.kind === 'word' ? VERBS[verb.text] : undefined;
    if (!effect) return [];
    const person = subjectBefore(sentence, at);
    if (!person || isMentionOf(units[chain.to], 'person')) return [];
    const { since, until } = timeIn(units, sentence.clauses.find(({ to }) => at < to)?.from ?? 0, at);
    const dates = effect.date === 'until' ? { until: until ?? since } : { since, until };
    const isDone = until !== undefined || effect.status === 'former';
    const status = isDone ? 'former' : effect.status;
    return holdsChain(person, chain, sentence, document, { status, ...dates });
  });

const VERB: Rule = {
  id: 'post.verb',
  reason:
    'A person takes, has or leaves a post by a verb whose object the post is; the person is the subject of the clause.',
  examples: [
    {
      text: '2023年5月，{p:王芳}出任{c:星河证券}总经理。',
      date: '2023-06-01',
      claims: ['王芳 HOLDS_POSITION 星河证券 总经理 current asserted 2023-05'],
    },
    {
      text: '{p:李明}曾任{c:星河证券}副总裁、财务总监。',
      claims: ['李明 HOLDS_POSITION 星河证券 副总裁 former', '李明 HOLDS_POSITION 星河证券 财务总监 former'],
    },
    { text: '{p:李明}辞去{c:星河证券}董事长职务。', claims: ['李明 HOLDS_POSITION 星河证券 董事长 former'] },
  ],
  counterExamples: ['{p:李明}对{c:星河证券}总裁表示不满。'],
  find: findVerbs,
};

export const POST_RULES: readonly Rule[] = [BEFORE, VERB];
