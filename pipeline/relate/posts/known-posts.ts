// Who holds which post by the plain words of the document, so that 董事长张三 further down is the chairman of the same firm.
import type { Mention } from '../../../src/model/mention.ts';
import type { DocumentView, MentionUnit } from '../sentence/clause.ts';
import { isMentionOf } from '../sentence/clause.ts';
import { postsOf } from './posts.ts';
import type { Post } from './posts.ts';
import { skipBlank } from '../sentence/steps.ts';

interface KnownPost {
  readonly role: string;
  readonly organization: MentionUnit;
  readonly isOver: boolean;
}

const memory = new WeakMap<DocumentView, ReadonlyMap<string, readonly KnownPost[]>>();

const read = (document: DocumentView): ReadonlyMap<string, readonly KnownPost[]> => {
  const known = new Map<string, KnownPost[]>();
  for (const { units, ...rest } of document.sentences) {
    for (const chain of postsOf({ units, ...rest })) {
      const holder = units[skipBlank(units, chain.to)];
      if (!isMentionOf(holder, 'person')) continue;
      const list = known.get(holder.mention.entity) ?? [];
      for (const { organization, head, status } of chain.posts)
        if (organization) list.push({ role: head.title.role, organization, isOver: status === 'former' });
      known.set(holder.mention.entity, list);
    }
  }
  return known;
};

/** The organization at which the document plainly says, somewhere, that a person holds this post; undefined if nowhere or at several. */
export const knownOrganization = (person: Mention, post: Post, document: DocumentView): Mention | undefined => {
  let known = memory.get(document);
  if (!known) memory.set(document, (known = read(document)));
  // 前A公司总裁王芳加盟并出任总裁: of another one; a state has one such office.
  const isElsewhere = post.class !== 'state' && post.class !== 'army' && post.status !== 'former';
  const found = (known.get(person.entity) ?? []).filter(
    ({ role, isOver }) => role === post.head.title.role && !(isOver && isElsewhere),
  );
  const [first] = found;
  const isOne = found.every(({ organization }) => organization.mention.entity === first?.organization.mention.entity);
  return first && isOne ? first.organization.mention : undefined;
};
