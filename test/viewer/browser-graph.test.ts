// What a reader does in the graph: see how much is shown, click, walk, expand, come back.
import { expect, test } from '@jest/globals';
import type { GraphView } from '../../src/model/view.ts';
import { inBrowser } from './session.ts';

inBrowser('the graph in a browser', (viewer) => {
  test('says what is shown of how much, and shows more', async () => {
    await viewer.open();
    const first = await viewer.shown();
    expect(first).toBe((await viewer.ask<GraphView>('top?limit=80')).nodes.length);
    expect(await viewer.page.locator('.shown strong').textContent()).toBe(
      `已显示 ${first} / ${viewer.all.total.entities} 个实体`,
    );
    await viewer.page.getByRole('button', { name: '显示更多' }).click();
    await viewer.until(`!document.querySelector('.shown').textContent.includes('已显示 ${first} ')`);
    expect(await viewer.shown()).toBeGreaterThan(first);
  });

  test('a click on a point shows its roles and relations, Back takes them away', async () => {
    await viewer.open();
    await viewer.clickAt('pointOf', 'company:openai');
    await viewer.page.getByRole('heading', { name: 'OpenAI', exact: true }).waitFor();
    const roles = viewer.page.locator('section', { has: viewer.page.getByRole('heading', { name: '人员与职务' }) });
    await roles
      .getByRole('button', { name: /Mira Murati/u })
      .filter({ hasText: '临时' })
      .waitFor();
    const own = viewer.all.edges.filter((one) => [one.subject, one.object].includes('company:openai'));
    expect(await viewer.page.locator('.timeline li, .edge-list li').count()).toBe(own.length);
    await viewer.page.goBack();
    await viewer.page.getByRole('heading', { name: '从这里开始' }).waitFor();
  });

  test('a neighbourhood comes and goes again', async () => {
    await viewer.open({ near: viewer.murati.subject, node: 'company:openai' });
    const before = await viewer.shown();
    await viewer.page.getByRole('button', { name: '展开邻域' }).click();
    await viewer.page.getByRole('button', { name: '收起邻域' }).waitFor();
    await viewer.page.locator('.shown-why', { hasText: '另展开 1 个邻域' }).waitFor();
    // The neighbours come a moment after the word that they will.
    await viewer.until(
      `parseInt(/\\d+/u.exec(document.querySelector('.shown strong').textContent)[0], 10) > ${before}`,
    );
    await viewer.page.getByRole('button', { name: '收起邻域' }).click();
    await viewer.until(`document.querySelector('.shown').textContent.includes('已显示 ${before} ')`);
    const { x, y } = await viewer.place('pointOf', viewer.murati.subject);
    await viewer.page.mouse.dblclick(x, y);
    await viewer.until(`new URLSearchParams(location.search).get('add') === ${JSON.stringify(viewer.murati.subject)}`);
  });

  test('by keyboard alone: skip, walk, expand, clear, help, pages', async () => {
    await viewer.open();
    await viewer.page.keyboard.press('Tab');
    expect(await viewer.page.evaluate('document.activeElement.className')).toBe('skip');
    await viewer.until('window.guanxiPlaces !== undefined');
    await viewer.page.locator('.canvas').focus();
    await viewer.page.keyboard.press('ArrowRight');
    await viewer.until("location.search.includes('node=')");
    const first = viewer.param('node');
    await viewer.page.waitForTimeout(400);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await viewer.page.keyboard.press(key);
    expect(viewer.param('node')).not.toBeNull();
    expect(await viewer.page.getByRole('status').textContent()).toMatch(/，(?:人物|公司|机构)，\d+ 条关系/u);
    expect(first).toBe(viewer.all.nodes[0]?.id);
    await viewer.page.keyboard.press('Enter');
    await viewer.until("location.search.includes('add=')");
    await viewer.page.keyboard.press('Escape');
    expect(viewer.param('node')).toBeNull();
    await viewer.page.keyboard.press('?');
    await viewer.page.getByRole('dialog').waitFor();
    await viewer.page.keyboard.press('Escape');
    await viewer.page.getByRole('dialog').waitFor({ state: 'detached' });
    await viewer.page.keyboard.press('2');
    await viewer.page.getByRole('table').waitFor();
  });

  test('the way walked is told, each of it opens again, and a link keeps it', async () => {
    const trail = viewer.page.getByRole('navigation', { name: '走过的实体' });
    const way = async (): Promise<string[]> => trail.locator('li').allTextContents();
    const [first, second, third] = ['company:openai', viewer.murati.subject, 'company:microsoft'];
    await viewer.open({ top: '2000', node: first, page: 'table' });
    expect(await trail.count()).toBe(0);
    const rows = viewer.page.locator('.timeline-row', { hasText: viewer.nameOf(second) });
    await rows.first().click();
    await viewer.page
      .locator('.relation-title')
      .getByRole('button', { name: viewer.nameOf(second) })
      .click();
    await trail.waitFor();
    expect(await way()).toEqual([viewer.nameOf(first), viewer.nameOf(second)]);
    await viewer.open({ top: '2000', page: 'table', node: third, via: second });
    expect(await way()).toEqual([viewer.nameOf(second), viewer.nameOf(third)]);
    await viewer.page.keyboard.press('Escape');
    expect(await way()).toEqual([viewer.nameOf(second), viewer.nameOf(third)]);
    await trail.getByRole('button', { name: viewer.nameOf(second) }).focus();
    await viewer.page.keyboard.press('Enter');
    await viewer.page.getByRole('heading', { name: viewer.nameOf(second), exact: true }).waitFor();
    expect(viewer.param('node')).toBe(second);
    // Who came back has walked only so far; Back goes on where one was.
    expect(await trail.count()).toBe(0);
    await viewer.page.goBack();
    expect(await way()).toEqual([viewer.nameOf(second), viewer.nameOf(third)]);
    await trail.getByRole('button', { name: '清除走过的实体' }).click();
    expect(await trail.count()).toBe(0);
    // Names that the view does not hold are asked for.
    await viewer.open({ near: 'company:alibaba', node: 'company:alibaba', via: second });
    await trail.getByRole('button', { name: viewer.nameOf(second) }).waitFor();
  });
});
