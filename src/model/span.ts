// A place in a text: half-open UTF-16 offsets, so that text.slice(start, end) is the quote.

export interface Span {
  /** First UTF-16 unit of the span. */
  readonly start: number;
  /** First UTF-16 unit after the span; greater than `start`. */
  readonly end: number;
}

/** True if the two spans share at least one UTF-16 unit. */
export const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order of reading: by start, the longer first where two begin together. For Array.prototype.toSorted. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
