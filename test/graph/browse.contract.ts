// What browsing must answer over every store: a part of the contract in store.contract.ts, on the same corpus.
import { expect, test } from '@jest/globals';
import type { Browser } from '../../graph/browse.ts';

/** The tests of browsing; `browser` is asked when they run, `answers` keeps what came back. */
export const browseContract = (browser: () => Browser, answers: Map<string, unknown>): void => {
  const id = async (text: string): Promise<string> => (await browser().search(text, 1))[0]?.node.id ?? '';

  test('top: the most connected, with planned and denied edges among them', async () => {
    const view = await browser().top(6);
    answers.set('top', view);
    expect(view.nodes[0]?.name).toBe('OpenAI');
    expect(view.edges).toContainEqual(
      expect.objectContaining({ type: 'ACQUIRED', certainty: 'denied', subject: 'company:microsoft' }),
    );
    const sources = view.edges.flatMap((edge) => edge.sources ?? []);
    expect(view.edges.every((edge) => (edge.sources?.length ?? 0) > 0)).toBe(true);
    expect(sources.every(({ year }) => year === undefined || /^\d{4}$/u.test(year))).toBe(true);
    expect(view.total).toEqual(await browser().counts());
    expect(view.total).toMatchObject({ documents: 9, relations: 16 });
  });

  test.each([
    ['字', '北京字跃网络科技有限公司'],
    ['字跃', '北京字跃网络科技有限公司'],
    ['字躍網絡', '北京字跃网络科技有限公司'],
    ['bjzy', '北京字跃网络科技有限公司'],
    ['weiruan', '微软'],
    ['wr', '微软'],
    ['aoteman', '奥特曼'],
    ['ＯｐｅｎＡＩ', 'OpenAI'],
    ['opanai', 'OpenAI'],
    ['oepnai', 'OpenAI'],
    ['萨姆•奥特曼', '奥特曼'],
    ['华为', '華為'],
    ['renzhengfei', '任正非'],
    ['埃米特 希尔', '埃米特·希尔'],
  ])('search %s finds %s first', async (text, expected) => {
    const hits = await browser().search(text, 5);
    expect(hits[0]?.node.name).toBe(expected);
  });
  test.each(['', ' ', '·', '不存在的公司', 'zzzz'])('search “%s” finds nothing', async (text) => {
    expect(await browser().search(text, 5)).toEqual([]);
  });

  test('an entity, its neighbourhood and those asked for', async () => {
    const openai = await browser().entity('company:openai');
    answers.set('entity', openai);
    expect(openai?.node).toMatchObject({ degree: 6, documents: 3 });
    expect(openai?.documents.map((one) => one.id)).toEqual(['d3', 'd2', 'd1']);
    expect(openai?.neighbours.map((one) => one.name)).toContain('亚马逊');
    expect(await browser().entity('company:none')).toBeUndefined();
    const near = await browser().neighbourhood('company:openai', 3);
    answers.set('neighbourhood', near);
    expect(near?.nodes).toHaveLength(4);
    expect(await browser().neighbourhood('company:none', 3)).toBeUndefined();
    expect((await browser().among(['company:openai', 'company:none'])).nodes).toHaveLength(1);
  });

  test('evidence marks subject, object and trigger in the sentence', async () => {
    const denied = await browser().evidence('ACQUIRED|company:microsoft|company:openai|');
    answers.set('evidence', denied);
    const [first] = denied;
    const quote = (span: { start: number; end: number } | undefined) => first?.sentence.slice(span?.start, span?.end);
    expect(first).toMatchObject({
      certainty: 'denied',
      sentence: '微软否认收购OpenAI。',
      by: { name: '微软' },
      document: { publisher: '财新' },
    });
    expect([quote(first?.spans.subject), quote(first?.spans.trigger), quote(first?.spans.object)]).toEqual([
      '微软',
      '收购',
      'OpenAI',
    ]);
    expect(await browser().evidence('no such edge')).toEqual([]);
  });

  test('paths, and none', async () => {
    const found = await browser().paths(await id('纳德拉'), await id('穆拉蒂'), 4);
    answers.set('paths', found);
    expect(found.paths).toHaveLength(1);
    expect(found.paths[0]?.nodes).toHaveLength(4);
    expect(found.paths[0]?.edges.every((edge) => found.graph.edges.some((one) => one.id === edge))).toBe(true);
    expect((await browser().paths(await id('纳德拉'), await id('穆拉蒂'), 2)).paths).toEqual([]);
    expect((await browser().paths(await id('纳德拉'), await id('梁一鸣'), 6)).paths).toEqual([]);
    expect((await browser().paths(await id('纳德拉'), 'company:none', 6)).paths).toEqual([]);
  });
};
