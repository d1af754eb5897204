// Text in XML: escaped, and without the characters that XML cannot hold at all.

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What XML 1.0 has no form for: control characters, halves of pairs, U+FFFE and U+FFFF. */
const isImpossible = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
};

/** A text for content and attributes in double quotes; names in Han stay as they are: “AT&T 美国” → “AT&amp;T 美国”. */
export const toXml = (text: string): string =>
  Array.from(text, (one) => ESCAPED[one] ?? (isImpossible(one) ? '' : one)).join('');

/** Attributes, those without a value left out: {id: 'a', end: undefined} → ' id="a"'. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${toXml(String(value))}"`))
    .join('');

/** A number with two places at most, for coordinates: 1.23456 → 1.23. */
export const places = (value: number): number => Math.round(value * 100) / 100;
