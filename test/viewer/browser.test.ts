// Drives the real page in a real browser against the sample graph, served as `npm start` serves it.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { EvidenceView, GraphView, ViewEdge } from '../../src/model/view.ts';
import { launch, missing, type Served, serveSamples } from './chromium.ts';

const lack = missing();
if (lack !== undefined) console.warn(`browser tests are skipped: ${lack}`);
// WebGL in software on a busy machine is slow.
jest.setTimeout(120_000);
const maybe = lack === undefined ? describe : describe.skip;

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SAMPLES = new URL('../../src/samples/', import.meta.url);
const articles = readdirSync(SAMPLES).map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));

maybe('the viewer in a browser', () => {
  let server: Served;
  let browser: Browser;
  let page: Page;
  let all: GraphView;
  let murati: ViewEdge;
  const faults: string[] = [];

  const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${server.url}api/${path}`)).json()) as T;
  const edge = (which: (one: ViewEdge) => boolean): ViewEdge => {
    const found = all.edges.find(which);
    if (!found) throw new Error('the sample graph lacks such a relation');
    return found;
  };
  const nameOf = (id: string): string => all.nodes.find((node) => node.id === id)?.name ?? '';

  /** Waits for an expression of the page; by polling from here, because the page's policy lets nothing evaluate strings in it. */
  const until = async (expression: string): Promise<void> => {
    for (const end = Date.now() + 40_000; Date.now() < end; await page.waitForTimeout(50)) {
      if (await page.evaluate<boolean>(`Boolean(${expression})`)) return;
    }
    throw new Error(`never true: ${expression}`);
  };

  /** Opens the page at a query and waits until the graph is drawn. */
  const open = async (query: Readonly<Record<string, string>> = {}): Promise<void> => {
    await page.goto(`${server.url}?${new URLSearchParams(query)}`);
    await page.locator('.shown strong').waitFor();
  };
  const shown = async (): Promise<number> =>
    Number(/\d+/u.exec((await page.locator('.shown strong').textContent()) ?? '')?.[0]);
  const param = (name: string): string | null => new URL(page.url()).searchParams.get(name);

  /** Where on the page something is drawn on the canvas, once it and the camera stand still. */
  const place = async (kind: 'pointOf' | 'middleOf', id: string): Promise<{ x: number; y: number }> => {
    const where = `window.guanxiPlaces?.${kind}(${JSON.stringify(id)})`;
    await until(where);
    let at = { x: Number.NaN, y: 0 };
    for (let isStill = false; !isStill;) {
      await page.waitForTimeout(500);
      const next = await page.evaluate<{ x: number; y: number }>(where);
      isStill = Math.hypot(next.x - at.x, next.y - at.y) < 0.5;
      at = next;
    }
    const box = await page.locator('.canvas').boundingBox();
    return { x: (box?.x ?? 0) + at.x, y: (box?.y ?? 0) + at.y };
  };
  const clickAt = async (kind: 'pointOf' | 'middleOf', id: string): Promise<void> => {
    const { x, y } = await place(kind, id);
    await page.mouse.move(x, y);
    await page.waitForTimeout(200);
    await page.mouse.click(x, y);
  };

  beforeAll(async () => {
    server = await serveSamples();
    all = await ask('top?limit=2000');
    murati = edge((one) => one.status === 'interim' && one.subject.includes('murati') && one.role === 'ceo');
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1200, height: 720 }, locale: 'zh-CN', reducedMotion: 'reduce' });
    page.setDefaultTimeout(40_000);
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

  test('says what is shown of how much, and shows more', async () => {
    await open();
    const first = await shown();
    expect(first).toBe((await ask<GraphView>('top?limit=80')).nodes.length);
    expect(await page.locator('.shown strong').textContent()).toBe(`已显示 ${first} / ${all.total.entities} 个实体`);
    await page.getByRole('button', { name: '显示更多' }).click();
    await until(`!document.querySelector('.shown').textContent.includes('已显示 ${first} ')`);
    expect(await shown()).toBeGreaterThan(first);
  });

  test('巴巴 finds 阿里巴巴, and choosing it opens it', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.insertText('巴巴');
    const option = page.getByRole('option', { name: /巴巴/u }).first();
    await option.waitFor();
    expect(await option.textContent()).toContain('阿里巴巴');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '阿里巴巴', exact: true }).waitFor();
    expect(param('node')).toBe('company:alibaba');
    await until("document.activeElement.id === 'details'");
  });

  test('a click on a point shows its roles and relations, Back takes them away', async () => {
    await open();
    await clickAt('pointOf', 'company:openai');
    await page.getByRole('heading', { name: 'OpenAI', exact: true }).waitFor();
    const roles = page.locator('section', { has: page.getByRole('heading', { name: '人员与职务' }) });
    await roles
      .getByRole('button', { name: /Mira Murati/u })
      .filter({ hasText: '临时' })
      .waitFor();
    const own = all.edges.filter((one) => [one.subject, one.object].includes('company:openai'));
    expect(await page.locator('.timeline li, .edge-list li').count()).toBe(own.length);
    await page.goBack();
    await page.getByRole('heading', { name: '从这里开始' }).waitFor();
  });

  test('a click on a line shows its sentences as they stand in the articles, newest first, with their marks', async () => {
    await open({ near: 'company:openai' });
    await clickAt('middleOf', murati.id);
    await page.locator('.card').first().waitFor();
    expect(param('edge')).toBe(murati.id);
    const { evidence } = await ask<{ evidence: EvidenceView[] }>(
      `evidence?${new URLSearchParams({ edge: murati.id })}`,
    );
    expect(await page.locator('.card').count()).toBe(evidence.length);
    const days = await page.locator('.card time').allTextContents();
    expect(days).toEqual(days.toSorted().toReversed());
    for (const card of await page.locator('.card').all()) {
      const day = await card.locator('time').textContent();
      const publisher = await card.locator('.publisher').textContent();
      const article = articles.find(
        (text) => text.includes(`date: ${day}`) && text.includes(`publisher: ${publisher}`),
      );
      const quote = (await card.locator('.quote').textContent()) ?? '';
      for (const part of quote.split(/\s+…?\s*/u)) expect(article).toContain(part);
      const marked = async (mark: string): Promise<string> =>
        (await card.locator(`.mark-${mark}`).allTextContents()).join('');
      expect(await marked('subject')).toMatch(/穆拉蒂|Murati/u);
      expect(await marked('object')).toMatch(/OpenAI/u);
      expect(await marked('trigger')).not.toBe('');
      expect(await card.locator('.rule code').textContent()).toMatch(/^[a-z.-]+$/u);
    }
  });

  // GUANXI_PICTURE=1 makes the picture of the README anew.
  if (process.env['GUANXI_PICTURE'] === '1') {
    test('the picture of the README', async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open({ near: 'company:openai', edge: murati.id });
      await page.locator('.card').first().waitFor();
      await place('middleOf', murati.id);
      await page.screenshot({ path: new URL('../../viewer/screenshot.png', import.meta.url).pathname });
      await page.setViewportSize({ width: 1200, height: 720 });
    });
  }

  test('what is denied stands apart from what is asserted', async () => {
    const denied = edge((one) => one.certainty === 'denied' || one.negated);
    await open({ edge: denied.id, page: 'table' });
    await page.locator('.group-denied .card').first().waitFor();
    expect(await page.locator('.group-asserted').count()).toBe(0);
    await page.locator('.relation-name[data-denied=true]').waitFor();
  });

  test('rows of the legend hide a type and a family, and bring them back', async () => {
    await open();
    const before = await shown();
    await page.getByRole('button', { name: /^人物/u }).click();
    await page.locator('.shown-why', { hasText: '筛选隐藏了' }).waitFor();
    expect(await shown()).toBeLessThan(before);
    await page.getByRole('button', { name: /^股权/u }).click();
    expect(new URL(page.url()).searchParams.getAll('hide')).toEqual(['person', 'ownership']);
    await page.keyboard.press('2');
    await page.getByRole('table').waitFor();
    const relations = await page.locator('.sheet-table tbody td:nth-child(2)').allTextContents();
    expect(relations.length).toBeGreaterThan(0);
    for (const gone of ['任职', '投资', '收购', '拥有']) expect(relations).not.toContain(gone);
    await page.getByRole('button', { name: '全部显示' }).click();
    await until(`document.querySelector('.shown').textContent.includes('已显示 ${before} ')`);
  });

  test('a neighbourhood comes and goes again', async () => {
    await open({ near: murati.subject, node: 'company:openai' });
    const before = await shown();
    await page.getByRole('button', { name: '展开邻域' }).click();
    await page.getByRole('button', { name: '收起邻域' }).waitFor();
    await page.locator('.shown-why', { hasText: '另展开 1 个邻域' }).waitFor();
    // The neighbours come a moment after the word that they will.
    await until(`parseInt(/\\d+/u.exec(document.querySelector('.shown strong').textContent)[0], 10) > ${before}`);
    await page.getByRole('button', { name: '收起邻域' }).click();
    await until(`document.querySelector('.shown').textContent.includes('已显示 ${before} ')`);
    const { x, y } = await place('pointOf', murati.subject);
    await page.mouse.dblclick(x, y);
    await until(`new URLSearchParams(location.search).get('add') === ${JSON.stringify(murati.subject)}`);
  });

  test('as of a day: what begins later or ended before is hidden, what has no date stays', async () => {
    const dated = edge((one) => one.since !== undefined && one.since.length === 10 && one.until === undefined);
    const day = new Date(Date.parse(dated.since ?? '') - 86_400_000).toISOString().slice(0, 10);
    const rows = async (): Promise<string[]> =>
      (await page.locator('.sheet-table tbody tr').allTextContents()).filter(
        (row) => row.includes(nameOf(dated.subject)) && row.includes(dated.since ?? ''),
      );
    await open({ near: dated.subject, page: 'table' });
    expect(await rows()).not.toEqual([]);
    await page.getByLabel('截至日期').fill(day);
    await until(`location.search.includes('asof=${day}')`);
    expect(await rows()).toEqual([]);
    await page.getByLabel('截至日期').fill(dated.since ?? '');
    await until(`location.search.includes('asof=${dated.since}')`);
    expect(await rows()).not.toEqual([]);
    // The question of the days of November 2023: Murati was CEO, nobody whose post begins later or ended before is told.
    await open({ near: 'company:openai', page: 'table', asof: '2023-11-18' });
    const heads = await page.locator('.sheet-table tbody tr', { hasText: '首席执行官' }).allTextContents();
    expect(heads.some((row) => row.includes('Mira Murati') && row.includes('临时'))).toBe(true);
    const gone = all.edges.filter(
      (one) => one.object === 'company:openai' && one.role === 'ceo' && (one.until ?? '9') < '2023-11-18',
    );
    for (const one of gone) expect(heads.join('\n')).not.toContain(`${nameOf(one.subject)}任职OpenAI${one.title}`);
  });

  test('the language switches, with lang, and posts are told in it', async () => {
    await open({ edge: murati.id, page: 'table' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.shown strong', { hasText: /^Showing \d+ of [\d,]+ entities$/u }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await page.locator('.relation-word').textContent()).toBe('Interim CEO');
    await page.getByRole('button', { name: '中文' }).click();
    await page.locator('.shown strong', { hasText: '已显示' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
    expect(await page.locator('.relation-word').textContent()).toBe(murati.title);
  });

  test('an example runs, an entity of the answer can be opened', async () => {
    const { examples } = await ask<{ examples: { zh: string }[] }>('examples');
    await page.goto(`${server.url}?page=query`);
    await page.locator('.query-examples .example').first().waitFor();
    expect(await page.locator('.query-examples .example').allTextContents()).toEqual(examples.map(({ zh }) => zh));
    await page.locator('.query-examples .example').first().click();
    await page.getByRole('cell', { name: 'Mira Murati' }).waitFor();
    await page.goto(
      `${server.url}?page=query&cypher=${encodeURIComponent("MATCH (c:Company {name: 'OpenAI'}) RETURN c")}`,
    );
    await page.getByRole('cell').getByRole('button', { name: 'OpenAI' }).click();
    await page.getByRole('heading', { name: 'OpenAI', exact: true }).waitFor();
    expect(param('page')).toBeNull();
  });

  test.each([
    'CREATE (n) RETURN n',
    'MATCH (n) DETACH DELETE n',
    "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  ])('%s is refused', async (cypher) => {
    await page.goto(`${server.url}?page=query&cypher=${encodeURIComponent(cypher)}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('语句被拒绝');
    expect((await ask<GraphView>('top?limit=1')).total).toEqual(all.total);
  });

  test('A → B: the shortest way, each step with its sentence', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.insertText('Mira Murati → 微软');
    await page.getByRole('option', { name: /查关系/u }).click();
    await page.getByRole('heading', { name: /找到 \d+ 条最短路径/u }).waitFor();
    await page.locator('.hop .mark-trigger').first().waitFor();
    expect(await page.locator('.edge-list').first().locator('.hop').count()).toBe(2);
  });

  test('by keyboard alone: skip, walk, expand, clear, help, pages', async () => {
    await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await until('window.guanxiPlaces !== undefined');
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await until("location.search.includes('node=')");
    const first = param('node');
    await page.waitForTimeout(400);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
    expect(param('node')).not.toBeNull();
    expect(await page.getByRole('status').textContent()).toMatch(/，(?:人物|公司|机构)，\d+ 条关系/u);
    expect(first).toBe(all.nodes[0]?.id);
    await page.keyboard.press('Enter');
    await until("location.search.includes('add=')");
    await page.keyboard.press('Escape');
    expect(param('node')).toBeNull();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('2');
    await page.getByRole('table').waitFor();
  });

  test('the whole graph can be taken away', async () => {
    await open({ page: 'table' });
    await page.getByRole('button', { name: '导出全图' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /全部关系/u }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('guanxi-relations.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines.length).toBe(all.total.relations + 1);
  });

  test('on a telephone nothing sticks out, and fingers find their mark', async () => {
    const phone = await browser.newPage({
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
      hasTouch: true,
      isMobile: true,
    });
    await phone.goto(`${server.url}?node=company%3Aopenai`);
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
    ['the query', { page: 'query' }, 'light'],
  ] as const)('axe finds nothing in %s', async (_name, query, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${server.url}?${new URLSearchParams('edge' in query ? { ...query, edge: murati.id } : query)}`);
    await page
      .locator('page' in query && query.page === 'query' ? '.cm-content' : '.panel-title, .card')
      .first()
      .waitFor();
    await page.waitForTimeout(800);
    await page.evaluate(AXE);
    const found = await page.evaluate<string[]>(
      'window.axe.run().then((result) => result.violations.map((v) => v.id + ": " + v.nodes[0].html))',
    );
    expect(found).toEqual([]);
  });

  test('nothing went wrong on the page: no error, nothing that its policy refused', () => {
    expect(faults).toEqual([]);
  });
});
