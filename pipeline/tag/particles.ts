// Particles that stick to a name: 由宗庆后创办 is 由 and 宗庆后 where the document or the lexicon knows 宗庆后.
import type { EntityType } from '../../src/model/entity.ts';
import type { FoundName } from '../../src/model/mention.ts';
import type { Lexicon } from '../lexicon.ts';

/** What stands in front may be a surname (向华强): then what is left must have three characters. */
const IN_FRONT = new Set('由与和被对向将为及让请跟据经获');
const SURNAMES = new Set('和向及经');
const BEHIND = new Set('于在将称说对也则曾已任等另同并会正拟');
const SHORTEST = 2;
/** Words in front of a firm or a body, with the number of its term: 来自发展局, 第十四届全国政协 (the formal full name keeps it). */
const WORDS =
  /^(?:来自|任命|通知|交予|先?经|同意与|以及|包括|根据|成为|加入|前往|接替|连|第?[一二三四五六七八九十]{1,3}届(?!全国人民|中国人民))/u;

/** Verbs and words of Cantonese that no body is called by: 欲交由行动部, 佢喺专责委员会. */
const NEVER = /^(?:.{0,3}?(?:喺|佢|嘅|交由|交予|交给|转交|再交|须经过|则获))+/u;
const LEAST_LEFT = 3;
/** What 与 joins to a name behind it. */
const JOINED = /(?:公司|集团|企业|银行|双方|[甲乙]方)$/u;

/**
 * The names that the model alone saw without the particles around them: if what is left is a name elsewhere in the text or in the lexicon, with its type there;
 * whatever is left of what no firm or body begins or ends with.
 * “由宗庆后创办” → 宗庆后; not 于在荣.
 */
export const cutParticles = (folded: string, names: readonly FoundName[], lexicon: Lexicon): readonly FoundName[] => {
  const types = new Map<string, EntityType>();
  for (const { start, end, type } of names) types.set(folded.slice(start, end), type);
  const known = (form: string, type: EntityType): EntityType | undefined =>
    types.get(form) ??
    (lexicon.senses(form).some(({ entry, isWeak }) => entry.type === type && !isWeak) ? type : undefined);
  return names.map((name) => {
    if (name.by.startsWith('lexicon:')) return name;
    const form = folded.slice(name.start, name.end);
    const [first, last] = [form.charAt(0), form.charAt(form.length - 1)];
    if (IN_FRONT.has(first) && form.length > SHORTEST + Number(SURNAMES.has(first))) {
      const type = known(form.slice(1), name.type);
      if (type !== undefined) return { ...name, start: name.start + 1, type };
    }
    const never = name.type === 'person' ? undefined : NEVER.exec(form)?.[0];
    if (never !== undefined && form.length >= LEAST_LEFT + never.length)
      return { ...name, start: name.start + never.length };
    const word = name.type === 'person' ? undefined : WORDS.exec(form)?.[0];
    if (word !== undefined && form.length >= SHORTEST + word.length) {
      const type = known(form.slice(word.length), name.type);
      if (type !== undefined) return { ...name, start: name.start + word.length, type };
    }
    // 南方报业与, 钜盛华截至: no firm or body ends so.
    const isStuck = last === '与' || (last === '截' && folded.startsWith('至', name.end));
    if (isStuck && name.type !== 'person' && form.length > SHORTEST + 1) return { ...name, end: name.end - 1 };
    // 公司与华蔚蓝公司: a joint between two.
    if (/^[与和]/u.test(form) && name.type === 'company' && JOINED.test(folded.slice(0, name.start)) && form.length > 4)
      return { ...name, start: name.start + 1 };
    if (BEHIND.has(last) && form.length > SHORTEST) {
      const type = known(form.slice(0, -1), name.type);
      if (type !== undefined) return { ...name, end: name.end - 1, type };
    }
    return name;
  });
};
