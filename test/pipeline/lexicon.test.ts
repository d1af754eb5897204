// The lexicon finds its forms however they are written, and nothing that only looks alike; faults name file and line.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fold } from '../../src/model/fold.ts';
import { createLexicon, loadLexicon } from '../../pipeline/lexicon.ts';
import type { LexiconEntry } from '../../pipeline/lexicon-lines.ts';

const entry = (id: string, ...forms: readonly string[]): LexiconEntry => ({
  id,
  type: id.startsWith('person') ? 'person' : 'company',
  name: forms[0] ?? '',
  names: forms.map((form) => ({ form: form.replace('~', ''), isWeak: form.startsWith('~') })),
  attributes: {},
  where: 'test',
});

const lexicon = createLexicon([
  entry('company:openai', 'OpenAI'),
  entry('company:tencent', '腾讯', '腾讯控股'),
  entry('person:musk', '埃隆·马斯克', '马斯克', 'Elon Musk'),
  entry('company:huawei', '华为'),
  entry('company:x', '~X', 'X公司'),
]);

const found = (text: string): readonly string[] => {
  const folded = fold(text);
  return lexicon.match(folded, 0, folded.length).map(({ start, end }) => text.slice(start, end));
};

describe('match', () => {
  test.each([
    ['騰訊控股（ＯｐｅｎＡＩ）', ['騰訊', '騰訊控股', 'ＯｐｅｎＡＩ']],
    ['open ai的女中诸葛', ['open ai']],
    ['埃隆馬斯克與elon musk', ['埃隆馬斯克', '馬斯克', 'elon musk']],
    ['X公司', ['X', 'X公司']],
    ['xopenai, openais, open  ai', []],
    ['华威、中华人民', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

test('a word of the user wins over ours', () => {
  const own = createLexicon([entry('company:huawei', '华为', '华为技术')], [], [entry('company:mine', '华为')]);
  expect(own.senses('華為').map((sense) => sense.entry.id)).toEqual(['company:mine']);
  expect(own.senses('华为技术').map((sense) => sense.entry.id)).toEqual(['company:huawei']);
});

describe('loadLexicon', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guanxi-lexicon-'));
    mkdirSync(join(folder, 'people'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['a\t张三\t\n', ':1: expected 4 columns, got 3'],
    ['# x\nA b\t张三\t\t\n', ':2: an id has lower-case letters'],
    ['a\t张三\t\t\na\t李四\t\t\n', ':2: the id stands already at'],
    ['a\t张三\t李四| 王五\t\n', ':1: a name must not be empty or begin or end with a space, got " 王五"'],
    ['a\t张三\t\torg\n', ':1: expected key=value, got "org"'],
    ['a\t张三\t\t\r\n', ':1: lines must end with LF alone'],
  ])('%j fails with %s', (content, message) => {
    writeFileSync(join(folder, 'people', 'a.tsv'), content);
    expect(() => loadLexicon(folder)).toThrow(message);
  });
});
