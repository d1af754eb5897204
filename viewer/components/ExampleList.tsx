// The questions to begin with, as the server has them; a press writes one into the editor and runs it.
import { Button } from 'react-aria-components';
import { fetchExamples } from '../api/client.ts';
import { withValues } from '../state/example.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { PanelProblem } from './PanelProblem.tsx';

export interface ExampleListProps {
  /** The statement in the editor: its example is marked. */
  readonly current: string;
  readonly onChoose: (cypher: string) => void;
}

export const ExampleList = ({ current, onChoose }: ExampleListProps) => {
  const text = useText();
  const language = useLanguage();
  const loaded = useLoaded('examples', fetchExamples);
  return (
    <nav className="query-examples" aria-labelledby="examples">
      <h2 id="examples">{text.query.examples}</h2>
      {loaded.status === 'failed' && <PanelProblem failure={loaded.failure} />}
      {loaded.status === 'ready' && (
        <ul>
          {loaded.value.map((example) => {
            const cypher = withValues(example.cypher, example.params);
            return (
              <li key={example.en}>
                <Button className="example" aria-current={cypher === current} onPress={() => onChoose(cypher)}>
                  {example[language]}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </nav>
  );
};
