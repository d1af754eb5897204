// One kind of the legend: its rows; of many only the first until the reader asks for all.
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Facet, LegendRow } from '../state/filter.ts';
import { useText } from '../text/use-text.ts';
import { LegendSwitch } from './LegendSwitch.tsx';

/** So many rows are shown at first; one more is shown rather than a button for it. */
const FIRST = 8;

export interface FacetRowsProps {
  readonly facet: Facet;
  readonly rows: readonly LegendRow[];
  readonly labelOf: (key: string) => string;
  readonly glyphOf: (key: string) => ReactNode;
  readonly onToggle: (key: string) => void;
  /** `others` are the words of all other rows. */
  readonly onOnly: (key: string, others: readonly string[]) => void;
}

export const FacetRows = ({ facet, rows, labelOf, glyphOf, onToggle, onOnly }: FacetRowsProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const isLong = rows.length > FIRST + 1;
  const visible = isLong && !isOpen ? rows.slice(0, FIRST) : rows;
  const keys = rows.map((row) => row.key);
  return (
    <section className="facet" aria-labelledby={`facet-${facet}`}>
      <h3 id={`facet-${facet}`}>{text.facet[facet]}</h3>
      <ul>
        {visible.map((row) => (
          <LegendSwitch
            key={row.key}
            row={row}
            label={labelOf(row.key)}
            glyph={glyphOf(row.key)}
            onToggle={() => onToggle(row.key)}
            onOnly={() =>
              onOnly(
                row.key,
                keys.filter((one) => one !== row.key),
              )
            }
          />
        ))}
      </ul>
      {isLong && (
        <Button className="text-button facet-more" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? text.fewer : text.others(rows.length - FIRST)}
        </Button>
      )}
    </section>
  );
};
