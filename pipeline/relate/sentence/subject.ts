// Who a predicate speaks of: the persons in front of it in its clause, else the subject of the clause before, else the one of the paragraph.
import type { Clause, DocumentView, MentionUnit, SentenceView, Unit } from './clause.ts';
import { isMentionOf } from './clause.ts';
import { givingVerb, takingVerb } from '../posts/post-verbs.ts';
import { stepBack, stepOver, textAt } from './steps.ts';
import { topicOf } from './topics.ts';
import type { Fits } from './topics.ts';

/** Before a person, these make it something else than the subject. */
const NOT_SUBJECT_AFTER: ReadonlySet<string> = new Set(
  '与 和 同 跟 对 向 给 被 从 接替 替代 取代 接棒 为 把 将 会见 继 在 代替 按 据 像 接任 致电 致函 取替'.split(' '),
);

/** Behind a name, what makes somebody else of it: 李明之子. */
const KIN_OF = /^之[子女妻夫父母兄弟姐妹姊孙侄婿媳]?$/u;

/** Persons of a clause before unit `limit` that may be its subject, in order. */
const subjects = (units: readonly Unit[], clause: Clause, limit: number): readonly MentionUnit[] => {
  const found: { readonly person: MentionUnit; readonly depth: number }[] = [];
  let depth = 0;
  for (let i = clause.from; i < Math.min(clause.to, limit); i++) {
    const unit = units[i];
    if (unit?.kind === 'mark' && unit.text === '(') depth++;
    if (unit?.kind === 'mark' && unit.text === ')') depth--;
    if (!isMentionOf(unit, 'person')) continue;
    const before = units[i - 1];
    const after = units[i + 1];
    // 张三和李四: the second one of a list is as much a subject as the first.
    const isListed = before?.kind === 'word' && /^(?:和|与)$/u.test(before.text) && isMentionOf(units[i - 2], 'person');
    if (before?.kind === 'word' && NOT_SUBJECT_AFTER.has(before.text) && !isListed) continue;
    // 由李明推荐任…: he is who gives the post.
    if (textAt(units, i - 1).startsWith('由') && givingVerb(textAt(units, i + 1))) continue;
    // 赵德海之子，2015年出任…: whose kin somebody is.
    if (after?.kind === 'word' && KIN_OF.test(after.text)) continue;
    if (after?.kind === 'word' && /^(?:的|那里|处|身边|手下|麾下|夫妇|政府|任内)$/u.test(after.text)) continue;
    found.push({ person: unit, depth });
  }
  // In a bracket of its own only who is named in it: （王芳曾任A总裁）.
  return found.filter((one) => one.depth === depth).map(({ person }) => person);
};

/** 祝贺他当选: the pronoun takes up the one who was just named, not the subject. */
const congratulated = (units: readonly Unit[], index: number): MentionUnit | undefined => {
  const pronoun = stepBack(units, index);
  if (!/^(?:祝贺|恭贺|恭喜|提名|任命|推荐|支持|邀请|免去)$/u.test(textAt(units, stepBack(units, pronoun))))
    return undefined;
  const isPronoun = /^(?:他|她|其)$/u.test(units[pronoun]?.text ?? '');
  if (!isPronoun) return undefined;
  return units.slice(0, pronoun).findLast((unit): unit is MentionUnit => isMentionOf(unit, 'person'));
};

/** 2005年出任A公司总裁之前，王芳…: the subject of a clause of time or reason without one is that of the clause behind it, whose first word it is. */
const subjectBehind = ({ units, clauses }: SentenceView, at: number): MentionUnit | undefined => {
  const [own, next] = [clauses[at], clauses[at + 1]];
  if (!own || !next || at > 1) return undefined;
  const words = units
    .slice(own.from, own.to)
    .map(({ text }) => text)
    .join('');
  if (!/(?:之前|前|以后|之后|后|以来|时|期间|之际|同时|前夕|之初)[,，]?$/u.test(words)) return undefined;
  const first = units[stepOver(units, next.from)];
  const after = textAt(units, stepOver(units, next.from + 1));
  return isMentionOf(first, 'person') && !/^(?:、|和|与|及|的|等)$/u.test(after) ? first : undefined;
};

