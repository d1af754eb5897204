// What the embedded engine answers silently otherwise than Neo4j, in queries typed by a user: put into words that it answers rightly, else refused.
import { UsageError } from '../src/errors.ts';
import { tokenize, word, type CypherToken } from './tokens.ts';

const refuse = (what: string, instead: string): never => {
  throw new UsageError('query', `the embedded store would answer ${what} wrongly; instead ${instead}`);
};

const NUMBERS = new Set(['documents', 'degree', 'share', 'amount', 'start', 'end']);
const DATES = new Set(['since', 'until', 'publishedOn']);
const COMPARISONS = new Set(['=', '<>', '<', '>', '<=', '>=']);
const QUANTIFIERS = new Set(['ANY', 'ALL', 'NONE', 'SINGLE']);
const CLAUSES = new Set([
  'MATCH',
  'OPTIONAL',
  'WITH',
  'RETURN',
  'UNWIND',
  'CALL',
  'UNION',
  'ORDER',
  'SKIP',
  'LIMIT',
  'WHERE',
]);

/** Index of the bracket that closes the one at `open`. */
const closing = (tokens: readonly CypherToken[], open: number): number => {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { kind, text } = tokens[i] ?? { kind: 'sign', text: '' };
    if (kind !== 'sign') continue;
    if ('([{'.includes(text)) depth++;
    else if (')]}'.includes(text) && --depth === 0) return i;
  }
  return tokens.length;
};

/** Variables that stand for relations: r of -[r:FOUNDED]->. */
const relationVariables = (tokens: readonly CypherToken[]): ReadonlySet<string> => {
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    const name = tokens[i + 1];
    const follows = tokens[i + 2]?.text ?? '';
    const isPattern = token.text === '[' && ['-', '<-'].includes(tokens[i - 1]?.text ?? '');
    if (isPattern && name?.kind === 'name' && [':', ']', '*', '{'].includes(follows)) names.add(name.text);
  });
  return names;
};

/** True if the token is inside [ ] of a pattern, where r:TYPE is no predicate. */
const isInPattern = (tokens: readonly CypherToken[], i: number): boolean =>
  tokens[i - 1]?.text === '[' && ['-', '<-'].includes(tokens[i - 2]?.text ?? '');

/** The tokens of one clause, from its first word to before the next clause at the same depth. */
const clause = (tokens: readonly CypherToken[], from: number): readonly CypherToken[] => {
  let i = from + 1;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token?.kind === 'sign' && '([{'.includes(token.text)) i = closing(tokens, i);
    else if (token?.kind === 'sign' && ')]}'.includes(token.text)) break;
    else if (CLAUSES.has(word(token)) && tokens[i - 1]?.text !== '.' && tokens[i - 1]?.text !== ':') break;
    i++;
  }
  return tokens.slice(from, i);
};

const isSubquery = (tokens: readonly CypherToken[]): boolean =>
  tokens.some(
    (token, i) =>
      (['EXISTS', 'COUNT'].includes(word(token)) && tokens[i + 1]?.text === '{') ||
      (token.text === ')' &&
        ['-', '<-'].includes(tokens[i + 1]?.text ?? '') &&
        (tokens[i + 2]?.text === '[' || tokens[i + 2]?.text === '-')),
  );

/** WHERE of an OPTIONAL MATCH with a subquery or a pattern loses rows. */
const checkOptional = (tokens: readonly CypherToken[]): void => {
  tokens.forEach((token, i) => {
    if (word(token) !== 'OPTIONAL' || word(tokens[i + 1]) !== 'MATCH') return;
    const match = clause(tokens, i + 1);
    const where = i + 1 + match.length;
    if (word(tokens[where]) === 'WHERE' && isSubquery(clause(tokens, where))) {
      refuse(
        'EXISTS {…}, COUNT {…} or a pattern in the WHERE of an OPTIONAL MATCH',
        'put it into the pattern, or use WITH …, CASE WHEN EXISTS {…} THEN x END AS x',
      );
    }
  });
};

