// The left side: what is in view, counted, each row a switch; and the day as of which it is shown.
import { Button } from 'react-aria-components';
import { isEntityType } from '../../src/model/entity.ts';
import { CERTAINTIES, STATUSES } from '../../src/model/claim.ts';
import { FAMILIES } from '../../src/model/vocabulary.ts';
import type { Facet, LegendRow } from '../state/filter.ts';
import { useViewer } from '../state/viewer-context.ts';
import { familyLabel } from '../text/describe.ts';
import { type Text } from '../text/zh.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import type { Language } from '../state/view-state.ts';
import { AsOf } from './AsOf.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { LegendSwitch } from './LegendSwitch.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';

const FACETS: readonly Facet[] = ['type', 'family', 'mode', 'status'];

const labelOf = (key: string, text: Text, language: Language): string => {
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
  const toggle = (key: string): void => {
    const hidden = state.hidden.includes(key) ? state.hidden.filter((one) => one !== key) : [...state.hidden, key];
    actions.set({ hidden }, 'replace');
  };
  const only = (facet: Facet, key: string): void => {
    const others = shown.legend[facet].map((row) => row.key).filter((one) => one !== key);
    const rest = state.hidden.filter((one) => !others.includes(one) && one !== key);
    actions.set({ hidden: [...rest, ...others] }, 'replace');
  };
  return (
    <nav className="legend" aria-label={text.filters} id="legend">
      <div className="legend-head">
        <h2>{text.filters}</h2>
        {state.hidden.length > 0 && (
          <Button className="text-button" onPress={() => actions.set({ hidden: [] }, 'replace')}>
            {text.showAll}
          </Button>
        )}
      </div>
      {shown.nodes.size > 0 && <p className="hint legend-hint">{text.filterHint}</p>}
      {FACETS.filter((facet) => shown.legend[facet].length > 0).map((facet) => (
        <section key={facet} className="facet" aria-labelledby={`facet-${facet}`}>
          <h3 id={`facet-${facet}`}>{text.facet[facet]}</h3>
          <ul>
            {shown.legend[facet].map((row: LegendRow) => (
              <LegendSwitch
                key={row.key}
                row={row}
                label={labelOf(row.key, text, language)}
                glyph={<Glyph name={row.key} />}
                onToggle={() => toggle(row.key)}
                onOnly={() => only(facet, row.key)}
              />
            ))}
          </ul>
        </section>
      ))}
      <AsOf />
    </nav>
  );
};
