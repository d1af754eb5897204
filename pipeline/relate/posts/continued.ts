// Lists of posts that go on behind a comma: 王芳是A大学教授，B院院士.
import type { SentenceView } from '../sentence/clause.ts';
import { skipBlank } from '../sentence/steps.ts';
import { postsOf } from './posts.ts';
import type { PostChain } from './posts.ts';

/** The chains that go on behind a comma with more posts of the same holder, each with its organization: A大学教授，B院院士。 */
export const continued = (sentence: SentenceView, chain: PostChain): readonly PostChain[] => {
  const { units } = sentence;
  const comma = skipBlank(units, chain.to);
  const next = postsOf(sentence).find(({ from }) => from === skipBlank(units, comma + 1));
  if (units[comma]?.text !== ',' || !next?.posts[0]?.organization) return [];
  const end = units[skipBlank(units, next.to)];
  const isEnd = end === undefined || (end.kind === 'mark' && /^[,，。;；)]$/u.test(end.text));
  return isEnd ? [next, ...continued(sentence, next)] : [];
};
