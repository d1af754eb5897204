// Drives the real page in a real browser against the real server: search, click, read, switch, query.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createServer, type RunningServer } from '../../src/server/server.ts';
import { launch, missing, VIEWER_FOLDER } from './chromium.ts';
import { DOCUMENTS, ENTITIES } from './fixture.ts';
import { createMemoryReader } from './memory-reader.ts';

const lack = missing();
if (lack !== undefined) console.warn(`browser tests are skipped: ${lack}`);
const maybe = lack === undefined ? describe : describe.skip;

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const MURATI_CEO = 'HOLDS_POSITION|person:mira-murati|company:openai|ceo|';

maybe('the viewer in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  /** Opens the page at a query and waits until the graph is drawn. */
  const open = async (query: string): Promise<void> => {
    await page.goto(`${server.url}${query}`);
    await page.locator('.shown strong').waitFor();
  };

  /** Where on the page something is drawn on the canvas; waits until the camera stands. */
  const place = async (kind: 'pointOf' | 'middleOf', id: string): Promise<{ x: number; y: number }> => {
    await page.waitForFunction('window.guanxiPlaces !== undefined');
    await page.waitForTimeout(900);
    const at = await page.evaluate<{ x: number; y: number } | undefined>(
      `window.guanxiPlaces.${kind}(${JSON.stringify(id)})`,
    );
    const box = await page.locator('.canvas').boundingBox();
    if (!at || !box) throw new Error(`${id} is not drawn`);
    return { x: box.x + at.x, y: box.y + at.y };
  };

  beforeAll(async () => {
    server = await createServer({
      graph: createMemoryReader(ENTITIES, DOCUMENTS),
      port: 0,
      host: '127.0.0.1',
      viewerFolder: VIEWER_FOLDER,
    });
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce' });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // A refused query answers 400, which the browser notes by itself.
      if (message.type() === 'error' && !message.text().includes('400')) faults.push(message.text());
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('says what is shown', async () => {
    await open('');
    expect(await page.locator('.shown strong').textContent()).toBe('已显示 36 / 36 个实体');
  });

  test('巴巴 finds 阿里巴巴, and choosing it opens it', async () => {
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.insertText('巴巴');
    const option = page.getByRole('option', { name: /巴巴/u }).first();
    await option.waitFor();
    expect(await option.textContent()).toContain('阿里巴巴');
    await option.click();
    await page.getByRole('heading', { name: '阿里巴巴', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('node')).toBe('company:alibaba');
    await page.locator('.chips', { hasText: 'Alibaba' }).waitFor();
  });

  test('a click on a point shows the entity, Back takes it away', async () => {
    await open('');
    const { x, y } = await place('pointOf', 'company:huawei');
    await page.mouse.move(x, y);
    await page.waitForTimeout(200);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: '华为', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '从这里开始' }).waitFor();
  });

  test('a click on a line shows its sentences, newest first, with subject, object and trigger marked', async () => {
    await open('?near=person%3Amira-murati');
    const { x, y } = await place('middleOf', MURATI_CEO);
    await page.mouse.move(x, y);
    await page.waitForTimeout(300);
    await page.mouse.click(x, y);
    await page.locator('.card').first().waitFor();
    expect(new URL(page.url()).searchParams.get('edge')).toBe(MURATI_CEO);
    const quotes = await page.locator('.quote').allTextContents();
    expect(quotes).toEqual([
      '米拉·穆拉蒂已以临时CEO身份向OpenAI全体员工发出内部信。',
      '首席技术官米拉·穆拉蒂即日起出任OpenAI临时CEO。',
    ]);
    const card = page.locator('.card').first();
    expect(await card.locator('.mark-subject').allTextContents()).toEqual(['米拉·穆拉蒂']);
    expect(await card.locator('.mark-object').allTextContents()).toEqual(['OpenAI']);
    expect(await card.locator('.mark-trigger').allTextContents()).toEqual(['临时CEO']);
    expect(await card.textContent()).toContain('样例日报');
    expect(await card.textContent()).toContain('fixture.holds_position');
  });

  test('what is denied stands apart from what is asserted', async () => {
    await open('?edge=ACQUIRED%7Ccompany%3Amicrosoft%7Ccompany%3Aopenai%7C%7Cdenied');
    await page.locator('.group-denied .card').waitFor();
    expect(await page.locator('.group-asserted').count()).toBe(0);
    expect(await page.locator('.group-denied .quote').textContent()).toContain('微软否认将收购OpenAI');
  });

  test('a row of the legend hides what it names', async () => {
    await open('');
    await page.getByRole('button', { name: /^人物/u }).click();
    await page.locator('.shown-why', { hasText: '筛选隐藏了' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('hide')).toEqual(['person']);
  });

  test('the language switches, with lang', async () => {
    await open('');
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.shown strong', { hasText: 'Showing 36 of 36 entities' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.locator('.shown strong', { hasText: '已显示' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
  });

  test('a query runs, its entities can be opened; one that writes is refused', async () => {
    await page.goto(`${server.url}?page=query`);
    await page.getByRole('button', { name: '运行', exact: true }).click();
    const cell = page.getByRole('cell').getByRole('button', { name: '米拉·穆拉蒂' }).first();
    await cell.waitFor();
    await page.goto(`${server.url}?page=query&cypher=${encodeURIComponent('CREATE (n) RETURN n')}`);
    await page.getByRole('button', { name: '运行', exact: true }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('语句被拒绝');
  });

  test.each([
    ['the graph', ''],
    ['an entity', '?node=company%3Aopenai'],
    ['a relation', `?edge=${encodeURIComponent(MURATI_CEO)}`],
    ['the table', '?page=table&lang=en'],
    ['the query', '?page=query'],
  ])('axe finds nothing in %s, light and dark', async (_name, query) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${server.url}${query}`);
      await page.waitForTimeout(query.includes('query') ? 3000 : 800);
      await page.evaluate(AXE);
      const found = await page.evaluate<string[]>(
        'window.axe.run().then((result) => result.violations.map((v) => v.id + ": " + v.nodes[0].html))',
      );
      expect(found).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('nothing went wrong on the page: no error, nothing that its policy refused', () => {
    expect(faults).toEqual([]);
  });
});
