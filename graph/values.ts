// Properties that the store keeps for itself: not shown when a typed query returns a whole node.

/** Findings as JSON, names, links and state of a document; search keys of an entity. They can still be asked for by name. */
export const BOOK_KEEPING: ReadonlySet<string> = new Set([
  'record',
  'summary',
  'keys',
  'version',
  'was',
  'pending',
  'locals',
  'entities',
  'search',
  'pinyin',
  'initials',
]);
