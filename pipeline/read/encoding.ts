// Bytes → text: UTF-8, UTF-16, GB18030 (with GBK, GB2312), Big5-HKSCS; whichever it is, is found out.
import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import { InputError } from '../../src/errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5-hkscs';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Units that are looked at to judge a guess. */
const SAMPLE = 64 * 1024;
/** The commonest characters of Chinese text, simplified and traditional: in real text each tenth character at least is one of these. */
const FREQUENT = new Set(
  '的一是不了人在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后么多经发此成而能好日于作用行方公司新部业长这個國來們為時會對經發說學過後裡業長開关關',
);

/** Every character of GB2312 level 1 and Big5 level 1: the 8,000 in common use; built once, when first needed. */
let common: ReadonlySet<string> | undefined;
const commonHan = (): ReadonlySet<string> => {
  if (common) return common;
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++) bytes.push(lead, trail);
  }
  const simplified = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  bytes.length = 0;
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= (lead === 0xc6 ? 0x7e : 0xfe); trail++) {
      if (trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail);
    }
  }
  const traditional = iconv.decode(Buffer.from(bytes), 'big5-hkscs');
  common = new Set([...simplified, ...traditional]);
  return common;
};

const isPunctuation = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x3000 && code <= 0x3017) ||
  (code >= 0xff00 && code <= 0xff5e) ||
  code === 0xb7;

/** Control characters that no text has, but tab, line ends, form feed and escape. */
const isControl = (code: number): boolean => code < 0x20 && !(code >= 9 && code <= 13) && code !== 0x1b;

interface Judgement {
  /** Share of the characters beyond ASCII that are in common use. */
  readonly common: number;
  /** The same with the commonest counted twice: for choosing between two guesses. */
  readonly score: number;
  readonly controls: number;
}

const judge = (text: string): Judgement => {
  const han = commonHan();
  let beyond = 0;
  let good = 0;
  let frequent = 0;
  let controls = 0;
  const sample = text.slice(0, SAMPLE);
  for (const character of sample) {
    const code = character.codePointAt(0) ?? 0;
    if (isControl(code)) controls++;
    if (code < 0x80) continue;
    beyond++;
    if (isPunctuation(code) || han.has(character)) good++;
    if (FREQUENT.has(character)) frequent++;
  }
  const share = beyond === 0 ? 1 : good / beyond;
  return {
    common: share,
    score: share + (beyond === 0 ? 0 : frequent / beyond),
    controls: controls / (sample.length || 1),
  };
};

const strictly = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  if (encoding === 'big5-hkscs') {
    const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
    return text.includes('\ufffd') ? undefined : text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What some files are that are often taken for text. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (docx, xlsx, epub …)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3', 'a database'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['\u0028\u00b5\u002f\u00fd', 'a zstd archive'],
  ['BZh', 'a bzip2 archive'],
];

const BOMS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/** The encoding that a byte order mark at the beginning names. */
export const encodingOfBom = (bytes: Uint8Array): Encoding | undefined =>
  BOMS.find(([bom]) => bom.every((byte, i) => bytes[i] === byte))?.[1];

const withoutBom = (text: string): string => (text.codePointAt(0) === 0xfeff ? text.slice(1) : text);

