// Folding for comparison, character by character, so that offsets stay true: full width, case, traditional → simplified, the dots of names.
import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

const DOTS = '·•・‧∙⋅●．';
const table = new Uint16Array(0x10000);

/** The folded form of one UTF-16 unit. A fold that would need more than one unit is left out: the unit stays as it is. */
const foldUnit = (unit: string): string => {
  if (DOTS.includes(unit)) return '·';
  if (/[‘’´`＇]/u.test(unit)) return "'";
  if (/[‐‑‒–—―－]/u.test(unit)) return '-';
  if (/\p{Zs}/u.test(unit)) return ' ';
  const wide = unit.normalize('NFKC');
  const narrow = wide.length === 1 ? wide : unit;
  const lower = narrow.toLowerCase();
  const cased = lower.length === 1 ? lower : narrow;
  if (cased < '\u3400' || cased > '\ufaff') return cased;
  const simple = toSimplified(cased);
  return simple.length === 1 ? simple : cased;
};

for (let code = 0; code < 0x10000; code++) {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  table[code] = isSurrogate ? code : foldUnit(String.fromCharCode(code)).charCodeAt(0);
}

/** Folds one UTF-16 unit: 0x9A30 (騰) → 0x817E (腾). */
const foldCode = (code: number): number => table[code] ?? code;

/** Folds a text; the length in UTF-16 units stays the same: “騰訊控股（ＡＢＣ）” → “腾讯控股(abc)”. */
export const fold = (text: string): string => {
  const units: string[] = [];
  for (let start = 0; start < text.length; start += 4096) {
    const chunk: number[] = [];
    for (let i = start; i < Math.min(text.length, start + 4096); i++) chunk.push(foldCode(text.charCodeAt(i)));
    units.push(String.fromCharCode(...chunk));
  }
  return units.join('');
};

/** The key of a name that is folded already, see nameKey. */
export const foldedKey = (folded: string): string => folded.replace(/[\s·\-'"“”‘’「」『』《》〈〉()［］[\].,_]/gu, '');

/** The key under which two spellings of one name meet: folded, without spaces, dots, hyphens, quotation marks and brackets: “埃隆·马斯克” and “埃隆 馬斯克” agree. */
export const nameKey = (name: string): string => foldedKey(fold(name));
