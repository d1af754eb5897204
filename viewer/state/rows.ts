// The table twin of the graph: its relations and entities as rows, their order, their text.
import { roleName, typeLabel } from '../text/describe.ts';
import type { Text } from '../text/zh.ts';
import type { Shown } from './filter.ts';
import { modeOf } from './mode.ts';
import type { Language } from './view-state.ts';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly isNumber?: boolean;
  /** Stays on one line. */
  readonly isShort?: boolean;
}

export interface Row {
  readonly id: string;
  /** One text a column; numbers as text too. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The relations of the view. */
export const relationSheet = (shown: Shown, text: Text, language: Language): Sheet => {
  const nameOf = (id: string): string => shown.nodes.get(id)?.name ?? id;
  return {
    columns: [
      { key: 'subject', label: text.table.subject },
      { key: 'relation', label: text.table.relation, isShort: true },
      { key: 'object', label: text.table.object },
      { key: 'title', label: text.table.title },
      { key: 'standing', label: text.table.standing },
      { key: 'status', label: text.table.status },
      { key: 'since', label: text.table.since, isShort: true },
      { key: 'until', label: text.table.until, isShort: true },
      { key: 'documents', label: text.table.documents, isNumber: true },
    ],
    rows: [...shown.edges.values()].map((edge) => ({
      id: edge.id,
      cells: [
        nameOf(edge.subject),
        typeLabel(edge.type, language),
        nameOf(edge.object),
        language === 'en' && edge.role !== undefined ? roleName(edge.role) : (edge.title ?? ''),
        text.mode[modeOf(edge)],
        edge.status ? text.status[edge.status] : '',
        edge.since ?? '',
        edge.until ?? '',
        String(edge.documents),
      ],
    })),
  };
};

/** The entities of the view. */
export const entitySheet = (shown: Shown, text: Text): Sheet => ({
  columns: [
    { key: 'name', label: text.table.name },
    { key: 'type', label: text.table.type },
    { key: 'degree', label: text.table.degree, isNumber: true },
    { key: 'documents', label: text.table.documents, isNumber: true },
  ],
  rows: [...shown.nodes.values()].map((node) => ({
    id: node.id,
    cells: [node.name, text.type[node.type], String(node.degree), String(node.documents)],
  })),
});

export interface Order {
  readonly column: number;
  readonly isDown: boolean;
}

/** The rows in order; empty cells last either way, ties by id. */
export const sortRows = (sheet: Sheet, order: Order, language: Language): readonly Row[] => {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sign = order.isDown ? -1 : 1;
  return sheet.rows.toSorted((a, b) => {
    const [x, y] = [a.cells[order.column] ?? '', b.cells[order.column] ?? ''];
    if ((x === '') !== (y === '')) return x === '' ? 1 : -1;
    return sign * collator.compare(x, y) || (a.id < b.id ? -1 : 1);
  });
};
