// Settings: flags, then environment, `.env`, `guanxi.yaml`, defaults. The only reader of process.env.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { UsageError, got, reasonOf } from './errors.ts';

export type Language = 'zh' | 'en';
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

export interface Settings {
  /** The folder of the embedded store, absolute. */
  readonly store: string;
  /** If there is one, it is the store, unless --store was given on the command line. */
  readonly neo4j?: Neo4jSettings;
  /** A file of the user's own names, absolute. */
  readonly lexicon?: string;
  /** A user dictionary of jieba, absolute. */
  readonly dictionary?: string;
  readonly segmenter?: 'nodejieba' | '@node-rs/jieba';
  /** How many threads extract; without it, as many as the input is worth. */
  readonly threads?: number;
  /** Bytes of a text or a line at most. */
  readonly limit: number;
  readonly port: number;
  readonly host: string;
  readonly token?: string;
}

/** Where a setting may stand; the place of the flag is the command line. */
interface Place {
  readonly environment: string;
  /** In guanxi.yaml; a dot leads into a group. */
  readonly file: string;
}

const PLACES = {
  store: { environment: 'GUANXI_STORE', file: 'store' },
  uri: { environment: 'NEO4J_URI', file: 'neo4j.uri' },
  username: { environment: 'NEO4J_USERNAME', file: 'neo4j.username' },
  password: { environment: 'NEO4J_PASSWORD', file: 'neo4j.password' },
  database: { environment: 'NEO4J_DATABASE', file: 'neo4j.database' },
  lexicon: { environment: 'GUANXI_LEXICON', file: 'lexicon' },
  dictionary: { environment: 'GUANXI_DICTIONARY', file: 'dictionary' },
  segmenter: { environment: 'GUANXI_SEGMENTER', file: 'segmenter' },
  threads: { environment: 'GUANXI_THREADS', file: 'threads' },
  limit: { environment: 'GUANXI_LIMIT', file: 'limit' },
  port: { environment: 'GUANXI_PORT', file: 'port' },
  host: { environment: 'GUANXI_HOST', file: 'host' },
  token: { environment: 'GUANXI_TOKEN', file: 'token' },
} as const satisfies Record<string, Place>;
export type SettingName = keyof typeof PLACES;

/** What was given on the command line, as written. */
export type Flags = Readonly<Partial<Record<SettingName, string>>>;

export const DEFAULTS = {
  store: 'guanxi-data',
  lexicon: 'guanxi-lexicon.tsv',
  limit: 16,
  port: 4173,
  host: '127.0.0.1',
} as const;
const LONGEST_LIMIT = 256;
const MIB = 1024 * 1024;

/** The environment of this process. */
export const systemEnvironment = (): Environment => process.env;

/** 中文 or English: `--lang`, else GUANXI_LANG, else the language of the terminal (LC_ALL, LC_MESSAGES, LANG). */
export const resolveLanguage = (flag: string | undefined, env: Environment): Language => {
  const wanted = flag ?? env['GUANXI_LANG'];
  if (wanted !== undefined && wanted !== '') {
    if (wanted === 'zh' || wanted === 'en') return wanted;
    throw new UsageError(flag === undefined ? 'GUANXI_LANG' : '--lang', `must be zh or en, ${got(wanted)}`);
  }
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '') ?? '';
  return /^zh/iu.test(locale) ? 'zh' : 'en';
};

interface Found {
  readonly value: string;
  /** For messages: --port, GUANXI_PORT, .env: GUANXI_PORT, guanxi.yaml: port. */
  readonly where: string;
}

/** The settings of guanxi.yaml as texts, with their place. Throws UsageError for a key that there is not. */
const readFile = (path: string): ReadonlyMap<string, string> => {
  if (!existsSync(path)) return new Map();
  let value: unknown;
  try {
    value = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError('guanxi.yaml', `is not valid YAML: ${reasonOf(error)}`, { cause: error });
  }
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || Array.isArray(value))
    throw new UsageError('guanxi.yaml', `must be a list of key: value, ${got(value)}`);
  const known = new Set<string>(Object.values(PLACES).map(({ file }) => file));
  const found = new Map<string, string>();
  const visit = (group: object, prefix: string): void => {
    for (const [key, item] of Object.entries(group)) {
      const name = `${prefix}${key}`;
      if (typeof item === 'object' && item !== null && name === 'neo4j') visit(item, 'neo4j.');
      else if (!known.has(name)) throw new UsageError(`guanxi.yaml: ${name}`, 'there is no such setting');
      else if (typeof item === 'string' || typeof item === 'number') found.set(name, String(item));
      else if (item !== null) throw new UsageError(`guanxi.yaml: ${name}`, `must be a text or a number, ${got(item)}`);
    }
  };
  visit(value, '');
  return found;
};

