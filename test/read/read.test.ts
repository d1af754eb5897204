// A folder of good and bad files: the good ones are read, each bad one is named with its reason.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { DEFAULT_LIMIT, formatOf, readFile } from '../../pipeline/read.ts';
import type { ReadDocument } from '../../pipeline/read/document.ts';
import { isUnreadable } from '../../pipeline/read/record.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = async (name: string, bytes: Uint8Array | string, limit = DEFAULT_LIMIT) => {
  writeFileSync(join(folder, name), bytes);
  const documents: ReadDocument[] = [];
  const errors: string[] = [];
  for await (const outcome of readFile(join(folder, name), { where: name, id: name, limit })) {
    if (isUnreadable(outcome)) errors.push(outcome.error.message);
    else documents.push(outcome);
  }
  return { documents, errors };
};

const STORY = '华为换帅\n2023-11-20 10:11 来源：新华网\n据新华社报道，华为公司董事长梁华与比亚迪签署了合作协议。\n';
const LINES = `{"id":"a","text":"华为公司的董事长。"}\n\n{"id":"b","text":"小米公司的董事长。"}`;

describe('good files', () => {
  test.each([
    ['a.txt', Buffer.from(STORY)],
    ['crlf.txt', Buffer.from(STORY.replaceAll('\n', '\r\n'))],
    ['a.txt.gz', gzipSync(STORY)],
    ['gbk.txt', iconv.encode(STORY, 'gb18030')],
    ['utf16.TXT', iconv.encode(STORY, 'utf-16le', { addBOM: true })],
    ['bom.txt', Buffer.from(`\ufeff${STORY}`)],
  ])('%s', async (name, bytes) => {
    const { documents, errors } = await read(name, bytes);
    expect(errors).toEqual([]);
    expect(documents.map(({ document }) => document)).toMatchObject([
      { id: name, title: '华为换帅', publishedOn: '2023-11-20', publisher: '新华网', text: STORY },
    ]);
  });

  test('the URL of a page is its id', async () => {
    const { documents } = await read('a.html', '<link rel="canonical" href="https://example.com/1"><p>华为。</p>');
    expect(documents[0]?.document).toMatchObject({ id: 'https://example.com/1', text: '华为。' });
  });

  test('a page in GBK that says so', async () => {
    const { documents } = await read(
      'gbk.html',
      iconv.encode('<meta charset="gbk"><title>换帅</title><p>华为。</p>', 'gbk'),
    );
    expect(documents[0]?.document).toMatchObject({ id: 'gbk.html', text: '华为。' });
  });

  test.each([
    ['a.jsonl', Buffer.from(LINES)],
    ['a.ndjson', Buffer.from(`\ufeff${LINES}\n`)],
    ['a.jsonl.gz', gzipSync(LINES)],
    ['gbk.jsonl', iconv.encode(LINES, 'gb18030')],
    [
      'big5.jsonl',
      iconv.encode(
        '{"id":"a","text":"臺灣的公司與輝達合作，時間是去年。"}\n{"id":"b","text":"董事長表示，這個計劃會繼續。"}',
        'big5',
      ),
    ],
    ['utf16.jsonl', iconv.encode(LINES, 'utf-16be', { addBOM: true })],
  ])('%s', async (name, bytes) => {
    const { documents, errors } = await read(name, bytes);
    expect(errors).toEqual([]);
    expect(documents.map(({ document }) => document.id)).toEqual(['a', 'b']);
    expect(documents[0]?.document.text).toMatch(/^[华臺]/);
  });

  test('10 MB on one line, and 5,000 sentences', async () => {
    const line = '华为与小米签署合作协议。'.repeat(290_000);
    expect((await read('line.txt', line)).documents[0]?.document.text).toHaveLength(line.length);
    expect((await read('sentences.txt', '华为与小米签署合作协议。\n'.repeat(5000))).errors).toEqual([]);
  });
});

describe('bad files', () => {
  test.each([
    ['empty.txt', '', ['empty.txt: is empty']],
    ['blank.txt', ' \n\t\n', ['blank.txt: has no text, only white space']],
    ['blank.md', '---\ntitle: 换帅\n---\n', ['blank.md: has no text']],
    ['blank.html', '<html><body></body></html>', ['blank.html: the page has no text']],
    [
      'binary.txt',
      Buffer.from(Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + (i >> 3)) % 256)),
      [expect.stringMatching(/^binary\.txt: is /)],
    ],
    ['photo.jpg', 'x', ['photo.jpg: is none of .txt .md .html .jsonl (or these with .gz)']],
    ['cut.txt.gz', gzipSync(STORY.repeat(50)).subarray(0, 60), [expect.stringMatching(/^cut\.txt\.gz: is damaged/)]],
    ['cut.jsonl.gz', gzipSync(LINES).subarray(0, 30), [expect.stringMatching(/^cut\.jsonl\.gz: is damaged/)]],
  ])('%s', async (name, bytes, errors) => expect(await read(name, bytes)).toEqual({ documents: [], errors }));

  test('a bad line leaves the others alone, and is named with its number', async () => {
    const { documents, errors } = await read(
      'mixed.jsonl',
      `${LINES}\n{"id":"c"\n{"id":"d","text":"x"}\n${Buffer.from([0x22])}\n`,
    );
    expect(documents.map(({ document }) => document.id)).toEqual(['a', 'b', 'd']);
    expect(errors).toEqual([
      expect.stringMatching(/^mixed\.jsonl:4: is not valid JSON/),
      expect.stringMatching(/^mixed\.jsonl:6: is not valid JSON/),
    ]);
  });

  test('what is over the limit is named, whole file or line, packed or not', async () => {
    const limit = 1024 * 1024;
    const long = '华'.repeat(limit);
    expect((await read('long.txt', long, limit)).errors).toEqual(['long.txt: is longer than 1 MiB: 3 MiB']);
    expect((await read('bomb.txt.gz', gzipSync(long), limit)).errors).toEqual([
      'bomb.txt.gz: is too long when unpacked',
    ]);
    const { documents, errors } = await read(
      'long.jsonl',
      `{"id":"a","text":"${long}"}\n{"id":"b","text":"x"}\n`,
      limit,
    );
    expect(errors).toEqual(['long.jsonl:1: is longer than 1 MiB']);
    expect(documents).toHaveLength(1);
  });

  test('a file that is not there', async () => {
    const outcomes = [];
    for await (const outcome of readFile(join(folder, 'none.txt'), { where: 'none.txt', id: 'none.txt', limit: 1 }))
      outcomes.push(outcome);
    expect(outcomes.map((outcome) => isUnreadable(outcome) && outcome.error.message)).toEqual([
      'none.txt: does not exist',
    ]);
  });
});

test.each([
  ['a.txt', 'text'],
  ['a.b.MD', 'markdown'],
  ['a.htm.gz', 'html'],
  ['a.jsonl.gz', 'jsonl'],
  ['a.pdf', undefined],
  ['a.json', undefined],
  ['txt', undefined],
])('formatOf(%s) is %s', (name, expected) => expect(formatOf(name)).toBe(expected));
