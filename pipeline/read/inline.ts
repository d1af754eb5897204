// Marks inside a Markdown paragraph: taken off, the words stay. Every step is linear in the length of the text.

/** East Asian wide characters: a line break between two of them is no space. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}“”‘’…—·]/u;

/** Joins the lines of a paragraph: 华为 + 宣布 → 华为宣布, Sam + Altman → Sam Altman. */
export const joinLines = (lines: readonly string[]): string => {
  const parts: string[] = [];
  let last = '';
  for (const line of lines) {
    const next = line.trim();
    if (next === '') continue;
    if (last !== '' && !WIDE.test(last) && !WIDE.test(next.slice(0, 1))) parts.push(' ');
    parts.push(next);
    last = next.slice(-1);
  }
  return parts.join('');
};

/** Takes `open … close` out, wherever it begins; an opening without its end stays. */
const without = (text: string, open: string, close: string): string => {
  let out = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return out + text.slice(from);
    out += text.slice(from, start);
    from = end + close.length;
  }
};

/** HTML in Markdown: comments out, <br> a line break, other tags out. */
export const stripTags = (text: string): string =>
  without(text, '<!--', '-->')
    .replaceAll(/<br\s*\/?>/giu, '  \n')
    .replaceAll(/<\/?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?\/?>/gu, '');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  mdash: '—',
  middot: '·',
};

/** `[text](url)` → text, `![picture](url)` → nothing, `<https://…>` → https://…, `[text][ref]` → text, `[^1]` → nothing. */
const stripLinks = (text: string): string =>
  text
    .replaceAll(/!\[[^[\]]*\]\((?:[^()]|\([^()]*\))*\)/gu, '')
    .replaceAll(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu, '$1')
    .replaceAll(/\[\^[^[\]\s]{1,40}\]/gu, '')
    .replaceAll(/\[([^[\]]+)\]\[[^[\]]{0,80}\]/gu, '$1')
    .replaceAll(/<((?:https?|mailto):[^<>\s]+)>/gu, '$1');

const RUN = /\\[!-/:-@[-`{-~]|\*{1,3}|_{1,3}|~~|`+/gu;

interface Run {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

/** A pair of equal marks around words is emphasis or code and goes; a mark alone (the ** that hides a word) stays. */
const stripMarks = (text: string): string => {
  const gone: Run[] = [];
  const open = new Map<string, Run>();
  for (const match of text.matchAll(RUN)) {
    const mark = match[0];
    const run = { mark, start: match.index, end: match.index + mark.length };
    if (mark.startsWith('\\')) {
      gone.push({ mark, start: run.start, end: run.start + 1 });
      continue;
    }
    const before = text[run.start - 1] ?? ' ';
    const after = text[run.end] ?? ' ';
    // snake_case is no emphasis.
    if (mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
    const opener = open.get(mark);
    if (opener && !/\s/u.test(before) && run.start > opener.end) {
      gone.push(opener, run);
      open.delete(mark);
    } else if (!/\s/u.test(after)) open.set(mark, run);
  }
  let out = '';
  let from = 0;
  for (const { start, end } of gone.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(from, start);
    from = end;
  }
  return out + text.slice(from);
};

/** “**华为**[宣布](https://…)与`openai`合作” → 华为宣布与openai合作. */
export const stripInline = (text: string): string =>
  stripMarks(stripLinks(text)).replaceAll(
    /&(amp|lt|gt|quot|nbsp|ldquo|rdquo|hellip|mdash|middot);/gu,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );
