// Offices that every place has (江苏省人民政府, 中共北京市委): recognized by composition of a place and a pattern of offices.tsv, instead of a line for each.
import { InputError, got } from '../src/errors.ts';
import { fold } from '../src/model/fold.ts';
import { readTsv } from './lexicon-lines.ts';
import type { LexiconEntry } from './lexicon-lines.ts';

interface Pattern {
  readonly head: string;
  readonly tail: string;
  readonly takesShort: boolean;
}

export interface Office {
  readonly id: string;
  readonly levels: string;
  readonly kind: string;
  readonly patterns: readonly Pattern[];
}

/** A place found in a text, with the entries that it may be. */
export interface PlaceHit {
  readonly end: number;
  readonly places: readonly LexiconEntry[];
}

export interface OfficeHit {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly LexiconEntry[];
}

/** Reads offices.tsv. Throws InputError with file and line. */
export const readOffices = (path: string): readonly Office[] => {
  const offices: Office[] = [];
  for (const { cells, where } of readTsv(path, 4)) {
    const [id = '', levels = '', kind = '', patterns = ''] = cells;
    if (id === 'id') continue;
    if (!/^[pcd]+$/u.test(levels)) throw new InputError(where, `levels are letters of "pcd", ${got(levels)}`);
    offices.push({
      id,
      levels,
      kind,
      patterns: patterns.split('|').map((pattern) => {
        const at = pattern.search(/[%*]/u);
        if (at < 0) throw new InputError(where, `a pattern needs % or *, ${got(pattern)}`);
        return {
          head: fold(pattern.slice(0, at)),
          tail: fold(pattern.slice(at + 1)),
          takesShort: pattern.charAt(at) === '*',
        };
      }),
    });
  }
  return offices;
};

/** Level of a place of mainland China by its id: cn-jiangsu p, cn-jiangsu-nanjing c, cn-jiangsu-nanjing-gulou d; districts of 北京 stand second. */
const levelOf = (place: LexiconEntry): string => {
  const depth = place.id.split('-').length - 1;
  if (depth !== 2) return depth === 1 ? 'p' : 'd';
  return /[区县]$/u.test(place.name) && !place.name.endsWith('地区') ? 'd' : 'c';
};

const isChinese = (place: LexiconEntry): boolean => place.type === 'place' && place.id.startsWith('place:cn-');
/** True if the place is written by a full name: 江苏省, 朝阳区, not 江苏. */
const isFull = (place: LexiconEntry, written: string): boolean =>
  /[省市区县州盟旗]$/u.test(written) && place.names.some(({ form }) => fold(form) === written);
const isUnder = (place: LexiconEntry, superior: LexiconEntry): boolean => place.id.startsWith(`${superior.id}-`);
/** 市委 is no office in 市委员, 市委托. */
const BREAKS = /^[员托派任屈]/u;

export class Offices {
  readonly #byTail = new Map<string, { office: Office; pattern: Pattern }[]>();
  readonly #tailLengths: readonly number[];
  readonly #heads: readonly string[];
  readonly #firsts: ReadonlySet<number>;
  readonly #byId: ReadonlyMap<string, Office>;
  readonly #made = new Map<string, LexiconEntry>();

  constructor(offices: readonly Office[]) {
    const heads = new Set<string>();
    const lengths = new Set<number>();
    for (const office of offices) {
      for (const pattern of office.patterns) {
        heads.add(pattern.head);
        lengths.add(pattern.tail.length);
        this.#byTail.set(pattern.tail, [...(this.#byTail.get(pattern.tail) ?? []), { office, pattern }]);
      }
    }
    this.#heads = [...heads].filter(Boolean);
    this.#firsts = new Set(this.#heads.map((head) => head.charCodeAt(0)));
    this.#tailLengths = [...lengths].toSorted((a, b) => b - a);
    this.#byId = new Map(offices.map((office) => [office.id, office]));
  }

  /** The entry of an office of a place; undefined if the place has no such office. organization:cn-jiangsu-gov → 江苏省人民政府. */
  entry(id: string, placeOf: (id: string) => LexiconEntry | undefined): LexiconEntry | undefined {
    if (!id.startsWith('organization:cn-')) return undefined;
    for (let at = id.indexOf('-', 16); at > 0; at = id.indexOf('-', at + 1)) {
      const place = placeOf(`place:${id.slice(13, at)}`);
      const office = place && this.#byId.get(id.slice(at + 1));
      if (place && office?.levels.includes(levelOf(place))) return this.#make(place, office);
    }
    return undefined;
  }

  /** True if a pattern with words before the place begins with this unit. */
  mayBegin(code: number): boolean {
    return this.#firsts.has(code);
  }

  /** All offices that begin at `start` of the folded text; `placesAt` gives the places that begin at an offset. */
  matchAt(
    text: string,
    start: number,
    limit: number,
    placesAt: (at: number) => readonly PlaceHit[],
  ): readonly OfficeHit[] {
    const hits: OfficeHit[] = [];
    for (const head of this.#heads)
      if (text.startsWith(head, start)) this.#extend(text, start, start + head.length, limit, head, placesAt, [], hits);
    this.#extend(text, start, start, limit, '', placesAt, [], hits);
    return hits;
  }

  #extend(
    text: string,
    start: number,
    at: number,
    limit: number,
    head: string,
    placesAt: (at: number) => readonly PlaceHit[],
    superiors: readonly LexiconEntry[],
    hits: OfficeHit[],
  ): void {
    for (const { end, places } of placesAt(at)) {
      const chain = places.filter(
        (place) =>
          isChinese(place) && (superiors.length === 0 || superiors.some((superior) => isUnder(place, superior))),
      );
      if (chain.length === 0) continue;
      const written = text.slice(at, end);
      for (const length of this.#tailLengths) {
        if (length === 0 || end + length > limit) continue;
        const tail = text.slice(end, end + length);
        const entries = (this.#byTail.get(tail) ?? [])
          .filter(({ pattern }) => pattern.head === head)
          .flatMap(({ office, pattern }) =>
            chain
              .filter(
                (place) => office.levels.includes(levelOf(place)) && (pattern.takesShort || isFull(place, written)),
              )
              .map((place) => this.#make(place, office)),
          );
        if (entries.length > 0 && !(tail.endsWith('委') && BREAKS.test(text.slice(end + length, end + length + 1))))
          hits.push({ start, end: end + length, entries: [...new Set(entries)] });
      }
      if (superiors.length < 2) this.#extend(text, start, end, limit, head, placesAt, chain, hits);
    }
  }

  #make(place: LexiconEntry, office: Office): LexiconEntry {
    const id = `organization:${place.id.slice(6)}-${office.id}`;
    const known = this.#made.get(id);
    if (known) return known;
    const [official] = office.patterns;
    const name = `${official?.head ?? ''}${place.name}${official?.tail ?? ''}`;
    const made: LexiconEntry = {
      id,
      type: 'organization',
      name,
      names: [{ form: name, isWeak: false }],
      attributes: { country: '中国', kind: office.kind },
      where: place.where,
      isComposed: true,
    };
    this.#made.set(id, made);
    return made;
  }
}
