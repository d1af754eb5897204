// How much room a name takes, in pixels: estimated from its characters, so that a layout is the same on every machine.

/** Characters of full width: Han, kana, hangul, full-width signs. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Width of a text at a font size: a Han character is as wide as high, others about six tenths of it: “OpenAI” at 12 → 42. */
export const labelWidth = (text: string, size: number): number => {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || character.length > 1 ? size : size * 0.58;
  return width;
};

/** Height of a line at a font size. */
export const labelHeight = (size: number): number => size * 1.3;
