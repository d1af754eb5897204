// JSON lines: each field checked, each fault named.
import { describe, expect, test } from '@jest/globals';
import { isUnreadable, readRecord, readRecordBytes } from '../../pipeline/read/record.ts';

const good = (line: string) => {
  const outcome = readRecord(line, '');
  if (isUnreadable(outcome)) throw outcome.error;
  return outcome;
};
const bad = (line: string, where = '') => {
  const outcome = readRecord(line, where);
  if (!isUnreadable(outcome)) throw new Error('was read');
  return { id: outcome.id, message: outcome.error.message };
};

describe('a document', () => {
  test('comes with its facts, the date in ISO', () => {
    const { document, given, warnings } = good(
      '{"id":"a","text":"华为","title":"标题","date":"2023年11月17日","publisher":"新华社","url":"https://example.com/a#x","more":1}',
    );
    expect(document).toMatchObject({
      id: 'a',
      text: '华为',
      title: '标题',
      publishedOn: '2023-11-17',
      publisher: '新华社',
      url: 'https://example.com/a#x',
    });
    expect(document.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(given).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  test.each([
    ['null is absent', '{"id":"a","text":"x","title":null,"date":null,"mentions":null}', 'a'],
    [
      'the URL is the id where there is none, without its fragment',
      '{"url":"https://example.com/a#x","text":"x"}',
      'https://example.com/a',
    ],
    ['text may be empty', '{"id":"a","text":""}', 'a'],
    ['CR at the end of the line', '{"id":"a","text":"x"}\r', 'a'],
    ['raw U+2028 inside', '{"id":"a\u2028b","text":"x"}', 'a b'],
  ])('%s', (_, line, id) => expect(good(line).document.id).toBe(id));

  test('text is not altered, but half a pair becomes U+FFFD of the same length', () => {
    expect(good('{"id":"a","text":"\\ufeffa\\u0000\\r\\n 　b"}').document.text).toBe('\ufeffa\u0000\r\n 　b');
    expect(good('{"id":"a","text":"a\\ud83db\\ude00😀"}').document.text).toBe('a\ufffdb\ufffd😀');
  });

  test('a date that is none is left out with a warning', () => {
    const { document, warnings } = good('{"id":"a","text":"x","date":"昨天","url":"javascript:alert(1)"}');
    expect(document).not.toHaveProperty('publishedOn');
    expect(document).not.toHaveProperty('url');
    expect(warnings).toEqual([
      'line: date is left out, it is none, got "昨天"',
      'line: url is left out, it is no web address, got "javascript:alert(1)"',
    ]);
  });

  test('the hash follows what can be seen, and nothing else', () => {
    const hash = (fields: object): string =>
      good(JSON.stringify({ id: 'a', text: '华为', ...fields })).document.contentHash;
    expect(hash({ id: 'b' })).toBe(hash({}));
    expect(hash({ date: '2023-11-17' })).toBe(hash({ date: '2023年11月17日' }));
    const all = [
      {},
      { text: '华为。' },
      { title: '华为' },
      { publisher: '华为' },
      { date: '2023' },
      { url: 'https://example.com' },
      { mentions: [{ start: 0, end: 2, type: 'company' }] },
    ];
    expect(new Set(all.map(hash)).size).toBe(all.length);
  });

  test('given names are taken as they are', () => {
    const mentions = [
      { start: 0, end: 2, type: 'company', entity: 'e1', kind: 'nominal' },
      { start: 2, end: 3, type: 'person' },
    ];
    expect(good(JSON.stringify({ id: 'a', text: '华为王', mentions })).given).toEqual(mentions);
    expect(good('{"id":"a","text":"华为","mentions":[]}').given).toBeUndefined();
  });
});

describe('what is no document', () => {
  const withMention = (mention: unknown): string => JSON.stringify({ id: 'a', text: '😀华为', mentions: [mention] });
  test.each([
    ['', null, 'line: is empty'],
    [' \r', null, 'line: is empty'],
    ['{"id":"a","text":"x"', null, 'line: is not valid JSON'],
    ['{"id":"a","text":"x\u0001"}', null, 'line: is not valid JSON at character 20'],
    ['{"id":"a","text":"x"} {}', null, 'line: is not valid JSON'],
    ['[]', null, 'line: must be a JSON object, got "[]"'],
    ['"text"', null, 'line: must be a JSON object'],
    ['null', null, 'line: must be a JSON object'],
    ['['.repeat(100_000), null, 'line: is not valid JSON'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, null, 'line: must be a JSON object'],
    ['{"id":"a"}', 'a', 'text: is missing'],
    ['{"id":"a","text":1}', 'a', 'text: must be a text, got "1"'],
    ['{"id":"a","text":null}', 'a', 'text: must be a text, got "null"'],
    ['{"id":1,"text":"x"}', null, 'id: must be a text, got "1"'],
    ['{"text":"x"}', null, 'line: the document has neither id nor url'],
    ['{"id":" ","text":"x"}', ' ', 'line: the document has neither id nor url'],
    [`{"id":"${'x'.repeat(1001)}","text":"x"}`, 'x'.repeat(1001), 'line: id is longer than 1000 characters'],
    ['{"id":"a","text":"x","date":20231117}', 'a', 'date: must be a text, got "20231117"'],
    ['{"id":"a","text":"x","title":{}}', 'a', 'title: must be a text, got "{}"'],
    ['{"id":"a","text":"x","mentions":{}}', 'a', 'mentions: must be a list, got "{}"'],
    [withMention('华为'), 'a', 'mentions[0]: must be an object'],
    [withMention({ end: 2, type: 'company' }), 'a', 'mentions[0].start: must be a whole number'],
    [withMention({ start: 0.5, end: 2, type: 'company' }), 'a', 'mentions[0].start: must be a whole number, got "0.5"'],
    [withMention({ start: '0', end: 2, type: 'company' }), 'a', 'mentions[0].start: must be a whole number'],
    [
      withMention({ start: -1, end: 2, type: 'company' }),
      'a',
      'mentions[0].start: must lie within the text (0 to 4 UTF-16 units), got "-1"',
    ],
    [withMention({ start: 2, end: 5, type: 'company' }), 'a', 'mentions[0].end: must lie within the text'],
    [withMention({ start: 2, end: 2, type: 'company' }), 'a', 'mentions[0].end: must be greater than start (2)'],
    [withMention({ start: 1, end: 4, type: 'company' }), 'a', 'mentions[0].start: cuts a character in two, got "1"'],
    [
      withMention({ start: 2, end: 4, type: 'Company' }),
      'a',
      'mentions[0].type: must be one of person, company, organization, got "Company"',
    ],
    [withMention({ start: 2, end: 4 }), 'a', 'mentions[0].type: must be one of'],
    [withMention({ start: 2, end: 4, type: 'company', kind: 'x' }), 'a', 'mentions[0].kind: must be one of'],
    [withMention({ start: 2, end: 4, type: 'company', entity: 7 }), 'a', 'mentions[0].entity: must be a text'],
  ])('%.80s', (line, id, message) => {
    const found = bad(line);
    expect(found.id).toBe(id);
    expect(found.message.slice(0, message.length)).toBe(message);
  });

  test('a place is named before the field', () => {
    expect(bad('{"id":"a","text":1}', 'news.jsonl:3').message).toBe('news.jsonl:3: text: must be a text, got "1"');
    expect(bad('{', 'news.jsonl:3').message).toMatch(/^news\.jsonl:3: is not valid JSON/);
  });

  test('bytes must be UTF-8', () => {
    const outcome = readRecordBytes(Buffer.from([0x22, 0xff, 0x22]), '');
    expect(isUnreadable(outcome) && outcome.error.message).toBe('line: is not valid UTF-8');
  });
});
