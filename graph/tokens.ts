// Cypher cut into tokens, so that a word in a string, a comment or backticks is never taken for a command.
import { UsageError, got } from '../src/errors.ts';
import type { Span } from '../src/model/span.ts';

export interface CypherToken extends Span {
  /** name: MATCH, n, 任职 · quoted: `a b` · string · number · parameter: $x · sign: one or two characters. */
  readonly kind: 'name' | 'quoted' | 'string' | 'number' | 'parameter' | 'sign';
  readonly text: string;
}

const TOKEN =
  /(?<space>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<quoted>`(?:[^`]|``)*`)|(?<parameter>\$(?:[\p{L}_\d]+|`[^`]*`))|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}_]))|(?<name>[\p{L}_][\p{L}\p{N}\p{M}_]*)|(?<sign><=|>=|<>|=~|->|<-|\.\.|\+=|\|\||::|[^\s])/uy;

/**
 * The tokens of a query, without white space and comments.
 * Throws UsageError for a backslash outside of strings (Neo4j reads \\u0053ET as SET) and for what is opened and never closed.
 */
export const tokenize = (query: string): readonly CypherToken[] => {
  const tokens: CypherToken[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < query.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(query);
    if (!match) throw new UsageError('query', `a sign that Cypher does not know at ${at}, ${got(query.slice(at))}`);
    const [text] = match;
    const groups = match.groups ?? {};
    const kind = (['string', 'quoted', 'parameter', 'number', 'name', 'sign'] as const).find(
      (name) => groups[name] !== undefined,
    );
    const opens = kind === 'sign' && (text === "'" || text === '"' || text === '`' || query.startsWith('/*', at));
    if (opens) throw new UsageError('query', `opened and never closed at ${at}, ${got(query.slice(at))}`);
    if (kind === 'sign' && text === '\\')
      throw new UsageError('query', `a backslash outside of a text at ${at}, ${got(query.slice(at))}`);
    if (kind) tokens.push({ kind, text, start: at, end: at + text.length });
    at += text.length;
  }
  return tokens;
};

/** The token's word in capitals if it is a bare name: match → MATCH; else empty. */
export const word = (token: CypherToken | undefined): string =>
  token?.kind === 'name' ? token.text.toUpperCase() : '';
