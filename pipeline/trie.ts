// Finding many names in one pass: a trie over folded UTF-16 units in typed arrays (an open-addressing table of edges).

/** Units that a name may have or lack: 埃隆·马斯克 = 埃隆马斯克, open ai = openai. */
const isSkippable = (code: number): boolean =>
  code === 0x20 || code === 0xb7 || code === 0x2d || code === 0x27 || code === 0x2e;
const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xe0 && code <= 0x24f);

export interface TrieHit {
  readonly start: number;
  readonly end: number;
  /** Index of the form, as it was given. */
  readonly form: number;
}

export class Trie {
  readonly #root = new Int32Array(0x10000);
  #keys = new Float64Array(1 << 12).fill(-1);
  #nodes = new Int32Array(1 << 12);
  #edges = 0;
  #count = 1;
  #forms = new Int32Array(1 << 12).fill(-1);

  /** Adds a folded form (see src/model/fold.ts) under its index. Units that may be left out are left out. */
  add(form: string, index: number): void {
    let node = 0;
    for (let i = 0; i < form.length; i++) {
      const code = form.charCodeAt(i);
      if (!isSkippable(code)) node = this.#child(node, code, true);
    }
    if (node === 0) return;
    this.#forms[node] = index;
  }

  /** All forms that begin at `start` of the folded text and end at or before `limit`; Latin letters and digits are never cut. */
  matchAt(text: string, start: number, limit: number, hits: TrieHit[]): void {
    const first = text.charCodeAt(start);
    let node = this.#root[first] ?? 0;
    if (node === 0 || (isLatin(first) && start > 0 && isLatin(text.charCodeAt(start - 1)))) return;
    let skipped = false;
    for (let i = start + 1; ; i++) {
      const code = i < limit ? text.charCodeAt(i) : -1;
      const form = skipped ? -1 : (this.#forms[node] ?? -1);
      if (form >= 0 && !(isLatin(text.charCodeAt(i - 1)) && i < text.length && isLatin(text.charCodeAt(i))))
        hits.push({ start, end: i, form });
      if (code < 0) return;
      if (isSkippable(code)) {
        if (skipped) return;
        skipped = true;
        continue;
      }
      skipped = false;
      node = this.#child(node, code, false);
      if (node === 0) return;
    }
  }

  #child(node: number, code: number, create: boolean): number {
    if (node === 0) {
      const found = this.#root[code] ?? 0;
      if (found !== 0 || !create) return found;
      return (this.#root[code] = this.#newNode());
    }
    const key = node * 0x10000 + code;
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & mask;
    for (; this.#keys[slot] !== -1; slot = (slot + 1) & mask)
      if (this.#keys[slot] === key) return this.#nodes[slot] ?? 0;
    if (!create) return 0;
    const made = this.#newNode();
    this.#keys[slot] = key;
    this.#nodes[slot] = made;
    if (++this.#edges * 3 > this.#keys.length * 2) this.#grow();
    return made;
  }

  #newNode(): number {
    if (this.#count === this.#forms.length) {
      const forms = new Int32Array(this.#forms.length * 2).fill(-1);
      forms.set(this.#forms);
      this.#forms = forms;
    }
    return this.#count++;
  }

  #grow(): void {
    const [keys, nodes] = [this.#keys, this.#nodes];
    const mask = keys.length * 2 - 1;
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#nodes = new Int32Array(keys.length * 2);
    keys.forEach((key, index) => {
      if (key === -1) return;
      const code = key % 0x10000;
      const node = (key - code) / 0x10000;
      let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & mask;
      while (this.#keys[slot] !== -1) slot = (slot + 1) & mask;
      this.#keys[slot] = key;
      this.#nodes[slot] = nodes[index] ?? 0;
    });
  }
}
