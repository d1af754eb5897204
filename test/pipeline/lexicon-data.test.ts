// The curated lexicon as data: what its lines refer to exists, and its ambiguous forms are names of what they are said to stand for.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LEXICON_FOLDERS, readAmbiguous, readEntries } from '../../pipeline/lexicon-lines.ts';
import { loadLexicon } from '../../pipeline/lexicon.ts';
import { fold } from '../../src/model/fold.ts';
import { packageRoot } from '../../src/root.ts';

const folder = join(packageRoot, 'pipeline', 'lexicon');
const lexicon = loadLexicon(folder);
const entries = readEntries(folder);
const ambiguous = readAmbiguous(join(folder, 'ambiguous.tsv'));

test('at least 30,000 entities with 60,000 names, places apart', () => {
  const entities = entries.filter(({ type }) => type !== 'place');
  expect(entities.length).toBeGreaterThanOrEqual(30_000);
  expect(entities.reduce((sum, { names }) => sum + names.length, 0)).toBeGreaterThanOrEqual(60_000);
});

test.each(['org', 'parent', 'gov'])('every %s is the id of an entity', (key) => {
  const missing = entries.filter(({ attributes }) => {
    const id = attributes[key];
    return id !== undefined && lexicon.entry(id) === undefined;
  });
  expect(missing.map(({ where, attributes }) => `${where}: ${attributes[key]}`)).toEqual([]);
});

/** Units that matching leaves out; brackets and quotation marks it does not: 德国《世界报》 is a name of its own. */
const SKIPPED = /[ ·'.-]/gu;

test('no name of one Han character, none twice in a line', () => {
  const bad = entries.filter(({ names }) => {
    const keys = names.map(({ form }) => fold(form).replace(SKIPPED, ''));
    return new Set(keys).size < keys.length || names.some(({ form }) => /^\p{Script=Han}$/u.test(form));
  });
  expect(bad.filter(({ type }) => type !== 'place').map(({ where }) => where)).toEqual([]);
});

test('a line of ambiguous.tsv names an entity that bears the form', () => {
  const bad = ambiguous.filter(
    ({ form, entity }) => entity !== undefined && !lexicon.senses(form).some((sense) => sense.entry.id === entity),
  );
  expect(bad.map(({ where, form, entity }) => `${where}: ${form} ${entity ?? '-'}`)).toEqual([]);
});

test('a line of ambiguous.tsv has cues', () => {
  expect(ambiguous.filter(({ cues }) => cues.length === 0).map(({ where }) => where)).toEqual([]);
});

describe('files are sorted by id', () => {
  const files = Object.keys(LEXICON_FOLDERS).flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => join(kind, name)),
  );
  test.each(files)('%s', (file) => {
    const ids = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('id\t'))
      .map((line) => line.split('\t')[0] ?? '');
    expect(ids).toEqual(ids.toSorted());
  });
});
