// What a query gave: a table whose entities can be opened, or why not.
import { Button } from 'react-aria-components';
import type { QueryResult } from '../../src/model/view.ts';
import { toEntity, toText } from '../state/query-values.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useText } from '../text/use-text.ts';
import { EntityLink } from './EntityLink.tsx';
import type { Answer } from './QueryPane.tsx';

const Value = ({ value }: { readonly value: unknown }) => {
  const entity = toEntity(value);
  if (entity) return <EntityLink id={entity.id} name={entity.name} type={entity.type} />;
  return <>{toText(value)}</>;
};

const Rows = ({ result }: { readonly result: QueryResult }) => {
  const text = useText();
  const { actions } = useViewer();
  const ids = [...new Set(result.rows.flat().flatMap((value) => toEntity(value)?.id ?? []))];
  return (
    <>
      <div className="query-summary">
        <p>
          <strong>{text.query.rows(result.rows.length)}</strong>
          {result.truncated && <span className="hint"> {text.query.truncated(result.rows.length)}</span>}
        </p>
        {ids.length > 0 && (
          <Button
            className="button"
            onPress={() =>
              actions.set({
                base: { kind: 'list', ids: ids.slice(0, 200) },
                added: [],
                selection: undefined,
                page: 'graph',
              })
            }
          >
            {text.query.showInGraph(Math.min(200, ids.length))}
          </Button>
        )}
      </div>
      {result.rows.length === 0 ? (
        <p className="waiting">{text.query.none}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={text.query.rows(result.rows.length)}>
          <table className="sheet-table">
            <thead>
              <tr>
                {result.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {result.rows.map((row, index) => (
                // Rows of a query have no name of their own: their place is all that tells them apart.
                <tr key={index}>
                  {result.columns.map((column, place) => (
                    <td key={column}>
                      <Value value={row[place]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};

export const QueryAnswer = ({ answer }: { readonly answer: Answer }) => {
  const text = useText();
  if (answer.status === 'none') return <p className="waiting">{text.query.hint}</p>;
  if (answer.status === 'running') return <p className="waiting">{text.query.running}</p>;
  if (answer.status === 'ready') return <Rows result={answer.result} />;
  const { failure } = answer;
  return (
    <div className="problem" role="alert">
      <strong>{failure.status === 400 ? text.query.refused : text.query.failed}</strong>
      <p>{failure.status === 0 ? text.error.network : failure.message}</p>
    </div>
  );
};