/** The person who is the subject of the predicate at unit `index`: nearest in its clause, else the first of a clause before it in the sentence. */
export const subjectBefore = (sentence: SentenceView, index: number): MentionUnit | undefined => {
  const { units, clauses } = sentence;
  let at = clauses.findIndex(({ to }) => index < to);
  const own = clauses[at];
  if (!own) return undefined;
  const other = congratulated(units, index);
  if (other) return other;
  const here = subjects(units, own, index).at(-1);
  if (here) return here;
  for (at--; at >= 0; at--) {
    const clause = clauses[at];
    const [first] = clause ? subjects(units, clause, clause.to) : [];
    if (first) return first;
  }
  return subjectBehind(sentence, clauses.indexOf(own));
};

/** The persons joined to one in front of it: 张三、李四和王五, in order, with it. */
export const withJoined = (units: readonly Unit[], person: MentionUnit): readonly MentionUnit[] => {
  const found = [person];
  let at = units.indexOf(person);
  for (;;) {
    const joint = stepBack(units, at);
    if (!/^(?:、|和|与|及|以及)$/u.test(textAt(units, joint))) return found;
    at = stepBack(units, joint);
    const before = units[at];
    if (!isMentionOf(before, 'person')) return found;
    found.unshift(before);
  }
};

/** The persons joined to one behind it: 张三、李四, in order, with it. */
export const withFollowing = (units: readonly Unit[], person: MentionUnit): readonly MentionUnit[] => {
  const found = [person];
  let at = units.indexOf(person);
  for (;;) {
    const joint = stepOver(units, at + 1);
    if (!/^(?:、|和|与|及|以及)$/u.test(textAt(units, joint))) return found;
    at = stepOver(units, joint + 1);
    const next = units[at];
    if (!isMentionOf(next, 'person')) return found;
    found.push(next);
  }
};

/** What may stand in front of a verb in a sentence without a subject: 曾任…, 2010年至2015年任…, 此后历任…. */
const isOpening = (unit: Unit): boolean =>
  unit.kind === 'time' ||
  unit.kind === 'mark' ||
  (unit.kind === 'word' &&
    (/^(?:d|t|m|q|p|c|f|ad|u)/u.test(unit.tag) ||
      /^(?:[他她].?|曾|现|历|先后|此前|其后|随后|期间|同年|当时|至今|起|后|年|月|[年月]?[末底初中]|上半年|下半年|春|夏|秋|冬|[春夏秋冬]天?|次年|翌年|当年|早年|期间|毕业后?|退休后?)$/u.test(
        unit.text,
      )));

/** True if what stands at `at` is a place or a body after 在 and the like: no subject. */
const isPlacing = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  const isPlace = unit?.kind === 'mention' || (unit?.kind === 'word' && unit.tag.startsWith('n'));
  return isPlace && /^(?:在|于|到|赴|往|从|自|由|获|被|受|经|随|返|回)$/u.test(textAt(units, stepBack(units, at)));
};

/** Facts of a life between commas: 男，1970年出生，中国国籍，硕士学历. */
const FACTS = /出生|国籍|学历|学位|毕业|职称|党员|生于|^男|^女/u;

/** True if the sentence names no subject in front of a unit, so that its subject is that of the sentence before. */
const isSubjectless = (sentence: SentenceView, document: DocumentView, index: number): boolean => {
  const { units } = sentence;
  const lead = units.slice(0, index);
  if (lead.some((unit) => isMentionOf(unit, 'person'))) return false;
  const place = lead.findIndex((unit) => !isOpening(unit));
  const first = lead[place];
  if (!first) return true;
  // 历任A公司经理，现任B公司董事长: the name is the verb's object.
  if (first.kind === 'mention' && takingVerb(textAt(units, stepBack(units, place))) !== undefined) return true;
  // 1948年在上海《申报》当…: where something was opens the sentence, not who.
  if (isPlacing(lead, place)) return true;
  // 曾负责淘宝的财务，并于2016年出任…: it begins with a verb, or with the facts of a life.
  if (first.kind === 'word' && (/^v(?!n)/u.test(first.tag) || takingVerb(first.text))) return true;
  const end = lead.at(-1)?.end ?? first.end;
  return first.kind !== 'mention' && FACTS.test(document.folded.slice(first.start, end));
};

/** 66岁的王芳, 现年40岁的李明. */
const AGED = /^(?:今年|现年|年近|年仅|时年)?[0-9一二三四五六七八九十]{1,4}岁的?$/u;

