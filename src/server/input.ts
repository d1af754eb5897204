// What a request may say: each reader checks one value and throws UsageError with its name.
import type { ExportFile, ExportOptions } from '../../graph/exports/format.ts';
import { got, UsageError } from '../errors.ts';
import type { GraphReader } from './graph-reader.ts';

const MAX_ID = 512;
const MAX_TEXT = 200;
const MAX_CYPHER = 20_000;

/** A text that must be there, of 1..`max` UTF-16 units. */
const text = (name: string, value: unknown, max: number): string => {
  if (typeof value !== 'string' || value.trim() === '') throw new UsageError(name, 'must be given');
  if (value.length > max) throw new UsageError(name, `at most ${max} characters, got ${value.length}`);
  return value;
};

/** The id of an entity or an edge. */
export const readId = (name: string, value: unknown): string => text(name, value, MAX_ID);

/** A text to search for. */
export const readSearch = (name: string, value: unknown): string => text(name, value, MAX_TEXT);

/** Ids, parted by commas or given as a list, at most `max` of them. */
export const readIds = (name: string, value: unknown, max: number): readonly string[] => {
  const ids = Array.isArray(value) ? value : [];
  if (ids.length === 0) throw new UsageError(name, 'must be a list of ids');
  if (ids.length > max) throw new UsageError(name, `at most ${max} ids, got ${ids.length}`);
  return ids.map((id) => readId(name, id));
};

/** A whole number from 1 to `max`; `otherwise` if it is not given. */
export const readCount = (name: string, value: string | undefined, otherwise: number, max: number): number => {
  if (value === undefined || value === '') return otherwise;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > max) {
    throw new UsageError(name, `must be a whole number from 1 to ${max}, ${got(value)}`);
  }
  return count;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The body of a request: a JSON object. */
export const readBody = async (request: { json(): Promise<unknown> }): Promise<Readonly<Record<string, unknown>>> => {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    throw new UsageError('body', 'is not JSON');
  }
  if (!isRecord(body)) throw new UsageError('body', 'must be a JSON object');
  return body;
};

/** The query and its parameters from a body {cypher, params?}. */
export const readQuery = (
  body: Readonly<Record<string, unknown>>,
): { readonly cypher: string; readonly params: Readonly<Record<string, unknown>> } => {
  const cypher = text('cypher', body['cypher'], MAX_CYPHER);
  const params = body['params'] ?? {};
  if (!isRecord(params)) throw new UsageError('params', 'must be a JSON object');
  return { cypher, params };
};

/** zh unless en is asked for. */
export const readLanguage = (name: string, value: unknown): 'zh' | 'en' => {
  if (value === undefined || value === 'zh' || value === 'en') return value ?? 'zh';
  throw new UsageError(name, `is zh or en, ${got(value)}`);
};

/** The file of that name of an export format; without a name the only one. */
export const readFile = (
  graph: Pick<GraphReader, 'files'>,
  format: unknown,
  name: unknown,
  options: ExportOptions,
): ExportFile => {
  const files = graph.files(text('format', format, MAX_TEXT), options);
  if (!files) throw new UsageError('format', `there is none of that name, ${got(format)}`);
  const file = name === undefined && files.length === 1 ? files[0] : files.find((one) => one.name === name);
  if (!file) throw new UsageError('file', `is one of ${files.map((one) => one.name).join(', ')}, ${got(name)}`);
  return file;
};
