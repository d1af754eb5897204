// Filling a frame of kin at one place: X的妻子Y, X和妻子Y, X的父亲是Y, Y是X的儿子, Y，X之子. The noun must be tied to both names, or nothing is said.
import type { DocumentView, MentionUnit } from './sentence/clause.ts';
import type { Hit } from './frames/frame.ts';
import type { Held } from './frames/noun-frames.ts';
import type { Item, Parsed, Phrase } from './sentence/phrases.ts';
import { between, leftOf, rightOf, textBetween } from './sentence/around.ts';
import { isBare } from './sentence/bare.ts';
import { inherited, subjectBehind } from './sentence/subjects.ts';
import { subjectOfParagraph } from './sentence/subject.ts';

/** Any noun of kin: what stands between two of them is not of the first one's holder. */
const KIN =
  /[夫妻父母爸妈爹娘兄弟姐妹姊哥婶叔伯舅姑姨侄甥婿媳嫂爷奶祖孙]|儿子|女儿|太太|老公|老婆|爱人|配偶|遗孀|[长次幼独一二两三四五养继爱][子女]|之[子女]|[其][子女]|子女|儿女|千金|公子|亲家|连襟|亲[戚属]|^[子女]$|[生育][子女]|孩子/u;
/** What may stand in front of a bare noun of kin: 其长女, 自己的妻子, 现任丈夫; 育有一子, 两个女儿. */
const OWN =
  /^(?:.*?(?:其|他|她|本人|自己|他的|她的|自己的|其的)|.*?(?:育有|生有|生下|诞下|产下|生育了?|生了|遗下|有)|(?:婚后)?(?:两人|二人|夫妇|夫妻|夫妇俩|夫妻俩|他们)的?)?(?:其?现任|已故|亲生|年轻的|时任|新婚|结发|同为.{1,6}的|另一个|[一两二三四五六七八九](?:个|名|位)?|年幼的|刚成年的|小)?$/u;
/** Words by which parents are said to have a child: 育有一子. */
const BEARS = /(?:育有|生有|生下|诞下|产下|生育了?|生了|遗下|有)$/u;
/** 一子, 两女: a word of its own only behind such a verb or in a list of children. */
const COUNTED = /^[一二两三四五][子女儿男]$/u;
/** More than one: all that are listed behind it. */
const PLURAL = /[两二三四五六七八九几]|子女|儿女|兄弟|姐妹|姊妹|(?:^|生|育)[子女]$|孩子/u;
/** The two who are told as a couple: 两人的儿子, 婚后二人育有…. */
const COUPLE = /(?:两人|二人|夫妇|夫妻|他们)/u;
/** What is told of somebody who is not so: 饰演李明的妻子, 被误认为是李明的弟弟. */
const UNREAL = /饰|扮|误认|误以为|冒充|假冒|谎称|自称/u;
/** A pronoun in front of the noun: whose it is was named before. */
const PRONOUN = /(?:其|他|她|他的|她的|自己的)[^,]{0,4}$/u;
/** What may stand between a holder and the noun beside 的: 唯一的, 刚成年的. */
const LONGEST_GAP = 14;
/** Somebody of the holder's, whose kin it would be: 李明的律师的儿子. */
const SOMEBODYS =
  /(?:律师|朋友|好友|友人|同学|同事|老师|学生|秘书|助理|上司|下属|部下|搭档|对手|经纪人|教练|医生|保镖|司机|老板|恩师|战友|邻居|客户|女友|男友|情人|未婚)的/u;
const COPULA = /^(?:是|系|为|即|乃|正是|就是|也是|便是|又是|曾是)$/u;
const NAMES = /^(?:是|为|叫|名叫|名为|即|就是|正是|:|乃|分别|分别是|分别为|取名)$/u;

const isPerson = ({ mention }: MentionUnit): boolean => mention.type === 'person';

/** True if a text between the noun and a name only describes that name: 演员, 、A公司总裁; no other kin, no owner. */
const isApposition = (text: string): boolean => text.length <= 24 && !KIN.test(text) && !/的.*的|[,;:]/u.test(text);

/** The noun inside of one chain of names: 李健熙的长女李富真, also where it goes on (李富真的律师). */
const inChain = (parsed: Parsed, hit: Hit, item: Item): readonly Held[] | undefined => {
  const holder = item.owners.findLast(({ end }) => end <= hit.start);
  const filler = [...item.owners, item.unit].find((name) => name.start >= hit.end && isPerson(name));
  if (!holder) return undefined;
  if (!filler || !isPerson(holder)) return [];
  const before = textBetween(parsed, holder.end, hit.start);
  if (before.length > LONGEST_GAP || KIN.test(before) || SOMEBODYS.test(before)) return [];
  return isApposition(textBetween(parsed, hit.end, filler.start)) ? [{ holder, filler }] : [];
};

