// One JSON line → a document (model.md §6): checked field by field, never guessed.
import { InputError, got } from '../../src/errors.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { MENTION_KINDS } from '../../src/model/mention.ts';
import type { GivenMention } from '../../src/model/record.ts';
import type { Read } from '../stage.ts';
import { toDocument } from './document.ts';
import type { ReadDocument } from './document.ts';

/** A document that could not be read: its id, if that much is known, and why. */
export interface Unreadable {
  readonly id: string | null;
  readonly error: InputError;
}

export const isUnreadable = (outcome: Read | Unreadable): outcome is Unreadable => 'error' in outcome;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const member = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);

/** A text, or nothing where the field is absent or null. */
const optionalText = (fields: Fields, name: string, at: (field: string) => string): string | undefined => {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new InputError(at(name), `must be a text, ${got(value)}`);
  return value;
};

const isInsidePair = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));

const offsetOf = (value: unknown, text: string, where: string): number => {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new InputError(where, `must be a whole number, ${got(value)}`);
  if (value < 0 || value > text.length) {
    throw new InputError(where, `must lie within the text (0 to ${text.length} UTF-16 units), ${got(value)}`);
  }
  if (isInsidePair(text, value)) throw new InputError(where, `cuts a character in two, ${got(value)}`);
  return value;
};

const mentionOf = (value: unknown, text: string, where: string): GivenMention => {
  if (!isFields(value)) throw new InputError(where, `must be an object, ${got(value)}`);
  const start = offsetOf(value['start'], text, `${where}.start`);
  const end = offsetOf(value['end'], text, `${where}.end`);
  if (end <= start) throw new InputError(`${where}.end`, `must be greater than start (${start}), ${got(end)}`);
  const type = member(value['type'], ENTITY_TYPES);
  if (!type) throw new InputError(`${where}.type`, `must be one of ${ENTITY_TYPES.join(', ')}, ${got(value['type'])}`);
  const kind = member(value['kind'] ?? 'name', MENTION_KINDS);
  if (!kind) throw new InputError(`${where}.kind`, `must be one of ${MENTION_KINDS.join(', ')}, ${got(value['kind'])}`);
  const entity = optionalText(value, 'entity', (field) => `${where}.${field}`);
  return {
    start,
    end,
    type,
    ...(value['kind'] !== undefined && value['kind'] !== null && { kind }),
    ...(entity !== undefined && entity !== '' && { entity }),
  };
};

const parse = (line: string, where: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    const position = error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : undefined;
    const at = position === undefined ? '' : ` at character ${Number(position) + 1}`;
    throw new InputError(where, `is not valid JSON${at}, ${got(line.slice(0, 60))}`, { cause: error });
  }
};

const readFields = (fields: Fields, where: string, at: (field: string) => string): ReadDocument => {
  const text = fields['text'];
  if (typeof text !== 'string') {
    throw new InputError(at('text'), text === undefined ? 'is missing' : `must be a text, ${got(text)}`);
  }
  const texts = Object.fromEntries(
    ['id', 'title', 'date', 'url', 'publisher'].flatMap((name) => {
      const value = optionalText(fields, name, at);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const mentions = fields['mentions'] ?? [];
  if (!Array.isArray(mentions)) throw new InputError(at('mentions'), `must be a list, ${got(mentions)}`);
  const given = mentions.map((mention: unknown, i) => mentionOf(mention, text, at(`mentions[${i}]`)));
  return toDocument({ ...texts, text, given }, where === '' ? 'line' : where);
};

/**
 * Reads one line of JSON. `where` is what messages begin with: `news.jsonl:3`, or empty where the place of the answer says it.
 * Never throws for what the line holds: a line that is no document comes back with its reason.
 */
export const readRecord = (line: string, where: string): ReadDocument | Unreadable => {
  const whole = where === '' ? 'line' : where;
  const at = (field: string): string => (where === '' ? field : `${where}: ${field}`);
  let id: string | null = null;
  try {
    if (line.trim() === '') throw new InputError(whole, 'is empty');
    const fields = parse(line, whole);
    if (!isFields(fields)) throw new InputError(whole, `must be a JSON object, ${got(line.slice(0, 60))}`);
    if (typeof fields['id'] === 'string') id = fields['id'];
    return readFields(fields, where, at);
  } catch (error) {
    if (error instanceof InputError) return { id, error };
    throw error;
  }
};

/** The same for the bytes of a line, which must be UTF-8. */
export const readRecordBytes = (bytes: Uint8Array, where: string): ReadDocument | Unreadable => {
  let line: string;
  try {
    line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    return { id: null, error: new InputError(where === '' ? 'line' : where, 'is not valid UTF-8', { cause: error }) };
  }
  return readRecord(line, where);
};
