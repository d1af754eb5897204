// guanxi lexicon: adding one's own words leaves a file that can be read, or leaves it as it was.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readUserWords } from '../../pipeline/user-words.ts';
import { runLine } from '../../src/cli/program.ts';

const OWN = 'guanxi-lexicon.tsv';
const back = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'guanxi-lexicon-'));
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true });
});
beforeEach(() => rmSync(OWN, { force: true }));

const lexicon = (...args: readonly string[]): Promise<void> => runLine(['lexicon', ...args, '--quiet']);
const own = (): readonly (readonly string[])[] =>
  readUserWords(OWN).map(({ id, names }) => [id, ...names.map(({ form }) => form)]);

describe('add', () => {
  test('makes the file, then adds to it', async () => {
    await lexicon('add', 'company', '某某科技', '某某', 'Moumou Tech');
    await lexicon('add', '人物', '王某某');
    expect(readFileSync(OWN, 'utf8')).toBe(
      'name\ttype\tnames\tid\n某某科技\tcompany\t某某|Moumou Tech\t\n王某某\t人物\t\t\n',
    );
    expect(own()).toEqual([
      ['company:user-67d0-67d0-79d1-6280', '某某科技', '某某', 'Moumou Tech'],
      ['person:user-738b-67d0-67d0', '王某某'],
    ]);
  });

  test('keeps to the columns of the file, whatever their order', async () => {
    writeFileSync(OWN, '# 客户\n类型\t名称\ncompany\t某某科技');
    await lexicon('add', 'person', '王某某');
    expect(readFileSync(OWN, 'utf8')).toBe('# 客户\n类型\t名称\ncompany\t某某科技\nperson\t王某某\n');
    expect(own().map(([, name]) => name)).toEqual(['某某科技', '王某某']);
    await expect(lexicon('add', 'person', '李某某', '阿李')).rejects.toThrow('your file has no column for other names');
  });

  test('a CSV file is left to its owner', async () => {
    writeFileSync(OWN, 'name,type\n某某科技,company\n');
    await expect(lexicon('add', 'person', '王某某')).rejects.toThrow('lines can be added to a TSV file only');
  });

  test.each<[string, readonly string[], string]>([
    [
      'a type that there is not',
      ['firm', '华为'],
      `${OWN}:3: the type is one of person, company, organization, got "firm"`,
    ],
    ['a space', ['company', ' '], `${OWN}:3: a name is empty`],
    ['an emoji', ['company', '😀'], `${OWN}:3: a name has neither letter nor digit`],
    ['a tab', ['company', '华\t为'], 'lexicon: a name holds a tab, a line end or "|"'],
    ['a bar', ['company', '华为', 'a|b'], 'lexicon: a name holds a tab, a line end or "|"'],
    ['what is there', ['company', '某某科技'], `${OWN}:3: stands already at`],
    ['201 characters', ['company', '长'.repeat(201)], `${OWN}:3: a name is longer than 200 characters`],
    ['nothing', [], 'lexicon add: name the type and the name'],
    ['no name', ['company'], 'lexicon add: name the type and the name'],
  ])('%s is refused, and the file stays as it was', async (_, args, message) => {
    const text = 'name\ttype\tnames\tid\n某某科技\tcompany\t\t\n';
    writeFileSync(OWN, text);
    await expect(lexicon('add', ...args)).rejects.toThrow(message);
    expect(readFileSync(OWN, 'utf8')).toBe(text);
  });

  test('a fault in the first word makes no file', async () => {
    await expect(lexicon('add', 'firm', '华为')).rejects.toThrow('the type is one of');
    expect(existsSync(OWN)).toBe(false);
  });
});

describe('import', () => {
  test('takes a CSV file over, and refuses the same again', async () => {
    writeFileSync('clients.csv', 'name,type,names,id\n"Foo, Inc",company,Foo|富公司,foo\n王某某,person,,\n');
    await lexicon('import', 'clients.csv');
    expect(own()).toEqual([
      ['company:foo', 'Foo, Inc', 'Foo', '富公司'],
      ['person:user-738b-67d0-67d0', '王某某'],
    ]);
    const before = readFileSync(OWN, 'utf8');
    await expect(lexicon('import', 'clients.csv')).rejects.toThrow(/:4: stands already at .*:2, got "Foo, Inc"/u);
    expect(readFileSync(OWN, 'utf8')).toBe(before);
  });

  test.each([
    ['a fault in it', 'name,type\n华为,company\n王军,human\n', 'bad.csv:3: the type is one of'],
    ['no header', '华为,company\n', 'bad.csv:1: the header must name the columns name and type'],
    ['a PDF', '%PDF-1.7\u0000\u0001\u0002', 'bad.csv: is a PDF, not text'],
  ])('%s: nothing is taken over', async (_, text, message) => {
    writeFileSync('bad.csv', text);
    await expect(lexicon('import', 'bad.csv')).rejects.toThrow(message);
    expect(existsSync(OWN)).toBe(false);
  });
});

describe('check', () => {
  test('a fault is named with file and line, wherever the words are used', async () => {
    writeFileSync(OWN, 'name\ttype\n华为\tcompany\n王军\thuman\n');
    const message = `${OWN}:3: the type is one of person, company, organization, got "human"`;
    await expect(lexicon('check')).rejects.toThrow(message);
    writeFileSync('news.txt', '任正非创办了华为。');
    await expect(runLine(['extract', 'news.txt'])).rejects.toThrow(message);
    await expect(runLine(['build', 'news.txt', '--store', 'store'])).rejects.toThrow(message);
    await expect(lexicon('check', 'none.csv')).rejects.toThrow('none.csv: cannot be read: ENOENT');
  });
});
