// What a reader of one format found → a Document with its id, its date in ISO and its hash.
import { createHash } from 'node:crypto';
import { InputError, got } from '../../src/errors.ts';
import type { Document } from '../../src/model/document.ts';
import type { GivenMention } from '../../src/model/record.ts';
import type { Read } from '../stage.ts';
import { normalizeDate } from './date.ts';

/** What every format gives: the plain text, and what the source says of it, as written. */
export interface RawDocument {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly text: string;
  readonly given?: readonly GivenMention[];
}

/** A document that was read, and what of it had to be left out. */
export interface ReadDocument extends Read {
  /** What messages call its place: news.txt, news.jsonl:3. */
  readonly where: string;
  readonly warnings: readonly string[];
}

const LONGEST_ID = 1000;

/** Half of a pair without its other half becomes U+FFFD: the length stays, and every store and file can hold the text. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');

const clean = (value: string | undefined): string | undefined => {
  const text = value === undefined ? '' : wellFormed(value).replaceAll(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
};

const webAddress = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:\/\//iu.test(value) ? value : undefined;

const hash = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');

/**
 * Makes the document. `fallbackId` (a path) is its id if it has neither an id of its own nor a URL; without any of these it is refused.
 * A date that is none (昨天, 2023-13-01) and a URL that is no http(s) address are left out with a warning: the text can be read all the same.
 */
export const toDocument = (raw: RawDocument, where: string, fallbackId?: string): ReadDocument => {
  const warnings: string[] = [];
  const date = clean(raw.date);
  const publishedOn = date === undefined ? undefined : normalizeDate(date);
  if (date !== undefined && publishedOn === undefined)
    warnings.push(`${where}: date is left out, it is none, ${got(date)}`);
  const address = clean(raw.url);
  const url = webAddress(address);
  if (address !== undefined && url === undefined)
    warnings.push(`${where}: url is left out, it is no web address, ${got(address)}`);
  const id = clean(raw.id) ?? url?.replace(/#.*$/su, '') ?? fallbackId;
  if (id === undefined) throw new InputError(where, 'the document has neither id nor url');
  if (id.length > LONGEST_ID) throw new InputError(where, `id is longer than ${LONGEST_ID} characters, ${got(id)}`);
  const text = wellFormed(raw.text);
  const title = clean(raw.title);
  const publisher = clean(raw.publisher);
  const given = raw.given && raw.given.length > 0 ? raw.given : undefined;
  const seen = [title ?? null, publishedOn ?? null, publisher ?? null, url ?? null, text];
  const document: Document = {
    id,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(url !== undefined && { url }),
    text,
    contentHash: hash(given ? [...seen, given] : seen),
  };
  return { document, ...(given && { given }), where, warnings };
};
