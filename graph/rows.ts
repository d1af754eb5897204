// From a record to what is written of it: mentions by entity, and claims with ends in the graph. And back from rows to claims. Pure.
import { createHash } from 'node:crypto';
import { InvariantError, got } from '../src/errors.ts';
import { CERTAINTIES, STATUSES, type Claim } from '../src/model/claim.ts';
import type { ClaimRecord, DocumentRecord, EntityRef, MentionRecord } from '../src/model/record.ts';
import type { Relation } from '../src/model/relation.ts';
import { isRelationType, VOCABULARY } from '../src/model/vocabulary.ts';
import type { Row } from './engine.ts';
import type { Span } from '../src/model/span.ts';
import { distinct } from './order.ts';
import { numberOf, textOf } from './reading.ts';
import { relationId, type DatedClaim } from './project.ts';
import type { Summary } from './summary.ts';

/** All places where one document names one entity. */
export interface MentionRow {
  readonly document: string;
  readonly entity: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Names that the document uses, without 该公司 and 他. */
  readonly forms: readonly string[];
  readonly name: string;
}

/** The id of a claim: from its document and all that it says, never from who its ends turned out to be. */
export const claimId = (document: string, claim: ClaimRecord): string => {
  const { evidence } = claim;
  const end = (ref: EntityRef | undefined): string | null => ref?.entity ?? null;
  const said = [
    document,
    claim.rule,
    claim.type,
    [end(claim.subject), end(claim.object), end(claim.about), end(claim.by)],
    [claim.title, claim.role, claim.status, claim.certainty, claim.negated, claim.since, claim.until, claim.share],
    [claim.amount?.value, claim.amount?.currency],
    [evidence, evidence.subject, evidence.object, evidence.trigger].flatMap((span) => [span.start, span.end]),
  ];
  return `claim:${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 20)}`;
};

/**
 * The claims of a record between entities of the graph. `resolve` gives the graph's id of an entity of the document.
 * A symmetric claim has subject < object. What is said between two names that turned out to be one entity is left out.
 */
export const claimsOf = (record: DocumentRecord, resolve: (local: string) => string): readonly Claim[] => {
  const claims = new Map<string, Claim>();
  for (const said of record.claims) {
    const { subject: from, object: to, about, by, evidence, ...rest } = said;
    const [subject, object] = [resolve(from.entity), resolve(to.entity)];
    if (subject === object) continue;
    const turned = VOCABULARY[said.type].symmetric && object < subject;
    const id = claimId(record.id, said);
    claims.set(id, {
      ...rest,
      id,
      subject: turned ? object : subject,
      object: turned ? subject : object,
      ...(about && { about: resolve(about.entity) }),
      ...(by && { by: resolve(by.entity) }),
      evidence: {
        document: record.id,
        start: evidence.start,
        end: evidence.end,
        subject: turned ? evidence.object : evidence.subject,
        object: turned ? evidence.subject : evidence.object,
        trigger: evidence.trigger,
      },
    });
  }
  return [...claims.values()];
};

/** The mentions of a record by entity of the graph; an entity that is only spoken of has no places. */
export const mentionsOf = (
  record: DocumentRecord,
  summaries: readonly Summary[],
  resolve: (local: string) => string,
): readonly MentionRow[] => {
  const mentions = new Map<string, MentionRecord[]>();
  for (const mention of record.mentions) {
    const list = mentions.get(mention.entity);
    if (list) list.push(mention);
    else mentions.set(mention.entity, [mention]);
  }
  const rows = new Map<string, { places: Map<number, number>; forms: Set<string>; names: Set<string> }>();
  for (const { local, name, aliases } of summaries) {
    const entity = resolve(local);
    const row = rows.get(entity) ?? {
      places: new Map<number, number>(),
      forms: new Set<string>(),
      names: new Set<string>(),
    };
    row.names.add(name);
    for (const alias of aliases) row.forms.add(alias);
    for (const mention of mentions.get(local) ?? []) {
      row.places.set(mention.start, mention.end);
      if (mention.kind === 'name') row.forms.add(mention.text);
    }
    rows.set(entity, row);
  }
  return [...rows].map(([entity, row]) => {
    const places = [...row.places].toSorted((a, b) => a[0] - b[0]);
    const names = distinct(row.names);
    return {
      document: record.id,
      entity,
      starts: places.map(([start]) => start),
      ends: places.map(([, end]) => end),
      forms: distinct([...row.forms, ...names]),
      name: names.reduce((best, name) => (name.length > best.length ? name : best)),
    };
  });
};

