// Posts that pass from one to another: 接替李明出任总经理 and 免去李明的职务 say that 李明 held them; 作为总经理，王芳… that she does.
import type { MentionUnit, Unit } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { departureAt } from '../relate/posts/departures.ts';
import { describedPerson } from '../relate/posts/givers.ts';
import { holdersAfter, holdsChain, holdsEach } from '../relate/posts/holders.ts';
import { modalityAt } from '../relate/sentence/modality.ts';
import { beforePost, takingVerb, takingVerbAt } from '../relate/posts/post-verbs.ts';
import { postsOf } from '../relate/posts/posts.ts';
import type { Rule } from '../relate/rule.ts';
import { stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { subjectBefore, withFollowing, withJoined } from '../relate/sentence/subject.ts';
import { tenureAt } from '../relate/posts/tenure.ts';

const REPLACES = /^(?:接替|取代|接棒|顶替|替代|接班|替换|接过|接力|代替)$/u;

/** The person replaced, if one stands between 接替 and unit `at`: 接替李明出任, 接替离任的李明. */
const replaced = (units: readonly Unit[], at: number): MentionUnit | undefined => {
  const person = units[at];
  if (!isMentionOf(person, 'person')) return undefined;
  let lead = stepBack(units, at);
  for (let steps = 0; steps < 4; steps++) {
    if (REPLACES.test(textAt(units, lead))) return person;
    const unit = units[lead];
    if (unit?.kind !== 'word' && unit?.kind !== 'title') return undefined;
    lead = stepBack(units, lead);
  }
  return undefined;
};

const REPLACED: Rule = {
  id: 'post.replaced',
  reason: 'Who is replaced in a post held it: 接替李明出任T, 接替李明的T职务; the post is former for the one replaced.',
  examples: [
    { text: '{p:王芳}接替{p:李明}出任{c:星河证券}总经理。', claims: ['李明 HOLDS_POSITION 星河证券 总经理 former'] },
    {
      text: '{p:王芳}接替离任的{p:李明}担任{c:星河证券}董事长。',
      claims: ['李明 HOLDS_POSITION 星河证券 董事长 former'],
    },
    {
      text: '{p:王芳}将接替{p:李明}的{c:星河证券}董事长职务。',
      claims: ['李明 HOLDS_POSITION 星河证券 董事长 former'],
    },
  ],
  counterExamples: ['{p:王芳}与{p:李明}出任{c:星河证券}董事。', '{p:王芳}接替{p:李明}。{c:星河证券}总经理在场。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      if (isMentionOf(units[stepOver(units, chain.to)], 'person')) return [];
      const verb = beforePost(units, chain);
      const isOf = textAt(units, stepBack(units, chain.from)) === '的';
      if (!isOf && !takingVerbAt(units, verb)) return [];
      const person = replaced(units, stepBack(units, isOf ? stepBack(units, chain.from) : verb));
      if (!person) return [];
      const { until, since } = tenureAt(sentence, document, verb, chain, { date: 'until' });
      return holdsChain(person, chain, sentence, document, { status: 'former', until: until ?? since });
    }),
};

const NEXT: Rule = {
  id: 'post.next',
  reason:
    'Who takes over right after a post was left holds it: 卸任A公司总裁，由李明接任; the verb has no object of its own.',
  examples: [
    { text: '{p:王芳}卸任{c:星河证券}总裁，{p:李明}接任。', claims: ['李明 HOLDS_POSITION 星河证券 总裁'] },
    {
      text: '{p:王芳}将于下月卸任{c:星河证券}总裁，{p:李明}接任。',
      claims: ['李明 HOLDS_POSITION 星河证券 总裁 incoming planned'],
    },
    {
      text: '{c:星河证券}董事长{p:王芳}退休，由总裁{p:李明}接任。',
      claims: ['李明 HOLDS_POSITION 星河证券 董事长'],
    },
    {
      text: '{p:王芳}辞去{c:星河证券}董事长职务，由副董事长{p:李明}接替。',
      claims: ['李明 HOLDS_POSITION 星河证券 董事长'],
    },
  ],
  counterExamples: [
    '{p:王芳}卸任{c:星河证券}总裁，{p:李明}接任董事长。',
    '{p:王芳}出任{c:星河证券}总裁，{p:李明}接任。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      // 总裁王芳退休，由李明接任: whose title stands beside a name leaves with what is said of the name.
      const [holder] = holdersAfter(units, chain);
      const isLeft = holder !== undefined && departureAt(sentence, units.indexOf(holder) + 1) !== undefined;
      if (!isLeft && takingVerbAt(units, beforePost(units, chain))?.date !== 'until') return [];
      const comma = units.findIndex(({ text }, index) => index >= chain.to && text === ',');
      let at = isLeft && comma > 0 ? comma : stepOver(units, chain.to);
      while (/^(?:职务|职位|一职|后|,|由|将由|并由|其职务)$/u.test(textAt(units, at))) at = stepOver(units, at + 1);
      const place = describedPerson(units, at);
      const person = units[place];
      let verb = stepOver(units, place + 1);
      while (/^(?:将|暂时|正式|随后|临时)$/u.test(textAt(units, verb))) verb = stepOver(units, verb + 1);
      if (!isMentionOf(person, 'person') || !/^(?:接任|接替|继任|接棒|接掌|递补|接手|接班)$/u.test(textAt(units, verb)))
        return [];
      const end = units[stepOver(units, verb + 1)];
      if (end && (end.kind !== 'mark' || !/[,。；;]/u.test(end.text))) return [];
      // The clause speaks of who left as well: only what it says of a day to come is of the successor.
      const { since, status } = tenureAt(sentence, document, verb, chain, { date: 'since' });
      // 将卸任…，王芳接任: the plan holds for both.
      const left = units[beforePost(units, chain)] ?? chain.posts[0]?.head ?? sentence;
      const isAhead = status === 'incoming' || modalityAt(sentence, document, left).certainty === 'planned';
      const drafts = holdsChain(person, chain, sentence, document, {
        status: isAhead ? 'incoming' : 'current',
        since,
        certainty: isAhead ? 'planned' : undefined,
      });
      const said = units[verb];
      return isLeft && said ? drafts.map((draft) => ({ ...draft, trigger: said })) : drafts;
    }),
};

/** Behind a verb: the post that was just told. */
const POINTS = /^(?:了)?(?:该|这一|此|这个|上述)(?:关键|重要|核心|要)?(?:职务|职位|岗位|一职|职|位置|角色)/u;

const POINTED: Rule = {
  id: 'post.pointed',
  reason:
    'Who takes this post (接任该职务) takes the one that the words before name, in the sentence or the one before.',
  words: ['职', '岗位', '位置', '角色'],
  examples: [
    { text: '{c:星河证券}总裁一职空缺已久，{p:李明}昨日接任该职务。', claims: ['李明 HOLDS_POSITION 星河证券 总裁'] },
    {
      text: '{p:王芳}卸任{c:星河证券}总裁，{p:李明}接任该职务。',
      claims: ['李明 HOLDS_POSITION 星河证券 总裁 current'],
    },
    {
      text: '{c:星河证券}完成首次首席执行官交接，{p:李明}正式接任这一关键职位。',
      claims: ['李明 HOLDS_POSITION 星河证券 首席执行官'],
    },
  ],
  counterExamples: [
    '{c:星河证券}总裁{p:王芳}在场，{p:李明}接任董事长职务。',
    '{p:李明}接任该职务。',
    '{c:星河证券}总裁{p:李明}将接任该职务。',
  ],
  find: (sentence, document) =>
    sentence.units.flatMap((unit, at) => {
      const { units } = sentence;
      const effect = unit.kind === 'word' ? takingVerb(unit.text) : undefined;
      const next = units[stepOver(units, at + 1)];
      if (effect?.date !== 'since' || !next || !POINTS.test(document.folded.slice(next.start, sentence.end))) return [];
      const person = subjectBefore(sentence, at);
      const before = document.sentences[sentence.index - 1];
      const here = postsOf(sentence).findLast(({ to }) => to <= at);
      const source = here || before?.paragraph !== sentence.paragraph ? sentence : before;
      const chain = here ?? (source === sentence ? undefined : postsOf(source).at(-1));
      if (
        !person ||
        !chain ||
        holdersAfter(source.units, chain).some(({ mention }) => mention.entity === person.mention.entity)
      )
        return [];
      const last = { ...chain, posts: chain.posts.slice(-1) };
      const { status = 'current', ...tenure } = tenureAt(sentence, document, at, last, effect);
      return holdsChain(person, last, source, document, { ...tenure, status });
    }),
};

const REMOVES = /^(?:取消|撤消|褫夺|免去|罢免|撤销|解除|撤去|免除|决定免去|同意免去|革去|剥夺)$/u;

const REMOVED: Rule = {
  id: 'post.removed',
  reason:
    'A post taken from somebody is former: 免去张三的A局局长职务; the person stands between the verb and the post.',
  examples: [
    { text: '会议决定免去{p:李明}的{o:东湖卫生局}局长职务。', claims: ['李明 HOLDS_POSITION 东湖卫生局 局长 former'] },
    { text: '会议免去{p:李明}兼任的{o:东湖卫生局}局长职务。', claims: ['李明 HOLDS_POSITION 东湖卫生局 局长 former'] },
    { text: '{c:星河证券}解除{p:李明}总经理职务。', claims: ['李明 HOLDS_POSITION 星河证券 总经理 former'] },
    { text: '会议撤销{p:李明}的{o:东湖政协}委员资格。', claims: ['李明 HOLDS_POSITION 东湖政协 委员 former'] },
  ],
  counterExamples: ['会议撤销了{p:李明}的{o:东湖卫生局}局长任命。', '{p:李明}免去{c:星河证券}董事长的担忧。'],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      if (!/^(?:职务|职位|一职|之职|的职务|职|资格|身份)$/u.test(textAt(units, stepOver(units, chain.to)))) return [];
      let at = stepBack(units, chain.from);
      if (textAt(units, at) === '的') at = stepBack(units, at);
      if (/^(?:兼任|担任|所任|出任|所担任)$/u.test(textAt(units, at))) at = stepBack(units, at);
      if (/^(?:同志|先生|女士)$/u.test(textAt(units, at))) at = stepBack(units, at);
      const person = units[at];
      const verb = stepBack(units, at);
      if (!isMentionOf(person, 'person') || !REMOVES.test(textAt(units, verb))) return [];
      const { until, since } = tenureAt(sentence, document, verb, chain, { date: 'until' });
      return holdsChain(person, chain, sentence, document, { status: 'former', until: until ?? since });
    }),
};

