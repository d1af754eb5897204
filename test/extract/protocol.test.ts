// guanxi extract: one answer line for each input line, in the same order, whatever the lines hold.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { compile, jsonLines } from '../cli/compiled.ts';

jest.setTimeout(240_000);
const program = compile('extract');
const { folder, run } = program;
afterAll(() => program.close());

const TEXT = '任正非创办了华为。';
const line = (value: unknown): string => JSON.stringify(value);
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Lines that are no document, and what their answer says. */
const BAD: readonly (readonly [string, string | Uint8Array, string | null, string, string | RegExp])[] = [
  ['an empty line', '', null, 'line', 'is empty'],
  ['white space', ' \t', null, 'line', 'is empty'],
  ['half a line', '{"id":"a","text":"华', null, 'line', /^is not valid JSON at character \d+, got/u],
  ['two values', '{} {}', null, 'line', /^is not valid JSON/u],
  ['no object', '"text"', null, 'line', 'must be a JSON object, got ""text""'],
  ['a list', '[1,2]', null, 'line', 'must be a JSON object, got "[1,2]"'],
  ['null', 'null', null, 'line', 'must be a JSON object, got "null"'],
  ['no text', line({ id: 'a' }), 'a', 'text', 'is missing'],
  ['a number for a text', line({ id: 'a', text: 1 }), 'a', 'text', 'must be a text, got "1"'],
  ['a number for an id', line({ id: 7, text: TEXT }), null, 'id', 'must be a text, got "7"'],
  ['neither id nor url', line({ text: TEXT }), null, 'line', 'the document has neither id nor url'],
  [
    'an id that is too long',
    line({ id: 'x'.repeat(2000), text: TEXT }),
    'x'.repeat(2000),
    'line',
    /^id is longer than 1000/u,
  ],
  ['mentions that are no list', line({ id: 'a', text: TEXT, mentions: 3 }), 'a', 'mentions', 'must be a list, got "3"'],
  [
    'a mention outside of the text',
    line({ id: 'a', text: TEXT, mentions: [{ start: 0, end: 99, type: 'person' }] }),
    'a',
    'mentions[0].end',
    'must lie within the text (0 to 9 UTF-16 units), got "99"',
  ],
  [
    'a mention inside of a character',
    line({ id: 'a', text: '😀', mentions: [{ start: 1, end: 2, type: 'person' }] }),
    'a',
    'mentions[0].start',
    'cuts a character in two, got "1"',
  ],
  ['a raw control character', '{"id":"a","text":"华\u0001为"}', null, 'line', /^is not valid JSON/u],
  ['bytes that are no UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d]), null, 'line', 'is not valid UTF-8'],
  ['a byte order mark', `\ufeff${line({ id: 'a', text: TEXT })}`, null, 'line', /^is not valid JSON/u],
  ['100,000 brackets', nested(100_000), null, 'line', /^must be a JSON object, got "\[\[/u],
  ['100,000 brackets for a text', `{"id":"a","text":${nested(100_000)}}`, 'a', 'text', /^must be a text, got "/u],
];

/** Lines that are documents, though they look odd. */
const GOOD: readonly (readonly [string, string, string])[] = [
  ['a document', line({ id: 'good', text: TEXT }), 'good'],
  ['spaces around', `  ${line({ id: 'spaced', text: TEXT })}\t`, 'spaced'],
  ['CR at the end', `${line({ id: 'crlf', text: TEXT })}\r`, 'crlf'],
  ['no text in it', line({ id: 'nothing', text: '' }), 'nothing'],
  ['white space only', line({ id: 'blank', text: ' \n\u2028\u0085 ' }), 'blank'],
  ['raw line separators', `{"id":"separators","text":"华为\u2028由任正非\u2029创办\u0085。"}`, 'separators'],
  ['halves of a character', '{"id":"halves","text":"\\ud83d华为\\udc00由任正非创办。"}', 'halves'],
  ['null for a title', line({ id: 'null', text: TEXT, title: null, date: null, mentions: null }), 'null'],
  ['unknown fields', line({ id: 'more', text: TEXT, x: { y: [1] } }), 'more'],
  ['a NUL', line({ id: 'nul', text: `华为\u0000${TEXT}` }), 'nul'],
  ['emoji and rare characters', line({ id: 'rare', text: `😀𠮷野家与${TEXT}` }), 'rare'],
  ['only an url', line({ url: 'https://example.org/a#b', text: TEXT }), 'https://example.org/a'],
];

const input = Buffer.concat(
  [...BAD, ...GOOD].flatMap(([, bytes]) => [typeof bytes === 'string' ? Buffer.from(bytes) : bytes, Buffer.from('\n')]),
);
type Answer = { readonly id: string | null; readonly error?: { readonly where: string; readonly what: string } };

describe('one answer line for each input line', () => {
  const answersOf = async (threads: string): Promise<string> => {
    const { code, out, err } = await run(['extract', '-', '--end', '--threads', threads], { input });
    expect([code, err]).toEqual([0, '']);
    return out;
  };
  let single: string;
  beforeAll(async () => {
    single = await answersOf('1');
  });
  const answerTo = (index: number): Answer => jsonLines(single)[index] as Answer;

  test.each(BAD.map(([what, , id, where, why], i) => [what, i, id, where, why] as const))(
    '%s: an error in its place',
    (_, i, id, where, why) => {
      const { error, ...rest } = answerTo(i);
      expect([rest, error?.where]).toEqual([{ id }, where]);
      if (typeof why === 'string') expect(error?.what).toBe(why);
      else expect(error?.what).toMatch(why);
    },
  );

  test.each(GOOD.map(([what, , id], i) => [what, i, id] as const))('%s: a record', (_, i, id) => {
    expect(answerTo(BAD.length + i)).toMatchObject({
      id,
      mentions: expect.any(Array),
      claims: expect.any(Array),
    });
  });

  test('--end counts what was read and written', () => {
    const n = BAD.length + GOOD.length;
    expect(jsonLines(single).slice(n)).toEqual([{ end: { read: n, written: n } }]);
  });

  test.each(['2', '3'])('%s threads: the same bytes', async (threads) => {
    expect(await answersOf(threads)).toBe(single);
  });
});

test('nothing in, nothing out but the end', async () => {
  expect(await run(['extract', '-', '--end'], { input: '' })).toEqual({
    code: 0,
    out: '{"end":{"read":0,"written":0}}\n',
    err: '',
  });
});

test('a line longer than the limit is dropped while it streams by; the next one goes on; the last one needs no line end', async () => {
  const long = `{"id":"long","text":"${'长'.repeat(800_000)}"}`;
  const { code, out } = await run(['extract', '-', '--limit', '1', '--end'], {
    input: `${long}\n${line({ id: 'next', text: TEXT })}\n${long}`,
  });
  expect(code).toBe(0);
  expect(jsonLines(out)).toEqual([
    { id: null, error: { where: 'line', what: 'is longer than 1 MiB' } },
    expect.objectContaining({ id: 'next' }),
    { id: null, error: { where: 'line', what: 'is longer than 1 MiB' } },
    { end: { read: 3, written: 3 } },
  ]);
});

test('files: a line for each document, and one for each file that cannot be read, where it stands', async () => {
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  put('1.txt', TEXT);
  put('2.txt', '');
  put('3.jsonl', `${line({ id: 'x', text: TEXT })}\n{\n`);
  put('4.pdf', '%PDF-1.7');
  const { code, out } = await run(['extract', '1.txt', '2.txt', '3.jsonl', '4.pdf']);
  expect(code).toBe(0);
  expect(jsonLines(out)).toEqual([
    expect.objectContaining({ id: '1.txt', claims: [expect.objectContaining({ type: 'FOUNDED' })] }),
    { id: '2.txt', error: { where: '2.txt', what: 'is empty' } },
    expect.objectContaining({ id: 'x' }),
    { id: null, error: { where: '3.jsonl:2', what: expect.stringMatching(/^is not valid JSON/u) } },
    { id: '4.pdf', error: { where: '4.pdf', what: expect.stringMatching(/^is none of \.txt/u) } },
  ]);
});

test('a caller that waits for each answer gets it before it sends the next line', async () => {
  const child = program.start(['extract', '-']);
  for (const id of ['a', 'b', 'c']) {
    child.stdin?.write(`${line({ id, text: TEXT })}\n`);
    const [answer] = (await once(child.stdout ?? child, 'data')) as [Buffer];
    expect(JSON.parse(answer.toString())).toMatchObject({ id });
  }
  child.stdin?.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test.each(['1', '2'])(
  'a reader that does not read: with %s threads no more is taken in, and nothing is lost',
  async (threads) => {
    const COUNT = 20_000;
    const child = program.start(['extract', '-', '--end', '--threads', threads]);
    // A thousand bytes in, a hundred out, next to no work.
    const some = Buffer.from(`["${'x'.repeat(1000)}"]\n`.repeat(100));
    let accepted = 0;
    const feed = async (): Promise<void> => {
      for (let i = 0; i < COUNT / 100; i++) {
        await new Promise((resolve) => child.stdin?.write(some, resolve));
        accepted += some.length;
      }
      child.stdin?.end();
    };
    const fed = feed();
    let before = -1;
    // Until nothing more was taken in for two seconds.
    for (let still = 0; still < 4; still = accepted === before && accepted > 0 ? still + 1 : 0) {
      before = accepted;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const status = `/proc/${child.pid}/status`;
    const memory = existsSync(status) ? /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(status, 'utf8'))?.[1] : 0;
    expect(accepted).toBeLessThan((COUNT * 1000) / 4);
    expect(Number(memory)).toBeLessThan(Number(threads) * 700_000);
    let answers = 0;
    let tail = '';
    child.stdout?.on('data', (data: Buffer) => {
      for (const byte of data) if (byte === 10) answers++;
      tail = (tail + data.toString('latin1')).slice(-100);
    });
    await fed;
    await once(child, 'close');
    expect(answers).toBe(COUNT + 1);
    expect(tail).toContain(`{"end":{"read":${COUNT},"written":${COUNT}}}`);
  },
);
