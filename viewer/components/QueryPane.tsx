// The query panel: examples, the editor, and what came back.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { QueryResult } from '../../src/model/view.ts';
import { ApiFailure, fetchQuery } from '../api/client.ts';
import { useViewer } from '../state/viewer-context.ts';
import { EXAMPLES } from '../text/examples.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { CypherEditor } from './CypherEditor.tsx';
import { QueryAnswer } from './QueryAnswer.tsx';

export type Answer =
  | { readonly status: 'none' }
  | { readonly status: 'running' }
  | { readonly status: 'ready'; readonly result: QueryResult }
  | { readonly status: 'failed'; readonly failure: ApiFailure };

export const QueryPane = () => {
  const text = useText();
  const language = useLanguage();
  const { state, actions } = useViewer();
  const [cypher, setCypher] = useState(state.cypher || (EXAMPLES[0]?.cypher ?? ''));
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
  return (
    <div className="query-pane">
      <div className="query-head">
        <h2>{text.query.title}</h2>
        <p className="hint">{text.query.intro}</p>
      </div>
      <div className="query-examples">
        <span className="hint" id="examples">
          {text.query.examples}
        </span>
        <ul aria-labelledby="examples">
          {EXAMPLES.map((example) => (
            <li key={example.en}>
              <Button
                className="chip"
                onPress={() => {
                  setCypher(example.cypher);
                  void run(example.cypher);
                }}
              >
                {example[language]}
              </Button>
            </li>
          ))}
        </ul>
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
  );
};
