// Finding: names, paths between two, queries.
import { expect, test } from '@jest/globals';
import type { GraphView } from '../../src/model/view.ts';
import { inBrowser } from './session.ts';

inBrowser('search and queries in a browser', (viewer) => {
  test('巴巴 finds 阿里巴巴, and choosing it opens it', async () => {
    await viewer.open();
    await viewer.page.keyboard.press('/');
    await viewer.page.keyboard.insertText('巴巴');
    const option = viewer.page.getByRole('option', { name: /巴巴/u }).first();
    await option.waitFor();
    expect(await option.textContent()).toContain('阿里巴巴');
    await viewer.page.keyboard.press('ArrowDown');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.getByRole('heading', { name: '阿里巴巴', exact: true }).waitFor();
    expect(viewer.param('node')).toBe('company:alibaba');
    await viewer.until("document.activeElement.id === 'details'");
  });

  test('an example runs, an entity of the answer can be opened', async () => {
    const { examples } = await viewer.ask<{ examples: { zh: string }[] }>('examples');
    await viewer.page.goto(`${viewer.url}?page=query`);
    await viewer.page.locator('.query-examples .example').first().waitFor();
    expect(await viewer.page.locator('.query-examples .example').allTextContents()).toEqual(
      examples.map(({ zh }) => zh),
    );
    await viewer.page.locator('.query-examples .example').first().click();
    await viewer.page.getByRole('cell', { name: 'Mira Murati' }).waitFor();
    await viewer.page.goto(
      `${viewer.url}?page=query&cypher=${encodeURIComponent("MATCH (c:Company {name: 'OpenAI'}) RETURN c")}`,
    );
    await viewer.page.getByRole('cell').getByRole('button', { name: 'OpenAI' }).click();
    await viewer.page.getByRole('heading', { name: 'OpenAI', exact: true }).waitFor();
    expect(viewer.param('page')).toBeNull();
  });

  test.each([
    'CREATE (n) RETURN n',
    'MATCH (n) DETACH DELETE n',
    "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  ])('%s is refused', async (cypher) => {
    await viewer.page.goto(`${viewer.url}?page=query&cypher=${encodeURIComponent(cypher)}`);
    const alert = viewer.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('语句被拒绝');
    expect((await viewer.ask<GraphView>('top?limit=1')).total).toEqual(viewer.all.total);
  });

  test('A → B: the shortest way, each step with its sentence', async () => {
    await viewer.open();
    await viewer.page.keyboard.press('/');
    await viewer.page.keyboard.insertText('Mira Murati → 微软');
    await viewer.page.getByRole('option', { name: /查关系/u }).click();
    await viewer.page.getByRole('heading', { name: /找到 \d+ 条最短路径/u }).waitFor();
    await viewer.page.locator('.hop .mark-trigger').first().waitFor();
    expect(await viewer.page.locator('.edge-list').first().locator('.hop').count()).toBe(2);
  });
});
