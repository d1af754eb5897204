// Posts: who holds, gets or loses one.
import type { DocumentView, MentionUnit, SentenceView, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import type { Circumstances } from '../relate/posts/holders.ts';
import { apposed, holdersAfter, holds, holdsEach } from '../relate/posts/holders.ts';
import { giverOf } from '../relate/posts/givers.ts';
import { beforePost, givingVerb, takingVerbAt } from '../relate/posts/post-verbs.ts';
import type { VerbEffect } from '../relate/posts/post-verbs.ts';
import { sharing } from '../relate/posts/post-owners.ts';
import { ASKED } from '../relate/posts/post-words.ts';
import { postsOf } from '../relate/posts/posts.ts';
import type { Post, PostChain } from '../relate/posts/posts.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { tenureAt } from '../relate/posts/tenure.ts';
import { subjectBefore, subjectOfParagraph, withJoined } from '../relate/sentence/subject.ts';

/** 曾任A公司总裁王芳: the verb in front says that it is over. */
const heldBefore = ({ units }: SentenceView, chain: PostChain): Circumstances => {
  const verb = beforePost(units, chain);
  const effect = takingVerbAt(units, verb);
  // 即将离任的A公司总裁王芳 still holds it.
  if (units.slice(Math.max(0, verb - 3), verb).some(({ text }) => /^(?:即将|将|将于|行将)$/u.test(text))) return {};
  const isOver = effect?.status === 'former' || (effect && textAt(units, stepBack(units, verb)).endsWith('曾'));
  return isOver ? { status: 'former' } : {};
};

/** Offset of the first unit of a post. */
const from = ({ units }: SentenceView, post: Post): number => units[post.from]?.start ?? 0;

const BEFORE: Rule = {
  id: 'post.before',
  reason:
    'Organization, title and person side by side are the most frequent way to say who holds a post; nothing stands between them.',
  examples: [
    { text: '{o:远景协会}创办人之一{p:王芳}表示，协会将扩大。', claims: ['王芳 FOUNDED 远景协会'] },
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
    {
      text: '前{c:微软}與{c:谷歌}員工{p:王芳}創業。',
      claims: ['王芳 AFFILIATED_WITH 微软 - former', '王芳 AFFILIATED_WITH 谷歌 - former'],
    },
    {
      text: '{o:东湖社}北京电 {m:法国}总统{p:马丁}抵京。',
      claims: ['马丁 HOLDS_POSITION 法国 总统'],
    },
    { text: '{c:远景动力}旗下剪辑业务负责人{p:王芳}离职。', claims: ['王芳 HOLDS_POSITION 远景动力 剪辑业务负责人'] },
    { text: '{c:远景动力}总裁{p:王芳}被解除职务。', claims: ['王芳 HOLDS_POSITION 远景动力 总裁 former'] },
    {
      text: '{c:远景动力}联席总裁{p:王芳}女士、{p:李明}出席。',
      claims: ['王芳 HOLDS_POSITION 远景动力 联席总裁', '李明 HOLDS_POSITION 远景动力 联席总裁'],
    },
    { text: '{o:商务部}长{p:王文涛}说。', claims: ['王文涛 HOLDS_POSITION 商务部 部长'] },
  ],
  counterExamples: ['{c:微软}与总裁班学员{p:王芳}签约。', '{m:中国}记者{p:张明}到达现场。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) =>
      holdersAfter(sentence.units, chain).flatMap((person) =>
        apposed(sentence, person, chain.from).flatMap((said) =>
          chain.posts.flatMap((post) => {
            const shown = { ...heldBefore(sentence, chain), ...said };
            // 前微软与谷歌员工: said of both.
            const others =
              post.status === 'former' ? post.others.filter(({ start }) => start > from(sentence, post)) : [];
            return [
              ...others.flatMap((organization) => holds(person, { ...post, organization }, document, shown)),
              ...holds(person, post, document, shown),
            ];
          }),
        ),
      ),
    ),
};

/** A verb with the posts that are its objects: 历任A公司经理、B公司总裁，C公司董事长. */
interface Predicate {
  readonly verb: number;
  readonly effect: VerbEffect;
  readonly chain: PostChain;
  /** What gives the posts that name no organization of their own. */
  readonly place: readonly MentionUnit[];
}

/** True if only marks, joints, 等, 职务 and brackets stand between two chains. */
const isSeries = (units: readonly Unit[], from: number, to: number): boolean => {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (!unit || to - from > 14) return false;
    if (unit.text === '(') depth++;
    else if (unit.text === ')') depth--;
    else if (
      depth === 0 &&
      (unit.kind !== 'mark' || !/[,、; ]/u.test(unit.text)) &&
      !/^(?:以?及|和|与|并|等|职务|职位|一职|职|兼|兼任|暨)$/u.test(textAt(units, i))
    )
      return false;
  }
  return depth === 0;
};

