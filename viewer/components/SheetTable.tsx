// A plain table: headers that sort, the first cell of each row a button that selects it.
import { Button } from 'react-aria-components';
import type { Order, Sheet } from '../state/rows.ts';
import { useText } from '../text/use-text.ts';

export interface SheetTableProps {
  readonly sheet: Sheet;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly caption: string;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

export const SheetTable = ({ sheet, order, onOrder, caption, selected, onSelect }: SheetTableProps) => {
  const text = useText();
  if (sheet.rows.length === 0) return <p className="waiting">{text.table.none}</p>;
  const sortOf = (column: number): 'ascending' | 'descending' | 'none' =>
    order.column !== column ? 'none' : order.isDown ? 'descending' : 'ascending';
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="sheet-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {sheet.columns.map((column, index) => (
              <th key={column.key} scope="col" aria-sort={sortOf(index)} data-number={column.isNumber}>
                <Button
                  onPress={() => onOrder({ column: index, isDown: order.column === index ? !order.isDown : false })}
                >
                  {column.label}
                  <span aria-hidden="true" className="sort-sign">
                    {order.column === index ? (order.isDown ? '↓' : '↑') : ''}
                  </span>
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <tr key={row.id} data-selected={row.id === selected} onClick={() => onSelect(row.id)}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={sheet.columns[index]?.key} scope="row">
                    <Button className="row-button" onPress={() => onSelect(row.id)}>
                      {cell}
                    </Button>
                  </th>
                ) : (
                  <td
                    key={sheet.columns[index]?.key}
                    data-number={sheet.columns[index]?.isNumber}
                    data-short={sheet.columns[index]?.isShort}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
