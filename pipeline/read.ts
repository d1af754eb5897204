// Files → documents: the first stage. One file gives one document; a .jsonl file gives one for each line.
import iconv from 'iconv-lite';
import { InputError } from '../src/errors.ts';
import { readBytes, streamBytes } from './read/bytes.ts';
import { toDocument } from './read/document.ts';
import type { RawDocument, ReadDocument } from './read/document.ts';
import { decode, encodingOfBom, encodingOfLines } from './read/encoding.ts';
import type { Encoding } from './read/encoding.ts';
import { splitLines } from './read/lines.ts';
import { readMarkdown } from './read/markdown.ts';
import { readRecordBytes } from './read/record.ts';
import type { Unreadable } from './read/record.ts';
import { readText } from './read/text.ts';

/** What a file is, by the end of its name; .gz may follow. */
const FORMATS = {
  text: /\.(?:txt|text)(?:\.gz)?$/iu,
  markdown: /\.(?:md|markdown)(?:\.gz)?$/iu,
  html: /\.(?:html?|xhtml)(?:\.gz)?$/iu,
  jsonl: /\.(?:jsonl|ndjson)(?:\.gz)?$/iu,
} as const;
export type Format = keyof typeof FORMATS;

/** What the page says of its encoding: `<meta charset="gb2312">`. Only the first 2 KB are looked at, as browsers do. */
export const htmlCharset = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1];

type Reader = (source: string, where: string) => RawDocument | Promise<RawDocument>;
/** How the text of each format is read; all have the same shape. What reads pages is loaded with the first one: that takes longer than reading it. */
const READERS: Readonly<Record<Exclude<Format, 'jsonl'>, Reader>> = {
  text: readText,
  markdown: readMarkdown,
  html: async (source, where) => (await import('./read/html.ts')).readHtml(source, where),
};

export interface ReadOptions {
  /** What messages call the file. */
  readonly where: string;
  /** The document's id if it has no other: the path as the user knows it, with `/`. */
  readonly id: string;
  /** Bytes of a text or a line at most. */
  readonly limit: number;
}

export const DEFAULT_LIMIT = 16 * 1024 * 1024;

/** news.txt → text, news.html.gz → html, news.pdf → undefined. */
export const formatOf = (path: string): Format | undefined => {
  const names: readonly Format[] = ['text', 'markdown', 'html', 'jsonl'];
  return names.find((name) => FORMATS[name].test(path));
};

/** One text of a file in a given format. Throws InputError if there is nothing to read in it. */
export const readSource = async (
  bytes: Uint8Array,
  format: Exclude<Format, 'jsonl'>,
  options: ReadOptions,
): Promise<ReadDocument> => {
  const { where, id } = options;
  if (bytes.length === 0) throw new InputError(where, 'is empty');
  const { text: source } = decode(bytes, where, format === 'html' ? htmlCharset(bytes) : undefined);
  if (source.trim() === '') throw new InputError(where, 'has no text, only white space');
  const raw = await READERS[format](source, where);
  if (raw.text.trim() === '') throw new InputError(where, 'has no text');
  return toDocument(raw, where, id);
};

async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)), 'utf8');
  yield Buffer.from(decoder.end() ?? '', 'utf8');
}

/** Bytes of a .jsonl file as UTF-8: another encoding is found out from its beginning and converted on the way. */
async function* utf8Chunks(path: string, where: string): AsyncGenerator<Uint8Array> {
  const chunks = streamBytes(path, where);
  const first = await chunks.next();
  if (first.done) return;
  const bom = encodingOfBom(first.value);
  const rest = (async function* (): AsyncGenerator<Uint8Array> {
    yield bom === 'utf-8' ? first.value.subarray(3) : first.value;
    yield* chunks;
  })();
  const encoding = bom ?? encodingOfLines(first.value);
  yield* encoding === 'utf-8' ? rest : toUtf8(rest, encoding);
}

/** A line of a .jsonl file, not yet read, and what messages call it: `news.jsonl:3`. */
export interface FileLine {
  readonly where: string;
  readonly line: Uint8Array | 'too long';
}

/** The lines of a stream of UTF-8, numbered, empty ones too, those of a chunk together. */
export async function* numberLines(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  limit: number,
): AsyncGenerator<readonly FileLine[]> {
  let number = 0;
  for await (const lines of splitLines(chunks, limit)) {
    yield lines.map((line) => {
      number++;
      return { where: `${where}:${number}`, line: 'tooLong' in line ? 'too long' : line.bytes };
    });
  }
}

/** The lines of a .jsonl file, whatever its encoding. Throws InputError if the file cannot be read. */
export const readLines = (path: string, where: string, limit: number): AsyncGenerator<readonly FileLine[]> =>
  numberLines(utf8Chunks(path, where), where, limit);

/** The documents of lines; empty lines are passed over. */
export async function* readRecords(
  lines: AsyncIterable<readonly FileLine[]>,
  limit: number,
): AsyncGenerator<ReadDocument | Unreadable> {
  for await (const some of lines) {
    for (const { where, line } of some) {
      if (line === 'too long') yield { id: null, error: tooLong(where, limit) };
      else if (line.some((byte) => byte > 0x20)) yield readRecordBytes(line, where);
    }
  }
}

/** The error of a line that is longer than the limit. */
export const tooLong = (where: string, limit: number): InputError =>
  new InputError(where, `is longer than ${Math.round(limit / 1024 / 1024)} MiB`);

/**
 * All documents of a file, in its order. One that cannot be read comes out with its reason, in its place; the others go on.
 * Empty lines of a .jsonl file are passed over; a name that ends in none of the known ways is an error.
 */
export async function* readFile(path: string, options: ReadOptions): AsyncGenerator<ReadDocument | Unreadable> {
  const { where, limit } = options;
  try {
    const format = formatOf(path);
    if (!format) throw new InputError(where, 'is none of .txt .md .html .jsonl (or these with .gz)');
    if (format !== 'jsonl') {
      yield await readSource(await readBytes(path, where, limit), format, options);
      return;
    }
    yield* readRecords(readLines(path, where, limit), limit);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { id: null, error };
  }
}
