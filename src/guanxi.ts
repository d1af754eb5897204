// The composition root: the only place where the pipeline meets the graph.
import { join } from 'node:path';
import type { PutReport, Store } from '../graph/store.ts';
import { createPipeline } from '../pipeline/pipeline.ts';
import { toRecord } from '../pipeline/record.ts';
import { loadResources } from '../pipeline/resources.ts';
import type { ResourceOptions, Resources } from '../pipeline/resources.ts';
import type { Read } from '../pipeline/stage.ts';
import { readUserWords } from '../pipeline/user-words.ts';
import type { Document } from './model/document.ts';
import type { DocumentRecord } from './model/record.ts';
import { packageRoot } from './root.ts';
import type { Settings } from './settings.ts';

export interface Extractor {
  readonly resources: Resources;
  /** One document in, one record out; pure, no state between documents. */
  extract(input: Read): DocumentRecord;
}

/** Loads segmenter, lexicon and model once, and composes the pipeline. Throws InputError for a fault in a data file, SystemError if no segmenter loads. */
export const loadExtractor = (options: ResourceOptions): Extractor => {
  const resources = loadResources(options);
  const pipeline = createPipeline(resources);
  return { resources, extract: (input) => toRecord(pipeline(input)) };
};

/** What the pipeline needs, from the settings. Throws InputError for a fault in the user's words. */
export const resourceOptions = (settings: Pick<Settings, 'lexicon' | 'dictionary' | 'segmenter'>): ResourceOptions => ({
  folder: join(packageRoot, 'pipeline'),
  segmenter: {
    ...(settings.segmenter === undefined ? {} : { prefer: settings.segmenter }),
    ...(settings.dictionary === undefined ? {} : { userDictionary: settings.dictionary }),
  },
  ...(settings.lexicon === undefined ? {} : { words: readUserWords(settings.lexicon) }),
});

/** Opens the store of the settings: a Neo4j server if one is named, else the embedded one, whose code is loaded only now. Throws StoreError. */
export const openStore = async (
  settings: Pick<Settings, 'neo4j' | 'store'>,
  options: { readonly create: boolean },
): Promise<Store> => {
  if (settings.neo4j) return (await import('../graph/neo4j.ts')).openNeo4j(settings.neo4j);
  return (await import('../graph/embedded.ts')).openEmbedded(settings.store, options);
};

/** Documents that go into the store in one transaction: so many, or those of so many characters. */
const BATCH = 100;
const BATCH_CHARACTERS = 4 * 1024 * 1024;

/** Puts documents with their records into the store, in batches, and settles who is who. `onProgress` hears how many are in. */
export const storeAll = async (
  store: Store,
  documents: AsyncIterable<{ readonly document: Document; readonly record: DocumentRecord }>,
  onProgress: (stored: number) => void,
): Promise<PutReport> => {
  const total = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  let batch: { readonly document: Document; readonly record: DocumentRecord }[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    const report = await store.put(batch);
    batch = [];
    characters = 0;
    total.added.push(...report.added);
    total.changed.push(...report.changed);
    total.unchanged.push(...report.unchanged);
    onProgress(total.added.length + total.changed.length + total.unchanged.length);
  };
  for await (const one of documents) {
    batch.push(one);
    characters += one.document.text.length;
    if (batch.length >= BATCH || characters >= BATCH_CHARACTERS) await flush();
  }
  if (batch.length > 0) await flush();
  await store.settle();
  return total;
};
