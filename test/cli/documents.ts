// A folder of good and bad documents, and what must be said of each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

const NEWS =
  '2023年11月17日，OpenAI宣布，首席技术官米拉·穆拉蒂将担任临时首席执行官。微软首席执行官萨提亚·纳德拉表示支持。';
const SHORT = '任正非创办了华为。马云是阿里巴巴的创始人。';
const JAPANESE =
  '日本経済新聞によると、トヨタ自動車は株式会社デンソーの株式を売却した。これはひらがなの文章です。'.repeat(20);

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Path → bytes. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': `OpenAI换帅\n\n${NEWS}`,
  'gbk.txt': iconv.encode(SHORT.repeat(5), 'gb18030'),
  'big5.txt': iconv.encode('任正非創辦了華為。馬雲是阿里巴巴的創辦人。'.repeat(5), 'big5-hkscs'),
  'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SHORT, 'utf16le')]),
  'bom.md': `\ufeff---\ntitle: 没有日期\n---\n${SHORT}`,
  'page.html': iconv.encode(
    `<html><head><meta charset="gb2312"><title>新闻</title></head><body><article><p>${NEWS}</p></article></body></html>`,
    'gb18030',
  ),
  'packed.txt.gz': gzipSync(SHORT),
  'sub/deep.txt': '王传福是比亚迪董事长。',
  'many-sentences.txt': '马化腾任腾讯主席。'.repeat(5000),
  'one-line.txt': '马化腾是腾讯董事会主席，'.repeat(3000),
  'notes.docx': 'not asked for',
  'empty.txt': '',
  'blank.txt': ' \n\n\t',
  'binary.txt': Uint8Array.from({ length: 10_000 }, (_, i) => (i * 7919) % 256),
  'really-a.txt': Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj', 'latin1'),
  'shift-jis.txt': iconv.encode(JAPANESE, 'shift_jis'),
  'damaged.txt': Buffer.concat([Buffer.from(NEWS.repeat(3)), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(NEWS)]),
  'cut.txt.gz': gzipSync(NEWS.repeat(100)).subarray(0, 60),
  'cut.jsonl.gz': gzipSync(line({ id: 'in-time', text: SHORT }).repeat(1)).subarray(0, 60),
  'lines.jsonl': [
    line({ id: 'line-1', text: SHORT }),
    '{"id":"line-2","text":"华为\n',
    line({ id: 'line-3' }),
    '[1]\n',
    '\n',
    line({ id: 'line-6', text: 5 }),
    '{"id":"surrogates","text":"\\ud83d华为\\udc00由任正非创办"}\n',
    line({ text: '没有编号' }),
    line({ id: 'line-1', text: SHORT }),
    line({ id: 'odd-date', text: SHORT, date: '昨天', url: 'javascript:alert(1)' }),
    line({ id: 'given', text: SHORT, mentions: [{ start: 0, end: 99, type: 'person' }] }),
  ].join(''),
};

/** Ids of the documents that must be in the graph, sorted. */
export const GOOD: readonly string[] = [
  'line-1',
  'news/big5.txt',
  'news/bom.md',
  'news/gbk.txt',
  'news/good.txt',
  'news/many-sentences.txt',
  'news/one-line.txt',
  'news/packed.txt.gz',
  'news/page.html',
  'news/sub/deep.txt',
  'news/utf16.txt',
  'odd-date',
  'surrogates',
];

/** Where it is, and why it is not in the graph. */
export const BAD: readonly (readonly [string, string])[] = [
  ['news/binary.txt', 'is not text (binary data)'],
  ['news/blank.txt', 'has no text, only white space'],
  ['news/cut.jsonl.gz', 'is damaged: the gzip data end too early or are wrong'],
  ['news/cut.txt.gz', 'is damaged: the gzip data end too early or are wrong'],
  ['news/damaged.txt', 'is not valid UTF-8 at byte'],
  ['news/empty.txt', 'is empty'],
  ['news/lines.jsonl:2', 'is not valid JSON at character'],
  ['news/lines.jsonl:3: text', 'is missing'],
  ['news/lines.jsonl:4', 'must be a JSON object, got "[1]"'],
  ['news/lines.jsonl:6: text', 'must be a text, got "5"'],
  ['news/lines.jsonl:8', 'the document has neither id nor url'],
  ['news/lines.jsonl:9', 'a document of the same id was read before, at news/lines.jsonl:1, got "line-1"'],
  ['news/lines.jsonl:11: mentions[0].end', 'must lie within the text'],
  ['news/really-a.txt', 'is a PDF, not text'],
  ['news/shift-jis.txt', 'is in no encoding that is read here (UTF-8, UTF-16, GB18030, Big5), it looks like SHIFT_JIS'],
];

/** Writes the folder news/ into another one. */
export const writeDocuments = (folder: string): void => {
  for (const [path, content] of Object.entries(FILES)) {
    const file = join(folder, 'news', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};
