// A GraphReader over the hand-written graph, in memory: what the server and the page are tested against without a store.
import { UsageError } from '../../src/errors.ts';
import { nameKey } from '../../src/model/fold.ts';
import type { Certainty } from '../../src/model/claim.ts';
import { CERTAINTIES } from '../../src/model/claim.ts';
import type {
  DocumentView,
  EvidenceView,
  GraphView,
  PathsView,
  QueryResult,
  ViewEdge,
  ViewNode,
} from '../../src/model/view.ts';
import type { GraphReader } from '../../src/server/graph-reader.ts';
import type { FixtureClaim, FixtureDocument, FixtureEntity } from './fixture.ts';

interface Stated {
  readonly edge: string;
  readonly evidence: EvidenceView;
}

const STANDING: readonly Certainty[] = ['asserted', 'attributed', 'reported'];

/** The claims that are drawn as one line: what holds together, what is planned, supposed or denied each apart. */
const edgeId = (claim: FixtureClaim, subject: string, object: string): string => {
  const certainty = claim.certainty ?? 'asserted';
  const mode = claim.negated ? 'denied' : STANDING.includes(certainty) ? '' : certainty;
  return [claim.type, subject, object, claim.role ?? '', mode].join('|');
};

const findSpan = (sentence: string, word: string): { readonly start: number; readonly end: number } => {
  const start = sentence.indexOf(word);
  if (start < 0) throw new UsageError('fixture', `"${word}" is not in "${sentence}"`);
  return { start, end: start + word.length };
};

/** The strongest certainty and the newest facts of all claims of one edge. */
const toEdge = (id: string, stated: readonly EvidenceView[]): ViewEdge => {
  const [first] = stated;
  if (first === undefined) throw new UsageError('fixture', 'an edge without a claim');
  const newest = stated.reduce((a, b) => ((a.document.publishedOn ?? '') >= (b.document.publishedOn ?? '') ? a : b));
  const certainty = CERTAINTIES.find((one) => stated.some((evidence) => evidence.certainty === one)) ?? first.certainty;
  return {
    id,
    type: newest.type,
    subject: newest.subject.id,
    object: newest.object.id,
    ...(newest.title !== undefined && { title: newest.title }),
    ...(newest.role !== undefined && { role: newest.role }),
    ...(newest.status !== undefined && { status: newest.status }),
    certainty,
    negated: newest.negated,
    ...(newest.since !== undefined && { since: newest.since }),
    ...(newest.until !== undefined && newest.status === 'former' && { until: newest.until }),
    ...(newest.amount !== undefined && { amount: newest.amount }),
    ...(newest.share !== undefined && { share: newest.share }),
    documents: new Set(stated.map((evidence) => evidence.document.id)).size,
    claims: stated.length,
  };
};

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

