// A store as the server reads it: browsing, typed queries, exports.
import { Browser } from '../../graph/browse.ts';
import type { ExportFile, ExportOptions } from '../../graph/exports/format.ts';
import { FORMATS } from '../../graph/exports/formats.ts';
import type { Store } from '../../graph/store.ts';
import type { GraphReader } from './graph-reader.ts';

class StoreReader extends Browser implements GraphReader {
  readonly #store: Store;

  constructor(store: Store) {
    super(store);
    this.#store = store;
  }

  files(format: string, options: ExportOptions): readonly ExportFile[] | undefined {
    return Object.hasOwn(FORMATS, format) ? FORMATS[format]?.(this.#store, options) : undefined;
  }
}

/** Reads from `store`, which stays the caller's to close. Errors are the store's: UsageError for a query that would write, StoreError if it cannot be read. */
export const createStoreReader = (store: Store): GraphReader => new StoreReader(store);
