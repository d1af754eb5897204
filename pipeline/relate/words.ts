// Finding many words in a text: by their first two units, so that most places of a text are passed over at a glance.

/** A pair of units as one number. */
const pairOf = (first: number, second: number): number => (first << 16) | second;
/** Where a pair stands in the sieve. */
const sieveOf = (pair: number): number => (pair ^ (pair >>> 13)) & 0xffff;

/** Words with a value each, found at a place or in a stretch of a text. Words and text are folded. */
export class WordIndex<T> {
  /** 1 for each unit that begins a word of two units or more. */
  readonly #begins = new Uint8Array(0x10000);
  /** 1 where a pair that begins a word may stand; most pairs of a text stand where none does. */
  readonly #sieve = new Uint8Array(0x10000);
  /** Words by their first two units, the longest first. */
  readonly #byPair = new Map<number, (readonly [word: string, value: T])[]>();
  /** Words of one unit. */
  readonly #single = new Map<number, (readonly [word: string, value: T])[]>();

  /** Adds a word. The same word may be added again with another value. */
  add(word: string, value: T): void {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 1) {
      this.#single.set(first, [...(this.#single.get(first) ?? []), [word, value]]);
      return;
    }
    const pair = pairOf(first, second);
    this.#begins[first] = 1;
    this.#sieve[sieveOf(pair)] = 1;
    const list = this.#byPair.get(pair) ?? [];
    // The order of equals is that in which they came.
    const at = list.findIndex(([other]) => other.length < word.length);
    list.splice(at < 0 ? list.length : at, 0, [word, value]);
    this.#byPair.set(pair, list);
  }

  /** The words whose first two units stand at a place. */
  #pairAt(text: string, at: number, limit: number): readonly (readonly [word: string, value: T])[] | undefined {
    const first = text.charCodeAt(at);
    if (this.#begins[first] !== 1 || at + 1 >= limit) return undefined;
    const pair = pairOf(first, text.charCodeAt(at + 1));
    return this.#sieve[sieveOf(pair)] === 1 ? this.#byPair.get(pair) : undefined;
  }

  /** The longest word that begins at `start` of the text, ends at or before `limit` and of which `take` makes something, with that. */
  pick<R>(
    text: string,
    start: number,
    limit: number,
    take: (word: string, value: T) => R | undefined,
  ): readonly [word: string, picked: R] | undefined {
    for (const [word, value] of this.#pairAt(text, start, limit) ?? []) {
      if (start + word.length > limit || !text.startsWith(word, start)) continue;
      const picked = take(word, value);
      if (picked !== undefined) return [word, picked];
    }
    const single = start < limit ? this.#single.get(text.charCodeAt(start))?.[0] : undefined;
    const picked = single && take(...single);
    return single && picked !== undefined ? [single[0], picked] : undefined;
  }

  /** The longest word that begins at `start` of the text and ends at or before `limit`, with its value. */
  longest(text: string, start: number, limit: number): readonly [word: string, value: T] | undefined {
    return this.pick(text, start, limit, (_word, value) => value);
  }

  /** Calls `visit` with the value of every word that stands between two offsets, as often as it stands there. */
  visit(text: string, from: number, to: number, visit: (value: T) => void): void {
    for (let at = from; at < to; at++) {
      const pair = this.#pairAt(text, at, to);
      if (pair) for (const [word, value] of pair) if (at + word.length <= to && text.startsWith(word, at)) visit(value);
      const single = this.#single.size > 0 ? this.#single.get(text.charCodeAt(at)) : undefined;
      if (single) for (const [, value] of single) visit(value);
    }
  }
}
