// The left side: what is in view, counted, each row a switch; and the day as of which it is shown.
import { Button } from 'react-aria-components';
import { isEntityType } from '../../src/model/entity.ts';
import { CERTAINTIES, STATUSES } from '../../src/model/claim.ts';
import { FAMILIES } from '../../src/model/vocabulary.ts';
import { type Facet, FACETS } from '../state/filter.ts';
import { only, toggled } from '../state/hidden.ts';
import { nameOfKey } from '../state/sources.ts';
import { useViewer } from '../state/viewer-context.ts';
import { familyLabel } from '../text/describe.ts';
import { type Text } from '../text/zh.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import type { Language } from '../state/view-state.ts';
import { AsOf } from './AsOf.tsx';
import { FacetRows } from './FacetRows.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';

/** Kinds without a look of their own in the graph. */
const PLAIN: readonly Facet[] = ['publisher', 'said'];

const labelOf = (facet: Facet, key: string, text: Text, language: Language): string => {
  if (facet === 'publisher') return nameOfKey(key) || text.panel.noPublisher;
  if (facet === 'said') return nameOfKey(key) || text.panel.undatedDocument;
  if (isEntityType(key)) return text.type[key];
  const family = FAMILIES.find((one) => one === key);
  if (family) return familyLabel(family, language);
  const status = STATUSES.find((one) => one === key);
  if (status) return text.status[status];
  const mode = CERTAINTIES.find((one) => one === key);
  return mode ? text.mode[mode] : key;
};

const Glyph = ({ name }: { readonly name: string }) => {
  if (isEntityType(name)) return <TypeGlyph type={name} />;
  const family = FAMILIES.find((one) => one === name);
  if (family) return <LineGlyph family={family} />;
  const mode = CERTAINTIES.find((one) => one === name);
  if (mode) return <LineGlyph mode={mode} />;
  return <LineGlyph isFaded={name === 'former'} />;
};

export const Legend = () => {
  const text = useText();
  const language = useLanguage();
  const { state, shown, actions } = useViewer();
  const hide = (hidden: readonly string[]): void => actions.set({ hidden }, 'replace');
  return (
    <nav className="legend" aria-label={text.filters} id="legend">
      <div className="legend-head">
        <h2>{text.filters}</h2>
        {state.hidden.length > 0 && (
          <Button className="text-button" onPress={() => hide([])}>
            {text.showAll}
          </Button>
        )}
      </div>
      {shown.nodes.size > 0 && <p className="hint legend-hint">{text.filterHint}</p>}
      {FACETS.filter((facet) => shown.legend[facet].length > 0).map((facet) => (
        <FacetRows
          key={facet}
          facet={facet}
          rows={shown.legend[facet]}
          labelOf={(key) => labelOf(facet, key, text, language)}
          glyphOf={(key) => (PLAIN.includes(facet) ? undefined : <Glyph name={key} />)}
          onToggle={(key) => hide(toggled(state.hidden, key))}
          onOnly={(key, others) => hide(only(state.hidden, key, others))}
        />
      ))}
      <AsOf />
    </nav>
  );
};
