// Sentences in groups by how they stand, asserted first and denied last, in each the newest first.
import { CERTAINTIES } from '../../src/model/claim.ts';
import type { EvidenceView } from '../../src/model/view.ts';
import { MARKS } from '../state/marks.ts';
import { modeOf } from '../state/mode.ts';
import { useText } from '../text/use-text.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import { LineGlyph } from './LineGlyph.tsx';

const byNewest = (a: EvidenceView, b: EvidenceView): number => {
  const [x, y] = [a.document.publishedOn ?? '', b.document.publishedOn ?? ''];
  return x === y ? (a.claim < b.claim ? -1 : 1) : x < y ? 1 : -1;
};

export const EvidenceList = ({ evidence }: { readonly evidence: readonly EvidenceView[] }) => {
  const text = useText();
  const documents = new Set(evidence.map((one) => one.document.id)).size;
  return (
    <section className="evidence">
      <div className="evidence-head">
        <p>{text.panel.evidence(evidence.length, documents)}</p>
        <p className="mark-key" aria-label={text.panel.marks}>
          {MARKS.map((mark) => (
            <mark key={mark} className={`mark-${mark}`}>
              {text.panel[mark]}
            </mark>
          ))}
        </p>
      </div>
      {CERTAINTIES.map((mode) => {
        const group = evidence.filter((one) => modeOf(one) === mode).toSorted(byNewest);
        if (group.length === 0) return null;
        return (
          <section key={mode} className={`evidence-group group-${mode}`}>
            <h3>
              <LineGlyph mode={mode} />
              {text.mode[mode]} <span className="row-count">{group.length}</span>
              <small>{text.modeHint[mode]}</small>
            </h3>
            <ul>
              {group.map((one) => (
                <li key={one.claim}>
                  <EvidenceCard evidence={one} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
};
