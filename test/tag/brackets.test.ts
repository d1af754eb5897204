// What brackets say of a name: the same one in Latin, a short form.
import { expect, test } from '@jest/globals';
import { namesInBrackets } from '../../pipeline/tag/brackets.ts';
import { readMarked } from './marked.ts';

const given = (marked: string): readonly string[] => {
  const { folded, names } = readMarked(marked);
  return namesInBrackets(folded, names).added.map(({ start, end, type }) => `${folded.slice(start, end)} ${type}`);
};

test.each([
  ['{o:印度竞争委员会}(cci)罚款', ['cci organization']],
  ['印度「{o:竞争委员会}」(cci)罚款', ['cci organization']],
  ['收购{c:漫威影业} (marvel),', ['marvel company']],
  ['{o:纽约证交所} (new york stock exchange)', ['new york stock exchange organization']],
  ['{p:魏德尔}(alice weidel)说', ['alice weidel person']],
  ['{c:北京居然之家小额贷款有限责任公司}(以下简称“居然小贷”)', ['居然小贷 company']],
  ['{c:北京金山安全软件有限公司}(下称金山安全),', ['金山安全 company']],
  ['{o:全国网络安全标准化技术委员会},简称“网安标委”,', ['网安标委 organization']],
])('%s', (marked, expected) => {
  expect(given(marked)).toEqual(expected);
});

test.each([
  '首席执行官(ceo){p:李明}',
  '{c:南通网}(www.zgnt.net)',
  '{c:腾讯}(qq.com)',
  '{c:新东方在线}(hk1797)',
  '{c:阿里巴巴}(baba.us)',
  '{c:小米}(以下简称“公司”)',
  '{c:小米}(以下简称“本公司”)',
  '{c:亚马逊}(amazon.)',
  '{p:李明}(以下简称“被告”)',
  '{c:小米}说(xiaomi)',
])('not: %s', (marked) => {
  expect(given(marked)).toEqual([]);
});
