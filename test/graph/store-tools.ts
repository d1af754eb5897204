// What the suites of every store share: putting, clearing, exporting, asking, and getting between a store and what it writes to.
import { jsonl } from '../../graph/exports/jsonl.ts';
import type { Store, StoredDocument } from '../../graph/store.ts';

export const LIMITS = { maxRows: 1_000, timeoutMs: 20_000 };

export const exported = async (store: Store, format = jsonl): Promise<string> => {
  let text = '';
  for (const file of format(store, { language: 'zh', bom: true })) for await (const part of file.parts) text += part;
  return text;
};

export const put = async (store: Store, documents: readonly StoredDocument[]): Promise<void> => {
  await store.put(documents);
  await store.settle();
};

/** Empties a store by its own means. */
export const clear = async (store: Store): Promise<void> => {
  const rows = await store.read('MATCH (d:Document) RETURN d.id AS id');
  await store.remove(rows.map((row) => String(row['id'])));
  await store.settle();
};

type Write = (statements: readonly { readonly cypher: string; readonly params?: object }[]) => Promise<void>;

/** What a store writes to: for faults that no user can make. */
export const engineOf = (store: Store) => (store as unknown as { readonly engine: { write: Write } }).engine;

/** Puts something between a store and what it writes to; gives the function that takes it away again. */
export const disturb = (store: Store, around: (real: Write) => Write): (() => void) => {
  const engine = engineOf(store);
  const real = engine.write.bind(engine);
  engine.write = around(real);
  return () => {
    engine.write = real;
  };
};

/** Asks a store as a user would, within the limits. */
export const ask = (store: Store, cypher: string, params: Readonly<Record<string, unknown>> = {}) =>
  store.query(cypher, params, LIMITS);

/** The first column of an answer. */
export const firstColumn = async (store: Store, cypher: string): Promise<unknown[]> =>
  (await ask(store, cypher)).rows.map(([first]) => first);
