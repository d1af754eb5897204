// Reading the lexicon's files: lines into entries, each fault with file and line.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError, got } from '../src/errors.ts';
import type { EntityType } from '../src/model/entity.ts';

export type LexiconType = EntityType | 'place';

export interface LexiconEntry {
  /** With the kind in front: company:openai. */
  readonly id: string;
  readonly type: LexiconType;
  readonly name: string;
  /** All names, the first one first; weak names count only where the context speaks for them. */
  readonly names: readonly LexiconName[];
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the line stands: file:line. */
  readonly where: string;
  /** Put together from a place and an office (see offices.ts), in no list. */
  readonly isComposed?: boolean;
}

export interface LexiconName {
  readonly form: string;
  readonly isWeak: boolean;
}

/** One sense of an ambiguous form: an entity, or none (the fruit), and the words that speak for it. */
export interface AmbiguousLine {
  readonly form: string;
  readonly entity: string | undefined;
  readonly cues: readonly string[];
  readonly where: string;
}

export const LEXICON_FOLDERS = {
  people: 'person',
  companies: 'company',
  organizations: 'organization',
  places: 'place',
} as const satisfies Record<string, LexiconType>;

/** Columns of a tab-separated file with its place; comment lines and empty lines are left out. Throws InputError for a file that cannot be read. */
export function* readTsv(path: string, columns: number): Generator<{ cells: readonly string[]; where: string }> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError(path, 'cannot be read', { cause });
  }
  let line = 0;
  for (const row of text.split('\n')) {
    line++;
    if (row === '' || row.startsWith('#')) continue;
    const where = `${path}:${line}`;
    if (row.endsWith('\r')) throw new InputError(where, 'lines must end with LF alone');
    const cells = row.split('\t');
    if (cells.length !== columns) throw new InputError(where, `expected ${columns} columns, got ${cells.length}`);
    yield { cells, where };
  }
}

const parseAttributes = (cell: string, where: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  if (cell.trim() === '') return attributes;
  for (const pair of cell.split(';')) {
    const at = pair.indexOf('=');
    if (at < 1) throw new InputError(where, `expected key=value, ${got(pair)}`);
    attributes[pair.slice(0, at).trim()] = pair.slice(at + 1).trim();
  }
  return attributes;
};

const parseName = (name: string, where: string): LexiconName => {
  const isWeak = name.startsWith('~');
  const form = isWeak ? name.slice(1) : name;
  if (form.trim() !== form || form === '')
    throw new InputError(where, `a name must not be empty or begin or end with a space, ${got(name)}`);
  return { form, isWeak };
};

const parseEntry = (cells: readonly string[], type: LexiconType, where: string): LexiconEntry => {
  const [id = '', name = '', names = '', attributes = ''] = cells;
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(id))
    throw new InputError(where, `an id has lower-case letters, digits and "-" only, ${got(id)}`);
  const first = parseName(name, where);
  const others = names === '' ? [] : names.split('|').map((form) => parseName(form, where));
  return {
    id: `${type}:${id}`,
    type,
    name: first.form,
    names: [first, ...others],
    attributes: parseAttributes(attributes, where),
    where,
  };
};

/** Reads all entries below the lexicon's folder, in order of folder, file, line. Throws InputError at the first fault. */
export const readEntries = (folder: string): readonly LexiconEntry[] => {
  const entries: LexiconEntry[] = [];
  const seen = new Map<string, string>();
  for (const [name, type] of Object.entries(LEXICON_FOLDERS)) {
    for (const file of listTsv(join(folder, name))) {
      for (const { cells, where } of readTsv(file, 4)) {
        if (cells[0] === 'id' && cells[1] === 'name') continue;
        const entry = parseEntry(cells, type, where);
        const before = seen.get(entry.id);
        if (before !== undefined) throw new InputError(where, `the id stands already at ${before}, ${got(entry.id)}`);
        seen.set(entry.id, where);
        entries.push(entry);
      }
    }
  }
  return entries;
};

const listTsv = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .toSorted()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** Reads ambiguous.tsv: form, entity or "-", cues, note. */
export const readAmbiguous = (path: string): readonly AmbiguousLine[] =>
  [...readTsv(path, 4)]
    .filter(({ cells }) => cells[0] !== 'form')
    .map(({ cells: [form = '', entity = '', cues = ''], where }) => {
      if (form === '') throw new InputError(where, `a form is missing in ${basename(path)}`);
      if (entity !== '-' && !/^(person|company|organization):[a-z0-9-]+$/u.test(entity))
        throw new InputError(where, `expected an id with its kind or "-", ${got(entity)}`);
      return { form, entity: entity === '-' ? undefined : entity, cues: cues.split('|').filter(Boolean), where };
    });
