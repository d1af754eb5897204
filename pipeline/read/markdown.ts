// Markdown → document: front matter gives the facts on it, what is left becomes plain text, a paragraph a line.
import { parse } from 'yaml';
import { InputError, got } from '../../src/errors.ts';
import { findDateline } from './dateline.ts';
import type { RawDocument } from './document.ts';
import { joinLines, stripInline, stripTags } from './inline.ts';
import { toLf } from './text.ts';

type Facts = Omit<RawDocument, 'text' | 'given'>;

/** Keys of the front matter under which a fact is found; the first that is there counts. */
const KEYS = {
  id: ['id'],
  title: ['title', '标题', '標題'],
  date: ['date', 'publishedOn', 'published', 'pubDate', '日期', '时间', '時間'],
  publisher: ['publisher', 'source', 'site', '来源', '來源', '媒体'],
  url: ['url', 'link', 'canonical', '链接'],
} as const satisfies Record<keyof Facts, readonly string[]>;

const scalar = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
};

const factsOf = (yaml: string, where: string): Facts => {
  let front: unknown;
  try {
    front = parse(yaml);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new InputError(where, `the front matter is not valid YAML: ${reason.replace(/:$/u, '')}`, { cause: error });
  }
  if (front === null || front === undefined) return {};
  if (typeof front !== 'object' || Array.isArray(front)) {
    throw new InputError(where, `the front matter must be a list of key: value, ${got(front)}`);
  }
  const values = new Map<string, unknown>(Object.entries(front));
  return Object.fromEntries(
    Object.entries(KEYS).flatMap(([fact, keys]) => {
      const value = keys.map((key) => scalar(values.get(key))).find((one) => one !== undefined && one !== '');
      return value === undefined ? [] : [[fact, value] as const];
    }),
  );
};

const splitFrontMatter = (source: string): { readonly yaml?: string; readonly body: string } => {
  const match = /^---[ \t]*\n/u.exec(source);
  if (!match) return { body: source };
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(source.slice(match[0].length - 1));
  if (!end) return { body: source };
  const start = match[0].length - 1 + end.index;
  return { yaml: source.slice(match[0].length, start + 1), body: source.slice(start + end[0].length) };
};

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*\S/u;
const TABLE_RULE = /^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$/u;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/u;
const QUOTE = /^ {0,3}(?:> ?)+/u;
const ITEM = /^\s*(?:[*+-]|\d{1,9}[.)])[ \t]+/u;

/** Blocks of the body as plain lines. The first heading is the title if nothing else is. */
const toPlain = (body: string): { readonly text: string; readonly heading?: string } => {
  const blocks: string[] = [];
  let open: string[] = [];
  let heading: string | undefined;
  let isCode = false;
  const close = (): void => {
    const block = stripInline(joinLines(open)).trim();
    if (block !== '') blocks.push(block);
    open = [];
  };
  for (const raw of stripTags(body).split('\n')) {
    if (FENCE.test(raw)) {
      close();
      isCode = !isCode;
      continue;
    }
    if (isCode) {
      blocks.push(raw);
      continue;
    }
    const line = raw.replace(QUOTE, '');
    const isUnderline = open.length === 1 && /^ {0,3}(?:=+|-+)[ \t]*$/u.test(line);
    if (isUnderline) {
      heading ??= open[0];
      close();
    } else if (line.trim() === '' || RULE.test(line) || TABLE_RULE.test(line)) close();
    else if (DEFINITION.test(line)) close();
    else if (HEADING.test(line)) {
      close();
      open = [line.replace(HEADING, '').replace(/[ \t]+#+[ \t]*$/u, '')];
      heading ??= open[0];
      close();
    } else if (ITEM.test(line)) {
      close();
      open = [line.replace(ITEM, '')];
    } else if (/^\s*\|.*\|\s*$/u.test(line)) {
      close();
      open = [
        line
          .trim()
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
          .join('\t'),
      ];
      close();
    } else {
      open.push(line.replace(/\\$/u, ''));
      // Two spaces or a backslash at the end of a line are a line break.
      if (/(?: {2,}|\\)$/u.test(line)) close();
    }
  }
  close();
  const text = blocks.join('\n');
  return heading === undefined ? { text } : { text, heading: stripInline(heading) };
};

/** “---\ntitle: 换帅\ndate: 2023-11-20\n---\n**华为**宣布” → title 换帅, text 华为宣布. Throws InputError if the front matter is broken. */
export const readMarkdown = (source: string, where: string): RawDocument => {
  const { yaml, body } = splitFrontMatter(toLf(source));
  const facts = yaml === undefined ? {} : factsOf(yaml, where);
  const { text, heading } = toPlain(body);
  return { ...(heading !== undefined && { title: heading }), ...findDateline(text), ...facts, text };
};
