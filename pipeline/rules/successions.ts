// Rules of succession: one person takes the place of another, whom the verb names.
import type { DocumentView, MentionUnit, SentenceView } from '../relate/sentence/clause.ts';
import { isMentionOf } from '../relate/sentence/clause.ts';
import { modalityAt } from '../relate/sentence/modality.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { seatAfter, seatBefore, seatEndingAt } from '../relate/posts/seats.ts';
import type { Seat } from '../relate/posts/seats.ts';
import { skipBlank, stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { subjectBefore } from '../relate/sentence/subject.ts';
import { draftOf, personAfter, personAt } from '../relate/posts/succession.ts';

/** Verbs whose object is the predecessor, or the predecessor's seat: 接手X的工作. */
const VERBS =
  /接替|取代|替代|替换|接棒|接班|继任|接任|顶替|取替|代替|撤换|接手|接管|接过|接掌|承接|接下|兼任|担任|出任|暂代|代理|代行/gu;
const FILLS = /^(?:兼任|担任|出任|暂代|代理|代行)$/u;
/** Those whose object can only be the seat. */
const TAKE_OVER = /^(?:接手|接管|接过|接掌|承接|接下)$/u;
const SEAT =
  /^(?:职务|职位|工作|岗位|位置|一职|位子|角色|职责|职|席位|帅位|帅印|衣钵|接力棒|权杖|班|棒|空缺|遗缺|职缺|大位|宝座)$/u;
const IS = /^(?:是|将是|将会是|为|乃|则是|会是)$/u;
/** What is won or lost, not handed on: 取代王五成为首富. */
const RANK = /首富|冠军|榜首|第一|最年轻|最富|头名|影帝|影后|球王|记录|纪录|出场|首发/u;

const APPOINTS = /^(?:任命|委任|聘任|聘请|聘用|提名|指定|推选|选举|推举|指派|提拔|选出|宣布由|挑选|选定)$/u;

/** Whom the clause before appoints: 任命王芳为总裁，接替李明. */
const appointed = (sentence: SentenceView, verb: number): MentionUnit | undefined => {
  const { units, clauses } = sentence;
  const index = clauses.findIndex(({ to }) => verb < to);
  const [own, before] = [clauses[index], clauses[index - 1]];
  if (!own || !before || units.slice(own.from, verb).some((unit) => isMentionOf(unit, 'person'))) return undefined;
  for (let i = before.from; i < before.to; i++)
    if (APPOINTS.test(textAt(units, i))) return personAt(units, personAfter(units, i + 1, true));
  return undefined;
};

/** The seat that the clause before gives: 去年担任国防部长，接替马蒂斯. */
const seatGiven = (
  sentence: SentenceView,
  document: DocumentView,
  verb: number,
  person: MentionUnit,
): Seat | undefined => {
  const { units, clauses } = sentence;
  const before = clauses[clauses.findIndex(({ to }) => verb < to) - 1];
  if (!before) return undefined;
  for (let i = before.to - 1; i >= before.from; i--)
    if (/^(?:担任|出任|任|为|接任|就任|兼任|当选|成为)$/u.test(textAt(units, i)))
      return seatAfter(i, person.mention, sentence, document);
  return undefined;
};

/** The seat that the clauses before say somebody leaves: 卸任A公司董事长，由Y接任. */
const seatLeft = (
  sentence: SentenceView,
  document: DocumentView,
  verb: number,
  person: MentionUnit,
): Seat | undefined => {
  const { units } = sentence;
  for (let i = verb - 1; i > 0; i--)
    if (/^(?:卸任|辞去|辞任|离任|不再担任|退任|免去|卸下|不再兼任)$/u.test(textAt(units, i)))
      // 卸任 may be read as part of the post.
      return seatAfter(i, person.mention, sentence, document) ?? seatAfter(i + 1, person.mention, sentence, document);
  return undefined;
};

/** Who takes over, and who is followed by what `verb` says: 由Y接替, 被Y取代, Y接替X, 接替X出任总裁的Y. */
const successorOf = (sentence: SentenceView, verb: number, after: number): MentionUnit | undefined => {
  const { units } = sentence;
  const near = personAt(units, stepBack(units, verb));
  if (near) return near;
  const clause = sentence.clauses.find(({ to }) => verb < to);
  const subject = appointed(sentence, verb) ?? subjectBefore(sentence, verb);
  const isHere = subject !== undefined && clause !== undefined && subject.start >= clause.start;
  if (isHere) return subject;
  // 刚刚接替姚坚出任发言人的沈丹阳
  const end = clause?.to ?? 0;
  for (let i = after; i < end; i++)
    if (textAt(units, i) === '的' && personAt(units, skipBlank(units, i + 1)))
      return personAt(units, skipBlank(units, i + 1));
  return subject;
};

/** Out of whose hands something is taken: 李明 in “从李明手中接过帅印”; no prize, no shares. */
const fromHands = (
  sentence: SentenceView,
  verb: number,
): { readonly from: number; readonly person: MentionUnit } | undefined => {
  const { units, clauses } = sentence;
  const clause = clauses.find(({ to }) => verb < to);
  if (!clause || !/^(?:手|手中|手里|手上)$/u.test(textAt(units, stepBack(units, verb)))) return undefined;
  const taken = units
    .slice(verb + 1, clause.to)
    .map(({ text }) => text)
    .join('');
  if (/股份|股权|股票|奖|证书|话筒|麦克风|花|礼物|信|钱|火炬|国旗|钥匙/u.test(taken)) return undefined;
  for (let at = verb - 1; at >= clause.from; at--) {
    const person = personAt(units, at);
    if (!person) continue;
    let from = stepBack(units, at);
    for (let steps = 0; steps < 6 && from >= clause.from && !/^[从自由]$/u.test(textAt(units, from)); steps++)
      from = stepBack(units, from);
    return /^[从自由]$/u.test(textAt(units, from)) ? { from, person } : undefined;
  }
  return undefined;
};

const LEAVES = /^(?:卸任|辞去|辞任|离任|离职|辞职|退休|退任|卸下|调任|转任)$/u;

const replace = (sentence: SentenceView, document: DocumentView, verb: number, word: string): readonly Draft[] => {
  const { units } = sentence;
  const isTaking = TAKE_OVER.test(word);
  const isPostVerb = /^(?:接任|继任|接班|接棒)$/u.test(word);
  const by = stepBack(units, stepBack(units, verb));
  const near = personAt(units, stepBack(units, verb));
  const isPassive =
    near !== undefined && /^(?:被|由|将由|改由|遭|已由|将被|已被|则由|并由|现由)$/u.test(textAt(units, by));
  // 由Y兼任 says who follows only where somebody leaves and no post is named behind.
  const behind = units[skipBlank(units, verb + 1)];
  if (FILLS.test(word) && (!isPassive || !textAt(units, by).endsWith('由') || (behind && behind.kind !== 'mark')))
    return [];
  const handed = fromHands(sentence, verb);
  if (handed) {
    const seat = seatAfter(verb + 1, handed.person.mention, sentence, document);
    return draftOf(
      subjectBefore(sentence, handed.from),
      handed.person,
      sentence,
      verb,
      seat ?? seatBefore(handed.person, sentence, document),
    );
  }
  const at = personAfter(units, skipBlank(units, verb + 1), !isPostVerb);
  const person = personAt(units, at);
  if (!person) {
    const end = units[skipBlank(units, verb + 1)];
    const isBare = isPostVerb && near !== undefined && (end === undefined || end.kind === 'mark' || end.text === '其');
    if ((!isPassive && !isBare) || isTaking || !near) return [];
    // 由Y接替 alone takes up who leaves in the clauses before.
    const said = units
      .slice(0, by)
      .map(({ text }) => text)
      .join('');
    const isUndergone = isPassive && textAt(units, by).endsWith('被');
    if (!isUndergone && !/卸任|辞|离任|离职|退休|去世|退任|免去|不再|调任|转任|届满|职务|一职|下课|解雇|被/u.test(said))
      return [];
    const left = subjectBefore(
      sentence,
      isPassive ? by : (sentence.clauses.find(({ to }) => verb < to)?.from ?? 0) - 1,
    );
    const seat = left ? (seatLeft(sentence, document, verb, left) ?? seatBefore(left, sentence, document)) : undefined;
    const drafts = draftOf(near, left, sentence, verb, seatAfter(verb + 1, near.mention, sentence, document) ?? seat);
    // 将于下月卸任，王芳接任: not yet.
    const leaves = units.findLast(
      (unit, index) => index < verb && LEAVES.test(unit.kind === 'mention' ? '' : unit.text),
    );
    const isAhead = leaves !== undefined && modalityAt(sentence, document, leaves).certainty === 'planned';
    return isAhead ? drafts.map((draft): Draft => ({ ...draft, certainty: 'planned' })) : drafts;
  }
  let after = stepOver(units, at + 1);
  const rest = sentence.clauses.find(({ to }) => at < to)?.to ?? at;
  const said = units
    .slice(after, rest)
    .map(({ text }) => text)
    .join('');
  if (RANK.test(said)) return [];
  if (textAt(units, after) === '的' || textAt(units, after) === '所') {
    const next = stepOver(units, after + 1);
    if (IS.test(textAt(units, next)) || /^人选$/u.test(textAt(units, next))) {
      const successor = personAt(units, personAfter(units, next + 1, true));
      return draftOf(successor, person, sentence, verb, seatBefore(person, sentence, document));
    }
    const isSeat = SEAT.test(textAt(units, next)) || units[next]?.kind === 'title';
    if (!isSeat) return [];
    after = next + 1;
  } else if (isTaking) return [];
  const successor = isPassive ? near : successorOf(sentence, verb, after);
  if (/^(?:出选|参选|上场|出场|登场|首发|出战|迎战|参赛|先发)$/u.test(textAt(units, after))) return [];
  const seat =
    seatAfter(after, person.mention, sentence, document) ??
    seatGiven(sentence, document, verb, person) ??
    seatBefore(person, sentence, document);
  return draftOf(successor, person, sentence, verb, seat);
};

const REPLACES: Rule = {
  id: 'succeed.replace',
  reason:
    'A verb of replacing names the predecessor as its object; the seat stands after it or in front of the predecessor.',
  words: [
    '接替',
    '取代',
    '替代',
    '替换',
    '接棒',
    '接班',
    '继任',
    '接任',
    '顶替',
    '取替',
    '代替',
    '撤换',
    '接手',
    '接管',
    '接过',
    '接掌',
    '承接',
    '接下',
    '兼任',
    '担任',
    '出任',
    '暂代',
    '代理',
    '代行',
  ],
  examples: [
    {
      text: '2019年3月，{p:王芳}接替{p:李明}出任{c:星河证券}总裁。',
      claims: ['王芳 SUCCEEDED 李明 总裁 current asserted 2019-03'],
    },
    { text: '{p:李明}离职，接替{p=李明:他}的是{c:星河证券}高管{p:王芳}。', claims: ['王芳 SUCCEEDED 李明'] },
    {
      text: '{c:星河证券}创始人{p:李明}辞去{c:星河证券}总裁职务，{p:王芳}接任。',
      claims: ['王芳 SUCCEEDED 李明 总裁'],
    },
    {
      text: '{o:校委会}任命{p:王芳}为{c:星河证券}主席，接替{p:李明}。',
      claims: ['王芳 SUCCEEDED 李明 主席'],
    },
    {
      text: '{p:王芳}2023年加盟，从{p:李明}手中接过总裁的职位。',
      claims: ['王芳 SUCCEEDED 李明'],
    },
    {
      text: '{p:李明}卸任{c:星河证券}总裁，由{p:王芳}兼任。',
      claims: ['王芳 SUCCEEDED 李明 总裁'],
    },
    { text: '{p:王芳}接棒{p:李明}，兼任{c:星河证券}总裁。', claims: ['王芳 SUCCEEDED 李明 总裁'] },
    { text: '{p:王芳}从{p:李明}手中接过帅印。', claims: ['王芳 SUCCEEDED 李明'] },
    { text: '接替{p:李明}的是{c:东湖银行}前高管{p:王芳}。', claims: ['王芳 SUCCEEDED 李明'] },
    {
      text: '{p:李明}將於下月卸任{c:星河證券}總裁，由{p:王芳}接任。',
      claims: ['王芳 SUCCEEDED 李明 總裁 current planned'],
    },
    { text: '{p:李明}将被{p:王芳}取代。', claims: ['王芳 SUCCEEDED 李明 - current planned'] },
    { text: '{p:李明}卸任{c:星河证券}总裁，由{p:王芳}接替。', claims: ['王芳 SUCCEEDED 李明 总裁'] },
    { text: '{p:王芳}将接手即将退任的{p:李明}的工作。', claims: ['王芳 SUCCEEDED 李明 - current planned'] },
    { text: '刚刚接替{p:李明}出任{o:商务部}发言人的{p:王芳}到场。', claims: ['王芳 SUCCEEDED 李明 发言人'] },
  ],
  counterExamples: [
    '{p:王芳}接任{c:星河证券}总裁，{p:李明}没有回应。',
    '{c:星河证券}产品将取代{p:李明}的发明。',
    '{p:王芳}从{p:李明}手中接过奖杯和证书。',
    '{c:星河证券}总裁由{p:王芳}担任，{p:李明}没有回应。',
    '{p:李明}出席，{c:星河证券}总裁由{p:王芳}担任。',
    '{p:王芳}接替{p:李明}出场。',
    '{p:王芳}取代{p:李明}成为首富。',
    '{p:王芳}接任主席 {p:李明}说。',
  ],
  find: (sentence, document) =>
    [...document.folded.slice(sentence.start, sentence.end).matchAll(VERBS)].flatMap(({ 0: word, index }) => {
      // jieba may have cut the word elsewhere (会取|替): the unit that ends with it stands for it.
      const end = sentence.start + index + word.length;
      const verb = sentence.units.findIndex((unit) => unit.kind === 'word' && unit.end === end);
      return verb < 0 ? [] : replace(sentence, document, verb, word);
    }),
};

const PASSES = /^(?:交给|移交给|交予|让给|传给|交到|移交|让与|交棒给)$/u;

const PASSED: Rule = {
  id: 'succeed.hand-over',
  reason: 'Who hands a post over to somebody is followed in it: 将A公司主席职务交给王芳.',
  words: ['交给', '交予', '交到', '交棒给', '移交', '让给', '让与', '传给'],
  examples: [
    { text: '{p:李明}将{c:星河证券}董事会主席职务交给{p:王芳}。', claims: ['王芳 SUCCEEDED 李明 董事会主席'] },
  ],
  counterExamples: ['{p:李明}将文件交给总裁{p:王芳}。', '{p:李明}将{c:星河证券}主席的信交给{p:王芳}。'],
  find: (sentence, document) =>
    sentence.units.flatMap((unit, verb): readonly Draft[] => {
      const { units } = sentence;
      if (unit.kind !== 'word' || !PASSES.test(unit.text)) return [];
      let end = stepBack(units, verb);
      while (SEAT.test(textAt(units, end)) || /^(?:之|一|的|正式)$/u.test(textAt(units, end)))
        end = stepBack(units, end);
      if (units[end]?.kind !== 'title') return [];
      const from = units.findLastIndex(({ text }, at) => at < end && /^[将把]$/u.test(text));
      const successor = personAt(units, personAfter(units, verb + 1, true));
      const predecessor = from < 0 ? undefined : subjectBefore(sentence, from);
      if (!successor || !predecessor) return [];
      const chainEnd = units[end]?.end ?? 0;
      const seat = seatEndingAt(chainEnd, predecessor.mention, sentence, document);
      return seat ? draftOf(successor, predecessor, sentence, verb, seat) : [];
    }),
};

export const SUCCESSION_RULES: readonly Rule[] = [REPLACES, PASSED];