/** Index of the firm of 在A公司工作十二年, if that is said of the unit at `index`; -1 if not. */
const workplace = (units: readonly Unit[], index: number): number => {
  if (!/^(?:工作|任职|供职|就职|效力|服务|打拼|上班)$/u.test(units[index]?.text ?? '')) return -1;
  const at = stepBack(units, index);
  return isMentionOf(units[at], 'company', 'organization') &&
    /^(?:在|于|曾在)$/u.test(textAt(units, stepBack(units, at)))
    ? at
    : -1;
};

/** The firm that the subject joined, earlier in the sentence: 加入A公司，2012年晋升副总裁; 在A公司工作多年，先后担任经理. */
const joinedBefore = (units: readonly Unit[], verb: number): readonly MentionUnit[] => {
  const at = units.findLastIndex(
    (unit, index) => index < verb && /^(?:加入|加盟|入职|进入|就职于|供职于|任职于|转投|入读)$/u.test(unit.text),
  );
  const worked = units.findLastIndex((_, index) => index < verb && index > at && workplace(units, index) >= 0);
  if (worked > at) {
    const place = units[workplace(units, worked)];
    const isNear = units
      .slice(worked + 1, verb)
      .every((unit) => !isMentionOf(unit, 'company', 'organization', 'person'));
    return isNear && isMentionOf(place, 'company', 'organization') ? [place] : [];
  }
  const joined = units[stepOver(units, at + 1)];
  const isLast = units.slice(at + 2, verb).every((unit) => !isMentionOf(unit, 'company', 'organization', 'person'));
  return at >= 0 && isLast && isMentionOf(joined, 'company', 'organization') ? [joined] : [];
};

/** The organizations after 在 directly in front of a verb: 在A公司、B公司担任. */
const placeBefore = (units: readonly Unit[], verb: number): readonly MentionUnit[] => {
  let at = stepBack(units, verb);
  while (/^(?:,|还|也|曾|一直|先后|曾经|均|都|内|中|里)$/u.test(textAt(units, at))) at = stepBack(units, at);
  const last = units[at];
  if (isMentionOf(last, 'person')) {
    // 事业部由张雷担任总经理.
    const by = stepBack(units, at);
    const given = units[stepBack(units, by)];
    return textAt(units, by).endsWith('由') && isMentionOf(given, 'company', 'organization') ? [given] : [];
  }
  if (!isMentionOf(last, 'company', 'organization')) return joinedBefore(units, verb);
  const places = [...sharing(units, at), last];
  const lead = stepBack(units, units.indexOf(places[0] ?? last));
  return /^(?:在|于|还在|曾在|也在|正在|获|被|受|获得)$/u.test(textAt(units, lead))
    ? places
    : joinedBefore(units, verb);
};

