// The pipeline: the ordered list of stages, from a document that was read to its claims.
import { createLink } from './link.ts';
import { createRelate } from './relate.ts';
import type { Resources } from './resources.ts';
import { createSegment } from './segment.ts';
import { sentences } from './sentences.ts';
import type { Read, Related } from './stage.ts';
import { createTag } from './tag.ts';

export type Pipeline = (input: Read) => Related;

/** Builds the pipeline: a pure function of one document, without state between documents. */
export const createPipeline = ({ segmenter, lexicon, titles, words, model }: Resources): Pipeline => {
  const segment = createSegment(segmenter);
  const tag = createTag(lexicon, words, model);
  const link = createLink(lexicon);
  const relate = createRelate(titles);
  return (input) => relate(link(tag(segment(sentences(input)))));
};