/** Offset of the first byte that is no UTF-8. */
const firstFault = (bytes: Uint8Array): number => {
  const isWhole = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isWhole(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Real Chinese text reaches 0.97 and more; Big5 read as GB18030 0.6, random bytes 0.3. */
const PLAUSIBLE = 0.8;
/** A damaged UTF-8 file read leniently must be this good to be called UTF-8. */
const DAMAGED = 0.9;

const guess = (bytes: Uint8Array): Decoded | undefined => {
  const encodings: readonly Encoding[] = ['gb18030', 'big5-hkscs', 'utf-16le', 'utf-16be'];
  let best: (Decoded & { readonly score: number }) | undefined;
  for (const encoding of encodings) {
    if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) continue;
    const text = strictly(bytes, encoding);
    if (text === undefined) continue;
    const { common: share, score, controls } = judge(text);
    if (share < PLAUSIBLE || controls > 0.001) continue;
    if (!best || score > best.score) best = { text, encoding, score };
  }
  return best && { text: best.text, encoding: best.encoding };
};

/**
 * The encoding of a file of lines, from its first bytes: UTF-8 as soon as one line beyond ASCII is UTF-8 (a bad line is then that line's fault alone),
 * else what the lines together look like.
 */
export const encodingOfLines = (head: Uint8Array): Encoding => {
  const end = head.lastIndexOf(0x0a) + 1 || head.length;
  let from = 0;
  const strange: Uint8Array[] = [];
  while (from < end) {
    const next = head.indexOf(0x0a, from) + 1 || end;
    const line = head.subarray(from, next);
    if (line.some((byte) => byte >= 0x80)) {
      if (strictly(line, 'utf-8') !== undefined) return 'utf-8';
      strange.push(line);
    }
    from = next;
  }
  const guessed = strange.length > 0 ? guess(Buffer.concat(strange)) : undefined;
  return guessed && !guessed.encoding.startsWith('utf-16') ? guessed.encoding : 'utf-8';
};

/** Other East Asian encodings share their byte ranges with GB18030; real Chinese text of some length is told by its commonest characters. */
const isChinese = (text: string): boolean => {
  const han = Array.from(text.slice(0, SAMPLE)).filter((character) => character >= '\u3040');
  if (han.length < 200) return true;
  return han.filter((character) => FREQUENT.has(character)).length / han.length > 0.03;
};

const fail = (bytes: Uint8Array, where: string): never => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const magic = MAGIC.find(([mark]) => head.startsWith(mark));
  if (magic) throw new InputError(where, `is ${magic[1]}, not text`);
  const lenient = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  const marks = lenient.split('\ufffd').length - 1;
  const { common: share, controls } = judge(lenient.replaceAll('\ufffd', ''));
  if (marks > 0 && marks / lenient.length < 0.05 && share > DAMAGED && controls < 0.001) {
    throw new InputError(
      where,
      `is not valid UTF-8 at byte ${firstFault(bytes)}, nor another encoding that is read here`,
    );
  }
  const named = jschardet.detect(Buffer.from(bytes.subarray(0, SAMPLE)));
  if (named.encoding && named.confidence > 0.5 && controls < 0.001) {
    throw new InputError(
      where,
      `is in no encoding that is read here (UTF-8, UTF-16, GB18030, Big5), it looks like ${named.encoding}`,
    );
  }
  throw new InputError(where, 'is not text (binary data)');
};

/**
 * Decodes a whole file; a byte order mark is taken off.
 * `hint` is what the file says of itself (`<meta charset=gb2312>`): it decides if the bytes agree.
 * Throws InputError if the bytes are no text, or in no encoding that is read here.
 */
export const decode = (bytes: Uint8Array, where: string, hint?: string): Decoded => {
  if (bytes.length >= 4 && bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) {
    throw new InputError(where, 'is UTF-32, which is not read: convert it to UTF-8');
  }
  const bom = encodingOfBom(bytes);
  if (bom) {
    const text = strictly(bytes, bom);
    if (text !== undefined && judge(text).controls < 0.01) return { text: withoutBom(text), encoding: bom };
    return fail(bytes, where);
  }
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== undefined && judge(utf8).controls === 0) return { text: utf8, encoding: 'utf-8' };
  const hinted = hint === undefined ? undefined : HINTS.get(hint.toLowerCase());
  const byHint = hinted && strictly(bytes, hinted);
  if (hinted && byHint !== undefined && judge(byHint).common > PLAUSIBLE) return { text: byHint, encoding: hinted };
  const guessed = guess(bytes);
  if (guessed && isChinese(guessed.text)) return guessed;
  if (utf8 !== undefined && judge(utf8).controls < 0.001) return { text: utf8, encoding: 'utf-8' };
  return fail(bytes, where);
};

const HINTS: ReadonlyMap<string, Encoding> = new Map([
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5-hkscs'],
  ['big5-hkscs', 'big5-hkscs'],
  ['utf-16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
]);
