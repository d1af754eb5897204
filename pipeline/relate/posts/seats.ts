// Which seat somebody follows in: the post named beside a successor or a predecessor, as the title and place of a SUCCEEDED.
import type { Mention } from '../../../src/model/mention.ts';
import { relationOf } from './belonging.ts';
import { contextOrganization } from './context.ts';
import type { DocumentView, MentionUnit, SentenceView } from '../sentence/clause.ts';
import { postsOf, titleText } from './posts.ts';
import type { Post } from './posts.ts';
import type { Draft } from '../rule.ts';
import { skipBlank, stepBack, textAt } from '../sentence/steps.ts';

/** What a draft of SUCCEEDED says of the seat. */
export type Seat = Pick<Draft, 'title' | 'role' | 'about'>;

const INTO =
  /^(?:出任|担任|兼任|暂代|代理|任|成为|为|当|就任|新任|担任了|当选|当选为|任命为|接任|执掌|的|,|并|将|正式|继续|之后|后|而)$/u;

const seatOf = (post: Post, person: Mention, sentence: SentenceView, document: DocumentView): Seat => {
  const about = post.organization?.mention ?? contextOrganization(post, sentence, document, person);
  return {
    title: titleText(post, document),
    ...(post.role === undefined ? {} : { role: post.role }),
    ...(about === undefined ? {} : { about }),
  };
};

/** The seat named after unit `at`, for `person`, by 出任, 任 and the like: 接替李四出任A公司总裁. */
export const seatAfter = (
  at: number,
  person: Mention,
  sentence: SentenceView,
  document: DocumentView,
): Seat | undefined => {
  const { units } = sentence;
  let next = skipBlank(units, at);
  let last = '';
  for (let steps = 0; steps < 4 && INTO.test(textAt(units, next)); steps++) {
    last = textAt(units, next);
    next = skipBlank(units, next + 1);
  }
  // What follows a comma without 出任 or the like is another matter.
  if (last === ',') return undefined;
  // 任淘宝、天猫总裁
  while (units[next]?.kind === 'mention' && textAt(units, next + 1) === '、') next = skipBlank(units, next + 2);
  const chain = postsOf(sentence).find(({ from, to }) => from <= next && next < to && from >= at);
  const [post] = chain?.posts ?? [];
  return post ? seatOf(post, person, sentence, document) : undefined;
};

/** The seat named right in front of a person, here or earlier in the sentence: A公司总裁 in A公司总裁李四. */
export const seatBefore = (
  { mention: person, start }: MentionUnit,
  sentence: SentenceView,
  document: DocumentView,
): Seat | undefined => {
  const { units } = sentence;
  const named = units.filter(
    (unit) => unit.kind === 'mention' && unit.mention.entity === person.entity && unit.start <= start,
  );
  for (const unit of named.toReversed()) {
    const last = stepBack(units, units.indexOf(unit));
    const post = postsOf(sentence)
      .find(({ to }) => to === last + 1)
      ?.posts.at(-1);
    // A founder has no seat to follow in.
    if (post && relationOf(post.head.title, '', true) === 'HOLDS_POSITION')
      return seatOf(post, person, sentence, document);
  }
  return undefined;
};

/** The seat whose title ends at an offset, for `person`: A公司主席 in 将A公司主席职务交给Y. */
export const seatEndingAt = (
  offset: number,
  person: Mention,
  sentence: SentenceView,
  document: DocumentView,
): Seat | undefined => {
  const post = postsOf(sentence)
    .flatMap(({ posts }) => posts)
    .find(({ title }) => title.end === offset);
  return post ? seatOf(post, person, sentence, document) : undefined;
};
