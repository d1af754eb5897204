// What was annotated here for training, beside the sets: single sentences of shared texts in which models were in doubt, and texts written for it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, got } from '../../src/errors.ts';
import type { GoldName, TrainDocument } from './data.ts';
import { occurrences } from './occurrences.ts';

/** `P:习近平|O:外交部`: the types by their letters. */
const LETTERS = 'PCO';
const typeOf = (letter: string | undefined): number => (letter === undefined ? -1 : LETTERS.indexOf(letter));

/** Columns of the list of sentences: file below the shared data, key of the text, half-open UTF-16 offsets of the sentence in it, its names. */
const COLUMNS = 5;

/** A text is named by what it says, so that a changed one is found out: the first 16 hexadecimal digits of its SHA-256. */
export const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const namesIn = (text: string, list: string, where: string): readonly GoldName[] => {
  const forms = (list === '' ? [] : list.split('|')).map((name) => {
    const type = typeOf(name[0]);
    if (type < 0 || name[1] !== ':' || !text.includes(name.slice(2)))
      throw new InputError(where, `expected P:, C: or O: and a form in the sentence, ${got(name)}`);
    return { forms: [name.slice(2)], type };
  });
  return occurrences(text, forms)
    .map(({ start, end, entity: { type } }) => ({ start, end, type }))
    .toSorted((a, b) => a.start - b.start);
};

interface PlainText {
  readonly id: string;
  readonly text: string;
}

/** Reads the annotated sentences of `list`, whose texts stand below `shared`. Throws InputError for a line that fits no text. */
export const readAnnotated = (list: string, shared: string): readonly TrainDocument[] => {
  // No trim(): a line without names ends with a tab.
  const rows = readFileSync(list, 'utf8').replace(/\n+$/u, '').split('\n');
  const texts = new Map<string, ReadonlyMap<string, PlainText>>();
  const textsOf = (file: string): ReadonlyMap<string, PlainText> => {
    const known = texts.get(file);
    if (known) return known;
    const lines = readFileSync(join(shared, file), 'utf8').trim().split('\n');
    const read = new Map(
      lines.map((line) => {
        const plain = JSON.parse(line) as PlainText;
        return [keyOf(plain.text), plain];
      }),
    );
    texts.set(file, read);
    return read;
  };
  return rows.map((row, index) => {
    const where = `${list}:${index + 1}`;
    const [file = '', key = '', start = '', end = '', names = ''] = row.split('\t');
    if (row.split('\t').length !== COLUMNS) throw new InputError(where, `expected ${COLUMNS} columns, ${got(row)}`);
    const plain = textsOf(file).get(key);
    const text = plain?.text.slice(Number(start), Number(end)) ?? '';
    if (!plain || text === '') throw new InputError(where, `no such text, ${got(key)}`);
    return { id: plain.id, domain: 'article', isMerged: false, text, names: namesIn(text, names, where) };
  });
};

const MARKED = /\{([PCO])\|([^{}|]+)\}/gu;

/** Reads texts whose names are marked as in `{P|李明}是{C|小米}的`, documents between blank lines. */
export const readWritten = (path: string): readonly TrainDocument[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split(/\n\s*\n/u)
    .map((marked, index) => {
      let text = '';
      let at = 0;
      const names: GoldName[] = [];
      for (const match of marked.matchAll(MARKED)) {
        text += marked.slice(at, match.index);
        const form = match[2] ?? '';
        names.push({ start: text.length, end: text.length + form.length, type: typeOf(match[1]) });
        text += form;
        at = match.index + match[0].length;
      }
      text += marked.slice(at);
      if (/[{}]/u.test(text))
        throw new InputError(`${path}: document ${index + 1}`, `a mark is not closed, ${got(text)}`);
      return { id: `written-${index + 1}`, domain: 'article', isMerged: false, text, names };
    });
