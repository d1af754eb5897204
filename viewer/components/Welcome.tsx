// Where to begin: what this is, how large it is, the best connected entities, and some questions.
import { Button } from 'react-aria-components';
import { fetchExamples } from '../api/client.ts';
import { withValues } from '../state/example.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { num } from '../text/zh.ts';
import { EntityLink } from './EntityLink.tsx';

const BEST = 10;
const QUESTIONS = 5;

const Questions = () => {
  const text = useText();
  const language = useLanguage();
  const { actions } = useViewer();
  const loaded = useLoaded('examples', fetchExamples);
  if (loaded.status !== 'ready') return null;
  return (
    <section>
      <h3>{text.panel.ask}</h3>
      <ul>
        {loaded.value.slice(0, QUESTIONS).map((example) => (
          <li key={example.en}>
            <Button
              className="example"
              onPress={() => actions.set({ page: 'query', cypher: withValues(example.cypher, example.params) })}
            >
              {example[language]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const Welcome = () => {
  const text = useText();
  const { world, shown } = useViewer();
  const best = [...shown.nodes.values()]
    .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, BEST);
  return (
    <div className="panel-body">
      <h2 className="panel-title">{text.panel.welcome}</h2>
      <p className="lead">{text.panel.welcomeBody}</p>
      {world.value && world.value.total.claims > 0 && (
        <p className="hint">{text.panel.corpus(world.value.total.documents, world.value.total.claims)}</p>
      )}
      {best.length > 0 && (
        <section>
          <h3>{text.panel.most}</h3>
          <ol className="best">
            {best.map((node) => (
              <li key={node.id}>
                <EntityLink id={node.id} name={node.name} type={node.type} />
                <span className="row-count">{num(node.degree)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {best.length > 0 && <Questions />}
    </div>
  );
};
