// The facts of a relation as a short list: dates, amount, share, status, standing.
import type { ReactNode } from 'react';
import type { ViewEdge } from '../../src/model/view.ts';
import { amountLabel, period } from '../text/describe.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Standing } from './Standing.tsx';

type Factual = Pick<ViewEdge, 'type' | 'since' | 'until' | 'amount' | 'share' | 'status' | 'certainty' | 'negated'>;

export const RelationFacts = ({ edge }: { readonly edge: Factual }) => {
  const text = useText();
  const language = useLanguage();
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...(period(edge) === '' ? [] : [[text.panel.on, period(edge)] as const]),
    ...(edge.amount ? [[text.panel.amount, amountLabel(edge.amount, language)] as const] : []),
    ...(edge.share === undefined ? [] : [[text.panel.share, `${edge.share}%`] as const]),
  ];
  return (
    <div className="facts">
      {facts.length > 0 && (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Standing edge={edge} />
    </div>
  );
};
