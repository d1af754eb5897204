// Places that stand for their government: 美国 in 美国总统拜登, 上海市 in 上海市市长.
import { isOverlapping } from '../../src/model/span.ts';
import type { Span } from '../../src/model/span.ts';
import type { FoundName, Mention } from '../../src/model/mention.ts';
import type { Lexicon } from '../lexicon.ts';
import type { LexiconEntry } from '../lexicon-lines.ts';
import type { Sentence } from '../stage.ts';

export interface Metonym extends Mention {
  readonly government: LexiconEntry;
}

/** Offices of a country, and of a province, city or county, that may follow its name. */
const OFFICE =
  /^(?:的|前|原|时任|現任|现任|新任|候任|当选|副|代|代理|临时|常务|第一){0,3}(?:总统|總統|总理|首相|主席|国王|女王|外长|外交|国防|财政|商务|内政|司法|能源|卫生|教育|农业|贸易|国务卿|防长|财长|副总统|议长|议员|参议员|众议员|大使|驻|省长|市长|县长|区长|州长|书记|常委|市委|省委|省政府|市政府|人大|政协|公安局|特使|代表|检察长|发言人|部长|官员|政府)/u;

const levels = new Set(['国家', '地区']);

/**
 * Finds metonyms in the folded text: a country outside of a name, wherever it may act; a smaller place only before an office.
 * Whether it does act is for the rules to see; what takes part in no claim is not shown.
 */
export const findMetonyms = (
  text: string,
  folded: string,
  sentences: readonly Sentence[],
  names: readonly FoundName[],
  lexicon: Lexicon,
): readonly Metonym[] => {
  const found: Metonym[] = [];
  let next = 0;
  const isTaken = (span: Span): boolean => {
    while (next < names.length && (names[next]?.end ?? 0) <= span.start) next++;
    const name = names[next];
    return name !== undefined && isOverlapping(name, span);
  };
  for (const { start, end } of sentences) {
    let free = start;
    for (const hit of lexicon.match(folded, start, end).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (hit.start < free) continue;
      const place = hit.senses.find(
        ({ entry, isWeak }) => entry.type === 'place' && !isWeak && entry.attributes['gov'] !== undefined,
      )?.entry;
      const government = lexicon.entry(place?.attributes['gov'] ?? '');
      if (!place || !government || isTaken(hit)) continue;
      const isCountry = levels.has(place.attributes['kind'] ?? '');
      if (!isCountry && !OFFICE.test(folded.slice(hit.end, hit.end + 12))) continue;
      free = hit.end;
      found.push({
        start: hit.start,
        end: hit.end,
        text: text.slice(hit.start, hit.end),
        type: 'organization',
        kind: 'metonym',
        entity: government.id,
        by: `place:${place.id.slice(6)}`,
        confidence: 0.8,
        government,
      });
    }
  }
  return found;
};