/** True for the organization of 在A公司，担任…; the time at which somebody joined one is not that of the posts there. */
const isPlaced = (units: readonly Unit[], place: MentionUnit): boolean =>
  !/^(?:加入|加盟|入职|进入|转投|入读)/u.test(textAt(units, stepBack(units, units.indexOf(place))));

const predicatesOf = ({ units }: SentenceView, chains: readonly PostChain[]): readonly Predicate[] => {
  const found: Predicate[] = [];
  let last: Predicate | undefined;
  for (const chain of chains) {
    let verb = beforePost(units, chain);
    if (/^(?:为|成|作|到|至)$/u.test(textAt(units, verb)) && takingVerbAt(units, stepBack(units, verb)))
      verb = stepBack(units, verb);
    const effect = takingVerbAt(units, verb);
    const isHeld = isMentionOf(units[stepOver(units, chain.to)], 'person');
    if (isHeld) last = undefined;
    else if (effect) last = { verb, effect, chain, place: placeBefore(units, verb) };
    else if (last && isSeries(units, last.chain.to, chain.from)) {
      const own = last.chain.posts.findLast(({ organization }) => organization)?.organization;
      last = { ...last, chain, place: own ? [own] : last.place };
    } else last = undefined;
    if (last) found.push(last);
  }
  return found;
};

/** True if the post is only part of what follows 的: 曾任A公司总裁的王芳, 担任总裁的条件. */
const isAttribute = (units: readonly Unit[], chain: PostChain): boolean => {
  let at = stepOver(units, chain.to);
  if (/^(?:一职|职务|职位|之职|期间|时)$/u.test(textAt(units, at))) at = stepOver(units, at + 1);
  // 任董事公司中标: the firm behind is the next subject.
  if (isMentionOf(units[at], 'company') && at === chain.to) return true;
  if (/^(?:辖下|旗下|属下|麾下|手下|这样|那样|般|似的|人选|候选人|提名人|助理|一般)$/u.test(textAt(units, at)))
    return true;
  return (
    textAt(units, at) === '的' &&
    !/^(?:职务|职位|身份|工作|头衔|职责|要职)$/u.test(textAt(units, stepOver(units, at + 1)))
  );
};

/** Where the words that count for a verb begin if a relative clause stands in front of its subject: 此前负责云业务的王芳将担任…. */
const afterRelative = ({ units, clauses }: SentenceView, subject: number, verb: number): number | undefined => {
  const from = clauses.find(({ to }) => verb < to)?.from ?? 0;
  return subject > from && units.slice(from, subject).some(({ text }) => text === '的') ? subject : undefined;
};

const findVerbs = (sentence: SentenceView, document: DocumentView): readonly Draft[] =>
  predicatesOf(sentence, postsOf(sentence)).flatMap(({ verb, effect, chain, place }) => {
    const { units } = sentence;
    if (isAttribute(units, chain)) return [];
    const nearest = subjectBefore(sentence, verb) ?? subjectOfParagraph(sentence, document, verb);
    // 提名李明担任总裁: said by the verb of giving.
    if (!nearest || giverOf(units, units.indexOf(withJoined(units, nearest)[0] ?? nearest))) return [];
    const subject = units.indexOf(nearest);
    // 免去李明兼任的A局局长职务: said by the verb in front of him.
    if (textAt(units, verb + 1) === '的' && /免去|免除|解除|罢免|撤销/u.test(textAt(units, stepBack(units, subject))))
      return [];
    // 被推荐成为…: said by the verb of giving as well; 时任 is a verb only right behind the name.
    const isProposed = units.slice(subject + 1, verb).some(({ text }) => givingVerb(text)?.status !== undefined);
    if (isProposed || (/^(?:时任|前任)$/u.test(textAt(units, verb)) && stepBack(units, verb) !== subject)) return [];
    // 在A公司，担任…: the words in front of the place count as well.
    const [first] = place;
    const from =
      first && first.end <= (units[verb]?.start ?? 0) && isPlaced(units, first)
        ? sentence.clauses.find(({ end }) => first.start < end)?.from
        : afterRelative(sentence, subject, verb);
    const tenure = {
      ...tenureAt(sentence, document, verb, chain, effect, from),
      // 要求王芳辞任: not done.
      ...(effect.date === 'until' && ASKED.test(textAt(units, stepBack(units, subject)))
        ? { certainty: 'hypothetical' as const }
        : {}),
    };
    return holdsEach(
      withJoined(units, nearest),
      chain,
      sentence,
      document,
      { ...tenure, place },
      textAt(units, stepBack(units, verb)),
    );
  });

