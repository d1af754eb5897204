// A web page → document: the article without menus and adverts, and what the page says of itself.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from '../../src/errors.ts';
import { findDateline } from './dateline.ts';
import { normalizeDate } from './date.ts';
import type { RawDocument } from './document.ts';
import { depthOf, plainText } from './plain.ts';
import { findMetadata } from './metadata.ts';

/** Fewer characters than this are no article: then the whole page counts. */
const SHORTEST_ARTICLE = 50;

type Page = ReturnType<typeof parseHTML>['document'];

const parsePage = (source: string): Page => {
  if (/<html[\s>]/iu.test(source)) return parseHTML(source).document;
  const body = /<body[\s>]/iu.test(source) ? source : `<head></head><body>${source}</body>`;
  return parseHTML(`<html>${body}</html>`).document;
};

/** Readability's time grows with the square of the depth and more: 5,000 nested elements took nine minutes; real pages have 40. */
const DEEPEST_PAGE = 200;
const MOST_ELEMENTS = 100_000;

/** The article as Readability finds it; it changes the page, so it gets one of its own. */
const findArticle = (source: string): { readonly text: string; readonly title?: string } | undefined => {
  const article = new Readability(parsePage(source), { charThreshold: SHORTEST_ARTICLE }).parse();
  if (!article?.content) return undefined;
  const text = plainText(parsePage(article.content).body);
  if (text.length < SHORTEST_ARTICLE) return undefined;
  return article.title ? { text, title: article.title } : { text };
};

/**
 * “<meta property="og:title" content="换帅"><article><p>华为宣布……</p></article>” → title 换帅, text 华为宣布…….
 * Throws InputError if there is no text in the page, or its nesting is too deep to be read.
 */
export const readHtml = (source: string, where: string): RawDocument => {
  try {
    const page = parsePage(source);
    const facts = findMetadata(page);
    const whole = plainText(page.body);
    if (whole === '') throw new InputError(where, 'the page has no text');
    const isSearched = depthOf(page.body) <= DEEPEST_PAGE && page.querySelectorAll('*').length <= MOST_ELEMENTS;
    const article = isSearched ? findArticle(source) : undefined;
    const text = article?.text ?? whole;
    const title = facts.title ?? article?.title;
    const dateline = findDateline(text);
    const date = [facts.date, dateline.date, findDateline(whole).date].find(
      (one) => one !== undefined && normalizeDate(one) !== undefined,
    );
    const publisher = dateline.publisher ?? facts.publisher;
    return {
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(publisher !== undefined && { publisher }),
      ...(facts.url !== undefined && { url: facts.url }),
      text,
    };
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(where, 'is nested too deeply to be read', { cause: error });
    throw error;
  }
};
