// One relation in a list: which way, to whom, what, when, how it stands; a press shows its sentences.
import { Button } from 'react-aria-components';
import { VOCABULARY } from '../../src/model/vocabulary.ts';
import type { ViewEdge } from '../../src/model/view.ts';
import { familyOf } from '../state/filter.ts';
import { modeOf } from '../state/mode.ts';
import { useViewer } from '../state/viewer-context.ts';
import { amountLabel, edgeName, period } from '../text/describe.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { LineGlyph } from './LineGlyph.tsx';
import { Standing } from './Standing.tsx';

export interface EdgeRowProps {
  readonly edge: ViewEdge;
  /** The entity whose list this is; undefined names both ends. */
  readonly from?: string;
  readonly nameOf: (id: string) => string;
}

export const EdgeRow = ({ edge, from, nameOf }: EdgeRowProps) => {
  const language = useLanguage();
  const text = useText();
  const { actions } = useViewer();
  const isOut = edge.subject === from;
  const arrow = VOCABULARY[edge.type].symmetric ? '—' : isOut ? '→' : '←';
  const name = edgeName(edge, language);
  const what =
    from === undefined
      ? text.edge(nameOf(edge.subject), name, nameOf(edge.object), VOCABULARY[edge.type].symmetric)
      : `${name} ${arrow} ${nameOf(isOut ? edge.object : edge.subject)}`;
  const facts = [
    period(edge),
    edge.amount && amountLabel(edge.amount, language),
    edge.share !== undefined && `${edge.share}%`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <Button className="edge-row" onPress={() => actions.selectEdge(edge.id)}>
      <LineGlyph mode={modeOf(edge)} family={familyOf(edge)} isFaded={edge.status === 'former'} />
      <span className="edge-row-main">{what}</span>
      <span className="edge-row-facts">
        {facts.length > 0 && <span className="date">{facts.join(' · ')}</span>}
        <Standing edge={edge} />
      </span>
    </Button>
  );
};