/** The person whom a sentence is about, by its first words: 张三，男，1970年出生. */
const openerOf = (sentence: SentenceView): MentionUnit | undefined => {
  const lead = sentence.units.slice(0, 6).findIndex((unit) => isMentionOf(unit, 'person'));
  const person = sentence.units[lead];
  if (!isMentionOf(person, 'person')) return undefined;
  const words = sentence.units.slice(0, lead);
  const isAged = AGED.test(words.map(({ text }) => text).join(''));
  return isAged || (lead < 4 && words.every(isOpening)) ? person : undefined;
};

const personsOf = (sentence: SentenceView): ReadonlySet<string> =>
  new Set(sentence.units.flatMap((unit) => (isMentionOf(unit, 'person') ? [unit.mention.entity] : [])));

/** A sentence about the kin of the person whom the one before it is about. */
const OF_KIN =
  /^(?:(?:其|他的|她的)[长次大二三幼堂表]?[父母兄弟姐妹姊哥妻夫子女岳祖丈伯叔舅姑]|(?:父亲|母亲|妻子|丈夫|哥哥|弟弟|姐姐|妹妹|儿子|女儿|[长次幼独][子女]|祖父|祖母|外祖父|岳父|育有|生有))/u;

/** How many sentences a subject is remembered. */
const REACH = 6;

/** 邓法官, 王女士: a surname with what one is called. */
const CALLED =
  /(?:^|[^\u3400-\u9fff]|[由对向与和被称即而但若])([\u3400-\u9fff])(?:法官|先生|女士|博士|教授|律师|校长|院长|主席|部长|局长|董事长|总裁|总经理|医生|警官|将军|主任|总)(?!是|为)/u;

/** The one person of this surname whom the document named last before the sentence. */
const namedSo = (surname: string, sentence: SentenceView, document: DocumentView): MentionUnit | undefined => {
  const found: MentionUnit[] = [];
  for (const one of document.sentences.slice(0, sentence.index + 1))
    for (const unit of one.units)
      if (isMentionOf(unit, 'person') && unit.mention.kind === 'name' && unit.text.startsWith(surname))
        found.push(unit);
  const last = found.at(-1);
  return found.every(({ mention }) => mention.entity === last?.mention.entity) ? last : undefined;
};

const isPerson: Fits = ({ type, kind }) => type === 'person' && kind === 'name';

/** The person whom a document is about, of a paragraph or a line that begins with a time: 2001年：获委任为A会主席, as in a résumé. */
const subjectOfLife = (sentence: SentenceView, document: DocumentView): MentionUnit | undefined => {
  const first = sentence.units.find(({ kind, text }) => kind !== 'mark' && !/^[-•*]$/u.test(text));
  const topic = first?.kind === 'time' ? topicOf(document, 2, isPerson) : undefined;
  if (!topic) return undefined;
  for (const one of document.sentences.slice(0, sentence.index).toReversed()) {
    const named = one.units.find((unit) => isMentionOf(unit, 'person'));
    if (named && isMentionOf(named, 'person')) return named.mention.entity === topic.entity ? named : undefined;
  }
  return undefined;
};

/** The person of whom the paragraph speaks where the sentence in front of unit `index` names no subject; undefined if that is not sure. */
export const subjectOfParagraph = (
  sentence: SentenceView,
  document: DocumentView,
  index: number,
): MentionUnit | undefined => {
  const lead = document.folded.slice(sentence.start, sentence.units[index]?.start ?? sentence.start);
  const surname = CALLED.exec(lead)?.[1];
  if (surname !== undefined) return namedSo(surname, sentence, document);
  if (!isSubjectless(sentence, document, index)) return undefined;
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - REACH); at--) {
    const one = document.sentences[at];
    if (!one) return undefined;
    if (one.paragraph !== sentence.paragraph) {
      // 张三： as a heading of the paragraph.
      const isHeading = one.end - one.start <= 12 && personsOf(one).size === 1;
      const opener = one.paragraph === sentence.paragraph - 1 && isHeading ? openerOf(one) : undefined;
      return opener ?? subjectOfLife(sentence, document);
    }
    // 其兄李强、弟李勇皆为商人: kin of whoever was told before.
    if (OF_KIN.test(document.folded.slice(one.start, one.end))) continue;
    const opener = openerOf(one);
    if (opener) return opener;
    if (personsOf(one).size === 1) return one.units.find((unit): unit is MentionUnit => isMentionOf(unit, 'person'));
    if (personsOf(one).size > 1) return undefined;
    if (one.units.some((unit) => isMentionOf(unit, 'company') && one.units.indexOf(unit) === 0)) return undefined;
  }
  return undefined;
};
