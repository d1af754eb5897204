// Classes of characters and units, and the shapes of Latin words and numbers.

/** Classes of units. */
export const [HAN, LATIN, DIGIT, MARK, OTHER] = [1, 2, 3, 4, 5] as const;

export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3007;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
  (code >= 0x386 && code <= 0x52f);
export const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0x2028 || code === 0x2029;

/** Number of the shape of a Latin word or number: digits, lower, Capital, CAPITALS, mixed, with digits; and its length. */
export const shapeOfRun = (folded: string, raw: string, start: number, end: number): number => {
  let [digits, upper] = [0, 0];
  for (let i = start; i < end; i++) {
    if (isDigit(folded.charCodeAt(i))) digits++;
    else if (folded.charCodeAt(i) !== raw.charCodeAt(i) && raw.charCodeAt(i) < 0xff00) upper++;
  }
  const length = end - start;
  const kind =
    digits === length
      ? 0
      : digits > 0
        ? 1
        : upper === 0
          ? 2
          : upper === length
            ? 3
            : upper === 1 && folded.charCodeAt(start) !== raw.charCodeAt(start)
              ? 4
              : 5;
  return kind * 4 + (length === 1 ? 0 : length <= 3 ? 1 : length <= 5 ? 2 : 3);
};
