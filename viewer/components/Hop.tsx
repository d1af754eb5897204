// One step of a path: the relation, and the newest sentence that says so.
import type { ViewEdge } from '../../src/model/view.ts';
import { fetchEvidence } from '../api/client.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { useViewer } from '../state/viewer-context.ts';
import { EdgeRow } from './EdgeRow.tsx';
import { Quote } from './Quote.tsx';
import { SourceLine } from './SourceLine.tsx';

export const Hop = ({ edge }: { readonly edge: ViewEdge }) => {
  const { nameOf } = useViewer();
  const loaded = useLoaded(edge.id, () => fetchEvidence(edge.id));
  const newest = loaded.value?.toSorted((a, b) =>
    (a.document.publishedOn ?? '') < (b.document.publishedOn ?? '') ? 1 : -1,
  )[0];
  return (
    <>
      <EdgeRow edge={edge} nameOf={nameOf} />
      {newest && (
        <figure className="hop">
          <Quote evidence={newest} />
          <figcaption>
            <SourceLine document={newest.document} />
          </figcaption>
        </figure>
      )}
    </>
  );
};
