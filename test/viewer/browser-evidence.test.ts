// The sentences behind a relation, as a reader sees them.
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { EvidenceView } from '../../src/model/view.ts';
import { inBrowser } from './session.ts';

const SAMPLES = new URL('../../src/samples/', import.meta.url);
const articles = readdirSync(SAMPLES).map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));

inBrowser('evidence in a browser', (viewer) => {
  test('a click on a line shows its sentences as they stand in the articles, newest first, with their marks', async () => {
    await viewer.open({ near: 'company:openai' });
    await viewer.clickAt('middleOf', viewer.murati.id);
    await viewer.page.locator('.card').first().waitFor();
    expect(viewer.param('edge')).toBe(viewer.murati.id);
    const { evidence } = await viewer.ask<{ evidence: EvidenceView[] }>(
      `evidence?${new URLSearchParams({ edge: viewer.murati.id })}`,
    );
    expect(await viewer.page.locator('.card').count()).toBe(evidence.length);
    const days = await viewer.page.locator('.card time').allTextContents();
    expect(days).toEqual(days.toSorted().toReversed());
    for (const card of await viewer.page.locator('.card').all()) {
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
      await viewer.page.setViewportSize({ width: 1440, height: 900 });
      await viewer.open({ near: 'company:openai', edge: viewer.murati.id });
      await viewer.page.locator('.card').first().waitFor();
      await viewer.place('middleOf', viewer.murati.id);
      await viewer.page.screenshot({ path: new URL('../../viewer/screenshot.png', import.meta.url).pathname });
      await viewer.page.setViewportSize({ width: 1200, height: 720 });
    });
  }

  test('what is denied stands apart from what is asserted', async () => {
    const denied = viewer.edge((one) => one.certainty === 'denied' || one.negated);
    await viewer.open({ edge: denied.id, page: 'table' });
    await viewer.page.locator('.group-denied .card').first().waitFor();
    expect(await viewer.page.locator('.group-asserted').count()).toBe(0);
    await viewer.page.locator('.relation-name[data-denied=true]').waitFor();
  });
});
