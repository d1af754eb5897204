// The files that paths on the command line stand for: files, folders, patterns, - for stdin.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { formatOf } from '../../pipeline/read.ts';
import type { SourceFile } from '../extract/questions.ts';
import { UsageError, got } from '../errors.ts';

const toPosix = (path: string): string => path.split(sep).join('/');

const fileOf = (path: string): SourceFile => {
  const shown = toPosix(relative(process.cwd(), resolve(path)));
  return {
    path,
    where: shown.startsWith('../') ? toPosix(path) : shown,
    id: shown.startsWith('../') ? toPosix(resolve(path)) : shown,
  };
};

/** All files below a folder, sorted by code unit; hidden ones and a README, which tells of the folder, are left out. */
const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'README.md')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));

/** news/**\/*.txt as a regular expression over the whole path. */
const toPattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
      .replaceAll('**/', '\u0000')
      .replaceAll('**', '\u0001')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]')
      .replaceAll('\u0000', '(?:.*/)?')
      .replaceAll('\u0001', '.*')}$`,
    'u',
  );

const expandGlob = (glob: string): readonly string[] => {
  const fixed = glob.slice(0, glob.search(/[*?]/u)).replace(/[^/]*$/u, '') || '.';
  const pattern = toPattern(toPosix(glob));
  if (!existsSync(fixed)) return [];
  return walk(fixed).filter((path) => pattern.test(toPosix(path)) || pattern.test(`./${toPosix(path)}`));
};

/** In a folder only the formats that can be read are taken; a file that is named is taken as it is. Throws UsageError for a path where nothing is. */
export const findSources = (paths: readonly string[]): readonly SourceFile[] => {
  const found = paths.flatMap((path) => {
    if (existsSync(path))
      return statSync(path).isDirectory() ? walk(path).filter((file) => formatOf(file) !== undefined) : [path];
    const matches = /[*?]/u.test(path) ? expandGlob(path) : [];
    if (matches.length === 0) throw new UsageError('paths', `there is no such file or folder, ${got(path)}`);
    return matches;
  });
  return [...new Set(found)].map(fileOf);
};
