// What a web page says of itself: Open Graph, ld+json, meta tags of Chinese news sites.
import type { parseHTML } from 'linkedom';
import { normalizeDate } from './date.ts';

export interface PageFacts {
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
}

type Page = ReturnType<typeof parseHTML>['document'];

const TITLE = ['og:title', 'twitter:title', 'articletitle', 'title', 'dc.title'];
const DATE = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'publish_time',
  'publish-date',
  'og:release_date',
  'weibo: article:create_at',
  'weibo:article:create_at',
  'apub:time',
  'dc.date',
  'dc.date.issued',
  'date',
  'firstpublishedtime',
];
const PUBLISHER = [
  'og:site_name',
  'source',
  'mediaid',
  'contentsource',
  'dc.publisher',
  'publisher',
  'application-name',
];
const URL_NAMES = ['og:url', 'twitter:url'];

type Linked = Readonly<Record<string, unknown>>;

const isLinked = (value: unknown): value is Linked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of the page's ld+json, those in lists and @graph too; broken JSON is passed over. */
const linkedData = (page: Page): readonly Linked[] => {
  const found: Linked[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const queue: unknown[] = [value];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (Array.isArray(next)) queue.push(...next.slice(0, 100));
      else if (isLinked(next)) {
        found.push(next);
        queue.push(next['@graph'] ?? []);
      }
    }
  }
  return found.filter((one) => /Article|NewsArticle|Report|BlogPosting|WebPage/u.test(String(one['@type'])));
};

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return textOf(value[0]);
  return isLinked(value) ? textOf(value['name'] ?? value['@id']) : undefined;
};

/** Title, date, publisher and address, each from the first place that has it; a date only if it is one. */
export const findMetadata = (page: Page): PageFacts => {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const linked = linkedData(page);
  const named = (names: readonly string[]): readonly string[] => names.flatMap((name) => metas.get(name) ?? []);
  const said = (...keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => linked.flatMap((one) => textOf(one[key]) ?? []));
  const attribute = (selector: string, name: string): readonly string[] =>
    [page.querySelector(selector)?.getAttribute(name)].filter((value) => typeof value === 'string');
  const title = [...named(TITLE), ...said('headline')][0];
  const date = [...said('datePublished'), ...named(DATE), ...attribute('time[datetime]', 'datetime')].find(
    (one) => normalizeDate(one) !== undefined,
  );
  const publisher = [...said('publisher'), ...named(PUBLISHER)][0];
  const url = [
    ...attribute('link[rel="canonical"]', 'href'),
    ...named(URL_NAMES),
    ...said('url', 'mainEntityOfPage'),
  ].find((one) => /^https?:\/\//iu.test(one));
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
};
