// People of one name, and institutions of a name that many bear: which of them are the same. Union by what is said of them.
import { byUnit, distinct } from './order.ts';
import type { Summary } from './summary.ts';

export interface Group {
  readonly members: readonly Summary[];
  /** What sets its id apart from other groups of the name; empty if it is the only one of whom anything is said. */
  readonly apart: string;
}

export interface ClusterOptions {
  /** The name alone is enough (萨姆·奥特曼). */
  readonly byName: boolean;
  /** Members of whom nothing is said join the only group of whom something is (任正非, not 王军). */
  readonly adoptsSilent: boolean;
}

/** Groups that grow together, except where one document keeps two members apart. */
class Groups {
  private readonly of: number[];
  private readonly documents: Set<string>[];

  constructor(members: readonly Summary[]) {
    this.of = members.map((_, i) => i);
    this.documents = members.map((member) => new Set([member.document]));
  }

  find(i: number): number {
    let root = i;
    for (let up = this.of[root] ?? root; up !== root; up = this.of[root] ?? root) root = up;
    this.of[i] = root;
    return root;
  }

  /** Joins two groups, unless both hold an entity of one document: its reader told them apart. */
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)].toSorted((m, n) => m - n);
    if (x === undefined || y === undefined || x === y) return;
    const [mine, theirs] = [this.documents[x], this.documents[y]];
    if (!mine || !theirs) return;
    const [small, large] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine];
    for (const document of small) if (large.has(document)) return;
    for (const document of small) large.add(document);
    this.documents[x] = large;
    this.of[y] = x;
  }
}

/**
 * Splits the members of one name into groups. Two of them are one if somebody with whom the one has a claim has a claim with the other too,
 * or is an organization of which the other's document says something: 王军 of 中信集团 twice, never 王军 of 中信集团 and of 长沙市教育局.
 */
export const cluster = (all: readonly Summary[], options: ClusterOptions): readonly Group[] => {
  const members = all.toSorted((a, b) => byUnit(a.document, b.document) || byUnit(a.local, b.local));
  const groups = new Groups(members);
  const withPartner = new Map<string, number[]>();
  const withAround = new Map<string, number[]>();
  const note = (map: Map<string, number[]>, key: string, i: number): void => {
    const list = map.get(key);
    if (list) list.push(i);
    else map.set(key, [i]);
  };
  members.forEach((member, i) => {
    for (const key of member.partners) note(withPartner, key, i);
    for (const key of member.around) note(withAround, key, i);
  });
  for (const key of distinct(withPartner.keys())) {
    const partners = withPartner.get(key) ?? [];
    const [first] = partners;
    if (first === undefined) continue;
    for (const other of partners) groups.join(first, other);
  }
  for (const key of distinct(withPartner.keys())) {
    const [first] = withPartner.get(key) ?? [];
    if (first === undefined) continue;
    for (const other of withAround.get(key) ?? []) groups.join(first, other);
  }
  if (options.byName) for (let i = 1; i < members.length; i++) groups.join(0, i);

  const gathered = new Map<number, Summary[]>();
  members.forEach((member, i) => {
    const root = groups.find(i);
    const list = gathered.get(root);
    if (list) list.push(member);
    else gathered.set(root, [member]);
  });
  return named([...gathered.values()], options);
};

/** Gives silent groups their place, and each group what sets it apart. */
const named = (lists: readonly (readonly Summary[])[], options: ClusterOptions): readonly Group[] => {
  const speaking = lists.filter((list) => list.some((member) => member.partners.length > 0));
  const silent = lists.filter((list) => !list.some((member) => member.partners.length > 0));
  const [only] = speaking;
  if (speaking.length === 1 && only) {
    const taken = new Set(only.map((member) => member.document));
    const adopted = options.adoptsSilent
      ? silent.filter((list) => list.every((member) => !taken.has(member.document)))
      : [];
    const unique = adopted.length === new Set(adopted.flat().map((member) => member.document)).size ? adopted : [];
    const rest = silent.filter((list) => !unique.includes(list));
    return [{ members: [...only, ...unique.flat()], apart: '' }, ...apart(rest)];
  }
  if (lists.length === 1 && lists[0]) return [{ members: lists[0], apart: '' }];
  const pooled = silent.flat();
  const isOneEach = new Set(pooled.map((member) => member.document)).size === pooled.length;
  return options.adoptsSilent && speaking.length === 0 && isOneEach ? [{ members: pooled, apart: '' }] : apart(lists);
};

/** Groups of one name told apart by the least of their partners; those of whom nothing is said, by their first document. */
const apart = (lists: readonly (readonly Summary[])[]): readonly Group[] => {
  const used = new Set<string>();
  return lists.map((members) => {
    const [partner] = distinct(members.flatMap((member) => member.partners));
    const [place = ''] = distinct(members.map((member) => `${member.document}\u0000${member.local}`));
    const mark = partner === undefined || used.has(partner) ? `in\u0000${place}` : `with\u0000${partner}`;
    if (partner !== undefined) used.add(partner);
    return { members, apart: mark };
  });
};
