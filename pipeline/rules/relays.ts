// Rules of relays: one person leaves a post and another takes the same one, said in two clauses or two sentences.
import { fold } from '../../src/model/fold.ts';
import type { DocumentView, MentionUnit, SentenceView } from '../relate/sentence/clause.ts';
import { clauseAt, isMentionOf } from '../relate/sentence/clause.ts';
import { asker } from '../relate/rule.ts';
import type { Draft, Rule } from '../relate/rule.ts';
import { seatAfter, seatBefore } from '../relate/posts/seats.ts';
import { skipBlank, stepBack, stepOver, textAt } from '../relate/sentence/steps.ts';
import { draftOf, personAt } from '../relate/posts/succession.ts';
import { APPOINTMENT_RULES } from './appointments.ts';
import { APPOSITION_RULES } from './appositions.ts';
import { HANDOVER_RULES } from './handovers.ts';
import { POST_RULES } from './posts.ts';

/** A post that somebody has, with the words of its clause. */
interface Holding {
  readonly draft: Draft;
  /** Words of the clause in front of the title, and behind it. */
  readonly before: string;
  readonly after: string;
}

const memory = new WeakMap<SentenceView, readonly Holding[]>();

const holdingsOf = (sentence: SentenceView, document: DocumentView): readonly Holding[] => {
  const known = memory.get(sentence);
  if (known) return known;
  const found = [...POST_RULES, ...APPOINTMENT_RULES, ...APPOSITION_RULES, ...HANDOVER_RULES]
    .flatMap(asker(sentence, document))
    .filter(({ type, title }) => type === 'HOLDS_POSITION' && title !== undefined)
    .map((draft): Holding => {
      const clause = clauseAt(sentence, draft.trigger.start) ?? sentence;
      return {
        draft,
        before: document.folded.slice(clause.start, draft.trigger.start),
        after: document.folded.slice(draft.trigger.end, clause.end),
      };
    });
  memory.set(sentence, found);
  return found;
};

const LEAVES =
  /辞[去任职]|卸任|离任|离职|退任|去职|退休|免去|被免|免职|不再(?:担任|兼任|代行|出任|任)|解聘|解雇|罢免|下台|下课|去世|逝世|病逝|身故|届满|请辞|引咎/u;
const LEAVES_AFTER = /转任|调任|升任|调离|另有任用|调往/u;
const TAKES =
  /接任|接替|接棒|继任|出任|担任|任命|聘任|聘请|委任|当选|选举|升任|获任|履新|上任|就任|执掌|兼任|推选|增补|提拔|由.{1,30}(?:任|代行|代理)|[^一原前时曾历离卸辞退]任/u;
/** Posts that several hold at once: one comes, one goes, and neither follows the other. */
const SHARED = /董事$|监事$|委员$|副|成员|议员|记者|合伙人|独立|助理|顾问|代表$|教授|研究员|常委|主管|负责人/u;

/** Verbs that say of themselves that somebody had the post before. */
const TAKES_OVER = /接任|接棒|接掌|继任|接班/u;
const LONGEST_LINE = 40;

const MOVES = new RegExp(`${LEAVES.source}|${LEAVES_AFTER.source}|${TAKES.source}`, 'u');
/** Does somebody come or go in the sentence at all? */
const mayMove = ({ start, end }: SentenceView, { folded }: DocumentView): boolean =>
  MOVES.test(folded.slice(start, end));

const isLeaving = ({ draft, before, after }: Holding): boolean =>
  LEAVES.test(before) || LEAVES.test(after) || (draft.status !== 'incoming' && LEAVES_AFTER.test(after));
const isTaking = (holding: Holding): boolean =>
  holding.draft.status !== 'former' &&
  holding.draft.status !== 'candidate' &&
  !isLeaving(holding) &&
  (TAKES.test(holding.before) || TAKES.test(holding.after));

/** A title without what says how long or how sure it is: 临时行政总裁 → 行政总裁. */
const plain = (title: string): string =>
  title.replace(/^(?:临时|代理|署理|暂代|代|新任|现任|候任|集团|公司)/u, '').toLowerCase();

const isSameSeat = (a: Draft, b: Draft): boolean =>
  a.object.entity === b.object.entity &&
  a.subject.entity !== b.subject.entity &&
  plain(a.title ?? '') === plain(b.title ?? '') &&
  !SHARED.test(fold(a.title ?? ''));

const succession = (taken: Draft, subject: Draft['subject'], object: Draft['subject'], since?: string): Draft => ({
  type: 'SUCCEEDED',
  subject,
  object,
  about: taken.object,
  trigger: taken.trigger,
  title: taken.title,
  role: taken.role,
  negated: false,
  ...(taken.certainty === undefined ? {} : { certainty: taken.certainty }),
  ...(since === undefined ? {} : { since }),
});

