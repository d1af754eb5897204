// What can be taken away.
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
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
});
