// The embedded store does what every store must, and guards its folder.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../graph/embedded.ts';
import { CORPUS } from './corpus.ts';
import { storeContract } from './store.contract.ts';
import { exported } from './store-tools.ts';

const root = mkdtempSync(join(tmpdir(), 'guanxi-store-'));
// The process for typed queries starts from the TypeScript sources here.
process.execArgv.push('--import', new URL('ts-loader.mjs', import.meta.url).href);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

storeContract('embedded store', () => openEmbedded(join(root, 'contract')));

describe('the folder', () => {
  let folder: string;
  beforeAll(() => {
    folder = join(root, 'folder');
  });

  test('a folder with something else in it is refused', async () => {
    const other = mkdtempSync(join(root, 'other-'));
    writeFileSync(join(other, 'thesis.docx'), 'x');
    await expect(openEmbedded(other)).rejects.toThrow(/is not a guanxi store/u);
  });

  test('a file is refused', async () => {
    const file = join(root, 'file');
    writeFileSync(file, 'x');
    await expect(openEmbedded(file)).rejects.toMatchObject({ name: 'StoreError' });
  });

  test('a store of another version is refused', async () => {
    const other = mkdtempSync(join(root, 'later-'));
    writeFileSync(join(other, 'guanxi.json'), '{"format":"guanxi-store","version":99}');
    await expect(openEmbedded(other)).rejects.toThrow(/another version/u);
  });

  test('without create, no store is made', async () => {
    await expect(openEmbedded(join(root, 'none'), { create: false })).rejects.toThrow(/no store yet/u);
  });

  test('what was closed is there again, and one process owns it', async () => {
    const first = await openEmbedded(folder);
    await first.put(CORPUS);
    await first.settle();
    await expect(openEmbedded(folder)).rejects.toThrow(/in use by another/u);
    const text = await exported(first);
    await first.close();
    const second = await openEmbedded(folder);
    expect(await exported(second)).toBe(text);
    await second.close();
  });

  test('what was put and never settled is settled later', async () => {
    const pending = join(root, 'pending');
    const first = await openEmbedded(pending);
    await first.put(CORPUS);
    await first.close();
    const second = await openEmbedded(pending);
    await second.settle();
    expect((await exported(second)).split('\n')).toHaveLength(58);
    await second.close();
  });
});
