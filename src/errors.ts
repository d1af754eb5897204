// The few classes of errors, by cause. message = where: what, got "x".

/** Base of all errors that guanxi throws on purpose. */
export abstract class GuanxiError extends Error {
  readonly where: string;
  readonly what: string;

  constructor(where: string, what: string, options?: ErrorOptions) {
    super(`${where}: ${what}`, options);
    this.name = new.target.name;
    this.where = where;
    this.what = what;
  }
}

/** The user asked for what cannot be asked: a flag, a setting, a query that writes. Exit code 2. */
export class UsageError extends GuanxiError {}

/** A file or a record is not what it should be: lexicon line, document, JSON. The others go on. */
export class InputError extends GuanxiError {}

/** The store cannot be reached, opened or trusted. */
export class StoreError extends GuanxiError {}

/** A part of the machine is missing: no segmenter, no browser, a port in use. */
export class SystemError extends GuanxiError {}

/** A promise of our own is broken: a bug, worth a report. */
export class InvariantError extends GuanxiError {}

/** A value as JSON; lists in lists in lists are too deep for that. */
const inJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
};

/** Quotes a value for a message, shortened to 60 characters: got "x". */
export const got = (value: unknown): string => {
  const text = typeof value === 'string' ? value : inJson(value);
  return `got "${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
};

/** The code of an error of the system (ENOENT, EPIPE, EADDRINUSE), or undefined. */
export const systemCode = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** What an unknown thrown value says, on one line. */
export const reasonOf = (error: unknown): string => {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return message.split('\n')[0] ?? '';
};
