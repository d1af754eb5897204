// Offices of places are composed from places and patterns, never from words that only look alike.
import { describe, expect, test } from '@jest/globals';
import { fold } from '../../src/model/fold.ts';
import { createLexicon } from '../../pipeline/lexicon.ts';
import type { LexiconEntry } from '../../pipeline/lexicon-lines.ts';
import { readOffices } from '../../pipeline/offices.ts';

const place = (id: string, ...forms: readonly string[]): LexiconEntry => ({
  id: `place:${id}`,
  type: 'place',
  name: forms[0] ?? '',
  names: forms.map((form) => ({ form, isWeak: false })),
  attributes: {},
  where: 'test',
});

const places = [
  place('cn-jiangsu', '江苏省', '江苏'),
  place('cn-jiangsu-nanjing', '南京市', '南京'),
  place('cn-beijing', '北京市', '北京'),
  place('cn-beijing-chaoyang', '北京市朝阳区', '朝阳区'),
  place('cn-jilin-changchun-chaoyang', '长春市朝阳区', '朝阳区'),
];
const lexicon = createLexicon(
  places,
  [],
  [],
  readOffices(new URL('../../pipeline/lexicon/offices.tsv', import.meta.url).pathname),
);

/** The longest composed office of a text with its entities. */
const longest = (text: string): string => {
  const hits = lexicon
    .match(fold(text), 0, text.length)
    .filter((hit) => hit.senses.every(({ entry }) => entry.type === 'organization'));
  const [hit] = hits.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return hit
    ? `${text.slice(hit.start, hit.end)} ${hit.senses.map((sense) => sense.entry.id.slice(13)).join(' ')}`
    : '';
};

describe('match', () => {
  test.each([
    ['江苏省人民政府', '江苏省人民政府 cn-jiangsu-gov'],
    ['江蘇省南京市政府', '江蘇省南京市政府 cn-jiangsu-nanjing-gov'],
    ['中共北京市委书记', '中共北京市委 cn-beijing-party'],
    ['江苏高院院长', '江苏高院 cn-jiangsu-high-court'],
    ['国家税务总局江苏省税务局', '国家税务总局江苏省税务局 cn-jiangsu-tax'],
    ['北京市朝阳区人民法院', '北京市朝阳区人民法院 cn-beijing-chaoyang-court'],
    ['朝阳区人民法院', '朝阳区人民法院 cn-beijing-chaoyang-court cn-jilin-changchun-chaoyang-court'],
    ['江苏政府采购网', ''],
    ['南京市委托第三方', ''],
    ['江苏省中级', ''],
  ])('%s → %s', (text, expected) => expect(longest(text)).toBe(expected));
});

test('an entry is made from its id, for places that have such an office', () => {
  expect(lexicon.entry('organization:cn-jiangsu-nanjing-gov')?.name).toBe('南京市人民政府');
  expect(lexicon.entry('organization:cn-jiangsu-intermediate-court')).toBeUndefined();
  expect(lexicon.entry('organization:cn-atlantis-gov')).toBeUndefined();
});

test('a fault in the file is named with its line', () => {
  expect(() => readOffices('/nowhere/offices.tsv')).toThrow('/nowhere/offices.tsv: cannot be read');
});
