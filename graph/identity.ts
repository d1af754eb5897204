// Who is who across documents: entities of single documents become those of the graph (model.md §5). Pure; independent of the order of reading.
import { createHash } from 'node:crypto';
import { cluster } from './cluster.ts';
import { byUnit } from './order.ts';
import { aliasKeys, entityKey, isLexiconId, type Summary } from './summary.ts';

/** Names that many institutions bear: 人民医院 of one document is not that of another unless what is said of them agrees. */
const GENERIC_NAME =
  /^(省|市|县|区|州|镇|乡)?(第?[一二三四五六七八九十]+)?(人民|中心|中医|妇幼保健|中级|高级|基层|实验|附属|儿童|公安|市场监督管理|市场监管)*(医院|中学|小学|幼儿园|学校|大学|法院|检察院|公安局|派出所|教育局|财政局|税务局|卫健委|发改委|国资委|管委会|居委会|村委会|政府|省委|市委|县委|区委|党委|分局|总局|局|委员会|董事会|监事会|工会|协会)$/u;

/** True for a foreign name in full, 萨姆·奥特曼 or Sam Altman: who bears it is one person until a document says otherwise. */
const isForeignFullName = (name: string): boolean =>
  /\p{Script=Han}[·•・]\p{Script=Han}/u.test(name) ||
  /^\p{Script=Latin}[\p{L}.'’-]+(?:[\s·][\p{L}.'’-]+)+$/u.test(name);

/** An id of the graph for who is not in the lexicon: `person:~` and a hash, which no entry's id can equal. */
const madeId = (key: string, apart: string): string => {
  const type = key.slice(0, key.indexOf('/'));
  const hash = createHash('sha256').update(`${key}\u0000${apart}`).digest('hex');
  return `${type}:~${hash.slice(0, 16)}`;
};

/** Where a local entity went: key of the map that `identify` gives. */
export const linkKey = (document: string, local: string): string => `${document}\u0000${local}`;

/**
 * For each alias that a text gives, whose it is, if only one entity bears it and no document makes a claim between the two:
 * “北京字节跳动科技有限公司（以下简称‘字节跳动’）” → company/字节跳动 belongs to company/北京字节跳动科技有限公司.
 */
const establishedAliases = (summaries: readonly Summary[]): ReadonlyMap<string, string> => {
  const owners = new Map<string, Set<string>>();
  const separate = new Set<string>();
  for (const entity of summaries) {
    const own = entityKey(entity);
    for (const partner of entity.partners) separate.add(`${own}\u0000${entity.type}/${partner}`);
    if (entity.type === 'person' && isLexiconId(own)) continue;
    for (const alias of aliasKeys(entity)) owners.set(alias, (owners.get(alias) ?? new Set()).add(own));
  }
  const established = new Map<string, string>();
  for (const [alias, keys] of owners) {
    const [owner, second] = [...keys];
    if (owner === undefined || second !== undefined) continue;
    if (separate.has(`${owner}\u0000${alias}`) || separate.has(`${alias}\u0000${owner}`)) continue;
    established.set(alias, owner);
  }
  return established;
};

/** Follows aliases to the name that stands for all of them; a ring of names is led by its longest. */
const canonicalKey = (key: string, established: ReadonlyMap<string, string>): string => {
  const way: string[] = [];
  let at = key;
  for (;;) {
    const ring = way.indexOf(at);
    if (ring >= 0) return way.slice(ring).toSorted((a, b) => b.length - a.length || byUnit(a, b))[0] ?? key;
    way.push(at);
    const next = established.get(at);
    if (next === undefined) return at;
    at = next;
  }
};

/** The groups of one name: local entities, each with what makes its id differ from others of that name. */
const decideName = (
  key: string,
  members: readonly Summary[],
): readonly { readonly id: string; readonly members: readonly Summary[] }[] => {
  if (isLexiconId(key)) return [{ id: key, members }];
  const isPerson = key.startsWith('person/');
  const name = key.slice(key.indexOf('/') + 1);
  if (!isPerson && !GENERIC_NAME.test(name)) return [{ id: madeId(key, ''), members }];
  const byName = isPerson && members.some((member) => isForeignFullName(member.name));
  return cluster(members, { byName, adoptsSilent: isPerson && name.length > 2 }).map((group) => ({
    id: madeId(key, group.apart),
    members: group.members,
  }));
};

/**
 * Decides for each entity of each document which entity of the graph it is.
 * `summaries` must hold every entity of every document that has one of the keys in question (documentKeys), in any order.
 * Gives linkKey(document, local) → id of the graph.
 */
export const identify = (summaries: readonly Summary[]): ReadonlyMap<string, string> => {
  const established = establishedAliases(summaries);
  const groups = new Map<string, Summary[]>();
  for (const entity of summaries) {
    const key = canonicalKey(entityKey(entity), established);
    const group = groups.get(key);
    if (group) group.push(entity);
    else groups.set(key, [entity]);
  }
  const links = new Map<string, string>();
  for (const [key, members] of groups) {
    for (const group of decideName(key, members)) {
      for (const member of group.members) links.set(linkKey(member.document, member.local), group.id);
    }
  }
  return links;
};
