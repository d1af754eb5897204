// Which encoding a file has is found out; what is no text is named.
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decode, encodingOfLines } from '../../pipeline/read/encoding.ts';
import { InputError } from '../../src/errors.ts';

const SIMPLIFIED =
  '据新华社报道，华为技术有限公司董事长梁华表示，公司将与比亚迪合作，共同推进智能汽车业务的发展。2023年，双方签署了协议。';
const TRADITIONAL =
  '據中央社報導，臺灣積體電路製造公司董事長劉德音表示，公司將與輝達合作，共同推進人工智慧業務的發展。2023年，雙方簽署了協議。';
const HKSCS = '香港金融管理局嘅發言人喺記者會上話，匯豐銀行同渣打銀行都會參與呢個計劃，時間係二零二三年。';

const bomless = (text: string, encoding: string): Buffer => iconv.encode(text, encoding, { addBOM: false });

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from(SIMPLIFIED), 'utf-8', SIMPLIFIED],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${SIMPLIFIED}`), 'utf-8', SIMPLIFIED],
    ['UTF-16 LE with BOM', iconv.encode(SIMPLIFIED, 'utf-16le', { addBOM: true }), 'utf-16le', SIMPLIFIED],
    ['UTF-16 BE with BOM', iconv.encode(SIMPLIFIED, 'utf-16be', { addBOM: true }), 'utf-16be', SIMPLIFIED],
    ['UTF-16 LE without BOM', bomless(SIMPLIFIED, 'utf-16le'), 'utf-16le', SIMPLIFIED],
    ['UTF-16 BE without BOM', bomless(TRADITIONAL, 'utf-16be'), 'utf-16be', TRADITIONAL],
    ['UTF-16 LE, Latin letters only', bomless('OpenAI and Microsoft', 'utf-16le'), 'utf-16le', 'OpenAI and Microsoft'],
    ['GB18030', bomless(SIMPLIFIED, 'gb18030'), 'gb18030', SIMPLIFIED],
    ['GBK with traditional characters', bomless(TRADITIONAL, 'gbk'), 'gb18030', TRADITIONAL],
    ['GB18030, four bytes', bomless(`${SIMPLIFIED}𠮷㐂`, 'gb18030'), 'gb18030', `${SIMPLIFIED}𠮷㐂`],
    ['GBK, four characters', bomless('华为公司', 'gbk'), 'gb18030', '华为公司'],
    ['the famous 联通', bomless('联通', 'gbk'), 'gb18030', '联通'],
    ['Big5', bomless(TRADITIONAL, 'big5'), 'big5-hkscs', TRADITIONAL],
    ['Big5-HKSCS', bomless(HKSCS, 'big5-hkscs'), 'big5-hkscs', HKSCS],
    ['Big5, five characters', bomless('台積電公司', 'big5'), 'big5-hkscs', '台積電公司'],
    ['ASCII', Buffer.from('OpenAI'), 'utf-8', 'OpenAI'],
  ] as const)('%s', (_, bytes, encoding, text) => expect(decode(bytes, 'a.txt')).toEqual({ text, encoding }));

  test('what the file says of itself decides where the bytes agree, and is ignored where they do not', () => {
    expect(decode(bomless('华为', 'gbk'), 'a.html', 'GB2312').text).toBe('华为');
    expect(decode(bomless(TRADITIONAL, 'big5'), 'a.html', 'gb2312').text).toBe(TRADITIONAL);
    expect(decode(Buffer.from(SIMPLIFIED), 'a.html', 'gb2312').text).toBe(SIMPLIFIED);
  });

  const damaged = Buffer.concat([Buffer.from(SIMPLIFIED), Buffer.from([0xff]), Buffer.from(SIMPLIFIED)]);
  const random = deflateSync(Buffer.from(SIMPLIFIED.repeat(3)));
  test.each([
    ['a damaged UTF-8 file', damaged, `a.txt: is not valid UTF-8 at byte ${Buffer.byteLength(SIMPLIFIED)}`],
    [
      'a UTF-8 file cut in a character',
      Buffer.from(SIMPLIFIED.repeat(4)).subarray(0, -1 - 4),
      'a.txt: is not valid UTF-8 at byte',
    ],
    ['compressed data', random, 'a.txt: is not text'],
    ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u0000\u0001', 'latin1'), 'a.txt: is a PDF, not text'],
    [
      'a PNG',
      Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'latin1'),
      'a.txt: is a PNG image, not text',
    ],
    ['zeros', Buffer.alloc(1000), 'a.txt: is not text'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x31, 0, 0, 0]), 'a.txt: is UTF-32'],
    ['Latin-1', Buffer.from('Le café est fermé, désolé, à bientôt près de la forêt'.repeat(5), 'latin1'), 'a.txt: is '],
    ['bytes 0 to 255', Buffer.from(Uint8Array.from({ length: 2560 }, (_, i) => (i * 37) % 256)), 'a.txt: is '],
  ])('%s is refused', (_, bytes, message) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(InputError);
    expect(() => decode(bytes, 'a.txt')).toThrow(message);
  });
});

const lines = (encoding: string): Buffer =>
  bomless(`{"id":"1","text":"${SIMPLIFIED}"}\n{"id":"2","text":"${SIMPLIFIED}"}\n`, encoding);

describe('encodingOfLines', () => {
  test.each([
    ['UTF-8', lines('utf-8'), 'utf-8'],
    ['GB18030', lines('gb18030'), 'gb18030'],
    ['UTF-8 with one bad line', Buffer.concat([lines('gb18030'), lines('utf-8')]), 'utf-8'],
    ['ASCII', Buffer.from('{"id":"1","text":"x"}\n'), 'utf-8'],
    ['UTF-8 cut in a character', lines('utf-8').subarray(0, -9), 'utf-8'],
  ] as const)('%s', (_, bytes, encoding) => expect(encodingOfLines(bytes)).toBe(encoding));
});
