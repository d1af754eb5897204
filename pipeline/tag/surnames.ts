// A person whom the text names in full and then calls by the surname alone, as Hong Kong's papers do: 麥表示 after 麥綺明.
import type { FoundName } from '../../src/model/mention.ts';
import { isOverlapping } from '../../src/model/span.ts';

/**
 * A surname that begins a clause, and what a person does then. In articles read by hand 26 of 27 such characters, where the
 * text names a person of that surname, are the person.
 */
const SPEAKS =
  /(?<=[\s,。;:!?「」“”"()]|^)(?<surname>\p{Script=Han})(?=[也亦又则再并还另曾均未已会仍没就便]{0,2}(?:表示|认为|称|说|指|续|补充|形容|强调|透露|回应|回复|解释|直言|坦言|笑言|同意|提及|提到|质疑|反问|承认|否认|估计|相信|希望|坦承|重申|呼吁|考虑|拒绝|选择|决定|引述|问|答|批))/gu;
const CONFIDENCE = 0.9;

/** Names of people that begin with a surname, as they are written here: two to four Chinese characters. */
const isFull = (form: string): boolean => /^\p{Script=Han}{2,4}$/u.test(form);

/** The names with the surnames that stand for people named in full before. “{麥綺明}作供。麥表示” → 麥; not without the full name. */
export const addSurnames = (folded: string, names: readonly FoundName[]): readonly FoundName[] => {
  const first = new Map<string, number>();
  for (const { start, end, type } of names)
    if (type === 'person' && isFull(folded.slice(start, end)) && !first.has(folded.charAt(start)))
      first.set(folded.charAt(start), start);
  if (first.size === 0) return names;
  const added: FoundName[] = [];
  let next = 0;
  for (const { index: start, groups } of folded.matchAll(SPEAKS)) {
    const span = { start, end: start + 1 };
    if ((first.get(groups?.['surname'] ?? '') ?? Infinity) >= start) continue;
    while ((names[next]?.end ?? Infinity) <= start) next++;
    const name = names[next];
    if (name && isOverlapping(name, span)) continue;
    added.push({ ...span, type: 'person', by: 'surname', confidence: CONFIDENCE });
  }
  return added.length === 0 ? names : [...names, ...added].toSorted((a, b) => a.start - b.start);
};
