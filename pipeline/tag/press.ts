// Papers and journals between 《》 that a text speaks of as bodies with people: 《端》记者, 《每日进步报》报道.
import type { FoundName } from '../../src/model/mention.ts';

/** What only a paper has or does. In articles read by hand all 59 titles in front of these are names. */
const SPOKEN =
  /《(?<title>[^《》\n]{1,16})》(?= ?(?:记者|前?员工|报道|报导|总编|主编|执行主编|社长|采访|专访|编辑|社评|社论|援引|引述|称|等媒体))/gu;
const CONFIDENCE = 0.9;

/** The names with the papers that a text speaks of; what the model found inside of a title, or beyond it, gives way. “《每日{进步报}》报道” → 每日进步报. */
export const addPress = (folded: string, names: readonly FoundName[]): readonly FoundName[] => {
  const papers = [...folded.matchAll(SPOKEN)].map((match): FoundName => {
    const title = match.groups?.['title'] ?? '';
    const start = match.index + 1;
    return { start, end: start + title.length, type: 'organization', by: 'press', confidence: CONFIDENCE };
  });
  if (papers.length === 0) return names;
  const isSame = (a: FoundName, b: FoundName): boolean => a.start === b.start && a.end === b.end;
  const added = papers.filter(
    (paper) => !names.some((name) => isSame(name, paper) && name.type === paper.type && name.by.startsWith('lexicon:')),
  );
  const kept = names.filter((name) => !added.some((paper) => name.start < paper.end && paper.start < name.end));
  return [...kept, ...added].toSorted((a, b) => a.start - b.start);
};
