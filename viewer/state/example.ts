// Examples as a reader can change them: their parameters written into the statement.

/** A value as Cypher writes it: 'O\'Reilly', 4, true, ['a', 'b']; null for what has no such form. */
export const toLiteral = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return Array.isArray(value) ? `[${value.map(toLiteral).join(', ')}]` : 'null';
};

/** The statement with its parameters in place: “{name: $company}”, {company: 'OpenAI'} → “{name: 'OpenAI'}”. A name without a value stays. */
export const withValues = (cypher: string, params: Readonly<Record<string, unknown>> = {}): string =>
  cypher.replace(/\$([A-Za-z_]\w*)/gu, (whole, name: string) =>
    Object.hasOwn(params, name) ? toLiteral(params[name]) : whole,
  );
