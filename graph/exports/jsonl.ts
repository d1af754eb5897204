// JSON lines in one canonical order: the form in which two graphs are compared byte for byte. Entities, then relations, then claims.
import { claims, entities, relations } from '../contents.ts';
import type { Store } from '../store.ts';
import type { ExportFormat } from './format.ts';

/** A line, with its keys in the order in which they are given. */
const line = (kind: string, value: object): string => `${JSON.stringify({ kind, ...value })}\n`;

async function* lines(store: Pick<Store, 'read'>): AsyncGenerator<string> {
  for await (const { id, type, name, aliases, documents, degree } of entities(store)) {
    yield line('entity', { id, type, name, aliases, documents, degree });
  }
  for await (const { id, type, subject, subjectName, object, objectName, ...said } of relations(store)) {
    const ends = { subject: { id: subject, name: subjectName }, object: { id: object, name: objectName } };
    const { title, role, status, certainty, since, until, amount, share, documents, claims: behind } = said;
    yield line('relation', {
      id,
      type,
      ...ends,
      title,
      role,
      status,
      certainty,
      since,
      until,
      amount,
      share,
      documents,
      claims: behind,
    });
  }
  for await (const { claim, subjectName, objectName, aboutName, byName, quote } of claims(store)) {
    const {
      id,
      type,
      subject,
      object,
      about,
      by,
      title,
      role,
      status,
      certainty,
      negated,
      since,
      until,
      amount,
      share,
      rule,
      evidence,
    } = claim;
    yield line('claim', {
      id,
      type,
      subject: { id: subject, name: subjectName },
      object: { id: object, name: objectName },
      about: about === undefined ? undefined : { id: about, name: aboutName },
      title,
      role,
      status,
      certainty,
      negated,
      by: by === undefined ? undefined : { id: by, name: byName },
      since,
      until,
      amount,
      share,
      rule,
      evidence: {
        document: evidence.document,
        start: evidence.start,
        end: evidence.end,
        quote,
        subject: evidence.subject,
        object: evidence.object,
        trigger: evidence.trigger,
      },
    });
  }
}

/** One file, graph.jsonl. */
export const jsonl: ExportFormat = (store) => [{ name: 'graph.jsonl', parts: lines(store) }];
