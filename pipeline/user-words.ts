// A user's own names: a CSV or TSV file with a header; they win over the lexicon's.
import { readFileSync } from 'node:fs';
import { InputError, got } from '../src/errors.ts';
import { ENTITY_TYPES } from '../src/model/entity.ts';
import type { EntityType } from '../src/model/entity.ts';
import type { LexiconEntry } from './lexicon-lines.ts';

/** Columns by what people call them. */
const COLUMNS: Readonly<Record<string, 'name' | 'type' | 'names' | 'id'>> = {
  name: 'name',
  名称: 'name',
  名字: 'name',
  type: 'type',
  类型: 'type',
  names: 'names',
  aliases: 'names',
  别名: 'names',
  id: 'id',
};
const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  人物: 'person',
  人: 'person',
  company: 'company',
  公司: 'company',
  企业: 'company',
  organization: 'organization',
  organisation: 'organization',
  组织: 'organization',
  机构: 'organization',
};
const LONGEST = 200;

/** Cells of a line; in CSV a cell may stand in double quotes, "" for one of them. */
const split = (line: string, separator: string, where: string): readonly string[] => {
  if (separator === '\t' || !line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    if (line[at] !== '"') {
      const end = line.indexOf(separator, at);
      cells.push(line.slice(at, end < 0 ? line.length : end));
      at = end < 0 ? line.length + 1 : end + 1;
      continue;
    }
    const match = /^"((?:[^"]|"")*)"(?:,|$)/u.exec(line.slice(at));
    if (!match) throw new InputError(where, `a quoted cell is not closed, ${got(line)}`);
    cells.push((match[1] ?? '').replaceAll('""', '"'));
    at += match[0].endsWith(',') ? match[0].length : match[0].length + 1;
  }
  return cells;
};

const slug = (name: string): string =>
  [...name]
    .map((char) =>
      /[a-z0-9]/u.test(char.toLowerCase()) ? char.toLowerCase() : `-${(char.codePointAt(0) ?? 0).toString(16)}-`,
    )
    .join('')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '');

const checkName = (name: string, where: string): string => {
  const clean = name.trim();
  if (clean === '') throw new InputError(where, `a name is empty, ${got(name)}`);
  if (/[\p{Cc}\p{Cs}]/u.test(clean))
    throw new InputError(where, `a name holds a control character or half a character, ${got(name)}`);
  if (clean.length > LONGEST) throw new InputError(where, `a name is longer than ${LONGEST} characters, ${got(name)}`);
  return clean;
};

/** Reads a user's words: columns name, type, and names (aliases, separated by a vertical bar), id. Throws InputError with file and line. */
export const parseUserWords = (text: string, path: string): readonly LexiconEntry[] => {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const header = lines[0] ?? '';
  const separator = header.includes('\t') ? '\t' : ',';
  const columns = split(header, separator, `${path}:1`).map((cell) => COLUMNS[cell.trim().toLowerCase()]);
  const at = (column: 'name' | 'type' | 'names' | 'id'): number => columns.indexOf(column);
  if (at('name') < 0 || at('type') < 0)
    throw new InputError(`${path}:1`, `the header must name the columns name and type, ${got(header)}`);
  const entries: LexiconEntry[] = [];
  const seen = new Map<string, string>();
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '' || line.startsWith('#')) return;
    const where = `${path}:${index + 1}`;
    const cells = split(line, separator, where);
    const name = checkName(cells[at('name')] ?? '', where);
    const written = (cells[at('type')] ?? '').trim().toLowerCase();
    const type = TYPES[written];
    if (!type) throw new InputError(where, `the type is one of ${ENTITY_TYPES.join(', ')}, ${got(written)}`);
    const aliases = (cells[at('names')] ?? '')
      .split('|')
      .filter((alias) => alias !== '')
      .map((alias) => checkName(alias, where));
    const own = (cells[at('id')] ?? '').trim();
    if (own !== '' && !/^[a-z0-9][a-z0-9-]*$/u.test(own))
      throw new InputError(where, `an id has lower-case letters, digits and "-" only, ${got(own)}`);
    const id = `${type}:${own || `user-${slug(name)}`}`;
    const before = seen.get(id);
    if (before !== undefined) throw new InputError(where, `stands already at ${before}, ${got(name)}`);
    seen.set(id, where);
    entries.push({
      id,
      type,
      name,
      names: [name, ...aliases].map((form) => ({ form, isWeak: false })),
      attributes: { user: 'yes' },
      where,
    });
  });
  return entries;
};

/** Reads a file of a user's words, UTF-8. Throws InputError with file and line. */
export const readUserWords = (path: string): readonly LexiconEntry[] => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    throw new InputError(path, 'cannot be read as UTF-8', { cause });
  }
  return parseUserWords(text, path);
};

/** The header that `formatUserWord` writes lines for. */
export const USER_WORDS_HEADER = 'name\ttype\tnames\tid';

/** One line of a TSV file of a user's words. Throws InputError for what a line cannot hold. */
export const formatUserWord = (word: {
  readonly name: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly id?: string;
}): string => {
  for (const part of [word.name, ...word.names])
    if (/[|\t\r\n]/u.test(part)) throw new InputError('lexicon', `a name holds a tab, a line end or "|", ${got(part)}`);
  return [word.name, word.type, word.names.join('|'), word.id ?? ''].join('\t');
};
