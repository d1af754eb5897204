// A store as the server reads it: browsing and typed queries.
import { Browser } from '../../graph/browse.ts';
import type { Store } from '../../graph/store.ts';
import type { GraphReader } from './graph-reader.ts';

/** Reads from `store`, which stays the caller's to close. Errors are the store's: UsageError for a query that would write, StoreError if it cannot be read. */
export const createStoreReader = (store: Store): GraphReader => new Browser(store);
