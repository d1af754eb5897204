// The words that the legend has switched off, as they stand in the address. `publisher:*` turns its kind round: only those named are shown,
// so that one of three hundred publishers makes a short link, and who comes later stays hidden.

/** The kind of a word that has one: “publisher:示例财经” → “publisher:”. */
const kindOf = (key: string): string => /^(?:publisher|said):/u.exec(key)?.[0] ?? '';

/** True if what `key` names is shown: ['publisher:*', 'publisher:示例财经'] shows this publisher alone. */
export const isOn = (hidden: ReadonlySet<string>, key: string): boolean => {
  const kind = kindOf(key);
  return kind === '' ? !hidden.has(key) : hidden.has(key) === hidden.has(`${kind}*`);
};

/** The words after a press on a row. */
export const toggled = (hidden: readonly string[], key: string): readonly string[] =>
  hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key];

/** The words that leave, of its kind, only `key`; `others` are the other rows of a kind that the words do not tell. */
export const only = (hidden: readonly string[], key: string, others: readonly string[]): readonly string[] => {
  const kind = kindOf(key);
  if (kind !== '') return [...hidden.filter((one) => !one.startsWith(kind)), `${kind}*`, key];
  return [...hidden.filter((one) => one !== key && !others.includes(one)), ...others];
};
