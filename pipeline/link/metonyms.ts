// Places that stand for their government: 美国 in 美国总统拜登, 上海市 in 上海市市长.
import { isOverlapping } from '../../src/model/span.ts';
import type { Span } from '../../src/model/span.ts';
import type { FoundName, Mention } from '../../src/model/mention.ts';
import type { Lexicon, LexiconHit } from '../lexicon.ts';
import type { LexiconEntry } from '../lexicon-lines.ts';
import type { Sentence } from '../stage.ts';

export interface Metonym extends Mention {
  readonly government: LexiconEntry;
}

/** Offices of a country, and of a province, city or county, that may follow its name. */
const OFFICE =
  /^(?:的|前|原|时任|現任|现任|新任|候任|当选|副|代|代理|临时|常务|第一){0,3}(?:总统|總統|总理|首相|主席|国王|女王|外长|外交|国防|财政|商务|内政|司法|能源|卫生|教育|农业|贸易|国务卿|防长|财长|副总统|议长|议员|参议员|众议员|大使|驻|省长|市长|县长|区长|州长|书记|常委|市委|省委|省政府|市政府|人大|政协|公安局|特使|代表|检察长|发言人|部长|官员|政府|总督|首席部长|州众议员|州参议员|州议|立委|联邦主席|元首|领导人|领袖|内阁|国务院)/u;

/** Countries by one character, as headlines and agencies write them: only in front of a state's office, and where no name or word goes on before them. */
const BY_ONE: Readonly<Record<string, string>> = {
  美: 'us',
  俄: 'ru',
  英: 'gb',
  法: 'fr',
  德: 'de',
  日: 'jp',
  韩: 'kr',
  印: 'in',
  澳: 'au',
  加: 'ca',
  乌: 'ua',
  以: 'il',
  伊: 'ir',
  朝: 'kp',
  越: 'vn',
  泰: 'th',
  菲: 'ph',
  意: 'it',
  西: 'es',
  巴: 'pk',
  叙: 'sy',
  埃: 'eg',
};
const STATE_OFFICE =
  /^(?:前|原|副|候任|新任|当选|代|代理)?(?:总统|副总统|总理|副总理|首相|外长|外相|副外长|防长|防相|财长|国务卿|国防部长|国防部|外交部|国务院|财政部|商务部|众议院|参议院|议会|国会议员|众议员|参议员|议长|驻华大使|驻联合国)(?!.?(?:身份|名义))/u;
/** After 美国: what begins with its 国. */
const SHARED = /^(?:务卿|务院|防部|防大臣|会(?:议员|众议|参议|山庄|两院))/u;
const MAY_PRECEDE = /^$|[\p{P}\p{S}\s据与和对向由被称及同前在]/u;

/** 中方, 美方: a government as one side of its dealings with others; not 中方面, 地方法. */
const SIDE = /^方(?![面向便法式案程针才块位圆略言块形框])/u;
const MAY_PRECEDE_SIDE = /^$|[\p{P}\p{S}\s据与和对向由被称及同前在是遭受就令让指要但而若如于从将给求促劝为使因经并]/u;

interface OneCharacter extends Span {
  /** The place's id without its kind. */
  readonly country: string;
}

const countriesByOne = (folded: string, start: number, end: number): readonly OneCharacter[] => {
  const found: OneCharacter[] = [];
  for (let at = start; at < end; at++) {
    const country = BY_ONE[folded.charAt(at)];
    if (country === undefined && folded.charAt(at) !== '中') continue;
    // 西方 is no side of 西班牙.
    const isSide = SIDE.test(folded.slice(at + 1, at + 3)) && folded.charAt(at) !== '西';
    if (isSide && MAY_PRECEDE_SIDE.test(folded.slice(Math.max(0, at - 1), at))) {
      found.push({ start: at, end: at + 2, country: country ?? 'cn' });
      continue;
    }
    if (country === undefined || !STATE_OFFICE.test(folded.slice(at + 1, at + 12))) continue;
    if (MAY_PRECEDE.test(folded.slice(Math.max(0, at - 1), at))) found.push({ start: at, end: at + 1, country });
  }
  return found;
};

const placeOf = (hit: LexiconHit | OneCharacter, lexicon: Lexicon): LexiconEntry | undefined =>
  'country' in hit
    ? lexicon.entry(`place:${hit.country}`)
    : hit.senses.find(({ entry, isWeak }) => entry.type === 'place' && !isWeak && entry.attributes['gov'] !== undefined)
        ?.entry;

/** The government that a place stands for; one that the lexicon only names by its id is called after the place: 台北市 → 台北市政府. */
const governmentOf = (place: LexiconEntry | undefined, lexicon: Lexicon): LexiconEntry | undefined => {
  const id = place?.attributes['gov'];
  if (!place || id === undefined) return undefined;
  const name = `${place.name}政府`;
  return lexicon.entry(id) ?? { ...place, id, type: 'organization', name, names: [{ form: name, isWeak: false }] };
};

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
    const hits = [...lexicon.match(folded, start, end), ...countriesByOne(folded, start, end)];
    for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (hit.start < free) continue;
      const place = placeOf(hit, lexicon);
      const government = governmentOf(place, lexicon);
      if (!place || !government || isTaken(hit)) continue;
      const isCountry = levels.has(place.attributes['kind'] ?? '');
      if (!isCountry && !OFFICE.test(folded.slice(hit.end, hit.end + 12))) continue;
      // 瑞士联邦主席 is the 联邦主席 of 瑞士; in 台北市长 the place is 台北市, as in 商务部长 the ministry is 商务部.
      if (
        folded.slice(hit.start, hit.end).endsWith('联邦') &&
        /^(?:主席|总理|委员)/u.test(folded.slice(hit.end, hit.end + 2))
      )
        continue;
      // 美国务卿 is the 国务卿 of 美.
      const isShared = folded.charAt(hit.end - 1) === '国' && SHARED.test(folded.slice(hit.end, hit.end + 3));
      const end = hit.end - (isShared ? 1 : 0) + (/^[省市县区州]长/u.test(folded.slice(hit.end, hit.end + 2)) ? 1 : 0);
      free = end;
      found.push({
        start: hit.start,
        end,
        text: text.slice(hit.start, end),
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
