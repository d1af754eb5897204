// Precision of each finder of names and of each rule: how often it fired, how often it was right.
import type { DocumentRecord } from '../model/record.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import { goldNames } from './gold-names.ts';
import type { GoldDocument } from './corpora.ts';

export interface SourceFigure {
  readonly source: string;
  readonly fired: number;
  readonly right: number;
}

class Tally {
  readonly #counts = new Map<string, { fired: number; right: number }>();

  add(source: string, isRight: boolean): void {
    const count = this.#counts.get(source) ?? { fired: 0, right: 0 };
    count.fired++;
    if (isRight) count.right++;
    this.#counts.set(source, count);
  }

  /** Most often fired first. */
  figures(): readonly SourceFigure[] {
    return [...this.#counts]
      .map(([source, { fired, right }]) => ({ source, fired, right }))
      .toSorted((a, b) => b.fired - a.fired || (a.source < b.source ? -1 : 1));
  }
}

/** The finder without the entry it found: lexicon:company:openai → lexicon. */
const finderOf = (by: string): string => by.split(':')[0] ?? by;

/** For each finder, how many of its names are right in span and type. */
export const byFinder = (
  golds: readonly GoldDocument[],
  records: ReadonlyMap<string, DocumentRecord>,
): readonly SourceFigure[] => {
  const tally = new Tally();
  for (const gold of golds) {
    const right = new Set(goldNames(gold).map(({ start, end, type }) => `${start}:${end}:${type}`));
    for (const { start, end, type, kind, by } of records.get(gold.id)?.mentions ?? []) {
      if (kind === 'name') tally.add(finderOf(by), right.has(`${start}:${end}:${type}`));
    }
  }
  return tally.figures();
};

/** Which gold entity each predicted one stands for: the one that most of its names name. */
const alignEntities = (gold: GoldDocument, record: DocumentRecord): ReadonlyMap<string, string> => {
  const names = goldNames(gold);
  const votes = new Map<string, Map<string, number>>();
  const vote = (entity: string, id: string | undefined, weight: number): void => {
    if (id === undefined) return;
    const of = votes.get(entity) ?? new Map<string, number>();
    of.set(id, (of.get(id) ?? 0) + weight);
    votes.set(entity, of);
  };
  for (const mention of record.mentions) {
    if (mention.kind === 'name') {
      for (const name of names) {
        if (name.start >= mention.end || mention.start >= name.end) continue;
        vote(mention.entity, name.entity, name.start === mention.start && name.end === mention.end ? 4 : 1);
      }
    } else
      for (const entity of gold.entities ?? [])
        if (entity.metonym === true && entity.forms?.includes(mention.text)) vote(mention.entity, entity.id, 1);
  }
  return new Map([...votes].map(([entity, of]) => [entity, [...of].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
};

/** For each rule, how many of its claims are right in type and ends. */
export const byRule = (
  golds: readonly GoldDocument[],
  records: ReadonlyMap<string, DocumentRecord>,
): readonly SourceFigure[] => {
  const tally = new Tally();
  for (const gold of golds) {
    const record = records.get(gold.id);
    if (!record || !gold.claims) continue;
    const goldOf = alignEntities(gold, record);
    const right = new Set(gold.claims.map((claim) => `${claim.type} ${claim.subject} ${claim.object}`));
    for (const { type, subject, object, rule } of record.claims) {
      const [a, b] = [goldOf.get(subject.entity), goldOf.get(object.entity)];
      tally.add(rule, right.has(`${type} ${a} ${b}`) || (VOCABULARY[type].symmetric && right.has(`${type} ${b} ${a}`)));
    }
  }
  return tally.figures();
};
