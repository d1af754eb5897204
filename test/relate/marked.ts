// Reads texts with their mentions marked (pipeline/relate/rule.ts), so that rules are tested without name finders.
import { fileURLToPath } from 'node:url';
import type { Claim } from '../../src/model/claim.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import type { Mention, MentionKind } from '../../src/model/mention.ts';
import { VOCABULARY } from '../../src/model/vocabulary.ts';
import { createRelate } from '../../pipeline/relate.ts';
import type { Rule } from '../../pipeline/relate/rule.ts';
import { loadTitles } from '../../pipeline/relate/posts/titles.ts';
import { createSegment, loadSegmenter } from '../../pipeline/segment.ts';
import { sentences } from '../../pipeline/sentences.ts';
import type { Linked } from '../../pipeline/stage.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'person',
  c: 'company',
  o: 'organization',
  m: 'organization',
};

const titles = loadTitles(fileURLToPath(new URL('../../pipeline/lexicon/titles.tsv', import.meta.url)));
const segment = createSegment(loadSegmenter());

const kindOf = (mark: string, type: EntityType, isOther: boolean): MentionKind => {
  if (mark === 'm') return 'metonym';
  if (!isOther) return 'name';
  return type === 'person' ? 'pronoun' : 'nominal';
};

/** The linked document of a marked text: “{p:张三}任{c:微软}总裁” → 张三任微软总裁, two mentions. An entity's id and name are its form. */
const readMarked = (marked: string, date?: string): Linked => {
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([pcom])(?:=([^:}]+))?:([^}]+)\}/gu)) {
    const [whole, mark = '', other, form = ''] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    const type = TYPES[mark] ?? 'organization';
    const entity = other ?? form;
    const start = text.length;
    text += form;
    const kind = kindOf(mark, type, other !== undefined);
    mentions.push({ start, end: text.length, text: form, type, kind, entity, by: 'test', confidence: 1 });
    if (!entities.has(entity)) entities.set(entity, { id: entity, type, name: entity, aliases: [] });
  }
  text += marked.slice(at);
  const document = { id: 'test', text, contentHash: '', ...(date === undefined ? {} : { publishedOn: date }) };
  return {
    ...segment(sentences({ document })),
    names: [],
    mentions,
    entities: [...entities.values()],
    aliases: [],
  };
};

/** The claims that some rules find in a marked text. */
export const claimsIn = (marked: string, rules: readonly Rule[], date?: string): readonly Claim[] =>
  createRelate(titles, rules)(readMarked(marked, date)).claims;

/** A claim in words, cut to as many parts as `like` tells: '张三 HOLDS_POSITION 微软 总裁 former'. A name with a space is written with _; the ends of a symmetric relation come in the order of `like`. */
export const wordsOf = (claim: Claim, like: string): string => {
  const isTurned = VOCABULARY[claim.type].symmetric && like.startsWith(`${claim.object.replaceAll(' ', '_')} `);
  const [subject, object] = isTurned ? [claim.object, claim.subject] : [claim.subject, claim.object];
  const parts = [
    subject,
    claim.type,
    object,
    claim.title ?? '-',
    claim.status ?? 'current',
    claim.negated ? `not-${claim.certainty}` : claim.certainty,
    claim.since ?? '-',
    claim.until ?? '-',
  ];
  return parts
    .map((part) => part.replaceAll(' ', '_'))
    .slice(0, like.split(' ').length)
    .join(' ');
};