const hasKin = ({ lead, link }: Item): boolean => KIN.test(lead) || KIN.test(link);

/** Whose kin an item of a list is: the person in front of it, or whoever the kin in front of it are of. */
const ownerInList = (items: readonly Item[], index: number): MentionUnit | undefined => {
  for (let at = index - 1; at >= 0; at--) {
    const item = items[at];
    if (!item) return undefined;
    if (!hasKin(item)) return isPerson(item.unit) ? item.unit : undefined;
    const owner = item.owners.findLast(isPerson);
    if (owner) return owner;
  }
  return undefined;
};

/** True if an item is only told as somebody's kin, who is not named beside it: 母亲王芳. */
const isBareKin = (item: Item): boolean => hasKin(item) && !item.owners.some(isPerson);

/** True if a phrase tells only somebody's kin: 父李明、母王芳; 生子李强、李勇. */
const isOfKin = ({ items }: Phrase): boolean => {
  const [first] = items;
  if (!first || !isBareKin(first)) return false;
  const isListed = PLURAL.test(first.lead);
  return items.every((item) => isBareKin(item) || (isListed && item.owners.length === 0));
};

/** The persons whom a subject tells: one, with his kin beside him left out (李明和妻子王芳); both parents of a child. */
const personsOf = (phrase: Phrase, isChild: boolean): readonly MentionUnit[] | undefined => {
  const [first, ...rest] = phrase.items;
  if (!first || !isPerson(first.unit) || KIN.test(phrase.tail)) return undefined;
  if (isChild && rest.length === 1 && phrase.items.every(({ unit }) => isPerson(unit)) && !hasKin(first))
    return phrase.items.map(({ unit }) => unit);
  return rest.every(isBareKin) && !hasKin(first) ? [first.unit] : undefined;
};

/** The one person whom the sentence names in front of an offset, kin of his left out. */
const onlyPerson = (parsed: Parsed, offset: number): MentionUnit | undefined => {
  const items = parsed.phrases.filter(({ end }) => end <= offset).flatMap((phrase) => phrase.items);
  const persons = items.filter((item) => isPerson(item.unit) && !isBareKin(item)).map(({ unit }) => unit);
  return persons.every(({ mention }) => mention.entity === persons[0]?.mention.entity) ? persons[0] : undefined;
};

/** The two whom the sentence, or the one before it, names alone: of 两人的儿子. */
const coupleOf = (parsed: Parsed, offset: number, document: DocumentView): readonly MentionUnit[] => {
  const before = document.sentences[parsed.sentence.index - 1];
  for (const units of [parsed.units.filter(({ end }) => end <= offset), before?.units ?? []]) {
    const persons = new Map<string, MentionUnit>();
    for (const unit of units) if (unit.kind === 'mention' && isPerson(unit)) persons.set(unit.mention.entity, unit);
    if (persons.size > 0) return persons.size === 2 ? [...persons.values()] : [];
  }
  return [];
};

/** Nouns of one generation: who is told as the other's counterpart is kin of the same person. */
const GENERATIONS: readonly RegExp[] = [/[父母爸妈]/u, /[兄弟姐妹姊哥]/u, /[子女]$|[子女]\S{0,2}$/u];
const isSameGeneration = (one: string, two: string): boolean =>
  GENERATIONS.some((generation) => generation.test(one) && generation.test(two)) && !/祖|孙|岳|外/u.test(one + two);

/** Whom the kin in front of a noun of their generation are of: 李明的兄长李强是演员，姐姐李娜…. */
const counterpart = (phrase: Phrase, noun: string): MentionUnit | undefined => {
  const [item] = phrase.items;
  const owner = item?.owners.findLast(isPerson);
  return item && owner && phrase.items.length === 1 && isSameGeneration(item.link, noun) ? owner : undefined;
};

const isChildNoun = (noun: string): boolean => /[子女儿]$|孩子|千金|公子/u.test(noun) && !/妻子/u.test(noun);

