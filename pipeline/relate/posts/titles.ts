// The lexicon of titles in memory: heads (董事长, 部长, 记者) with the modifiers that may stand before them (副, 常务, 高级).
import { InputError, got } from '../../../src/errors.ts';
import { fold } from '../../../src/model/fold.ts';
import { readTsv } from '../../lexicon-lines.ts';
import { WordIndex } from '../words.ts';

/** Where a title is at home: a state's office can belong to a country, a reporter to a paper. */
const TITLE_CLASSES = ['state', 'corp', 'party', 'press', 'school', 'law', 'army', 'sport', 'society', 'any'] as const;
export type TitleClass = (typeof TITLE_CLASSES)[number];

export interface TitleHead {
  /** Canonical role: ceo, chair. */
  readonly role: string;
  readonly class: TitleClass;
}

export interface TitleWord {
  /** Canonical role with its modifiers: vice-president, executive-deputy-general-manager. */
  readonly role: string;
  readonly class: TitleClass;
  /** UTF-16 units from the start of the whole to that of the head: 1 in 副总裁. */
  readonly head: number;
}

export interface TitleHit {
  readonly length: number;
  readonly title: TitleWord;
}

export interface Titles {
  /** The longest title that begins at `start` of the folded text and ends at or before `limit`: “副总裁张三” → 副总裁. */
  matchAt(folded: string, start: number, limit: number): TitleHit | undefined;
}

const isClass = (value: string): value is TitleClass => TITLE_CLASSES.some((name) => name === value);
const isLatin = (char: string): boolean => /[a-z0-9]/u.test(char);

const MOST_MODIFIERS = 4;

/** Reads titles.tsv. Throws InputError with file and line for a line that is none. */
export const loadTitles = (path: string): Titles => {
  const heads = new WordIndex<TitleHead>();
  const modifiers = new WordIndex<string>();
  for (const { cells, where } of readTsv(path, 4)) {
    const [kind = '', words = '', role = '', home = ''] = cells;
    if (kind !== 'head' && kind !== 'modifier') throw new InputError(where, `expected head or modifier, ${got(kind)}`);
    if (!/^[a-z0-9-]+$/u.test(role)) throw new InputError(where, `expected a role in lower-case Latin, ${got(role)}`);
    for (const form of words.split('|')) {
      if (form === '' || form.trim() !== form) throw new InputError(where, `expected words, ${got(words)}`);
      if (kind === 'modifier') modifiers.add(fold(form), role);
      else if (isClass(home)) heads.add(fold(form), { role, class: home });
      else throw new InputError(where, `expected a class of titles, ${got(home)}`);
    }
  }
  const skipSpace = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);
  const matchAt = (folded: string, start: number, limit: number): TitleHit | undefined => {
    if (isLatin(folded.charAt(start)) && start > 0 && isLatin(folded.charAt(start - 1))) return undefined;
    let best: TitleHit | undefined;
    const roles: string[] = [];
    for (let at = start; ;) {
      const head = heads.longest(folded, at, limit);
      if (head) {
        const [word, { role, class: home }] = head;
        const end = at + word.length;
        const isCut = isLatin(folded.charAt(end - 1)) && end < folded.length && isLatin(folded.charAt(end));
        if (!isCut) {
          const title = { role: [...roles, role].join('-'), class: home, head: at - start };
          if (!best || end - start > best.length) best = { length: end - start, title };
        }
      }
      const modifier = roles.length < MOST_MODIFIERS ? modifiers.longest(folded, at, limit) : undefined;
      if (!modifier) return best;
      roles.push(modifier[1]);
      at = skipSpace(folded, at + modifier[0].length);
    }
  };
  return { matchAt };
};
