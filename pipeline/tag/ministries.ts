// Ministries that a minister's title holds: 日本经济产业部 in 日本经济产业部长西村康稔.
import type { FoundName } from '../../src/model/mention.ts';
import type { Lexicon } from '../lexicon.ts';

/** How the minister's title goes on behind the ministry: 部长, 部长官, 委员会主任. */
const TITLE = /(?:部|厅|署|委员会)(?=(?:长|主任|委员长)官? ?$)/u;
const LONGEST = 24;
/** Between the country and 部: nouns that 和 or 、 joins, no verb with an aspect, no 的. */
const SUBJECTS = /^[^副的了着在是与就将会对向,。:;“”"()《》a-z0-9]{1,14}$/u;
const CONFIDENCE = 0.9;

/**
 * The names with the ministries in front of the people at their head: a country, what it is for, 部长, a person.
 * “印度尼西亚海事和投资协调部长luhut pandjaitan” → 印度尼西亚海事和投资协调部; not 部长 with no country.
 */
export const addMinistries = (folded: string, names: readonly FoundName[], lexicon: Lexicon): readonly FoundName[] => {
  const added = names.flatMap((person, index): readonly FoundName[] => {
    if (person.type !== 'person') return [];
    const floor = Math.max(0, person.start - LONGEST, names[index - 1]?.end ?? 0);
    const before = folded.slice(floor, person.start);
    const title = TITLE.exec(before);
    if (!title) return [];
    const end = floor + title.index + title[0].length;
    const country = lexicon
      .match(folded, floor, end)
      .filter(({ start, end: to, senses }) => to - start >= 2 && senses.some(({ entry }) => entry.type === 'place'))
      .find((hit) => SUBJECTS.test(folded.slice(hit.end, end - title[0].length)));
    if (!country) return [];
    return [{ start: country.start, end, type: 'organization', by: 'ministry', confidence: CONFIDENCE }];
  });
  return added.length === 0 ? names : [...names, ...added].toSorted((a, b) => a.start - b.start);
};
