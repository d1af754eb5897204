// One sentence with subject, object and trigger marked in place, and where it stands.
import type { EvidenceView } from '../../src/model/view.ts';
import { amountLabel, period } from '../text/describe.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Quote } from './Quote.tsx';
import { SourceLine } from './SourceLine.tsx';

export const EvidenceCard = ({ evidence }: { readonly evidence: EvidenceView }) => {
  const text = useText();
  const language = useLanguage();
  const facts = [
    evidence.negated && text.panel.negated,
    evidence.by && text.panel.said(evidence.by.name),
    evidence.about && `${text.panel.about} ${evidence.about.name}`,
    evidence.title,
    evidence.status && text.status[evidence.status],
    period(evidence),
    evidence.amount && amountLabel(evidence.amount, language),
    evidence.share !== undefined && `${evidence.share}%`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <figure className="card">
      <Quote evidence={evidence} />
      {facts.length > 0 && <p className="card-facts">{facts.join(' · ')}</p>}
      <figcaption>
        <SourceLine document={evidence.document} />
        <p className="rule">
          {text.panel.rule} <code>{evidence.rule}</code>
        </p>
      </figcaption>
    </figure>
  );
};
