// Where the package lies: its data files stand beside the sources, wherever the program runs from.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvariantError } from './errors.ts';

/** The nearest folder with a package.json, up from this file: the same from src/ and from dist/src/. */
export const packageRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new InvariantError('root', 'there is no package.json above the program');
    folder = parent;
  }
  return folder;
})();

/** The version of the package. */
export const packageVersion = ((): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
})();
