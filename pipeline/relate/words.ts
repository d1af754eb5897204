// Finding many words in a text: by their first two units, so that most places of a text are passed over at a glance.

/** Words with a value each, found at a place or in a stretch of a text. Words and text are folded. */
export class WordIndex<T> {
  /** 1 for each unit that begins a word. */
  readonly #begins = new Uint8Array(0x10000);
  /** Words by their first two units, those of one unit by that and 0; the longest first. */
  readonly #byPair = new Map<number, (readonly [word: string, value: T])[]>();

  /** Adds a word. The same word may be added again with another value. */
  add(word: string, value: T): void {
    this.#begins[word.charCodeAt(0)] = 1;
    const pair = (word.charCodeAt(0) << 16) | (word.length > 1 ? word.charCodeAt(1) : 0);
    const list = this.#byPair.get(pair) ?? [];
    // The order of equals is that in which they came.
    const at = list.findIndex(([other]) => other.length < word.length);
    list.splice(at < 0 ? list.length : at, 0, [word, value]);
    this.#byPair.set(pair, list);
  }

  /** The longest word that begins at `start` of the text, ends at or before `limit` and that `fits`. */
  longest(
    text: string,
    start: number,
    limit: number,
    fits?: (word: string) => boolean,
  ): readonly [word: string, value: T] | undefined {
    const first = text.charCodeAt(start);
    if (this.#begins[first] !== 1) return undefined;
    const pair = this.#byPair.get((first << 16) | (start + 1 < limit ? text.charCodeAt(start + 1) : 0)) ?? [];
    for (const found of pair) {
      const [word] = found;
      if (start + word.length <= limit && text.startsWith(word, start) && (fits?.(word) ?? true)) return found;
    }
    const [single] = this.#byPair.get(first << 16) ?? [];
    return single && single[0].length === 1 && start < limit && (fits?.(single[0]) ?? true) ? single : undefined;
  }

  /** Calls `visit` with the value of every word that stands between two offsets, as often as it stands there. */
  visit(text: string, from: number, to: number, visit: (value: T) => void): void {
    for (let at = from; at < to; at++) {
      const first = text.charCodeAt(at);
      if (this.#begins[first] !== 1) continue;
      const pair = this.#byPair.get((first << 16) | (at + 1 < to ? text.charCodeAt(at + 1) : 0));
      if (pair) for (const [word, value] of pair) if (at + word.length <= to && text.startsWith(word, at)) visit(value);
      const single = this.#byPair.get(first << 16);
      if (single && single !== pair) for (const [, value] of single) visit(value);
    }
  }
}
