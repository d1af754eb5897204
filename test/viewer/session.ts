// One reader at the page: the sample graph served, a browser that shows it, and what a test asks of both.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { GraphView, ViewEdge } from '../../src/model/view.ts';
import { launch, missing, type Served, serveSamples } from './chromium.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Opened {
  readonly server: Served;
  readonly browser: Browser;
  readonly page: Page;
  readonly all: GraphView;
}

export class Session {
  /** Errors of the page and what its policy refused. */
  readonly faults: string[] = [];
  #opened: Opened | undefined;

  get #open(): Opened {
    if (!this.#opened) throw new Error('the session is not open');
    return this.#opened;
  }
  get url(): string {
    return this.#open.server.url;
  }
  get browser(): Browser {
    return this.#open.browser;
  }
  get page(): Page {
    return this.#open.page;
  }
  /** The whole graph. */
  get all(): GraphView {
    return this.#open.all;
  }
  /** The interim post that two articles tell. */
  get murati(): ViewEdge {
    return this.edge((one) => one.status === 'interim' && one.subject.includes('murati') && one.role === 'ceo');
  }

  async start(): Promise<void> {
    const server = await serveSamples();
    const all = (await (await fetch(`${server.url}api/top?limit=2000`)).json()) as GraphView;
    const browser = await launch();
    const viewport = { width: 1200, height: 720 };
    const page = await browser.newPage({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' });
    page.setDefaultTimeout(40_000);
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      // A refused query answers 400, which the browser notes by itself.
      if (message.type() === 'error' && !message.text().includes('400')) this.faults.push(message.text());
    });
    this.#opened = { server, browser, page, all };
  }

  async end(): Promise<void> {
    await this.#opened?.browser.close();
    await this.#opened?.server.close();
  }

  async ask<T>(path: string): Promise<T> {
    return (await (await fetch(`${this.url}api/${path}`)).json()) as T;
  }

  /** The first relation of the graph that is such. */
  edge(which: (one: ViewEdge) => boolean): ViewEdge {
    const found = this.all.edges.find(which);
    if (!found) throw new Error('the sample graph lacks such a relation');
    return found;
  }

  nameOf(id: string): string {
    return this.all.nodes.find((node) => node.id === id)?.name ?? '';
  }

  /** Waits for an expression of the page; by polling from here, because the page's policy lets nothing evaluate strings in it. */
  async until(expression: string): Promise<void> {
    for (const end = Date.now() + 40_000; Date.now() < end; await this.page.waitForTimeout(50)) {
      if (await this.page.evaluate<boolean>(`Boolean(${expression})`)) return;
    }
    throw new Error(`never true: ${expression}`);
  }

  /** Opens the page at a query and waits until the graph is drawn. */
  async open(query: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`${this.url}?${new URLSearchParams(query)}`);
    await this.page.locator('.shown strong').waitFor();
  }

  /** How many entities the page says it shows. */
  async shown(): Promise<number> {
    return Number(/\d+/u.exec((await this.page.locator('.shown strong').textContent()) ?? '')?.[0]);
  }

  params(name: string): readonly string[] {
    return new URL(this.page.url()).searchParams.getAll(name);
  }

  param(name: string): string | null {
    return this.params(name)[0] ?? null;
  }

  /** Where on the page something is drawn on the canvas, once it and the camera stand still. */
  async place(kind: 'pointOf' | 'middleOf', id: string): Promise<Place> {
    const where = `window.guanxiPlaces?.${kind}(${JSON.stringify(id)})`;
    await this.until(where);
    let at: Place = { x: Number.NaN, y: 0 };
    for (let isStill = false; !isStill;) {
      await this.page.waitForTimeout(500);
      const next = await this.page.evaluate<Place>(where);
      isStill = Math.hypot(next.x - at.x, next.y - at.y) < 0.5;
      at = next;
    }
    const box = await this.page.locator('.canvas').boundingBox();
    return { x: (box?.x ?? 0) + at.x, y: (box?.y ?? 0) + at.y };
  }

  async clickAt(kind: 'pointOf' | 'middleOf', id: string): Promise<void> {
    const { x, y } = await this.place(kind, id);
    await this.page.mouse.move(x, y);
    await this.page.waitForTimeout(200);
    await this.page.mouse.click(x, y);
  }
}

/** Tests of the real page in a real browser; skipped, saying why, where there is none. The last test is that nothing went wrong on the page. */
export const inBrowser = (name: string, tests: (viewer: Session) => void): void => {
  const lack = missing();
  if (lack !== undefined) console.warn(`browser tests are skipped: ${lack}`);
  // WebGL in software on a busy machine is slow.
  jest.setTimeout(120_000);
  (lack === undefined ? describe : describe.skip)(name, () => {
    const viewer = new Session();
    beforeAll(() => viewer.start());
    afterAll(() => viewer.end());
    tests(viewer);
    test('nothing went wrong on the page: no error, nothing that its policy refused', () => {
      expect(viewer.faults).toEqual([]);
    });
  });
};
