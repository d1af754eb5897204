// The composition root: the only place where the pipeline meets the graph.
import { createPipeline } from '../pipeline/pipeline.ts';
import { toRecord } from '../pipeline/record.ts';
import { loadResources } from '../pipeline/resources.ts';
import type { ResourceOptions, Resources } from '../pipeline/resources.ts';
import type { Read } from '../pipeline/stage.ts';
import type { DocumentRecord } from './model/record.ts';

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
