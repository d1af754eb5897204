// The legend and the day: what they hide and bring back.
import { expect, test } from '@jest/globals';
import { inBrowser } from './session.ts';

inBrowser('filters in a browser', (viewer) => {
  test('rows of the legend hide a type and a family, and bring them back', async () => {
    await viewer.open();
    const before = await viewer.shown();
    await viewer.page.getByRole('button', { name: /^人物/u }).click();
    await viewer.page.locator('.shown-why', { hasText: '筛选隐藏了' }).waitFor();
    expect(await viewer.shown()).toBeLessThan(before);
    await viewer.page.getByRole('button', { name: /^股权/u }).click();
    expect(viewer.params('hide')).toEqual(['person', 'ownership']);
    await viewer.page.keyboard.press('2');
    await viewer.page.getByRole('table').waitFor();
    const relations = await viewer.page.locator('.sheet-table tbody td:nth-child(2)').allTextContents();
    expect(relations.length).toBeGreaterThan(0);
    for (const gone of ['任职', '投资', '收购', '拥有']) expect(relations).not.toContain(gone);
    await viewer.page.getByRole('button', { name: '全部显示' }).click();
    await viewer.until(`document.querySelector('.shown').textContent.includes('已显示 ${before} ')`);
  });

  test('as of a day: what begins later or ended before is hidden, what has no date stays', async () => {
    const dated = viewer.edge((one) => one.since !== undefined && one.since.length === 10 && one.until === undefined);
    const day = new Date(Date.parse(dated.since ?? '') - 86_400_000).toISOString().slice(0, 10);
    const rows = async (): Promise<string[]> =>
      (await viewer.page.locator('.sheet-table tbody tr').allTextContents()).filter(
        (row) => row.includes(viewer.nameOf(dated.subject)) && row.includes(dated.since ?? ''),
      );
    await viewer.open({ near: dated.subject, page: 'table' });
    expect(await rows()).not.toEqual([]);
    await viewer.page.getByLabel('截至日期').fill(day);
    await viewer.until(`location.search.includes('asof=${day}')`);
    expect(await rows()).toEqual([]);
    await viewer.page.getByLabel('截至日期').fill(dated.since ?? '');
    await viewer.until(`location.search.includes('asof=${dated.since}')`);
    expect(await rows()).not.toEqual([]);
    // The question of the days of November 2023: Murati was CEO, nobody whose post begins later or ended before is told.
    await viewer.open({ near: 'company:openai', page: 'table', asof: '2023-11-18' });
    const heads = await viewer.page.locator('.sheet-table tbody tr', { hasText: '首席执行官' }).allTextContents();
    expect(heads.some((row) => row.includes('Mira Murati') && row.includes('临时'))).toBe(true);
    const gone = viewer.all.edges.filter(
      (one) => one.object === 'company:openai' && one.role === 'ceo' && (one.until ?? '9') < '2023-11-18',
    );
    expect(gone).not.toEqual([]);
    // The same post may be told once more as planned: only the row of what has ended may not be there.
    for (const one of gone) {
      const told = `${viewer.nameOf(one.subject)}任职OpenAI${one.title}`;
      expect(heads.filter((row) => row.includes(told) && row.includes(one.until ?? ''))).toEqual([]);
    }
  });

  test('who said it and in which year: rows of their own, in the link, and only one of them', async () => {
    const told = (publisher: string): number =>
      viewer.all.edges.filter((one) => one.sources?.some((source) => source.publisher === publisher)).length;
    const rows = (): ReturnType<typeof viewer.page.locator> => viewer.page.locator('.sheet-table tbody tr');
    await viewer.open({ top: '2000', page: 'table' });
    await rows().first().waitFor();
    expect(await rows().count()).toBe(viewer.all.edges.length);
    const group = viewer.page.locator('section', {
      has: viewer.page.getByRole('heading', { name: '来源', exact: true }),
    });
    const row = group.getByRole('button', { name: /^示例港聞/u });
    expect(await row.locator('.legend-count').textContent()).toBe(String(told('示例港聞')));
    await group.getByRole('button', { name: '只显示示例港聞' }).focus();
    await viewer.page.keyboard.press('Enter');
    await viewer.until("location.search.includes('publisher')");
    expect(viewer.params('hide')).toEqual(['publisher:*', 'publisher:示例港聞']);
    expect(await rows().count()).toBe(told('示例港聞'));
    const left = await viewer.shown();
    await viewer.page.reload();
    await rows().first().waitFor();
    expect([await rows().count(), await viewer.shown()]).toEqual([told('示例港聞'), left]);
    await viewer.page.getByRole('button', { name: '全部显示' }).click();
    await viewer.page.locator('.legend-switch', { hasText: /^2023/u }).click();
    expect(viewer.params('hide')).toEqual(['said:2023']);
    const others = viewer.all.edges.filter((one) => one.sources?.some((source) => source.year !== '2023'));
    expect(await rows().count()).toBe(others.length);
    expect(others.length).toBeLessThan(viewer.all.edges.length);
  });
});