const RELAY: Rule = {
  id: 'succeed.handover',
  reason:
    'Who takes the post that another leaves in the same breath follows that person; only posts that one person holds at a time.',
  examples: [
    {
      text: '{p:李明}辞去{c:星河证券}总裁职务，{p:王芳}出任{c:星河证券}总裁。',
      claims: ['王芳 SUCCEEDED 李明 总裁'],
    },
    {
      text: '{c:星河证券}行政总裁{p:李明}即日起辞职，由{p:王芳}任{c:星河证券}临时行政总裁。',
      claims: ['王芳 SUCCEEDED 李明 临时行政总裁'],
    },
    {
      text: '{c:星河证券}总裁{p:李明}宣布，{p:王芳}将接任{c:星河证券}总裁。',
      claims: ['王芳 SUCCEEDED 李明 总裁 current planned'],
    },
    {
      text: '免去{p:李明}的{o:东湖商务局}局长职务；\n任命{p:王芳}为{o:东湖商务局}局长。',
      claims: ['王芳 SUCCEEDED 李明 局长'],
    },
    {
      text: '{p:李明}不再担任{c:星河证券}总裁。{c:星河证券}任命{p:王芳}为{c:星河证券}总裁。',
      claims: ['王芳 SUCCEEDED 李明 总裁'],
    },
  ],
  counterExamples: [
    '{p:李明}辞去{c:星河证券}副总裁职务，{p:王芳}出任{c:星河证券}副总裁。',
    '{p:李明}辞去{c:星河证券}总裁职务，{p:王芳}出任{c:东湖银行}总裁。',
    '{c:星河证券}前总裁{p:李明}与{c:星河证券}总裁{p:王芳}出席。',
  ],
  find: (sentence, document) => {
    const before = document.sentences[sentence.index - 1];
    if (!mayMove(sentence, document)) return [];
    const here = holdingsOf(sentence, document);
    if (here.length === 0) return [];
    // 免去…；任命…： the lines of a list.
    const isLine = [before, sentence].every((one) => one && one.end - one.start <= LONGEST_LINE);
    const isNear = before && (before.paragraph === sentence.paragraph || isLine) && mayMove(before, document);
    const earlier = isNear ? holdingsOf(before, document) : [];
    const all = [...earlier, ...here];
    return here.flatMap((holding) =>
      all.flatMap((other): readonly Draft[] => {
        if (!isSameSeat(holding.draft, other.draft)) return [];
        // 总裁王芳宣布，李明将接任总裁
        const isNow = other.draft.status === undefined && other.draft.certainty === 'asserted';
        const isAfter =
          holding.draft.trigger.start > other.draft.trigger.start && earlier.every((one) => one !== other);
        if (
          isTaking(holding) &&
          (isLeaving(other) || (isNow && isAfter && TAKES_OVER.test(holding.before) && !TAKES.test(other.before)))
        )
          return [
            succession(
              holding.draft,
              holding.draft.subject,
              other.draft.subject,
              holding.draft.since ?? other.draft.until,
            ),
          ];
        // The one who leaves is named in the later sentence.
        const isEarlier = other.draft.trigger.start < sentence.start;
        return isEarlier && isTaking(other) && isLeaving(holding)
          ? [
              {
                ...succession(other.draft, other.draft.subject, holding.draft.subject, other.draft.since),
                trigger: holding.draft.trigger,
              },
            ]
          : [];
      }),
    );
  },
};

const GONE =
  /^(?:突然|正式|意外|因病|被)?(?:离任|卸任|退休|辞职|离职|去世|逝世|病逝|下台|被免|落马|调离|退任|请辞|离世|届满)$/u;
const SUCCEEDS = /^(?:接任|接替|接棒|接班|继任|接手|接掌|递补)$/u;

const AFTER: Rule = {
  id: 'succeed.after',
  reason: 'Who takes over after somebody has gone follows that person: 王芳在李明离任后接棒; 李明退休后，王芳接任.',
  words: ['接任', '接棒', '接班', '继任', '接手', '接掌', '递补'],
  examples: [
    { text: '{p:王芳}在2018年5月{p:李明}突然离任后“接棒”。', claims: ['王芳 SUCCEEDED 李明'] },
    { text: '{p:李明}退休後，{p:王芳}接任{c:星河證券}總裁。', claims: ['王芳 SUCCEEDED 李明 總裁'] },
  ],
  counterExamples: [
    '{p:李明}退休后，{p:王芳}出任{c:星河证券}总裁。',
    '{p:李明}接任后，{p:王芳}退休。',
    '{p:李明}退休后，{p:王芳}接手{c:星河证券}的官司。',
  ],
  find: (sentence, document) =>
    sentence.units.flatMap((unit, verb): readonly Draft[] => {
      const { units } = sentence;
      if (unit.kind !== 'word' || !SUCCEEDS.test(unit.text)) return [];
      const gone = units.findLastIndex((one, index) => index < verb && one.kind === 'word' && GONE.test(one.text));
      if (gone < 0 || !/^(?:后|之后|以后)$/u.test(textAt(units, gone + 1))) return [];
      let left = stepBack(units, gone);
      while (/^(?:突然|正式|意外|因病|被|于|已|去年|今年)$/u.test(textAt(units, left)) || units[left]?.kind === 'time')
        left = stepBack(units, left);
      const predecessor = personAt(units, left);
      const seat = predecessor && seatAfter(verb + 1, predecessor.mention, sentence, document);
      const next = units[stepOver(units, verb + 1)];
      if (!predecessor || (!seat && next && next.kind !== 'mark')) return [];
      const between = units.slice(gone + 2, verb).filter((one) => isMentionOf(one, 'person'));
      const front = units.slice(0, left).filter((one) => isMentionOf(one, 'person'));
      const [successor] = between.length > 0 ? between : front;
      if (between.length > 1 || !isMentionOf(successor, 'person')) return [];
      return draftOf(successor, predecessor, sentence, verb, seat ?? seatBefore(predecessor, sentence, document));
    }),
};