/** Whom the clause, or the nearest one before it with a subject, speaks of; not itself somebody's kin. */
const spokenOf = (
  parsed: Parsed,
  offset: number,
  document: DocumentView,
  lead: string,
  noun: string,
): readonly MentionUnit[] => {
  const isChild = isChildNoun(noun);
  const isTaken = noun.startsWith('其') || PRONOUN.test(lead);
  if (isChild && COUPLE.test(lead)) return coupleOf(parsed, offset, document);
  const here = leftOf(parsed, { start: offset, end: offset }).filter(
    (phrase) => isBare(phrase) && phrase.items.some(({ unit }) => isPerson(unit)),
  );
  const clause = parsed.clauseOf(offset);
  let phrase = here[0] ?? inherited(parsed, clause)?.phrase;
  // 父亲李明是画家，母亲王芳是教师: both are kin of whoever was told before.
  let from = parsed.clause(clause)?.start ?? offset;
  while (phrase && isOfKin(phrase)) {
    from = phrase.start;
    phrase = inherited(parsed, phrase.clause)?.phrase;
  }
  const found = phrase && personsOf(phrase, isChild);
  if (found) return found;
  const other = phrase && counterpart(phrase, noun);
  if (other) return [other];
  if (phrase && !isTaken) return [];
  const one =
    (isTaken ? onlyPerson(parsed, offset) : undefined) ??
    subjectOfParagraph(
      parsed.sentence,
      document,
      parsed.sentence.units.findIndex(({ end }) => end > from),
    ) ??
    // 父亲李明去世时，李强才九岁
    subjectBehind(parsed, clause)?.phrase.items.find(({ unit }) => isPerson(unit))?.unit;
  return one ? [one] : [];
};

const pairs = (holders: readonly MentionUnit[], fillers: readonly MentionUnit[]): readonly Held[] =>
  holders.flatMap((holder) =>
    fillers
      .filter(({ mention }) => mention.entity !== holder.mention.entity)
      .map((filler): Held => ({ holder, filler })),
  );

/** An item of a list and those behind it that the same noun tells: 两个女儿李娜和李丽. */
const listed = (items: readonly Item[], index: number, noun: string): readonly MentionUnit[] => {
  const rest = items.slice(index + 1);
  const end = rest.findIndex((item) => hasKin(item) || !isPerson(item.unit) || item.owners.length > 0);
  const more = PLURAL.test(noun) ? rest.slice(0, end < 0 ? rest.length : end) : [];
  return [items[index], ...more].flatMap((item) => (item ? [item.unit] : []));
};

/** The noun in front of a name without an owner: 和妻子王芳, 其长女李娜, 携夫人王芳, 育有一子李强. */
const bare = (parsed: Parsed, hit: Hit, phrase: Phrase, index: number, document: DocumentView): readonly Held[] => {
  const item = phrase.items[index];
  if (!item || !isPerson(item.unit) || item.owners.some(isPerson)) return [];
  const noun = document.folded.slice(hit.start, hit.end);
  const lead = document.folded.slice(item.start, hit.start).replace(/\s/gu, '');
  if (!noun.startsWith('其') && !OWN.test(lead)) return [];
  if (noun.length === 1 && item.unit.start !== hit.end) return [];
  if (COUNTED.test(noun) && index === 0 && !BEARS.test(lead) && !BEARS.test(phrase.governor)) return [];
  if (!isApposition(textBetween(parsed, hit.end, item.unit.start))) return [];
  const owner = ownerInList(phrase.items, index);
  const holders = owner ? [owner] : spokenOf(parsed, phrase.start, document, lead, noun);
  return pairs(holders, listed(phrase.items, index, lead + noun));
};

/** 父亲是Y, 首任丈夫为Y, 有两个儿子: Y和Z, of whom the text speaks. */
const bareNamed = (parsed: Parsed, hit: Hit, document: DocumentView): readonly Held[] => {
  const clause = parsed.clause(parsed.clauseOf(hit.start));
  const next = parsed.units[parsed.at(hit.end)];
  // 育有三个孩子：甲、乙和丙: the colon ends a clause.
  const phrase = next?.text === ':' ? parsed.phrases.find(({ start }) => start >= next.end) : rightOf(parsed, hit)[0];
  const item = phrase?.items[0];
  if (!clause || !next || !phrase || !item || !isPerson(item.unit) || item.owners.some(isPerson)) return [];
  const noun = document.folded.slice(hit.start, hit.end);
  const lead = document.folded.slice(clause.start, hit.start).replace(/\s/gu, '');
  if (!OWN.test(lead) || !NAMES.test(next.text) || KIN.test(phrase.tail)) return [];
  if (phrase.tail.startsWith('的') || !isApposition(textBetween(parsed, next.end, item.unit.start))) return [];
  return pairs(spokenOf(parsed, hit.start, document, lead, noun), listed(phrase.items, 0, lead + noun));
};

