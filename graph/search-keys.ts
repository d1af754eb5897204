// Under what an entity is found: its names folded, in pinyin, and by initials. Deterministic, written to the store with the entity.
import { pinyin } from 'pinyin-pro';
import { fold, nameKey } from '../src/model/fold.ts';
import { distinct } from './order.ts';

/** How many of its names an entity is found by in pinyin. */
const NAMES_IN_PINYIN = 12;

export interface SearchKeys {
  /** Names folded and without dots and spaces, one a line: “openai”, “埃隆马斯克”. */
  readonly search: string;
  /** Names in pinyin without tones, one a line; and their initials. Empty without Han characters. */
  readonly pinyin: string;
  readonly initials: string;
}

const HAN = /\p{Script=Han}/u;

/** One name in pinyin, syllable by syllable: 字节跳动 → ['zi', 'jie', 'tiao', 'dong']; other signs stay as they are. */
const syllables = (name: string, isPerson: boolean): readonly string[] =>
  pinyin(fold(name), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
    surname: isPerson && !name.includes('·') ? 'head' : 'off',
  }).map(nameKey);

/** The search keys of an entity: 字节跳动 → 字节跳动, zijietiaodong, zjtd. */
export const searchKeys = (names: readonly string[], isPerson: boolean): SearchKeys => {
  const folded = distinct(names.map(nameKey).filter((key) => key !== ''));
  const spelled = names
    .filter((name) => HAN.test(name))
    .slice(0, NAMES_IN_PINYIN)
    .map((name) => syllables(name, isPerson));
  return {
    search: folded.join('\n'),
    pinyin: distinct(spelled.map((name) => name.join(''))).join('\n'),
    initials: distinct(spelled.map((name) => name.map((syllable) => syllable.charAt(0)).join(''))).join('\n'),
  };
};
