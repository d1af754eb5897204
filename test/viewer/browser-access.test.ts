// For everyone: both languages, a telephone, what axe finds.
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { inBrowser } from './session.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

inBrowser('the page for everyone', (viewer) => {
  test('the language switches, with lang, and posts are told in it', async () => {
    await viewer.open({ edge: viewer.murati.id, page: 'table' });
    await viewer.page.getByRole('button', { name: 'English' }).click();
    await viewer.page.locator('.shown strong', { hasText: /^Showing \d+ of [\d,]+ entities$/u }).waitFor();
    expect(await viewer.page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await viewer.page.locator('.relation-word').textContent()).toBe('Interim CEO');
    await viewer.page.getByRole('button', { name: '中文' }).click();
    await viewer.page.locator('.shown strong', { hasText: '已显示' }).waitFor();
    expect(await viewer.page.evaluate('document.documentElement.lang')).toBe('zh-CN');
    expect(await viewer.page.locator('.relation-word').textContent()).toBe(viewer.murati.title);
  });

  test('on a telephone nothing sticks out, and fingers find their mark', async () => {
    const phone = await viewer.browser.newPage({
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
      hasTouch: true,
      isMobile: true,
    });
    await phone.goto(`${viewer.url}?node=company%3Aopenai`);
    await phone.getByRole('heading', { name: 'OpenAI', exact: true }).waitFor();
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const small = await phone.evaluate<string[]>(
      `[...document.querySelectorAll('button:not(.text-button):not(.entity-link), a.source')]
        .filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 43.5)
        .map((one) => one.className + ' ' + one.textContent)`,
    );
    expect(small).toEqual([]);
    await phone.close();
  });

  test.each([
    ['the graph', {}, 'light'],
    ['an entity', { node: 'company:openai', page: 'table' }, 'dark'],
    ['a relation', { edge: 'murati', page: 'table' }, 'light'],
    ['the table in English', { page: 'table', lang: 'en' }, 'dark'],
    ['a way walked', { node: 'company:openai', via: 'company:microsoft' }, 'light'],
    ['the query', { page: 'query' }, 'light'],
  ] as const)('axe finds nothing in %s', async (_name, query, colorScheme) => {
    await viewer.page.emulateMedia({ colorScheme });
    await viewer.page.goto(
      `${viewer.url}?${new URLSearchParams('edge' in query ? { ...query, edge: viewer.murati.id } : query)}`,
    );
    await viewer.page
      .locator('page' in query && query.page === 'query' ? '.cm-content' : '.panel-title, .card')
      .first()
      .waitFor();
    await viewer.page.waitForTimeout(800);
    await viewer.page.evaluate(AXE);
    const found = await viewer.page.evaluate<string[]>(
      'window.axe.run().then((result) => result.violations.map((v) => v.id + ": " + v.nodes[0].html))',
    );
    expect(found).toEqual([]);
  });
});
