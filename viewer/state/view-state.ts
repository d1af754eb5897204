// What the page shows, as a value, and its form in the address: a link shows exactly this view.

export type Language = 'zh' | 'en';
export type Page = 'graph' | 'table' | 'query';

/** Where the graph begins: the most connected, one neighbourhood, the paths between two, or a list. */
export type Base =
  | { readonly kind: 'top'; readonly limit: number }
  | { readonly kind: 'near'; readonly id: string }
  | { readonly kind: 'path'; readonly from: string; readonly to: string }
  | { readonly kind: 'list'; readonly ids: readonly string[] };

export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string };

export interface ViewState {
  readonly page: Page;
  readonly base: Base;
  /** Entities whose neighbourhood was added, in that order. */
  readonly added: readonly string[];
  readonly selection: Selection | undefined;
  /** Entities that were selected before, the last one last. */
  readonly trail: readonly string[];
  /** What the legend has switched off: entity types, families, statuses, modes, publishers, years of the reports; all these words differ (hidden.ts). */
  readonly hidden: readonly string[];
  /** Only what held on that day: 2023-11-18. */
  readonly asOf: string | undefined;
  readonly cypher: string;
  /** Undefined: as the reader's browser asks. */
  readonly language: Language | undefined;
}

export const DEFAULT_LIMIT = 80;
export const MAX_LIMIT = 2_000;

const readBase = (params: URLSearchParams): Base => {
  const near = params.get('near');
  if (near) return { kind: 'near', id: near };
  const [from, to] = params.getAll('path');
  if (from && to) return { kind: 'path', from, to };
  const ids = params.getAll('list');
  if (ids.length > 0) return { kind: 'list', ids };
  const limit = Number(params.get('top') ?? DEFAULT_LIMIT);
  const isSound = Number.isInteger(limit) && limit > 0 && limit <= MAX_LIMIT;
  return { kind: 'top', limit: isSound ? limit : DEFAULT_LIMIT };
};

const readSelection = (params: URLSearchParams): Selection | undefined => {
  const node = params.get('node');
  if (node) return { kind: 'node', id: node };
  const edge = params.get('edge');
  if (edge) return { kind: 'edge', id: edge };
  const [a, b] = params.getAll('pair');
  return a && b ? { kind: 'pair', a, b } : undefined;
};

/** Reads a state from the query of an address; what is missing or unknown is as at the start. */
export const readState = (search: string): ViewState => {
  const params = new URLSearchParams(search);
  const page = params.get('page');
  const language = params.get('lang');
  const asOf = params.get('asof');
  return {
    page: page === 'table' || page === 'query' ? page : 'graph',
    base: readBase(params),
    added: params.getAll('add'),
    selection: readSelection(params),
    trail: params.getAll('via'),
    hidden: params.getAll('hide'),
    asOf: asOf !== null && /^\d{4}-\d{2}-\d{2}$/u.test(asOf) ? asOf : undefined,
    cypher: params.get('cypher') ?? '',
    language: language === 'zh' || language === 'en' ? language : undefined,
  };
};

const writeBase = (base: Base): [string, string][] => {
  if (base.kind === 'near') return [['near', base.id]];
  if (base.kind === 'list') return base.ids.map((id) => ['list', id]);
  if (base.kind === 'top') return base.limit === DEFAULT_LIMIT ? [] : [['top', String(base.limit)]];
  return [
    ['path', base.from],
    ['path', base.to],
  ];
};

const writeSelection = (selection: Selection | undefined): [string, string][] => {
  if (selection === undefined) return [];
  if (selection.kind !== 'pair') return [[selection.kind, selection.id]];
  return [
    ['pair', selection.a],
    ['pair', selection.b],
  ];
};

/** The query of the address that shows `state`: "?near=company%3Aopenai&lang=en"; empty for the start. */
export const writeState = (state: ViewState): string => {
  const pairs: [string, string][] = [
    ...(state.page === 'graph' ? [] : [['page', state.page] satisfies [string, string]]),
    ...writeBase(state.base),
    ...state.added.map((id): [string, string] => ['add', id]),
    ...writeSelection(state.selection),
    ...state.trail.map((id): [string, string] => ['via', id]),
    ...state.hidden.map((key): [string, string] => ['hide', key]),
    ...(state.asOf === undefined ? [] : [['asof', state.asOf] satisfies [string, string]]),
    ...(state.cypher === '' ? [] : [['cypher', state.cypher] satisfies [string, string]]),
    ...(state.language === undefined ? [] : [['lang', state.language] satisfies [string, string]]),
  ];
  const query = new URLSearchParams(pairs).toString();
  return query === '' ? '' : `?${query}`;
};
