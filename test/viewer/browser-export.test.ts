// What can be taken away.
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { GraphView } from '../../src/model/view.ts';
import { inBrowser } from './session.ts';

inBrowser('exports in a browser', (viewer) => {
  test('the whole graph can be taken away', async () => {
    await viewer.open({ page: 'table' });
    await viewer.page.getByRole('button', { name: '导出全图' }).click();
    const [download] = await Promise.all([
      viewer.page.waitForEvent('download'),
      viewer.page.getByRole('menuitem', { name: /全部关系/u }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('guanxi-relations.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines.length).toBe(viewer.all.total.relations + 1);
  });

  /** Saves the view by keyboard, and reads the file as XML, as strictly as a browser does. */
  const save = async (
    name: string,
  ): Promise<{ file: string; text: string; count: (tag: string) => Promise<number> }> => {
    await viewer.page.getByRole('button', { name: '保存当前图' }).focus();
    await viewer.page.keyboard.press('Enter');
    await viewer.page.getByRole('menuitem', { name }).waitFor();
    const [download] = await Promise.all([
      viewer.page.waitForEvent('download'),
      viewer.page.getByRole('menuitem', { name }).press('Enter'),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const count = (tag: string): Promise<number> =>
      viewer.page.evaluate<number>(
        `new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml').getElementsByTagName('${tag}').length`,
      );
    return { file: download.suggestedFilename(), text, count };
  };

  test('this view can be taken away: as a picture, as a drawing, as a network', async () => {
    const near = await viewer.ask<GraphView>('neighbourhood?id=company%3Aopenai&limit=80');
    await viewer.open({ near: 'company:openai' });
    await viewer.place('pointOf', 'company:openai');
    expect((await save('图片')).file).toBe('guanxi.png');

    const svg = await save('矢量图');
    expect(svg.file).toBe('guanxi.svg');
    expect(await svg.count('parsererror')).toBe(0);
    expect((await svg.count('circle')) + (await svg.count('polygon'))).toBe(near.nodes.length);
    expect(svg.text).toContain('>OpenAI</text>');

    const gexf = await save('网络（Gephi）');
    expect(gexf.file).toBe('guanxi.gexf');
    expect(await gexf.count('parsererror')).toBe(0);
    expect([await gexf.count('node'), await gexf.count('edge')]).toEqual([near.nodes.length, near.edges.length]);
    expect(await gexf.count('viz:position')).toBe(near.nodes.length);
    expect(gexf.text).toContain('start="2023-11-17"');
  });
});
