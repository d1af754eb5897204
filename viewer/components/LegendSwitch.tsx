// One row of the legend: its look, its name, its count; on or off, or the only one.
import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { LegendRow } from '../state/filter.ts';
import { useText } from '../text/use-text.ts';
import { num } from '../text/zh.ts';

export interface LegendSwitchProps {
  readonly row: LegendRow;
  readonly label: string;
  /** Its look in the graph, if it has one. */
  readonly glyph?: ReactNode;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

export const LegendSwitch = ({ row, label, glyph, onToggle, onOnly }: LegendSwitchProps) => {
  const text = useText();
  return (
    <li className="legend-row">
      <ToggleButton className="legend-switch" isSelected={row.isOn} onChange={onToggle}>
        {glyph !== undefined && <span className="legend-glyph">{glyph}</span>}
        <span className="legend-label">{label}</span>
        <span className="legend-count">{num(row.count)}</span>
      </ToggleButton>
      <Button className="legend-only" aria-label={text.onlyLabel(label)} onPress={onOnly}>
        {text.only}
      </Button>
    </li>
  );
};
