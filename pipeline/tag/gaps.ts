// Ascending numbers as the gaps between them, seven bits a byte: how the model's file keeps its hashes.

/** Bytes of ascending unsigned 32-bit numbers: [3, 5, 300] → 3, 2, 295 with seven bits a byte. */
export const writeGaps = (numbers: Uint32Array): Buffer => {
  const gaps: number[] = [];
  let last = 0;
  for (const number of numbers) {
    let gap = number - last;
    last = number;
    for (; gap >= 128; gap = Math.floor(gap / 128)) gaps.push((gap % 128) + 128);
    gaps.push(gap);
  }
  return Buffer.from(gaps);
};

/** Reads `count` numbers from `at` on; the caller knows how many bytes they take. */
export const readGaps = (bytes: Buffer, at: number, count: number): Uint32Array => {
  const numbers = new Uint32Array(count);
  let place = at;
  let last = 0;
  for (let i = 0; i < count; i++) {
    let [gap, factor, byte] = [0, 1, 0];
    do {
      byte = bytes[place++] ?? 0;
      gap += (byte & 127) * factor;
      factor *= 128;
    } while (byte >= 128);
    last += gap;
    numbers[i] = last;
  }
  return numbers;
};
