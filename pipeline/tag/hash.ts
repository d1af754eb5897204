// The hash of features: 32 bits, the same on every machine, cheap enough for a hundred million a minute.

/** Mixes two 32-bit values; not symmetric. */
export const mix = (a: number, b: number): number => {
  const h = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b ^ 0x297a2d39, 0x9e3779b1);
  return Math.imul(h ^ (h >>> 13), 0x85ebca6b) ^ (h >>> 16);
};

/** The hash of a part of a text, by its UTF-16 units. */
export const hashOf = (text: string, start = 0, end = text.length): number => {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
};
