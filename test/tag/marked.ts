// Texts whose names are marked, for the tests of what names give away.
import type { EntityType } from '../../src/model/entity.ts';
import type { FoundName } from '../../src/model/mention.ts';

/** “{p:sam altman}说,altman…” → folded text and the names that are marked. */
export const readMarked = (marked: string): { readonly folded: string; readonly names: readonly FoundName[] } => {
  const types: Record<string, EntityType> = { p: 'person', c: 'company', o: 'organization' };
  const names: FoundName[] = [];
  let folded = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([pco]):([^}]+)\}/gu)) {
    const [whole, type = '', form = ''] = match;
    folded += marked.slice(at, match.index);
    at = match.index + whole.length;
    names.push({
      start: folded.length,
      end: folded.length + form.length,
      type: types[type] ?? 'company',
      by: 'model',
      confidence: 0.9,
    });
    folded += form;
  }
  return { folded: folded + marked.slice(at), names };
};
