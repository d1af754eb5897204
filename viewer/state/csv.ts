// Rows as a file for a spreadsheet: UTF-8 with BOM, CRLF, quotes where needed, and no cell that a spreadsheet would run.

const guard = (cell: string): string => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);

const quote = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The rows as CSV: [['名称'], ['=1']] → BOM 名称 CRLF '=1 CRLF. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => quote(guard(cell))).join(',')}\r\n`).join('')}`;

/** The rows with tabs between, for pasting; tabs and line ends in cells become spaces. */
export const toTabs = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/gu, ' ')).join('\t')).join('\n');
