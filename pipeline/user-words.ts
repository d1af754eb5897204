// A user's own names: a CSV or TSV file with a header; they win over the lexicon's.
import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { InputError, got, reasonOf } from '../src/errors.ts';
import { ENTITY_TYPES } from '../src/model/entity.ts';
import type { EntityType } from '../src/model/entity.ts';
import type { LexiconEntry } from './lexicon-lines.ts';
import { decode } from './read/encoding.ts';

type Column = 'name' | 'type' | 'names' | 'id';

/** Columns by what people call them. */
const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ['name', 'name'],
  ['名称', 'name'],
  ['名字', 'name'],
  ['type', 'type'],
  ['类型', 'type'],
  ['names', 'names'],
  ['aliases', 'names'],
  ['别名', 'names'],
  ['id', 'id'],
]);
const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['person', 'person'],
  ['人物', 'person'],
  ['人', 'person'],
  ['company', 'company'],
  ['公司', 'company'],
  ['企业', 'company'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['组织', 'organization'],
  ['机构', 'organization'],
]);
const LONGEST = 200;

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
  if (/\p{Cc}/u.test(clean)) throw new InputError(where, `a name holds a control character, ${got(name)}`);
  if (!/[\p{L}\p{N}]/u.test(clean)) throw new InputError(where, `a name has neither letter nor digit, ${got(name)}`);
  if (clean.length > LONGEST) throw new InputError(where, `a name is longer than ${LONGEST} characters, ${got(name)}`);
  return clean;
};

interface Line {
  readonly where: string;
  readonly cells: readonly string[];
}

/** The line that names the columns: the first one that is neither empty nor a comment. */
export const headerOf = (text: string): string =>
  /^(?!#)\S.*$/mu.exec(text.replace(/^\ufeff/u, ''))?.[0].replace(/\r$/u, '') ?? '';

const columnsOf = (cells: readonly string[]): readonly (Column | undefined)[] =>
  cells.map((cell) => COLUMNS.get(cell.trim().toLowerCase()));

/** The lines of the file as cells, without comments and empty lines. In CSV a cell may stand in double quotes; in TSV a quote is a character like any other. */
const readCells = (text: string, path: string): readonly Line[] => {
  const isTsv = headerOf(text).includes('\t');
  try {
    const lines: unknown = parse(text, {
      bom: true,
      delimiter: isTsv ? '\t' : ',',
      quote: isTsv ? false : '"',
      comment: '#',
      comment_no_infix: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    });
    return (lines as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]).map(
      ({ record, info }) => ({ where: `${path}:${info.lines}`, cells: record }),
    );
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? `:${cause['lines']}` : '';
    throw new InputError(`${path}${line}`, `is no line of CSV: ${reasonOf(cause)}`, { cause });
  }
};

/** Reads a user's words: columns name, type, and names (aliases, separated by a vertical bar), id. Throws InputError with file and line. */
export const parseUserWords = (text: string, path: string): readonly LexiconEntry[] => {
  const [header, ...lines] = readCells(text, path);
  const columns = columnsOf(header?.cells ?? []);
  const at = (column: Column): number => columns.indexOf(column);
  const [nameAt, typeAt, namesAt, idAt] = [at('name'), at('type'), at('names'), at('id')];
  if (nameAt < 0 || typeAt < 0)
    throw new InputError(
      header?.where ?? path,
      `the header must name the columns name and type, ${got(header?.cells.join(' ') ?? '')}`,
    );
  const seen = new Map<string, string>();
  return lines.map(({ where, cells }): LexiconEntry => {
    const name = checkName(cells[nameAt] ?? '', where);
    const written = (cells[typeAt] ?? '').trim().toLowerCase();
    const type = TYPES.get(written);
    if (!type) throw new InputError(where, `the type is one of ${ENTITY_TYPES.join(', ')}, ${got(written)}`);
    if (cells.length > columns.length)
      throw new InputError(where, `has ${cells.length} cells, the header ${columns.length}, ${got(cells.join(' '))}`);
    const aliases = (cells[namesAt] ?? '')
      .split('|')
      .filter((alias) => alias !== '')
      .map((alias) => checkName(alias, where));
    const own = (cells[idAt] ?? '').trim();
    if (own !== '' && !/^[a-z0-9][a-z0-9-]*$/u.test(own))
      throw new InputError(where, `an id has lower-case letters, digits and "-" only, ${got(own)}`);
    const id = `${type}:${own || `user-${slug(name)}`}`;
    const before = seen.get(id);
    if (before !== undefined) throw new InputError(where, `stands already at ${before}, ${got(name)}`);
    seen.set(id, where);
    return {
      id,
      type,
      name,
      names: [name, ...aliases].map((form) => ({ form, isWeak: false })),
      attributes: { user: 'yes' },
      where,
    };
  });
};

/** Reads a file of a user's words, in any encoding that documents may have: Excel writes CSV in GBK. Throws InputError with file and line. */
export const readUserWords = (path: string): readonly LexiconEntry[] => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new InputError(path, `cannot be read: ${reasonOf(cause)}`, { cause });
  }
  return parseUserWords(decode(bytes, path).text, path);
};

/** The header that `formatUserWord` writes lines for. */
export const USER_WORDS_HEADER = 'name\ttype\tnames\tid';

/** One line of a TSV file of a user's words, in the columns of its header. Throws InputError for what the line cannot hold. */
export const formatUserWord = (
  word: { readonly name: string; readonly type: string; readonly names: readonly string[]; readonly id?: string },
  header: string = USER_WORDS_HEADER,
): string => {
  for (const part of [word.name, ...word.names])
    if (/[|\t\r\n]/u.test(part)) throw new InputError('lexicon', `a name holds a tab, a line end or "|", ${got(part)}`);
  const cells: Readonly<Record<Column, string>> = {
    name: word.name,
    type: word.type,
    names: word.names.join('|'),
    id: word.id ?? '',
  };
  const columns = columnsOf(header.split('\t'));
  if (cells.names !== '' && !columns.includes('names'))
    throw new InputError('lexicon', `your file has no column for other names (names), ${got(header)}`);
  return columns.map((column) => (column === undefined ? '' : cells[column])).join('\t');
};
