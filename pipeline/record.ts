// From what the pipeline knows to the exchange format: names, and other mentions where they carry a claim.
import type { Claim } from '../src/model/claim.ts';
import type { ClaimRecord, DocumentRecord, EntityRef, MentionRecord } from '../src/model/record.ts';
import { InvariantError } from '../src/errors.ts';
import type { Related } from './stage.ts';

const claimEnds = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ subject, object, about, by }) => [subject, object, about ?? '', by ?? '']));

/** The record of a document, as `guanxi extract` writes it. A place that stands for its government is shown only where the government takes part in a claim. */
export const toRecord = (related: Related): DocumentRecord => {
  const { document, claims } = related;
  const names = new Map(related.entities.map((entity) => [entity.id, entity.name]));
  const ref = (id: string): EntityRef => {
    const name = names.get(id);
    if (name === undefined) throw new InvariantError(document.id, `a claim names an unknown entity, got "${id}"`);
    return { entity: id, name };
  };
  const inClaims = claimEnds(claims);
  const named = new Set(related.mentions.filter((mention) => mention.kind === 'name').map((mention) => mention.entity));
  const mentions = related.mentions
    .filter((mention) => mention.kind === 'name' || inClaims.has(mention.entity) || named.has(mention.entity))
    .map(({ start, end, text, type, kind, entity, by, confidence }): MentionRecord => ({
      start,
      end,
      text,
      type,
      kind,
      entity,
      name: ref(entity).name,
      by,
      confidence,
    }));
  return {
    id: document.id,
    mentions,
    claims: claims.map(
      ({ id: _, subject, object, about, by, evidence: { document: __, ...evidence }, ...claim }): ClaimRecord => ({
        ...claim,
        subject: ref(subject),
        object: ref(object),
        ...(about === undefined ? {} : { about: ref(about) }),
        ...(by === undefined ? {} : { by: ref(by) }),
        evidence,
      }),
    ),
    ...(related.aliases.length > 0 ? { aliases: related.aliases } : {}),
  };
};
