// Plain text → document: the text stays as it is; headline, date and source are looked for in its first lines.
import type { RawDocument } from './document.ts';
import { findDateline, findHeadline } from './dateline.ts';

/** Line ends become LF; nothing else changes. */
export const toLf = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

/** “OpenAI换帅\n\n2023-11-20 11:33:36\n\n……” → title OpenAI换帅, date 2023-11-20. */
export const readText = (source: string): RawDocument => {
  const text = toLf(source);
  const title = findHeadline(text);
  return { ...(title !== undefined && { title }), ...findDateline(text), text };
};
