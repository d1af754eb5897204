// Queries typed by a user are read only: this refuses what writes, changes the schema, reads files or runs procedures, before any store sees it.
// It stands in front of the store's own refusal (a read transaction, a read-only copy), never instead of it.
import { UsageError } from '../src/errors.ts';
import { adapt } from './dialect.ts';
import { tokenize, word, type CypherToken } from './tokens.ts';

/** Words that do more than read wherever they stand, unless as a name. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ...['CREATE', 'MERGE', 'DELETE', 'DETACH', 'NODETACH', 'SET', 'REMOVE', 'FOREACH', 'INSERT'].map(
    (name) => [name, 'writes, and queries are read only'] as const,
  ),
  ...['DROP', 'ALTER', 'GRANT', 'DENY', 'REVOKE'].map(
    (name) => [name, 'changes the schema or the server, and queries are read only'] as const,
  ),
  ['LOAD', 'reads files, which queries may not'],
  ['TRANSACTIONS', 'is for writing, and queries are read only'],
]);

/** Words with which a reading query may begin. */
const BEGINNINGS = new Set(['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']);

/** Signs after which a word is a name of a property, label or type, never a command. */
const NAMES_FOLLOW = new Set(['.', ':', '|', '&', '!']);

/** True if a bare word stands where only a name can stand: n.set, :Load, {delete: 1}. */
const isName = (tokens: readonly CypherToken[], i: number): boolean => {
  const before = tokens[i - 1];
  if (before?.kind === 'sign' && NAMES_FOLLOW.has(before.text)) return true;
  return tokens[i + 1]?.text === ':' && (before?.text === '{' || before?.text === ',');
};

/** Neo4j reads \uXXXX before anything else, so a text may end where it does not seem to. */
const unescaped = (query: string): string =>
  query.replace(/\\u+([\dA-Fa-f]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Throws UsageError if the query would do more than read. */
const refuseWrites = (query: string): readonly CypherToken[] => {
  const tokens = tokenize(query);
  const first = word(tokens[0]);
  if (tokens.length === 0) throw new UsageError('query', 'is empty');
  if (first === 'EXPLAIN' || first === 'PROFILE' || first === 'CYPHER') {
    throw new UsageError('query', `may not begin with ${first}; ask the question itself`);
  }
  if (!BEGINNINGS.has(first)) throw new UsageError('query', mustBegin(tokens[0]));
  tokens.forEach((token, i) => {
    if (token.kind === 'sign' && token.text === ';' && i < tokens.length - 1) {
      throw new UsageError('query', 'one statement at a time, got several, separated by ";"');
    }
    const name = word(token);
    if (name === '' || isName(tokens, i)) return;
    const reason = REFUSED.get(name);
    if (reason !== undefined) throw new UsageError('query', `${name} ${reason}`);
    if (beginsPart(tokens, i) && !BEGINNINGS.has(name)) throw new UsageError('query', mustBegin(token));
    if (name === 'USE' && tokens[i - 1]?.text === '{')
      throw new UsageError('query', 'USE chooses another database, which queries may not');
    if (name === 'CALL' && !callsSubquery(tokens, i)) {
      throw new UsageError('query', 'procedures may not be called; MATCH finds all that is in the graph');
    }
  });
  return tokens;
};

const mustBegin = (token: CypherToken | undefined): string =>
  `must begin with MATCH, OPTIONAL MATCH, UNWIND, WITH, CALL { or RETURN, got "${token?.text ?? ''}"`;

/** True after UNION and UNION ALL, where a query begins again. */
const beginsPart = (tokens: readonly CypherToken[], i: number): boolean => {
  const before = word(tokens[i - 1]);
  if (before === 'UNION') return word(tokens[i]) !== 'ALL' && word(tokens[i]) !== 'DISTINCT';
  return (before === 'ALL' || before === 'DISTINCT') && word(tokens[i - 2]) === 'UNION';
};

/** True for CALL { and CALL (x, y) {, false for a procedure's name. */
const callsSubquery = (tokens: readonly CypherToken[], i: number): boolean => {
  if (tokens[i + 1]?.text === '{') return true;
  if (tokens[i + 1]?.text !== '(') return false;
  const close = tokens.findIndex((token, at) => at > i && token.text === ')');
  return tokens[close + 1]?.text === '{';
};

/**
 * Lets a reading query through, without its last `;`, in words that the store answers rightly.
 * Throws UsageError, saying what is refused and what works instead.
 */
export const guard = (query: string, kind: 'embedded' | 'neo4j'): string => {
  const plain = unescaped(query);
  if (plain !== query) refuseWrites(plain);
  const tokens = refuseWrites(query);
  const last = tokens.at(-1);
  const text = last?.text === ';' ? query.slice(0, last.start) : query;
  return kind === 'embedded' ? adapt(text) : text;
};
