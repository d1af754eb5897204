// The sentences behind an edge: every claim of it with its sentence cut from the document's text, and the spans that are marked in it.
import type { Span } from '../src/model/span.ts';
import type { EvidenceView } from '../src/model/view.ts';
import * as cypher from './cypher.ts';
import type { Row } from './engine.ts';
import { readDocument } from './edges.ts';
import { typeOf } from './entities.ts';
import { byUnit, distinct } from './order.ts';
import { readBy, textOf } from './reading.ts';
import { claimFacts, readClaim } from './rows.ts';
import type { Store } from './store.ts';

const ENDS = new Set('。！？!?\n\r');
const CLOSING = new Set('”’」』）)"》');
/** What a sentence without an end is cut to, on each side. */
const REACH = 240;

/** The sentence or sentences that hold a span, without white space at the ends: half-open offsets into the text. */
const sentenceAround = (text: string, span: Span): Span => {
  let start = span.start;
  const first = Math.max(0, span.start - REACH);
  while (start > first && !ENDS.has(text[start - 1] ?? '')) start--;
  while (start < span.start && (CLOSING.has(text[start] ?? '') || /\s/u.test(text[start] ?? ''))) start++;
  let end = Math.max(span.end, span.start + 1);
  const last = Math.min(text.length, span.end + REACH);
  if (!ENDS.has(text[end - 1] ?? '')) {
    while (end < last && !ENDS.has(text[end] ?? '')) end++;
    if (end < last && text[end] !== '\n' && text[end] !== '\r') end++;
  }
  while (end < last && CLOSING.has(text[end] ?? '')) end++;
  while (end > span.end && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
};

/** Every claim of the edge with this id, also those planned, denied or negated: the newest document first, then in order of reading. */
export const evidenceOf = async (store: Pick<Store, 'read'>, edge: string): Promise<readonly EvidenceView[]> => {
  const claims = (await store.read(cypher.CLAIMS_OF_RELATIONS, { ids: [edge] })).map(readClaim);
  if (claims.length === 0) return [];
  const documents = new Map<string, Row>();
  const documentIds = distinct(claims.map((claim) => claim.evidence.document));
  for (const row of await readBy(store, cypher.DOCUMENTS, documentIds)) documents.set(String(row['id']), row);
  const ids = distinct(claims.flatMap((claim) => [claim.subject, claim.object, claim.about ?? '', claim.by ?? '']));
  const names = new Map<string, string>();
  for (const row of await readBy(store, cypher.NODES, ids)) names.set(String(row['id']), String(row['name']));
  const named = (id: string) => ({ id, name: names.get(id) ?? id });

  return claims
    .toSorted(
      (a, b) =>
        byUnit(b.publishedOn, a.publishedOn) ||
        byUnit(a.evidence.document, b.evidence.document) ||
        a.evidence.start - b.evidence.start ||
        byUnit(a.id, b.id),
    )
    .map((claim): EvidenceView => {
      const { evidence } = claim;
      const row = documents.get(evidence.document) ?? { id: evidence.document };
      const text = textOf(row['text']) ?? '';
      const all = [evidence, evidence.subject, evidence.object, evidence.trigger];
      const whole = {
        start: Math.min(...all.map((span) => span.start)),
        end: Math.max(...all.map((span) => span.end)),
      };
      const { start, end } = sentenceAround(text, whole);
      const shift = (span: Span): Span => ({ start: span.start - start, end: span.end - start });
      return {
        claim: claim.id,
        ...claimFacts(claim),
        negated: claim.negated,
        subject: { ...named(claim.subject), type: typeOf(claim.subject) },
        object: { ...named(claim.object), type: typeOf(claim.object) },
        ...(claim.about !== undefined && { about: named(claim.about) }),
        ...(claim.by !== undefined && { by: named(claim.by) }),
        rule: claim.rule,
        document: readDocument(row),
        sentence: text.slice(start, end),
        offset: start,
        spans: { subject: shift(evidence.subject), object: shift(evidence.object), trigger: shift(evidence.trigger) },
      };
    });
};