const VERB: Rule = {
  id: 'post.verb',
  reason:
    'A person takes, has or leaves a post by a verb whose object the post is; the person is the subject of the clause.',
  examples: [
    {
      text: '{p:李明}出席。（{p:王芳}曾任职{c:星河证券}主席）',
      claims: ['王芳 HOLDS_POSITION 星河证券 主席 former'],
    },
    {
      text: '2023年5月，{p:王芳}出任{c:星河证券}总经理。',
      date: '2023-06-01',
      claims: ['王芳 HOLDS_POSITION 星河证券 总经理 current asserted 2023-05'],
    },
    {
      text: '{p:李明}曾任{c:星河证券}副总裁、财务总监。',
      claims: ['李明 HOLDS_POSITION 星河证券 副总裁 former', '李明 HOLDS_POSITION 星河证券 财务总监 former'],
    },
    {
      text: '股東要求{p:李明}辭任{c:星河證券}董事長。',
      claims: ['李明 HOLDS_POSITION 星河證券 董事長 former hypothetical'],
    },
    { text: '{p:李明}辞去{c:星河证券}董事长职务。', claims: ['李明 HOLDS_POSITION 星河证券 董事长 former'] },
    { text: '{p:李明}不再担任{c:星河证券}董事长。', claims: ['李明 HOLDS_POSITION 星河证券 董事长 former asserted'] },
    {
      text: '{p:王芳}、{p:李明}分别出任{c:星河证券}董事长、总经理。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事长', '李明 HOLDS_POSITION 星河证券 总经理'],
    },
    {
      text: '{p:王芳}先后担任了{c:星河证券}经理、{c:东湖银行}副行长，{o:上海市商会}会长。',
      claims: [
        '王芳 HOLDS_POSITION 星河证券 经理 former',
        '王芳 HOLDS_POSITION 东湖银行 副行长 former',
        '王芳 HOLDS_POSITION 上海市商会 会长 former',
      ],
    },
    {
      text: '{p:王芳}加入{c:大河科技}之前，曾在{c:星河证券}工作多年，先后担任研究总监、副总裁等职。',
      claims: ['王芳 HOLDS_POSITION 星河证券 研究总监 former', '王芳 HOLDS_POSITION 星河证券 副总裁 former'],
    },
    {
      text: '{p:王芳}，女，1970年生。曾任{c:星河证券}经理，现任{c:大河科技}董事长。',
      claims: ['王芳 HOLDS_POSITION 星河证券 经理 former', '王芳 HOLDS_POSITION 大河科技 董事长'],
    },
    {
      text: '{p:王芳}：女，1970年出生，硕士。曾任{c:星河证券}经理。',
      claims: ['王芳 HOLDS_POSITION 星河证券 经理 former'],
    },
  ],
  counterExamples: [
    '{p:李明}对{c:星河证券}总裁表示不满。',
    '曾任{c:星河证券}总裁的{p:王芳}与{p:李明}会面。',
    '{p:王芳}与{p:李明}会面。公司总裁的任期没有变化。',
    '{p:王芳}、{p:李明}分别担任{c:星河证券}董事长、总经理、副总经理。',
  ],
  find: findVerbs,
};

export const POST_RULES: readonly Rule[] = [BEFORE, VERB];
