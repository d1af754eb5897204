// How an entity is described: its name, its other names, in how many documents it is named, how many relations it has, how it is found.
import { ENTITY_TYPES, type EntityType } from '../src/model/entity.ts';
import { InvariantError, got } from '../src/errors.ts';
import * as cypher from './cypher.ts';
import type { Engine, Row, Statement } from './engine.ts';
import { byUnit, chunks } from './order.ts';
import { numberOf, readBy } from './reading.ts';
import { searchKeys } from './search-keys.ts';
import { isLexiconId } from './summary.ts';

const ROWS_A_TIME = 2_000;

/** The type that every id of the graph begins with: company:openai → company. */
export const typeOf = (id: string): EntityType => {
  const type = ENTITY_TYPES.find((type) => id.startsWith(`${type}:`));
  if (!type) throw new InvariantError('entity', `an id without type, ${got(id)}`);
  return type;
};

interface Named {
  readonly name: string;
  readonly documents: number;
}

/** The name to show: the longest; of equally long ones that of most documents, then the first by code unit. The lexicon's is as it says. */
const bestName = (id: string, names: readonly Named[]): string =>
  names.toSorted(
    (a, b) =>
      (isLexiconId(id) ? 0 : b.name.length - a.name.length) || b.documents - a.documents || byUnit(a.name, b.name),
  )[0]?.name ?? '';

/**
 * Writes name, aliases, counts and search keys of the entities with these ids, from what documents say of them now;
 * takes away those that no document names any more.
 */
export const describeEntities = async (engine: Engine, ids: readonly string[]): Promise<void> => {
  for (const piece of chunks(ids, ROWS_A_TIME)) {
    const names = new Map<string, Named[]>();
    for (const row of await readBy(engine, cypher.NAMES_OF_ENTITIES, piece)) {
      const named = { name: String(row['name']), documents: numberOf(row['documents']) };
      const list = names.get(String(row['id']));
      if (list) list.push(named);
      else names.set(String(row['id']), [named]);
    }
    const forms = new Map<string, string[]>();
    for (const row of await readBy(engine, cypher.FORMS_OF_ENTITIES, piece)) {
      const list = forms.get(String(row['id']));
      if (list) list.push(String(row['form']));
      else forms.set(String(row['id']), [String(row['form'])]);
    }
    const degrees = new Map<string, number>();
    for (const row of await readBy(engine, cypher.DEGREES, piece))
      degrees.set(String(row['id']), numberOf(row['degree']));

    const rows: Row[] = [];
    for (const id of piece) {
      const known = names.get(id);
      if (!known) continue;
      const name = bestName(id, known);
      const aliases = (forms.get(id) ?? []).filter((form) => form !== name).toSorted(byUnit);
      const documents = known.reduce((sum, one) => sum + one.documents, 0);
      const properties = { id, name, aliases, documents, degree: degrees.get(id) ?? 0 };
      rows.push({ id, properties: { ...properties, ...searchKeys([name, ...aliases], typeOf(id) === 'person') } });
    }
    const gone = piece.filter((id) => !names.has(id));
    const statements: Statement[] = [{ cypher: cypher.SET_ENTITIES, params: { rows } }];
    if (gone.length > 0) statements.push({ cypher: cypher.DELETE_ENTITIES, params: { ids: gone } });
    await engine.write(statements);
  }
};
