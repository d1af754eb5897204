// One relation: its ends and facts, and every sentence that supports or denies it.
import { VOCABULARY } from '../../src/model/vocabulary.ts';
import type { EvidenceView } from '../../src/model/view.ts';
import { fetchEvidence } from '../api/client.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { useViewer } from '../state/viewer-context.ts';
import { edgeName, familyLabel, typeLabel } from '../text/describe.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { CopyLink } from './CopyLink.tsx';
import { EntityLink } from './EntityLink.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { modeOf } from '../state/mode.ts';
import { PanelProblem } from './PanelProblem.tsx';
import { RelationFacts } from './RelationFacts.tsx';

const Heading = ({ first, id }: { readonly first: EvidenceView; readonly id: string }) => {
  const language = useLanguage();
  const { shown } = useViewer();
  // The line tells the role and how it stands; the sentences alone would not say which of several lines was chosen.
  const edge = shown.edges.get(id) ?? first;
  const { family, symmetric } = VOCABULARY[first.type];
  const name = edgeName(edge, language);
  return (
    <header className="panel-head">
      <p className="eyebrow">
        <LineGlyph mode={modeOf(edge)} family={family} />
        {familyLabel(family, language)}
        {name !== typeLabel(first.type, language) && <> · {typeLabel(first.type, language)}</>}
      </p>
      <h2 className="relation-title">
        <EntityLink id={first.subject.id} name={first.subject.name} type={first.subject.type} />
        <span className="relation-name" data-denied={modeOf(edge) === 'denied'}>
          <span className="relation-arrow">{symmetric ? '—' : '→'}</span>
          <span className="relation-word">{name}</span>
        </span>
        <EntityLink id={first.object.id} name={first.object.name} type={first.object.type} />
      </h2>
      <RelationFacts edge={edge} />
      <div className="actions">
        <CopyLink />
      </div>
    </header>
  );
};

export const RelationPanel = ({ id }: { readonly id: string }) => {
  const text = useText();
  const loaded = useLoaded(id, () => fetchEvidence(id));
  if (loaded.status === 'loading') return <p className="waiting">{text.loading}</p>;
  if (loaded.status === 'failed') {
    return (
      <div className="panel-body">
        <PanelProblem failure={loaded.failure} />
      </div>
    );
  }
  const [first] = loaded.value;
  return (
    <div className="panel-body">
      {first && <Heading first={first} id={id} />}
      <EvidenceList evidence={loaded.value} />
    </div>
  );
};
