// A user's own names: what a file may hold, and what is refused with file and line.
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLexicon } from '../../pipeline/lexicon.ts';
import { formatUserWord, parseUserWords, readUserWords } from '../../pipeline/user-words.ts';
import { loadExtractor } from '../../src/guanxi.ts';
import { fold } from '../../src/model/fold.ts';
import { packageRoot } from '../../src/root.ts';

const formsOf = (text: string): readonly (readonly string[])[] =>
  parseUserWords(text, 'words').map(({ type, names }) => [type, ...names.map(({ form }) => form)]);

describe('what is read', () => {
  test.each([
    ['CSV', 'name,type,names\n华为,company,华为技术|HW\n', [['company', '华为', '华为技术', 'HW']]],
    [
      'TSV',
      'name\ttype\tnames\n华为\t公司\t\n王军\t人物\t\n教育局\t机构\n',
      [
        ['company', '华为'],
        ['person', '王军'],
        ['organization', '教育局'],
      ],
    ],
    ['columns in Chinese, in another order', '类型,别名,名称\n企业,HW,华为\n', [['company', '华为', 'HW']]],
    ['quoted cells', 'name,type\n"Foo, ""Bar"" Inc",company\n', [['company', 'Foo, "Bar" Inc']]],
    ['quotes in TSV', 'name\ttype\n"Foo" Inc\tcompany\n', [['company', '"Foo" Inc']]],
    [
      'BOM, CRLF, comments, empty lines, spaces',
      '\ufeffname,type\r\n# 注释\r\n\r\n 华为 , Company \r\n',
      [['company', '华为']],
    ],
    ['no end of the last line', 'name,type\n华为,company', [['company', '华为']]],
    [
      'a regular expression is a name like any other',
      'name,type\n.*(华为)+[a-z]$,company\n',
      [['company', '.*(华为)+[a-z]$']],
    ],
    ['50 characters', `name,type\n${'长'.repeat(50)},company\n`, [['company', '长'.repeat(50)]]],
    ['characters beyond the basic plane', 'name,type\n𠮷野家,company\n', [['company', '𠮷野家']]],
    [
      'one name of two types',
      'name,type\n和平,person\n和平,company\n',
      [
        ['person', '和平'],
        ['company', '和平'],
      ],
    ],
    ['a header alone', 'name,type\n', []],
  ])('%s', (_, text, expected) => expect(formsOf(text)).toEqual(expected));
});

describe('what is refused', () => {
  test.each([
    ['nothing', '', 'words: the header must name the columns name and type, got ""'],
    ['no header', '华为,company\n', 'words:1: the header must name the columns name and type, got "华为 company"'],
    ['an empty name', 'name,type\n,company\n', 'words:2: a name is empty, got ""'],
    ['a space', 'name,type\n华为,company\n 　,company\n', 'words:3: a name is empty, got " 　"'],
    ['an emoji', 'name,type\n😀,company\n', 'words:2: a name has neither letter nor digit, got "😀"'],
    ['signs', 'name,type\n.*,company\n', 'words:2: a name has neither letter nor digit, got ".*"'],
    ['an alias that is a space', 'name,type,names\n华为,company,HW| \n', 'words:2: a name is empty, got " "'],
    ['a control character', 'name,type\n华\u0001为,company\n', 'words:2: a name holds a control character'],
    ['a line end in a cell', 'name,type\n"华\n为",company\n', 'words:3: a name holds a control character'],
    ['201 characters', `name,type\n${'长'.repeat(201)},company\n`, 'words:2: a name is longer than 200 characters'],
    [
      'another type',
      'name,type\n# a\n\n华为,firm\n',
      'words:4: the type is one of person, company, organization, got "firm"',
    ],
    ['a type of the object', 'name,type\n华为,constructor\n', 'words:2: the type is one of'],
    ['no type', 'name,type\n华为\n', 'words:2: the type is one of person, company, organization, got ""'],
    [
      'a comma for a bar',
      'name,type,names\n华为,company,HW,Huawei\n',
      'words:2: has 4 cells, the header 3, got "华为 company HW Huawei"',
    ],
    [
      'the same twice',
      'name,type\n华为,company\n王军,person\n华为,company\n',
      'words:4: stands already at words:2, got "华为"',
    ],
    [
      'an id of another shape',
      'name,type,id\n华为,company,Hua Wei\n',
      'words:2: an id has lower-case letters, digits and "-" only, got "Hua Wei"',
    ],
    ['a quote that is not closed', 'name,type\n华为,company\n"王军,person\n', 'words:3: is no line of CSV'],
    ['a quote inside of a cell', 'name,type\n华"为,company\n', 'words:2: is no line of CSV'],
  ])('%s', (_, text, message) => expect(() => parseUserWords(text, 'words')).toThrow(message));

  test.each(['华\t为', '华|为', '华\n为'])('a line cannot hold %j', (name) =>
    expect(() => formatUserWord({ name, type: 'company', names: [] })).toThrow('lexicon: a name holds a tab'),
  );
});

test('the encodings of Excel: GBK and UTF-16', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-words-'));
  const text = '名称,类型,别名\r\n某某科技有限公司,公司,某某科技\r\n王小军,人物,\r\n';
  const encodings: readonly (readonly [string, Buffer])[] = [
    ['gbk', iconv.encode(text, 'gb18030')],
    ['utf-16', iconv.encode(text.replaceAll(',', '\t'), 'utf-16le', { addBOM: true })],
  ];
  for (const [name, bytes] of encodings) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    expect(readUserWords(path).map((entry) => entry.name)).toEqual(['某某科技有限公司', '王小军']);
  }
  writeFileSync(
    join(folder, 'image'),
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
  );
  expect(() => readUserWords(join(folder, 'image'))).toThrow('image: is not text (binary data)');
  expect(() => readUserWords(join(folder, 'none'))).toThrow('none: cannot be read: ENOENT');
  rmSync(folder, { recursive: true });
});

test('200,000 words are read, and found, in seconds', () => {
  const before = process.cpuUsage();
  const name = (i: number): string =>
    `${String.fromCharCode(0x4e00 + (i % 5000), 0x5e00 + Math.floor(i / 5000))}试验公司`;
  const lines = Array.from({ length: 200_000 }, (_, i) => `${name(i)},company,${name(i)}股份\n`);
  const lexicon = createLexicon([], [], parseUserWords(`name,type,names\n${lines.join('')}`, 'words'));
  expect(lexicon.size.entries).toBe(200_000);
  const text = fold(`昨天${name(123_456)}与${name(7)}股份合作。`);
  expect(lexicon.match(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(
    [name(123_456), name(7), `${name(7)}股份`].map(fold),
  );
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
});

test('a user’s own word is found as it is, however long, and wins over ours', () => {
  const long = `关于${'促进和保障'.repeat(8)}发展的联合公司`;
  const words = parseUserWords(
    `name,type,id\n${long},company,long\n华为,organization,mine\nC++(2.0) Lab,company,lab\n`,
    'words',
  );
  const { extract } = loadExtractor({ folder: join(packageRoot, 'pipeline'), words });
  const text = `昨天${long}与华为签约。c++(2.0) lab没有到场。`;
  const { mentions } = extract({ document: { id: 'a', text, contentHash: '' } });
  expect(mentions.map(({ text: word, entity }) => [word, entity])).toEqual([
    [long, 'company:long'],
    ['华为', 'organization:mine'],
    ['c++(2.0) lab', 'company:lab'],
  ]);
});
