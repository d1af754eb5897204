// Markdown → plain text and facts.
import { describe, expect, test } from '@jest/globals';
import { readMarkdown } from '../../pipeline/read/markdown.ts';

const read = (source: string) => readMarkdown(source, 'a.md');

describe('facts', () => {
  test.each([
    [
      '---\ntitle: 换帅\ndate: 2023-11-20\npublisher: 新华社\nurl: https://example.com\nid: a1\n---\n华为。',
      { title: '换帅', date: '2023-11-20', publisher: '新华社', url: 'https://example.com', id: 'a1' },
    ],
    [
      '---\r\n标题: "换帅: 一"\r\n日期: 2023年11月20日\r\n来源: 新华社\r\n---\r\n华为。',
      { title: '换帅: 一', date: '2023年11月20日', publisher: '新华社' },
    ],
    ['---\ndate: 2023\n---\n华为。', { date: '2023' }],
    ['---\ndate: 2023-11-20 10:11:00\n---\n# 换帅\n华为。', { title: '换帅', date: '2023-11-20 10:11:00' }],
    [
      '# **换帅** #\n\n2023-11-20 10:11 来源：新华网\n\n华为。',
      { title: '换帅', date: '2023-11-20', publisher: '新华网' },
    ],
    ['换帅\n====\n华为。', { title: '换帅' }],
    ['---\n---\n华为。', {}],
    ['华为。\n\n---\n\n小米。', {}],
  ])('%j', (source, expected) => {
    const { text, ...facts } = read(source);
    expect(facts).toEqual(expected);
    expect(text).toContain('华为。');
  });

  test.each([
    ['---\ntitle: [\n---\n华为', 'a.md: the front matter is not valid YAML'],
    ['---\n- a\n- b\n---\n华为', 'a.md: the front matter must be a list of key: value'],
  ])('%j is refused', (source, message) => expect(() => read(source)).toThrow(message));
});

describe('text', () => {
  test.each([
    ['**华为**[宣布](https://example.com/a_(b) "t")与`比亚迪`合作。', '华为宣布与比亚迪合作。'],
    ['![图](a.png)华为*表示*，__小米__~~不~~同意。', '华为表示，小米不同意。'],
    ['刚刚接受了一场中国**的采访，**Mira**表示', '刚刚接受了一场中国的采访，Mira**表示'],
    ['一场中国** 的采访', '一场中国** 的采访'],
    ['snake_case_name 2 * 3 * 4', 'snake_case_name 2 * 3 * 4'],
    ['华为\n宣布\n\nSam\nAltman', '华为宣布\nSam Altman'],
    ['- 华为\n- 小米\n  1. 比亚迪\n  2) 吉利', '华为\n小米\n比亚迪\n吉利'],
    ['> 华为\n> 表示\n\n> > 小米', '华为表示\n小米'],
    ['| 姓名 | 职务 |\n| --- | :-: |\n| 张三 | 董事长 |', '姓名\t职务\n张三\t董事长'],
    ['<!-- 不要 -->华为<br>小米<b>公司</b>', '华为\n小米公司'],
    ['a < b 且 <未知> 不动', 'a < b 且 <未知> 不动'],
    ['```\ncode *x*\n```\n华为', 'code *x*\n华为'],
    ['华为[^1]与[小米][x]\n\n[x]: https://example.com\n\n***\n\n\\*星号\\*', '华为与小米\n*星号*'],
    ['## 一\n### 二 ###\n华为 &amp; 小米&nbsp;<https://example.com>', '一\n二\n华为 & 小米 https://example.com'],
    ['2023年，华为。', '2023年，华为。'],
  ])('%j → %j', (source, text) => expect(read(source).text).toBe(text));

  test.each([
    ['brackets', '['.repeat(200_000)],
    ['links without end', '[a]('.repeat(100_000)],
    ['stars', '*a'.repeat(200_000)],
    ['comments without end', '<!--'.repeat(100_000)],
    ['tags without end', '<a '.repeat(100_000)],
    ['front matter without end', `---\n${'a: b\n'.repeat(100_000)}`],
    ['one line of 10 MB', '华为宣布与小米合作。'.repeat(350_000)],
  ])('stays quick: %s', (_, source) => {
    const start = performance.now();
    read(source);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
