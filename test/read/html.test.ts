// Web pages: the article's text, and what the page says of itself.
import { describe, expect, test } from '@jest/globals';
import { htmlCharset } from '../../pipeline/read.ts';
import { readHtml } from '../../pipeline/read/html.ts';

const BODY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>　　据新华社报道，华为技术有限公司第${i}次宣布，\n   与比亚迪&nbsp;在深圳签署合作协议，双方将共同推进智能汽车业务。</p>`,
).join('\n');
const MENU =
  '<div class="nav menu"><ul><li><a href="/">首页</a></li><li><a href="/a">财经</a></li></ul></div><nav>导航</nav>';
const page = (head: string, before = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${MENU}<script>var x = "脚本";</script><div class="article"><h1>华为换帅</h1>${before}${BODY}</div>` +
  '<footer>版权所有</footer></body></html>';
const read = (source: string) => readHtml(source, 'a.html');

describe('text', () => {
  const { text } = read(page(''));
  test('is a paragraph a line, without the page’s spaces', () =>
    expect(text).toContain(
      '据新华社报道，华为技术有限公司第1次宣布，与比亚迪 在深圳签署合作协议，双方将共同推进智能汽车业务。\n据新华社报道',
    ));
  test.each([['首页'], ['导航'], ['脚本'], ['var x'], ['  ']])('holds no %j', (other) =>
    expect(text).not.toContain(other),
  );

  test.each([
    ['<p>华为<br>小米</p><div>比亚迪<span>公司</span></div>吉利', '华为\n小米\n比亚迪公司\n吉利'],
    [
      '<table><tr><th>姓名</th><th>职务</th></tr><tr><td>张三</td><td>董事长</td></tr></table>',
      '姓名\t职务\n张三\t董事长',
    ],
    ['华为 &amp; 小米 &lt;一&gt; &#x534e;', '华为 & 小米 <一> 华'],
    ['<p>Sam\n  Altman</p><!-- 注释 --><style>p{}</style>', 'Sam Altman'],
    ['<body><p>华为', '华为'],
    ['纯文本', '纯文本'],
  ])('short pages: %j', (source, expected) => expect(read(source).text).toBe(expected));
});

const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('facts', () => {
  test.each([
    [
      '<meta property="og:title" content="换帅"><meta property="article:published_time" content="2023-11-20T10:11:00+08:00"><meta property="og:site_name" content="财新网"><meta property="og:url" content="https://example.com/1">',
      { title: '换帅', date: '2023-11-20T10:11:00+08:00', publisher: '财新网', url: 'https://example.com/1' },
    ],
    [
      ld({
        '@type': 'NewsArticle',
        headline: '换帅',
        datePublished: '2023-11-20',
        publisher: { '@type': 'Organization', name: '财新网' },
      }) + '<link rel="canonical" href="https://example.com/2">',
      { title: '换帅', date: '2023-11-20', publisher: '财新网', url: 'https://example.com/2' },
    ],
    [
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'x' },
          { '@type': ['NewsArticle'], headline: '换帅', mainEntityOfPage: { '@id': 'https://example.com/3' } },
        ],
      }),
      { title: '换帅', url: 'https://example.com/3' },
    ],
    [
      '<meta name="publishdate" content="2023-11-20"><meta name="source" content="人民网"><title>换帅_人民网</title>',
      { date: '2023-11-20', publisher: '人民网' },
    ],
    ['<meta name="pubdate" content="昨天"><script type="application/ld+json">{broken</script>', {}],
    ['<link rel="canonical" href="/relative">', {}],
  ])('%j', (head, expected) => {
    const facts = read(page(head));
    expect(facts).toMatchObject(expected);
    expect(facts.url).toBe('url' in expected ? expected.url : undefined);
    expect(facts.date).toBe('date' in expected ? expected.date : undefined);
  });

  test('a date line in the page counts where the page says nothing else', () =>
    expect(read(page('', '<div class="info">2023年11月20日 10:11　来源：新华网</div>'))).toMatchObject({
      date: '2023-11-20',
    }));
});

test.each([
  ['<meta charset="GB2312">', 'GB2312'],
  ["<meta http-equiv='Content-Type' content='text/html; charset=gbk'>", 'gbk'],
  ['<p>charset=gbk</p>', undefined],
])('htmlCharset of %s', (source, expected) => expect(htmlCharset(Buffer.from(source))).toBe(expected));

test('a page without text is refused', () =>
  expect(() => read('<html><body><script>1</script></body></html>')).toThrow('a.html: the page has no text'));

test('a page of 5,000 nested elements is read or refused, quickly', () => {
  const start = performance.now();
  try {
    expect(read(`${'<div>'.repeat(5000)}华为${'</div>'.repeat(5000)}`).text).toBe('华为');
  } catch (error) {
    expect(String(error)).toContain('nested too deeply');
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});
