// Rows for people: columns under their names, Han characters two places wide.

/** Places that a text takes in a terminal. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const char of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        char,
      )
        ? 2
        : 1;
  return width;
};

/** A value of a cell as text: texts as they are, null as nothing, the rest as JSON. */
export const cellText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? value.replace(/\s+/gu, ' ')
      : JSON.stringify(value);

/** Lines of a table, each ended by LF. */
export const formatTable = (columns: readonly string[], rows: readonly (readonly unknown[])[]): string => {
  const cells = [columns, ...rows.map((row) => row.map(cellText))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  return [line(columns), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.slice(1).map(line)]
    .map((row) => `${row}\n`)
    .join('');
};