const readDotEnv = (path: string): Environment => {
  if (!existsSync(path)) return {};
  try {
    return parseEnv(readFileSync(path, 'utf8')) as Environment;
  } catch (error) {
    throw new UsageError('.env', `cannot be read: ${reasonOf(error)}`, { cause: error });
  }
};

const wholeNumber = (found: Found | undefined, least: number, most: number): number | undefined => {
  if (found === undefined) return undefined;
  const number = /^\d{1,9}$/u.test(found.value) ? Number(found.value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(found.where, `must be a whole number from ${least} to ${most}, ${got(found.value)}`);
};

/** Puts the settings together and checks each. Throws UsageError that names the place of a wrong one. */
export const resolveSettings = (flags: Flags, env: Environment, cwd: string): Settings => {
  const dotEnv = readDotEnv(join(cwd, '.env'));
  const file = readFile(join(cwd, 'guanxi.yaml'));
  const find = (name: SettingName): Found | undefined => {
    const { environment, file: key } = PLACES[name];
    const places: readonly (readonly [string | undefined, string])[] = [
      [flags[name], `--${name}`],
      [env[environment], environment],
      [dotEnv[environment], `.env: ${environment}`],
      [file.get(key), `guanxi.yaml: ${key}`],
    ];
    const found = places.find(([value]) => value !== undefined && value !== '');
    return found && { value: found[0] ?? '', where: found[1] };
  };
  const path = (name: SettingName): string | undefined => {
    const found = find(name);
    if (found === undefined) return undefined;
    const absolute = resolve(cwd, found.value);
    if (!existsSync(absolute)) throw new UsageError(found.where, `there is no such file, ${got(found.value)}`);
    return absolute;
  };
  const uri = flags.store === undefined ? find('uri') : undefined;
  if (uri && !/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/u.test(uri.value)) {
    throw new UsageError(uri.where, `must begin with bolt:// or neo4j://, ${got(uri.value)}`);
  }
  const database = find('database')?.value;
  const segmenter = find('segmenter');
  if (segmenter && segmenter.value !== 'nodejieba' && segmenter.value !== '@node-rs/jieba') {
    throw new UsageError(segmenter.where, `must be nodejieba or @node-rs/jieba, ${got(segmenter.value)}`);
  }
  const ownLexicon = resolve(cwd, DEFAULTS.lexicon);
  const lexicon = path('lexicon') ?? (existsSync(ownLexicon) ? ownLexicon : undefined);
  const dictionary = path('dictionary');
  const threads = wholeNumber(find('threads'), 1, 256);
  const token = find('token')?.value;
  return {
    store: resolve(cwd, find('store')?.value ?? DEFAULTS.store),
    ...(uri && {
      neo4j: {
        uri: uri.value,
        username: find('username')?.value ?? 'neo4j',
        password: find('password')?.value ?? '',
        ...(database !== undefined && { database }),
      },
    }),
    ...(lexicon !== undefined && { lexicon }),
    ...(dictionary !== undefined && { dictionary }),
    ...(segmenter && {
      segmenter: segmenter.value === 'nodejieba' ? ('nodejieba' as const) : ('@node-rs/jieba' as const),
    }),
    ...(threads !== undefined && { threads }),
    limit: (wholeNumber(find('limit'), 1, LONGEST_LIMIT) ?? DEFAULTS.limit) * MIB,
    port: wholeNumber(find('port'), 0, 65535) ?? DEFAULTS.port,
    host: find('host')?.value ?? DEFAULTS.host,
    ...(token !== undefined && { token }),
  };
};
