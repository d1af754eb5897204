// The one shape of all exports: a graph in, files of text out, piece by piece.
import type { Store } from '../store.ts';

export interface ExportOptions {
  /** Of headers and labels. */
  readonly language: 'zh' | 'en';
  /** A byte order mark before CSV, without which Excel takes Chinese for another encoding. */
  readonly bom: boolean;
}

export interface ExportFile {
  readonly name: string;
  readonly parts: AsyncIterable<string>;
}

/** Gives the files of a format; they are read from the store only as their parts are asked for. */
export type ExportFormat = (store: Pick<Store, 'read'>, options: ExportOptions) => readonly ExportFile[];
