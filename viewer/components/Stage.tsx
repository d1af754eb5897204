// The middle of the page: the graph, its table, or the query; and what is shown, always.
import { lazy, Suspense } from 'react';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { GraphPane } from './GraphPane.tsx';
import { Shown } from './Shown.tsx';
import { StageMessage } from './StageMessage.tsx';
import { TablePane } from './TablePane.tsx';

// The editor is the largest part of the page; it is fetched when somebody wants to write a query.
const QueryPane = lazy(async () => ({ default: (await import('./QueryPane.tsx')).QueryPane }));

export const Stage = () => {
  const text = useText();
  const { state } = useViewer();
  return (
    <main className="stage" id="main" tabIndex={-1}>
      {state.page === 'query' ? (
        <Suspense fallback={<p className="waiting">{text.loading}</p>}>
          <QueryPane />
        </Suspense>
      ) : (
        <>
          <Shown />
          {state.page === 'graph' ? <GraphPane /> : <TablePane />}
          <StageMessage />
        </>
      )}
    </main>
  );
};