/** A search for a shortest path filters only afterwards. */
const checkShortest = (tokens: readonly CypherToken[]): void => {
  tokens.forEach((token, i) => {
    if (!['SHORTESTPATH', 'ALLSHORTESTPATHS'].includes(word(token)) || tokens[i + 1]?.text !== '(') return;
    const path = tokens[i - 1]?.text === '=' ? tokens[i - 2]?.text : undefined;
    const after = closing(tokens, i + 1) + 1;
    if (
      path !== undefined &&
      word(tokens[after]) === 'WHERE' &&
      clause(tokens, after).some((one) => one.text === path)
    ) {
      refuse('a WHERE on a shortest path', 'match -[*1..4]- with the WHERE, then ORDER BY length(p) LIMIT 1');
    }
  });
};

/** Faults that show in a few tokens side by side. */
const checkPlaces = (tokens: readonly CypherToken[]): void => {
  tokens.forEach((token, i) => {
    const at = (offset: number): string => tokens[i + offset]?.text ?? '';
    const kind = (offset: number): string => tokens[i + offset]?.kind ?? '';
    const name = word(token);
    if (token.text === ':' && word(tokens[i + 1]) === 'NULL' && ['{', ','].includes(at(-2))) {
      refuse('{key: null}', 'use WHERE x.key IS NULL');
    }
    if (token.text === '..' && (at(1) === '-' || (kind(-1) === 'number' && at(-2) === '-' && at(-3) === '['))) {
      refuse('a slice that counts from the end', 'use l[size(l) - 2..]');
    }
    if (name === 'DATE' && at(1) === '(') {
      const partial = kind(2) === 'string' && /^.\d{4}(-\d\d)?.$/u.test(at(2));
      if (partial || (kind(2) === 'name' && at(3) === '.' && DATES.has(at(4)) && at(5) === ')')) {
        refuse('date() of a year or a month', "compare such dates as text, or use date(left(x + '-01-01', 10))");
      }
    }
    if (name === 'LABELS' && at(1) === '(' && word(tokens[i + 2]) === 'NODES')
      refuse('labels(nodes(p)[i])', 'UNWIND nodes(p) AS n, then labels(n)');
    if (name === 'PERCENTILEDISC') refuse('percentileDisc()', 'use percentileCont()');
    if (QUANTIFIERS.has(name) && at(1) === '(') {
      const inside = tokens.slice(i, closing(tokens, i + 1));
      if (inside.some((one, j) => word(one) === 'NULL' && [',', '['].includes(inside[j - 1]?.text ?? ''))) {
        refuse(`${name.toLowerCase()}() over a list with null`, 'take the nulls out first');
      }
    }
    if (name === 'NULL' && word(tokens[i + 1]) === 'IN') refuse('null IN list', 'use coalesce(x, …) IN list');
    if (token.text === '^' && token.kind === 'sign' && kind(1) === 'number' && at(2) === '^')
      refuse('a ^ b ^ c', 'write the parentheses');
    if (token.text === '+' && token.kind === 'sign') {
      if ((kind(-1) === 'number' && kind(1) === 'string') || (kind(-1) === 'string' && kind(1) === 'number')) {
        refuse('number + text', "use toString(1) + 'a'");
      }
      if (at(-1) === ']' && ['number', 'string'].includes(kind(1)) && at(-2) !== '')
        refuse('list + value', 'use list + [value]');
    }
    if (token.kind === 'sign' && COMPARISONS.has(token.text)) {
      const property = at(-2) === '.' ? at(-1) : '';
      const opposite = at(2) === '.' ? '' : kind(1);
      if (NUMBERS.has(property) && opposite === 'string')
        refuse(`a comparison of ${property} (a number) with a text`, 'write the number without quotation marks');
      if (DATES.has(property) && opposite === 'number')
        refuse(`a comparison of ${property} (a text) with a number`, `write '2023', with quotation marks`);
      if ((kind(-1) === 'number' && kind(1) === 'string') || (kind(-1) === 'string' && kind(1) === 'number')) {
        refuse('a comparison of a number with a text', 'compare values of one kind');
      }
    }
  });
};

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `WHERE r:TYPE` gives no rows there: type(r) = 'TYPE'. */
const relationPredicates = (tokens: readonly CypherToken[]): readonly Change[] => {
  const relations = relationVariables(tokens);
  const changes: Change[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'name' || !relations.has(token.text) || tokens[i + 1]?.text !== ':' || isInPattern(tokens, i))
      return;
    if (
      tokens[i - 1]?.text === '.' ||
      tokens[i - 1]?.text === '{' ||
      (tokens[i - 1]?.text === ',' && tokens[i + 2]?.kind !== 'name')
    )
      return;
    let last = i + 2;
    const types: string[] = [];
    for (;;) {
      const type = tokens[last];
      if (type?.kind !== 'name' && type?.kind !== 'quoted')
        refuse('a type expression of a relation', "use type(r) = 'TYPE'");
      types.push(`'${(type?.text ?? '').replaceAll('`', '').replaceAll("'", "\\'")}'`);
      if (tokens[last + 1]?.text !== '|') break;
      last += 2;
    }
    const end = tokens[last]?.end ?? token.end;
    changes.push({ start: token.start, end, text: `(type(${token.text}) IN [${types.join(', ')}])` });
  });
  return changes;
};

/** The item of RETURN or WITH around a token, if it has no name of its own: the columns must keep theirs. */
const unnamedItem = (tokens: readonly CypherToken[], at: number): readonly CypherToken[] | undefined => {
  let depth = 0;
  let first = at;
  for (; first > 0; first--) {
    const { text = '', kind } = tokens[first - 1] ?? {};
    if (kind === 'sign' && ')]}'.includes(text)) depth++;
    if (kind === 'sign' && '([{'.includes(text) && depth-- === 0) return undefined;
    if (depth === 0 && (text === ',' || ['RETURN', 'DISTINCT', 'WITH'].includes(word(tokens[first - 1])))) break;
    if (depth === 0 && CLAUSES.has(word(tokens[first - 1]))) return undefined;
  }
  let last = at;
  for (; last < tokens.length; last++) {
    const token = tokens[last];
    if (token?.kind === 'sign' && '([{'.includes(token.text)) last = closing(tokens, last);
    else if (token?.text === ',' || token?.text === ';' || token?.text === '}' || CLAUSES.has(word(token))) break;
    else if (word(token) === 'AS') return undefined;
  }
  return tokens.slice(first, last);
};

/** sum() of nothing is null there: coalesce(sum(x), 0); the column keeps its name. */
const sums = (query: string, tokens: readonly CypherToken[]): readonly Change[] => {
  const changes: Change[] = [];
  const named = new Set<number>();
  tokens.forEach((token, i) => {
    if (word(token) !== 'SUM' || tokens[i + 1]?.text !== '(' || tokens[i - 1]?.text === '.') return;
    const close = tokens[closing(tokens, i + 1)];
    if (!close) return;
    changes.push(
      { start: token.start, end: token.start, text: 'coalesce(' },
      { start: close.end, end: close.end, text: ', 0)' },
    );
    const item = unnamedItem(tokens, i);
    const [first, last] = [item?.[0], item?.at(-1)];
    if (!first || !last || named.has(last.end)) return;
    named.add(last.end);
    changes.push({
      start: last.end,
      end: last.end,
      text: ` AS \`${query.slice(first.start, last.end).replaceAll('`', '``')}\``,
    });
  });
  return changes;
};

/** `.weekDay` is called `.dayOfWeek` there. */
const weekDays = (tokens: readonly CypherToken[]): readonly Change[] =>
  tokens
    .filter((token, i) => token.text === 'weekDay' && tokens[i - 1]?.text === '.')
    .map(({ start, end }) => ({ start, end, text: 'dayOfWeek' }));

/**
 * A reading query in words that the embedded engine answers as Neo4j does.
 * `MATCH (a)-[r]->(b) WHERE r:FOUNDED RETURN a` → `… WHERE (type(r) IN ['FOUNDED']) RETURN a`. Throws UsageError where only the asker can put it otherwise.
 */
export const adapt = (query: string): string => {
  const tokens = tokenize(query);
  checkOptional(tokens);
  checkShortest(tokens);
  checkPlaces(tokens);
  const changes = [...relationPredicates(tokens), ...sums(query, tokens), ...weekDays(tokens)];
  return changes
    .map((change, order) => ({ ...change, order }))
    .toSorted((a, b) => b.start - a.start || b.order - a.order)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), query);
};
