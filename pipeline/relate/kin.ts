// Filling a frame of kin at one place: X的妻子Y, X和妻子Y, X的父亲是Y, Y是X的儿子, Y，X之子. The noun must be tied to both names, or nothing is said.
import type { DocumentView, MentionUnit } from './clause.ts';
import type { Hit } from './frame.ts';
import type { Held } from './noun-frames.ts';
import type { Item, Parsed, Phrase } from './phrases.ts';
import { between, leftOf, rightOf, textBetween } from './around.ts';
import { isBare } from './bare.ts';
import { inherited } from './subjects.ts';
import { subjectOfParagraph } from './subject.ts';

/** Any noun of kin: what stands between two of them is not of the first one's holder. */
const KIN =
  /[夫妻父母爸妈爹娘兄弟姐妹姊哥婶叔伯舅姑姨侄甥婿媳嫂爷奶祖孙]|儿子|女儿|太太|老公|老婆|爱人|配偶|遗孀|[长次幼独三四五养继爱][子女]|之[子女]|[其][子女]|子女|儿女|千金|公子|亲家|连襟|亲[戚属]/u;
/** What may stand in front of a bare noun of kin: 其长女, 自己的妻子, 现任丈夫. */
const OWN =
  /^(?:其|他|她|本人|自己|他的|她的|自己的|其的|其现任|现任|已故|亲生|年轻的|时任|新婚|结发|同为.{1,6}的|另一个|[一两三四五六七八九]个)?$/u;
/** What may stand between a holder and the noun beside 的: 唯一的, 刚成年的. */
const LONGEST_GAP = 14;
const COPULA = /^(?:是|系|为|即|乃|正是|就是|也是|便是|又是|曾是)$/u;
const NAMES = /^(?:是|为|叫|名叫|名为|即|就是|正是|:|乃)$/u;

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
  if (before.length > LONGEST_GAP || KIN.test(before)) return [];
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

/** The one person whom the clause, or the nearest one before it with a subject, speaks of; not itself somebody's kin. */
const personSpokenOf = (parsed: Parsed, offset: number): MentionUnit | undefined => {
  const clause = parsed.clauseOf(offset);
  const here = leftOf(parsed, { start: offset, end: offset }).filter(
    (phrase) => isBare(phrase) && phrase.items.some(({ unit }) => isPerson(unit)),
  );
  const phrase = here[0] ?? inherited(parsed, clause)?.phrase;
  const [item] = phrase?.items ?? [];
  if (!phrase || !item || phrase.items.length > 1 || !isPerson(item.unit)) return undefined;
  return hasKin(item) || KIN.test(phrase.tail) ? undefined : item.unit;
};

/** The noun in front of a name without an owner: 和妻子王芳, 其长女李娜, 携夫人王芳. */
const bare = (parsed: Parsed, hit: Hit, phrase: Phrase, index: number, document: DocumentView): readonly Held[] => {
  const item = phrase.items[index];
  if (!item || !isPerson(item.unit) || item.owners.some(isPerson)) return [];
  if (!OWN.test(textBetween(parsed, item.start, hit.start))) return [];
  if (!isApposition(textBetween(parsed, hit.end, item.unit.start))) return [];
  const { sentence } = parsed;
  const holder =
    ownerInList(phrase.items, index) ??
    personSpokenOf(parsed, phrase.start) ??
    subjectOfParagraph(
      sentence,
      document,
      sentence.units.findIndex(({ end }) => end > phrase.start),
    );
  return holder && holder.mention.entity !== item.unit.mention.entity ? [{ holder, filler: item.unit }] : [];
};

/** X的父亲是Y; X长女、A公司总裁Y. */
const named = (parsed: Parsed, hit: Hit, holder: MentionUnit): readonly Held[] => {
  const next = parsed.units[parsed.at(hit.end)];
  const phrase = rightOf(parsed, hit)[0];
  const item = phrase?.items[0];
  if (!next || !phrase || !item || !isPerson(item.unit) || KIN.test(phrase.tail)) return [];
  const gap = textBetween(parsed, next.end, item.unit.start);
  if (NAMES.test(next.text) && isApposition(gap) && !item.owners.some(isPerson)) return [{ holder, filler: item.unit }];
  const isDescribed = between(parsed, next.end, item.unit.start).some(({ kind }) => kind === 'title');
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
  if (COPULA.test(phrase.governor) || COPULA.test(phrase.mark)) {
    const subject = left.findLast(isBare) ?? inherited(parsed, phrase.clause)?.phrase;
    const [item] = subject?.items ?? [];
    if (!subject || !item || subject.items.length > 1 || !isPerson(item.unit) || KIN.test(subject.tail)) return [];
    return holders.map((holder) => ({ holder, filler: item.unit }));
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
  const around = parsed.phrases.find((phrase) =>
    phrase.items.some((item) => item.start <= hit.start && hit.end <= item.unit.start),
  );
  if (around) {
    const index = around.items.findIndex((item) => item.start <= hit.start && hit.end <= item.unit.start);
    const item = around.items[index];
    return item ? (inChain(parsed, hit, item) ?? bare(parsed, hit, around, index, document)) : [];
  }
  const phrase = leftOf(parsed, hit).at(-1);
  const holder = phrase?.items.at(-1)?.unit;
  if (!phrase || !holder || !isPerson(holder)) return [];
  const before = textBetween(parsed, phrase.end, hit.start);
  if (
    before.length > LONGEST_GAP ||
    KIN.test(before) ||
    between(parsed, phrase.end, hit.start).some(({ kind }) => kind === 'mark')
  )
    return [];
  const found = named(parsed, hit, holder);
  return found.length > 0 ? found : said(parsed, hit, phrase);
};
