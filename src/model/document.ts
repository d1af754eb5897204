// A document as it was read: its text is what all offsets point into, and is never altered.

export interface Document {
  /** Which document: derived from its URL, else its path, or given on input. */
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO date, as precise as the source says: 2023, 2023-11, 2023-11-17. */
  readonly publishedOn?: string;
  readonly url?: string;
  readonly text: string;
  /** SHA-256 of all that the reader can see of the document (text, title, date, publisher, url), hexadecimal: which version. */
  readonly contentHash: string;
}