/** Builds the reader. Throws UsageError if a claim names what is not in its sentence. */
export const createMemoryReader = (
  entities: readonly FixtureEntity[],
  documents: readonly FixtureDocument[],
): GraphReader => {
  const byName = new Map(entities.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [name, entity])));
  const who = (name: string): FixtureEntity => {
    const entity = byName.get(name);
    if (entity === undefined) throw new UsageError('fixture', `nobody is called "${name}"`);
    return entity;
  };
  const ref = (name: string) => {
    const { id, name: shown, type } = who(name);
    return { id, name: shown, type };
  };

  const stated: Stated[] = [];
  const mentioned = new Map<string, Set<string>>();
  const views = new Map<string, DocumentView>();
  for (const { id, title, publisher, publishedOn, sentences } of documents) {
    const document: DocumentView = { id, title, publisher, publishedOn, url: `https://news.example/${id}` };
    views.set(id, document);
    let offset = 0;
    for (const [sentence, ...claims] of sentences) {
      claims.forEach((claim, index) => {
        const { subject: s, object: o, trigger, by, ...rest } = claim;
        const [subject, object] = [ref(s), ref(o)];
        for (const end of [subject, object]) mentioned.set(end.id, (mentioned.get(end.id) ?? new Set()).add(id));
        const evidence: EvidenceView = {
          ...rest,
          certainty: claim.certainty ?? 'asserted',
          negated: claim.negated ?? false,
          claim: `${id}:${offset}:${index}`,
          subject,
          object,
          ...(by !== undefined && { by: { id: who(by).id, name: who(by).name } }),
          rule: `fixture.${claim.type.toLowerCase()}`,
          document,
          sentence,
          offset,
          spans: {
            subject: findSpan(sentence, s),
            object: findSpan(sentence, o),
            trigger: findSpan(sentence, trigger),
          },
        };
        stated.push({ edge: edgeId(claim, subject.id, object.id), evidence });
      });
      offset += sentence.length;
    }
  }

  const edges = new Map<string, ViewEdge>();
  for (const { edge } of stated) {
    if (edges.has(edge)) continue;
    const own = stated.filter((one) => one.edge === edge).map((one) => one.evidence);
    edges.set(edge, toEdge(edge, own));
  }
  const all = [...edges.values()];
  const touching = (id: string): readonly ViewEdge[] => all.filter((edge) => edge.subject === id || edge.object === id);
  const otherEnd = (edge: ViewEdge, id: string): string => (edge.subject === id ? edge.object : edge.subject);
  const nodes = new Map<string, ViewNode>(
    entities.map(({ id, type, name }) => [
      id,
      { id, type, name, degree: touching(id).length, documents: mentioned.get(id)?.size ?? 0 },
    ]),
  );
  const ranked = [...nodes.values()].toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const total = { entities: nodes.size, relations: all.length, documents: documents.length, claims: stated.length };
  const view = (chosen: readonly ViewNode[]): GraphView => {
    const ids = new Set(chosen.map((node) => node.id));
    return { nodes: chosen, edges: all.filter((edge) => ids.has(edge.subject) && ids.has(edge.object)), total };
  };
  const neighbours = (id: string): readonly ViewNode[] => {
    const ids = new Set(touching(id).map((edge) => otherEnd(edge, id)));
    return ranked.filter((node) => ids.has(node.id));
  };

  const pathsBetween = (from: string, to: string, maxHops: number): PathsView['paths'] => {
    let open: { readonly nodes: readonly string[]; readonly edges: readonly string[] }[] = [
      { nodes: [from], edges: [] },
    ];
    for (let hop = 0; hop < maxHops; hop++) {
      const next = open.flatMap((path) => {
        const last = path.nodes.at(-1) ?? from;
        return touching(last)
          .filter((edge) => !path.nodes.includes(otherEnd(edge, last)))
          .map((edge) => ({ nodes: [...path.nodes, otherEnd(edge, last)], edges: [...path.edges, edge.id] }));
      });
      const found = next.filter((path) => path.nodes.at(-1) === to);
      if (found.length > 0) return found;
      open = next;
    }
    return [];
  };

  return {
    top: async (limit) => view(ranked.slice(0, limit)),
    search: async (text, limit) => {
      const key = nameKey(text);
      const hits = ranked.flatMap((node) => {
        const entity = entities.find(({ id }) => id === node.id);
        const matched = [node.name, ...(entity?.aliases ?? [])].find((name) => nameKey(name).includes(key));
        return matched === undefined ? [] : [{ node, matched }];
      });
      return hits.slice(0, limit);
    },
    entity: async (id) => {
      const node = nodes.get(id);
      if (node === undefined) return undefined;
      return {
        node,
        aliases: entities.find((entity) => entity.id === id)?.aliases ?? [],
        edges: touching(id),
        neighbours: neighbours(id),
        documents: [...(mentioned.get(id) ?? [])].map((document) => views.get(document)).filter(isPresent),
      };
    },
    neighbourhood: async (id, limit) => {
      const node = nodes.get(id);
      return node && view([node, ...neighbours(id).slice(0, limit)]);
    },
    among: async (ids) => view(ids.map((id) => nodes.get(id)).filter(isPresent)),
    evidence: async (id) => {
      const edge = edges.get(id);
      if (edge === undefined) return [];
      const same = (one: EvidenceView): boolean =>
        one.type === edge.type &&
        one.subject.id === edge.subject &&
        one.object.id === edge.object &&
        one.role === edge.role;
      return stated.map((one) => one.evidence).filter(same);
    },
    paths: async (from, to, maxHops) => {
      const paths = nodes.has(from) && nodes.has(to) ? pathsBetween(from, to, maxHops) : [];
      const ids = new Set([from, to, ...paths.flatMap((path) => path.nodes)]);
      return { graph: view(ranked.filter((node) => ids.has(node.id))), paths };
    },
    query: async (cypher, _params, limits): Promise<QueryResult> => {
      // Not a Cypher engine: it answers the one shape that the tests ask, people and their posts, and refuses what writes as a store does.
      const word = /\b(?:CREATE|MERGE|DELETE|SET|REMOVE|DROP|LOAD|CALL)\b/iu.exec(cypher)?.[0];
      if (word !== undefined) throw new UsageError('query', `only reading is allowed, got "${word}"`);
      const posts = all.filter((edge) => edge.type === 'HOLDS_POSITION');
      const rows = posts.map((edge) => [
        { id: edge.subject, labels: ['Entity', 'Person'], properties: nodes.get(edge.subject) },
        edge.title,
        edge.status,
        { id: edge.object, labels: ['Entity', 'Company'], properties: nodes.get(edge.object) },
      ]);
      const truncated = rows.length > limits.maxRows;
      return { columns: ['p', 'r.title', 'r.status', 'c'], rows: rows.slice(0, limits.maxRows), truncated };
    },
  };
};