/** X的父亲是Y; X长女、A公司总裁Y. */
const named = (parsed: Parsed, hit: Hit, holder: MentionUnit): readonly Held[] => {
  const next = parsed.units[parsed.at(hit.end)];
  const phrase = rightOf(parsed, hit)[0];
  const item = phrase?.items[0];
  if (!next || !phrase || !item || !isPerson(item.unit) || KIN.test(phrase.tail)) return [];
  const gap = textBetween(parsed, next.end, item.unit.start);
  if (NAMES.test(next.text) && isApposition(gap) && !item.owners.some(isPerson)) return [{ holder, filler: item.unit }];
  const isDescribed = between(parsed, next.end, item.unit.start).some(
    (unit) =>
      unit.kind === 'title' ||
      (unit.kind === 'word' && /^n(?!r)/u.test(unit.tag) && /[员家手师星人]$/u.test(unit.text)),
  );
  return next.text === '、' && isDescribed && isApposition(gap) && !phrase.tail.startsWith('的')
    ? [{ holder, filler: item.unit }]
    : [];
};

/** Y是X的儿子; Y，X之子，…: the noun ends its clause. */
const said = (parsed: Parsed, hit: Hit, phrase: Phrase): readonly Held[] => {
  const holders = phrase.items.map(({ unit }) => unit).filter(isPerson);
  const next = parsed.units[parsed.at(hit.end)];
  if (next && (next.kind !== 'mark' || !',。;!?、)'.includes(next.text)) && !/^(?:之一|而|并|且)$/u.test(next.text))
    return [];
  const left = leftOf(parsed, { start: phrase.lead, end: phrase.lead });
  // Y系X之子, which reads like one chain of names.
  const chained = phrase.items.length === 1 ? phrase.items[0] : undefined;
  const owner = chained?.owners.at(-1);
  if (chained && owner && isPerson(owner) && COPULA.test(chained.link))
    return holders.map((holder) => ({ holder, filler: owner }));
  if (COPULA.test(phrase.governor) || COPULA.test(phrase.mark)) {
    const subject = left.findLast(isBare) ?? inherited(parsed, phrase.clause)?.phrase;
    const [item] = subject?.items ?? [];
    if (!subject || !item || subject.items.length > 1 || !isPerson(item.unit) || KIN.test(subject.tail)) return [];
    return holders.map((holder) => ({ holder, filler: item.unit }));
  }
  // 作为李明的独子，李强…
  if (phrase.mark === '作为' || phrase.governor === '作为') {
    const behind = parsed.phrases.find(({ clause: index }) => index === phrase.clause + 1);
    const [one] = behind?.items ?? [];
    return behind && one && isBare(behind) && behind.items.length === 1 && isPerson(one.unit) && one.owners.length === 0
      ? holders.map((holder) => ({ holder, filler: one.unit }))
      : [];
  }
  const clause = next?.text === '、' ? undefined : parsed.clause(phrase.clause);
  if (!clause || clause.start !== phrase.start || phrase.items.length > 1) return [];
  const before = parsed.phrases.findLast(({ clause: index }) => index === phrase.clause - 1);
  const filler = before?.items[0]?.unit;
  const isBeside = before?.items.length === 1 && /^[,，]?$/u.test(textBetween(parsed, before.end, clause.start));
  return filler && isBeside && isPerson(filler) ? holders.map((holder) => ({ holder, filler })) : [];
};

/** The pairs of holder and kin that a frame of kin joins at a hit. */
export const fillKin = (parsed: Parsed, hit: Hit, document: DocumentView): readonly Held[] => {
  if (UNREAL.test(textBetween(parsed, parsed.clause(parsed.clauseOf(hit.start))?.start ?? hit.start, hit.start)))
    return [];
  const around = parsed.phrases.find((phrase) =>
    phrase.items.some((item) => item.start <= hit.start && hit.end <= item.unit.start),
  );
  if (around) {
    const index = around.items.findIndex((item) => item.start <= hit.start && hit.end <= item.unit.start);
    const item = around.items[index];
    const chained = item && inChain(parsed, hit, item);
    if (!item || !chained) return item ? bare(parsed, hit, around, index, document) : [];
    // 李明的两个儿子李强和李勇
    const noun = textBetween(parsed, chained[0]?.holder.end ?? hit.start, hit.end);
    return chained.flatMap(({ holder, filler }) =>
      pairs([holder], filler === item.unit ? listed(around.items, index, noun) : [filler]),
    );
  }
  const phrase = leftOf(parsed, hit).at(-1);
  const holder = phrase?.items.at(-1)?.unit;
  if (!phrase || !holder || !isPerson(holder)) return bareNamed(parsed, hit, document);
  const before = textBetween(parsed, phrase.end, hit.start);
  if (
    before.length > LONGEST_GAP ||
    KIN.test(before) ||
    SOMEBODYS.test(before) ||
    between(parsed, phrase.end, hit.start).some(({ kind }) => kind === 'mark')
  )
    return [];
  const found = named(parsed, hit, holder);
  return found.length > 0 ? found : said(parsed, hit, phrase);
};
