// The same view as a table: sortable, to be copied and saved, selecting like the graph.
import { useMemo, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { toCsv, toTabs } from '../state/csv.ts';
import { entitySheet, type Order, relationSheet, sortRows } from '../state/rows.ts';
import { saveBlob } from '../state/save.ts';
import { useViewer } from '../state/viewer-context.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { DownloadMenu } from './DownloadMenu.tsx';
import { Icon } from './Icon.tsx';
import { SheetTable } from './SheetTable.tsx';
import { Trail } from './Trail.tsx';

type What = 'relations' | 'entities';
const WHATS: readonly What[] = ['relations', 'entities'];
const FIRST: Readonly<Record<What, Order>> = {
  relations: { column: 8, isDown: true },
  entities: { column: 2, isDown: true },
};

export const TablePane = () => {
  const text = useText();
  const language = useLanguage();
  const { state, shown, actions } = useViewer();
  const [what, setWhat] = useState<What>('relations');
  const [orders, setOrders] = useState(FIRST);
  const sheet = useMemo(
    () => (what === 'relations' ? relationSheet(shown, text, language) : entitySheet(shown, text)),
    [what, shown, text, language],
  );
  const order = orders[what];
  const rows = useMemo(() => sortRows(sheet, order, language), [sheet, order, language]);
  const cells = (): readonly (readonly string[])[] => [
    sheet.columns.map((column) => column.label),
    ...rows.map((row) => row.cells),
  ];
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(toTabs(cells()));
      actions.announce(text.panel.copied);
    } catch {
      actions.announce(text.copyFailed);
    }
  };
  const selected = state.selection && state.selection.kind !== 'pair' ? state.selection.id : undefined;
  return (
    <div className="table-pane">
      <Trail />
      <div className="table-bar">
        <ToggleButtonGroup
          className="segmented small"
          aria-label={text.pages.table}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[what]}
          onSelectionChange={(keys) => setWhat(WHATS.find((one) => keys.has(one)) ?? what)}
        >
          {WHATS.map((one) => (
            <ToggleButton key={one} id={one}>
              {text.table[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <div className="table-tools">
          <Button className="button" onPress={() => void copy()}>
            <Icon name="copy" />
            {text.table.copy}
          </Button>
          <Button
            className="button"
            onPress={() => saveBlob(new Blob([toCsv(cells())], { type: 'text/csv' }), `guanxi-${what}.csv`)}
          >
            <Icon name="down" />
            {text.table.download}
          </Button>
          <DownloadMenu />
        </div>
      </div>
      <SheetTable
        sheet={{ ...sheet, rows }}
        order={order}
        onOrder={(next) => setOrders({ ...orders, [what]: next })}
        caption={text.table.caption(rows.length)}
        selected={selected}
        onSelect={what === 'relations' ? actions.selectEdge : actions.selectNode}
      />
    </div>
  );
};