/** What is kept of a claim on its node: everything but its ends, and the relation that it belongs to. */
export const claimProperties = (claim: Claim): Row => {
  const { id, type, title, role, status, certainty, negated, since, until, amount, share, rule, evidence } = claim;
  return {
    id,
    type,
    ...(title !== undefined && { title }),
    ...(role !== undefined && { role }),
    ...(status !== undefined && { status }),
    certainty,
    negated,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(amount !== undefined && { amount: amount.value, currency: amount.currency }),
    ...(share !== undefined && { share }),
    rule,
    relation: relationId(type, claim.subject, claim.object, claim),
    subjectStart: evidence.subject.start,
    subjectEnd: evidence.subject.end,
    objectStart: evidence.object.start,
    objectEnd: evidence.object.end,
    triggerStart: evidence.trigger.start,
    triggerEnd: evidence.trigger.end,
  };
};

/** What is kept of a relation on its edge. */
export const relationProperties = (relation: Relation): Row => {
  const { subject: _s, object: _o, type: _t, amount, ...rest } = relation;
  return { ...rest, ...(amount && { amount: amount.value, currency: amount.currency }) };
};

/** What a claim and a relation say alike. */
type Facts = Pick<Claim, 'type' | 'title' | 'role' | 'status' | 'certainty' | 'since' | 'until' | 'amount' | 'share'>;

/** What a claim says, without ends, place and rule. */
export const claimFacts = (claim: Claim): Facts => {
  const { type, title, role, status, certainty, since, until, amount, share } = claim;
  return {
    type,
    ...(title !== undefined && { title }),
    ...(role !== undefined && { role }),
    ...(status !== undefined && { status }),
    certainty,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(amount !== undefined && { amount }),
    ...(share !== undefined && { share }),
  };
};

/** The same from the properties of a claim's node or a relation's edge. Throws InvariantError for what is not of the vocabulary. */
export const readFacts = (properties: Row): Facts => {
  const { type } = properties;
  const certainty = CERTAINTIES.find((value) => value === properties['certainty']);
  if (!isRelationType(type) || !certainty)
    throw new InvariantError('store', `not of the vocabulary, ${got(properties)}`);
  const [title, role, since, until] = ['title', 'role', 'since', 'until'].map((key) => textOf(properties[key]));
  const status = STATUSES.find((value) => value === properties['status']);
  const { amount, share } = properties;
  return {
    type,
    ...(title !== undefined && { title }),
    ...(role !== undefined && { role }),
    ...(status !== undefined && { status }),
    certainty,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(typeof amount === 'number' && { amount: { value: amount, currency: textOf(properties['currency']) ?? '' } }),
    ...(typeof share === 'number' && { share }),
  };
};

/** A claim from a row that holds its node's properties under `claim`, and subject, object, about, by, document, start, end, publishedOn. */
export const readClaim = (row: Row): DatedClaim => {
  const node = row['claim'] as Row;
  const [about, by] = [textOf(row['about']), textOf(row['by'])];
  const span = (end: string): Span => ({ start: numberOf(node[`${end}Start`]), end: numberOf(node[`${end}End`]) });
  return {
    id: String(node['id']),
    subject: String(row['subject']),
    object: String(row['object']),
    ...(about !== undefined && { about }),
    ...(by !== undefined && { by }),
    ...readFacts(node),
    negated: node['negated'] === true,
    evidence: {
      document: String(row['document']),
      start: numberOf(row['start']),
      end: numberOf(row['end']),
      subject: span('subject'),
      object: span('object'),
      trigger: span('trigger'),
    },
    rule: textOf(node['rule']) ?? '',
    publishedOn: textOf(row['publishedOn']) ?? '',
  };
};
