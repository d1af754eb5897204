// What was annotated here for training: marks are read to offsets, names must stand in their sentence, the lists in the repo are whole.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/errors.ts';
import { keyOf, readAnnotated, readWritten } from '../../pipeline/train/annotated.ts';

const folder = mkdtempSync(join(tmpdir(), 'guanxi-annotated-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('written texts', () => {
  test('lose their marks and keep the places of the names', () => {
    const [first, second, ...rest] = readWritten(
      write('written.txt', '{P|李明}加入{C|小米}。\n{P|李明}说是。\n\n下周发布的手机\n'),
    );
    expect(rest).toEqual([]);
    expect(first?.text).toBe('李明加入小米。\n李明说是。');
    expect(first?.names).toEqual([
      { start: 0, end: 2, type: 0 },
      { start: 4, end: 6, type: 1 },
      { start: 8, end: 10, type: 0 },
    ]);
    expect(second).toMatchObject({ text: '下周发布的手机', names: [] });
  });

  test('of the repo are whole: hundreds of documents, thousands of names, each at its place', () => {
    const documents = readWritten('pipeline/train/annotated/written.txt');
    const names = documents.flatMap(({ text, names: all }) => all.map(({ start, end }) => text.slice(start, end)));
    expect(documents.length).toBeGreaterThan(300);
    expect(names.length).toBeGreaterThan(3000);
    expect(names.filter((name) => name.trim() !== name || /[{}|]/u.test(name))).toEqual([]);
  });

  test.each(['{P|李明加入小米', '李明}加入', '{X|李明}加入'])('with a mark that is none are refused: %s', (text) => {
    expect(() => readWritten(write('broken.txt', text))).toThrow(InputError);
  });
});

describe('annotated sentences', () => {
  mkdirSync(join(folder, 'data'), { recursive: true });
  const text = '昨日。外交部的王毅会见王毅军。完';
  write('data/news.jsonl', `${JSON.stringify({ id: 'a', text })}\n`);
  const read = (row: string): ReturnType<typeof readAnnotated> =>
    readAnnotated(write('list.tsv', row.replace('@', keyOf(text))), folder);

  test('are cut from their text, longest names first', () => {
    const [sentence] = read('data/news.jsonl\t@\t3\t15\tP:王毅|P:王毅军|O:外交部');
    expect(sentence?.text).toBe('外交部的王毅会见王毅军。');
    expect(sentence?.names.map(({ start, end, type }) => [sentence.text.slice(start, end), type])).toEqual([
      ['外交部', 2],
      ['王毅', 0],
      ['王毅军', 0],
    ]);
  });

  test('without names are examples too', () => {
    expect(read('data/news.jsonl\t@\t0\t3\t')).toMatchObject([{ text: '昨日。', names: [] }]);
  });

  test.each([
    ['a name that is not there', 'data/news.jsonl\t@\t3\t15\tP:李明'],
    ['a type that is none', 'data/news.jsonl\t@\t3\t15\tX:王毅'],
    ['a text that is not there', 'data/news.jsonl\tb\t3\t15\tP:王毅'],
    ['a column less', 'data/news.jsonl\t@\t3\t15'],
  ])('with %s are refused', (_, row) => {
    expect(() => read(row)).toThrow(InputError);
  });
});
