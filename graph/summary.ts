// What "who is who" needs to know of one entity of one document: small and bounded, so that it can travel by name through a cluster.
import { got, InputError } from '../src/errors.ts';
import type { EntityType } from '../src/model/entity.ts';
import { nameKey } from '../src/model/fold.ts';
import type { DocumentRecord } from '../src/model/record.ts';
import { distinct } from './order.ts';

export interface Summary {
  readonly document: string;
  /** Id of the entity in its document; for an entry of the lexicon, the entry's id. */
  readonly local: string;
  readonly type: EntityType;
  /** The fullest form in the document, or the lexicon's name. */
  readonly name: string;
  /** The names of it that the text itself gives: 以下简称“字节跳动”. */
  readonly aliases: readonly string[];
  /** Keys of those with whom it shares a claim. */
  readonly partners: readonly string[];
  /** Keys of companies and organizations of the document of which something is said. */
  readonly around: readonly string[];
}

/** How many partners, neighbours and aliases a summary holds at most: what keeps one of them small. */
const BOUND = 48;

const LEXICON_ID = /^(person|company|organization):[a-z0-9-]+$/u;

/** Words by which a text calls whomever it speaks of: no name that would hold in another document. */
const GENERIC_ALIAS =
  /^(本|该|我|贵|各|两|双|标的|上市|目标|母|子|总|分)?(公司|集团|企业|银行|基金|学校|医院|法院|股份|控股|我们|我方|甲方|乙方|丙方|丁方|双方|各方|发行人|控股股东|实际控制人|标的|委托人|受托人|原告|被告|申请人)$/u;

/** True for the id of an entry of the lexicon: company:openai. */
export const isLexiconId = (id: string): boolean => LEXICON_ID.test(id);

/** The type that a lexicon's id begins with. */
const typeOfId = (id: string): EntityType => {
  const head = id.slice(0, id.indexOf(':'));
  return head === 'person' || head === 'company' ? head : 'organization';
};

/** The key under which an entity meets its like: the lexicon's id, else type and folded name: “person/王军”. */
export const entityKey = (entity: Pick<Summary, 'local' | 'type' | 'name'>): string =>
  isLexiconId(entity.local) ? entity.local : `${entity.type}/${nameKey(entity.name)}`;

/** The keys of names that the text itself gives to the entity, without those that say nothing elsewhere (公司, 甲方). */
export const aliasKeys = (entity: Summary): readonly string[] =>
  distinct(
    entity.aliases
      .map(nameKey)
      .filter((key) => key.length >= 2 && !GENERIC_ALIAS.test(key))
      .map((key) => `${entity.type}/${key}`),
  ).filter((key) => key !== entityKey(entity));

/** Under which keys a document must be found when the groups of a name are decided again. */
export const documentKeys = (summaries: readonly Summary[]): readonly string[] =>
  distinct(
    summaries.flatMap((entity) => {
      const aliases = aliasKeys(entity);
      const own = entityKey(entity);
      return isLexiconId(own) && aliases.length === 0 ? [] : [own, ...aliases];
    }),
  );

interface Draft {
  readonly type: EntityType;
  readonly names: Set<string>;
  readonly forms: Set<string>;
  readonly aliases: Set<string>;
  readonly partners: Set<string>;
}

/**
 * The entities of one document with what sets them apart from others of their name, sorted by id.
 * Throws InputError if a claim or an alias speaks of an entity that no mention and no lexicon id gives a type.
 */
export const summarize = (record: DocumentRecord): readonly Summary[] => {
  const drafts = new Map<string, Draft>();
  const draft = (id: string, type: EntityType | undefined, name: string): Draft => {
    const found = drafts.get(id);
    if (found) {
      if (type === undefined || isLexiconId(id)) found.names.add(name);
      return found;
    }
    const kind = isLexiconId(id) ? typeOfId(id) : type;
    if (!kind) throw new InputError(`document ${record.id}`, `a claim names an entity without a mention, ${got(id)}`);
    const made = {
      type: kind,
      names: new Set([name]),
      forms: new Set<string>(),
      aliases: new Set<string>(),
      partners: new Set<string>(),
    };
    drafts.set(id, made);
    return made;
  };
  for (const mention of record.mentions) {
    const entity = draft(mention.entity, mention.type, mention.name);
    entity.names.add(mention.name);
    if (mention.kind === 'name') entity.forms.add(mention.text);
  }
  for (const claim of record.claims) {
    for (const end of [claim.subject, claim.object, claim.about, claim.by]) {
      if (end) draft(end.entity, undefined, end.name);
    }
  }
  for (const { entity, alias } of record.aliases ?? []) draft(entity, undefined, alias).aliases.add(alias);

  const keys = new Map(
    [...drafts].map(([id, entity]): [string, readonly string[]] => {
      const names = [...entity.names, ...entity.forms, ...entity.aliases].map(nameKey).filter((key) => key.length >= 2);
      return [id, isLexiconId(id) ? [id, ...names] : names];
    }),
  );
  const keysOf = (id: string): readonly string[] => keys.get(id) ?? [];
  const said = new Set<string>();
  for (const claim of record.claims) {
    const ends = distinct(
      [claim.subject, claim.object, ...(claim.about ? [claim.about] : [])].map((end) => end.entity),
    );
    for (const end of ends) {
      said.add(end);
      for (const other of ends) if (other !== end) for (const key of keysOf(other)) drafts.get(end)?.partners.add(key);
    }
  }
  const around = distinct([...said].filter((id) => drafts.get(id)?.type !== 'person').flatMap(keysOf));
  return [...drafts]
    .map(([local, entity]): Summary => {
      const own = new Set(keysOf(local));
      return {
        document: record.id,
        local,
        type: entity.type,
        name: fullest(entity.names),
        aliases: distinct(entity.aliases).slice(0, BOUND),
        partners: distinct(entity.partners).slice(0, BOUND),
        // Of the first ones so many that enough are left without its own.
        around: around
          .slice(0, BOUND + own.size)
          .filter((key) => !own.has(key))
          .slice(0, BOUND),
      };
    })
    .toSorted((a, b) => (a.local < b.local ? -1 : 1));
};

/** The longest of the names; of equally long ones the first by code unit. */
const fullest = (names: Iterable<string>): string =>
  distinct(names).reduce((best, name) => (name.length > best.length ? name : best), '');
