// The query panel: examples, the editor, and what came back.
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { QueryResult } from '../../src/model/view.ts';
import { ApiFailure, fetchQuery } from '../api/client.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { CypherEditor } from './CypherEditor.tsx';
import { ExampleList } from './ExampleList.tsx';
import { QueryAnswer } from './QueryAnswer.tsx';

export type Answer =
  | { readonly status: 'none' }
  | { readonly status: 'running' }
  | { readonly status: 'ready'; readonly result: QueryResult }
  | { readonly status: 'failed'; readonly failure: ApiFailure };

const FIRST = `MATCH (p:Person)-[r:HOLDS_POSITION]->(c:Entity)
RETURN p, r.title AS title, r.status AS status, c
LIMIT 50`;

export const QueryPane = () => {
  const text = useText();
  const { state, actions } = useViewer();
  const [cypher, setCypher] = useState(state.cypher || FIRST);
  const [answer, setAnswer] = useState<Answer>({ status: 'none' });
  const run = async (statement: string): Promise<void> => {
    if (statement.trim() === '') return;
    setAnswer({ status: 'running' });
    actions.set({ cypher: statement }, 'replace');
    try {
      const result = await fetchQuery(statement);
      setAnswer({ status: 'ready', result });
      actions.announce(text.query.rows(result.rows.length));
    } catch (error) {
      const failure = error instanceof ApiFailure ? error : new ApiFailure(0, 'viewer', String(error));
      setAnswer({ status: 'failed', failure });
    }
  };
  // A link to a query shows its answer.
  const isAsked = useRef(false);
  useEffect(() => {
    if (state.cypher !== '' && !isAsked.current) void run(state.cypher);
    isAsked.current = true;
  }, []);
  return (
    <div className="query-pane">
      <ExampleList
        current={cypher}
        onChoose={(chosen) => {
          setCypher(chosen);
          void run(chosen);
        }}
      />
      <div className="query-work">
        <div className="query-head">
          <h2>{text.query.title}</h2>
          <p className="hint">{text.query.intro}</p>
        </div>
        <CypherEditor value={cypher} onChange={setCypher} onRun={() => void run(cypher)} />
        <div className="query-bar">
          <Button className="button primary" isDisabled={answer.status === 'running'} onPress={() => void run(cypher)}>
            {answer.status === 'running' ? text.query.running : text.query.run}
          </Button>
          <span className="hint">{text.query.shortcut}</span>
        </div>
        <QueryAnswer answer={answer} />
      </div>
    </div>
  );
};