const AS: Rule = {
  id: 'post.as',
  reason:
    'A post in which somebody acts: 作为A公司总裁，王芳…, with nothing between the comma and the name; 王芳以A公司总裁身份….',
  examples: [
    { text: '作为{c:星河证券}总裁，{p:王芳}出席了会议。', claims: ['王芳 HOLDS_POSITION 星河证券 总裁'] },
    { text: '{p:王芳}以{c:星河证券}总裁的身份出席了会议。', claims: ['王芳 HOLDS_POSITION 星河证券 总裁'] },
    {
      text: '{p:王芳}、{p:李明}以{c:星河证券}董事长、总经理的身份致信。',
      claims: ['王芳 HOLDS_POSITION 星河证券 董事长', '李明 HOLDS_POSITION 星河证券 总经理'],
    },
  ],
  counterExamples: [
    '作为{c:星河证券}总裁的助手，{p:王芳}出席了会议。',
    '他说，作为{c:星河证券}的总裁，要{p:王芳}负责。',
    '{p:王芳}以{c:星河证券}总裁为榜样。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const lead = textAt(units, stepBack(units, chain.from));
      let after = chain.to;
      let person: Unit | undefined;
      if (/^(?:作为|身为|贵为)$/u.test(lead) && textAt(units, after) === ',')
        person = units[stepOver(units, after + 1)];
      else if (lead === '以') {
        if (textAt(units, after) === '的') after++;
        if (/^(?:身份|名义|双重身份)$/u.test(textAt(units, after)))
          person = subjectBefore(sentence, stepBack(units, chain.from));
      }
      if (!isMentionOf(person, 'person')) return [];
      // 张三、李四以A公司董事长、总经理身份: one post each.
      const before = withJoined(units, person);
      const persons = before.length > 1 ? before : withFollowing(units, person);
      const isEach = persons.length > 1 && persons.length === chain.posts.length;
      return holdsEach(persons, chain, sentence, document, { certainty: 'asserted' }, isEach ? '分别' : '');
    }),
};

const FROM: Rule = {
  id: 'post.from',
  reason:
    'Whoever comes from a post, or steps down from it, held it: 从A公司总裁的位置上调任, 自A局局长任上退休; the word for the seat is needed.',
  examples: [
    {
      text: '{p:王芳}于2015年8月从{o:东湖经信委}主任的位置上调任{c:星河集团}。',
      claims: ['王芳 HOLDS_POSITION 东湖经信委 主任 former'],
    },
    { text: '{p:李明}去年自{o:東湖大學}校長任上退休。', claims: ['李明 HOLDS_POSITION 東湖大學 校長 former'] },
    {
      text: '{p:李明}从{c:星河证券}总裁职位上退下。',
      claims: ['李明 HOLDS_POSITION 星河证券 总裁 former'],
    },
  ],
  counterExamples: [
    '{p:王芳}从{c:星河证券}总裁{p:李明}手中接过奖杯。',
    '{p:王芳}从{c:星河证券}总裁办公室出来。',
    '{p:王芳}从{c:星河证券}总裁的位置上看问题。',
  ],
  find: (sentence, document) =>
    postsOf(sentence).flatMap((chain) => {
      const { units } = sentence;
      const lead = stepBack(units, chain.from);
      if (!/^[从由自]$/u.test(textAt(units, lead))) return [];
      const clause = sentence.clauses.find(({ to }) => lead < to);
      const behind = units
        .slice(chain.to, clause?.to)
        .map(({ text }) => text)
        .join('');
      if (
        !/^ ?的?(?:位置|职位|位子|岗位|职务|任|一职|任期)上?(?:正式|突然|提前|光荣|主动|被)?(?:退|调|离|卸|转|升|辞|下台|免|落马|跳槽|挂冠|荣休)/u.test(
          behind,
        )
      )
        return [];
      const person = subjectBefore(sentence, lead);
      const effect = { status: 'former', date: 'until' } as const;
      return person
        ? holdsEach(
            withJoined(units, person),
            chain,
            sentence,
            document,
            tenureAt(sentence, document, lead, chain, effect),
          )
        : [];
    }),
};

export const HANDOVER_RULES: readonly Rule[] = [REPLACED, NEXT, POINTED, REMOVED, AS, FROM];