const FORMERLY = /此前|之前|原先|原本|先前|早前|过去|原来|原由/u;
const MAY_BE_FORMER = new RegExp(`${FORMERLY.source}|以前`, 'u');

/** The person who held it before, said of a post just given: 而此前由李四兼任; 此前担任这一职务的李四. */
const formerHolder = (sentence: SentenceView, at: number): MentionUnit | undefined => {
  const { units } = sentence;
  const clause = sentence.clauses.find(({ to }) => at < to);
  if (!clause) return undefined;
  const lead = units
    .slice(clause.from, at)
    .map(({ text }) => text)
    .join('');
  const word = textAt(units, at);
  const previous = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const opening = units
    .slice(previous?.from ?? clause.from, clause.from)
    .map(({ text }) => text)
    .join('');
  if (!FORMERLY.test(lead + word) && !/(?:之前|以前),?$/u.test(opening)) return undefined;
  if (/^(?:系|一直|均|都|原)?由$/u.test(word)) {
    let next = skipBlank(units, at + 1);
    for (let steps = 0; steps < 6 && units[next] && !personAt(sentence.units, next); steps++)
      next = skipBlank(units, next + 1);
    const person = personAt(sentence.units, next);
    return person && /^(?:担任|兼任|出任|任|代行|代理|暂代|兼)$/u.test(textAt(units, stepOver(units, next + 1)))
      ? person
      : undefined;
  }
  if (!/^(?:担任|出任|任)$/u.test(word)) return undefined;
  const said = units
    .slice(at + 1, at + 5)
    .map(({ text }) => text)
    .join('');
  const match = /^(?:这一|这个|该|此|上述)(?:职务|职位|职|岗位)的/u.exec(said);
  const start = units[at + 1]?.start ?? 0;
  return match
    ? units.find((unit): unit is MentionUnit => unit.start >= start + match[0].length && isMentionOf(unit, 'person'))
    : undefined;
};

const BEFORE: Rule = {
  id: 'succeed.formerly',
  reason: 'A post is given, and the text says who held it before: 此前由X担任, 此前担任这一职务的X, 在Y之前由X担任.',
  words: ['此前', '之前', '原先', '原本', '先前', '早前', '过去', '原来', '原由', '以前'],
  examples: [
    {
      text: '{p:王芳}接任{c:星河证券}总裁，而此前由董事长{p:李明}兼任。',
      claims: ['王芳 SUCCEEDED 李明 总裁'],
    },
    {
      text: '{c:星河证券}任命{p:王芳}为{c:星河证券}总裁，此前担任这一职务的{p:李明}退休。',
      claims: ['王芳 SUCCEEDED 李明 总裁'],
    },
    {
      text: '在{p:王芳}之前，{c:星河证券}由{p:李明}担任总裁。',
      claims: ['王芳 SUCCEEDED 李明'],
    },
  ],
  counterExamples: ['{p:王芳}接任{c:星河证券}总裁，此前由{p:李明}陪同。', '{c:星河证券}总裁由{p:李明}担任。'],
  find: (sentence, document) => {
    if (!MAY_BE_FORMER.test(document.folded.slice(sentence.start, sentence.end))) return [];
    return sentence.units.flatMap((unit, at): readonly Draft[] => {
      if (unit.kind !== 'word') return [];
      const predecessor = formerHolder(sentence, at);
      if (!predecessor) return [];
      const index = sentence.units.findIndex(
        (one, i) => i < at && isMentionOf(one, 'person') && /^(?:之前|以前)$/u.test(textAt(sentence.units, i + 1)),
      );
      const earlier = personAt(sentence.units, index);
      if (earlier && textAt(sentence.units, stepBack(sentence.units, index)) === '在') {
        const held = holdingsOf(sentence, document).find(
          ({ draft }) => draft.subject.entity === predecessor.mention.entity,
        );
        const seat = held ? { title: held.draft.title, role: held.draft.role, about: held.draft.object } : {};
        return [{ type: 'SUCCEEDED', subject: earlier.mention, object: predecessor.mention, trigger: unit, ...seat }];
      }
      const taken = holdingsOf(sentence, document)
        .filter(({ draft }) => draft.trigger.start < unit.start && draft.subject.entity !== predecessor.mention.entity)
        .findLast(isTaking)?.draft;
      return taken ? [succession(taken, taken.subject, predecessor.mention, taken.since)] : [];
    });
  },
};

export const RELAY_RULES: readonly Rule[] = [RELAY, AFTER, BEFORE];
