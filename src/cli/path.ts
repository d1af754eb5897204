// guanxi path: how two entities hang together.
import { UsageError, got } from '../errors.ts';
import { openStore } from '../guanxi.ts';
import type { ViewEdge, ViewNode } from '../model/view.ts';
import type { GraphReader } from '../server/graph-reader.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';
import { wholeNumber } from './numbers.ts';

const find = async (reader: GraphReader, text: string): Promise<ViewNode> => {
  const byId = await reader.entity(text);
  const node = byId?.node ?? (await reader.search(text, 1))[0]?.node;
  if (!node) throw new UsageError('path', `no entity has this name, ${got(text)}`);
  return node;
};

/** 马斯克 —[HOLDS_POSITION 首席执行官]→ 特斯拉 */
const describe = (nodes: readonly ViewNode[], edges: readonly ViewEdge[]): string =>
  nodes
    .map((node, at) => {
      const edge = edges[at - 1];
      if (!edge) return node.name;
      const label = [edge.type, edge.title].filter(Boolean).join(' ');
      return edge.object === node.id ? ` —[${label}]→ ${node.name}` : ` ←[${label}]— ${node.name}`;
    })
    .join('');

export const path: CommandSpec = {
  name: 'path',
  args: '<a> <b>',
  summary: { zh: '两个实体之间的最短关系链', en: 'the shortest chains of relations between two entities' },
  options: [['--hops <n>', { zh: '最多几步（默认 4）', en: 'relations in a chain at most (default 4)' }]],
  settings: ['store'],
  examples: [['guanxi path 马斯克 微软', { zh: '名称或 id', en: 'names or ids' }]],
  async run(context, [from = '', to = ''], options) {
    const hops = wholeNumber(options['hops'], '--hops', 4);
    const { createStoreReader } = await import('../server/store-reader.ts');
    const store = await openStore(context.settings, { create: false });
    try {
      const reader = createStoreReader(store);
      const [a, b] = [await find(reader, from), await find(reader, to)];
      const found = await reader.paths(a.id, b.id, hops);
      if (context.isJson) {
        await context.out(`${JSON.stringify(found)}\n`);
        return EXIT.done;
      }
      const nodes = new Map(found.graph.nodes.map((node) => [node.id, node]));
      const edges = new Map(found.graph.edges.map((edge) => [edge.id, edge]));
      for (const one of found.paths)
        await context.out(
          `${describe(
            one.nodes.flatMap((id) => nodes.get(id) ?? []),
            one.edges.flatMap((id) => edges.get(id) ?? []),
          )}\n`,
        );
      if (found.paths.length === 0)
        context.say({
          zh: `${a.name} 与 ${b.name} 之间没有 ${hops} 步以内的关系链。`,
          en: `There is no chain of at most ${hops} relations between ${a.name} and ${b.name}.`,
        });
      return EXIT.done;
    } finally {
      await store.close();
    }
  },
};
