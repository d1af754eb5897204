// Learning classes of words from plain text: words that share their neighbours come into one class, by exchanging one word at a time
// (after Martin, Liermann, Ney 1998 and Uszkoreit, Brants 2008; here with the words on both sides as context).

/** Neighbour counts of a vocabulary: for word w the contexts contexts[bounds[w] … bounds[w + 1]), each with its count. */
interface Neighbours {
  readonly bounds: Int32Array;
  readonly contexts: Int32Array;
  readonly counts: Int32Array;
}

/** Counts, for each word, the words `offset` places away, by sorting pairs. */
const countNeighbours = (texts: readonly Int32Array[], size: number, offset: 1 | -1): Neighbours => {
  const total = texts.reduce((sum, text) => sum + Math.max(0, text.length - 1), 0);
  const pairs = new Float64Array(total);
  let n = 0;
  for (const text of texts)
    for (let i = 0; i + 1 < text.length; i++) {
      const [word, context] = offset === 1 ? [text[i] ?? 0, text[i + 1] ?? 0] : [text[i + 1] ?? 0, text[i] ?? 0];
      pairs[n++] = word * size + context;
    }
  pairs.sort();
  const bounds = new Int32Array(size + 1);
  const contexts = new Int32Array(total);
  const counts = new Int32Array(total);
  let kept = 0;
  for (let i = 0; i < total;) {
    const pair = pairs[i] ?? 0;
    let end = i;
    while (end < total && pairs[end] === pair) end++;
    contexts[kept] = pair % size;
    counts[kept++] = end - i;
    bounds[Math.floor(pair / size) + 1] = kept;
    i = end;
  }
  for (let word = 1; word <= size; word++) bounds[word] = Math.max(bounds[word] ?? 0, bounds[word - 1] ?? 0);
  return { bounds, contexts, counts };
};

const LOGS = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
/** n log n. */
const entropy = (n: number): number => LOGS[n] ?? n * Math.log(n);

/**
 * Gives each word of a vocabulary a class from 0 to classes - 1. `texts` are sequences of words, 0 to size - 1, ordered by how frequent they are
 * (the most frequent first, which seeds the classes).
 */
export const clusterWords = (
  texts: readonly Int32Array[],
  size: number,
  classes: number,
  rounds: number,
): Uint16Array => {
  const sides = [countNeighbours(texts, size, 1), countNeighbours(texts, size, -1)];
  const own = Uint16Array.from({ length: size }, (_, word) => word % classes);
  const totals = new Int32Array(classes);
  const words = new Int32Array(size);
  for (const text of texts) for (const word of text) words[word] = (words[word] ?? 0) + 1;
  for (let word = 0; word < size; word++) totals[own[word] ?? 0] = (totals[own[word] ?? 0] ?? 0) + (words[word] ?? 0);
  /** joint[side][context × classes + class]: how often a word of the class has that context on that side. */
  const joint = sides.map(({ bounds, contexts, counts }) => {
    const table = new Int32Array(size * classes);
    for (let word = 0; word < size; word++)
      for (let k = bounds[word] ?? 0; k < (bounds[word + 1] ?? 0); k++) {
        const cell = (contexts[k] ?? 0) * classes + (own[word] ?? 0);
        table[cell] = (table[cell] ?? 0) + (counts[k] ?? 0);
      }
    return table;
  });
  const move = (word: number, from: number, sign: number): void => {
    totals[from] = (totals[from] ?? 0) + sign * (words[word] ?? 0);
    sides.forEach(({ bounds, contexts, counts }, side) => {
      const table = joint[side];
      if (!table) return;
      for (let k = bounds[word] ?? 0; k < (bounds[word + 1] ?? 0); k++) {
        const cell = (contexts[k] ?? 0) * classes + from;
        table[cell] = (table[cell] ?? 0) + sign * (counts[k] ?? 0);
      }
    });
  };
  const gains = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let word = 0; word < size; word++) {
      const from = own[word] ?? 0;
      const weight = words[word] ?? 0;
      move(word, from, -1);
      for (let to = 0; to < classes; to++)
        gains[to] = 2 * (entropy(totals[to] ?? 0) - entropy((totals[to] ?? 0) + weight));
      sides.forEach(({ bounds, contexts, counts }, side) => {
        const table = joint[side];
        if (!table) return;
        for (let k = bounds[word] ?? 0; k < (bounds[word + 1] ?? 0); k++) {
          const [row, count] = [(contexts[k] ?? 0) * classes, counts[k] ?? 0];
          for (let to = 0; to < classes; to++) {
            const before = table[row + to] ?? 0;
            gains[to] = (gains[to] ?? 0) + entropy(before + count) - entropy(before);
          }
        }
      });
      let best = from;
      for (let to = 0; to < classes; to++) if ((gains[to] ?? 0) > (gains[best] ?? 0) + 1e-9) best = to;
      if (best !== from) moved++;
      own[word] = best;
      move(word, best, 1);
    }
    if (moved * 200 < size) break;
  }
  return own;
};
