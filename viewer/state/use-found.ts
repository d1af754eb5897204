// What a search finds: entities from the server, relations among those in view, and paths for “A → B”.
import { useEffect, useState } from 'react';
import { type Family, VOCABULARY } from '../../src/model/vocabulary.ts';
import type { SearchHit, ViewEdge, ViewNode } from '../../src/model/view.ts';
import { fetchSearch } from '../api/client.ts';
import { edgeLabel } from '../text/describe.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { familyOf } from './filter.ts';
import { modeOf, type Mode } from './mode.ts';
import { useViewer } from './viewer-context.ts';

export type Found =
  | { readonly kind: 'entity'; readonly key: string; readonly node: ViewNode; readonly matched: string }
  | { readonly kind: 'path'; readonly key: string; readonly from: ViewNode; readonly to: ViewNode }
  | {
      readonly kind: 'edge';
      readonly key: string;
      readonly edge: ViewEdge;
      readonly label: string;
      readonly mode: Mode;
      readonly family: Family;
    };

interface Answer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly path: readonly [ViewNode, ViewNode] | undefined;
  readonly isFailed: boolean;
}

export interface FoundList {
  readonly options: readonly Found[];
  readonly status: 'loading' | 'ready' | 'failed';
}

const PAUSE_MS = 120;
const MAX_EDGES = 6;
const ARROW = /^(.+?)\s*(?:→|->|—>|=>)\s*(.+)$/u;

const lookUp = async (query: string, signal: AbortSignal): Promise<Answer> => {
  const [, left, right] = ARROW.exec(query) ?? [];
  if (left === undefined || right === undefined) {
    return { query, hits: await fetchSearch(query, signal), path: undefined, isFailed: false };
  }
  const [[from], [to]] = await Promise.all([fetchSearch(left, signal), fetchSearch(right, signal)]);
  return { query, hits: [], path: from && to ? [from.node, to.node] : undefined, isFailed: false };
};

/** Options for `value`; nothing new is asked while an input method is composing. */
export const useFound = (value: string, isComposing: boolean): FoundList => {
  const text = useText();
  const language = useLanguage();
  const { shown, nameOf } = useViewer();
  const [answer, setAnswer] = useState<Answer>();
  const query = value.trim();
  useEffect(() => {
    if (query === '' || isComposing) return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      lookUp(query, abort.signal).then(setAnswer, () => {
        if (!abort.signal.aborted) setAnswer({ query, hits: [], path: undefined, isFailed: true });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, isComposing]);

  if (query === '') return { options: [], status: 'ready' };
  const isCurrent = answer?.query === query;
  const path: Found[] = answer?.path
    ? [
        {
          kind: 'path',
          key: `path ${answer.path[0].id} ${answer.path[1].id}`,
          from: answer.path[0],
          to: answer.path[1],
        },
      ]
    : [];
  const entities = (answer?.hits ?? []).map(({ node, matched }): Found => ({
    kind: 'entity',
    key: node.id,
    node,
    matched,
  }));
  const needle = query.toLowerCase();
  const edges = [...shown.edges.values()]
    .filter((edge) => edgeLabel(edge, language).toLowerCase().includes(needle))
    .slice(0, MAX_EDGES)
    .map((edge): Found => ({
      kind: 'edge',
      key: `edge ${edge.id}`,
      edge,
      label: text.edge(
        nameOf(edge.subject),
        edgeLabel(edge, language),
        nameOf(edge.object),
        VOCABULARY[edge.type].symmetric,
      ),
      mode: modeOf(edge),
      family: familyOf(edge),
    }));
  const status = !isCurrent ? 'loading' : answer.isFailed ? 'failed' : 'ready';
  return { options: [...path, ...entities, ...edges], status };
};
