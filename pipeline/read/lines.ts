// Bytes cut into lines at 0x0A and nowhere else: U+2028, U+0085 and CR stay inside a line.

/** A line without its LF; `tooLong` stands for one that was dropped while it streamed by. */
export type ByteLine = { readonly bytes: Uint8Array } | { readonly tooLong: true };

const LF = 0x0a;

/**
 * Cuts a stream into lines, and gives those of each chunk together, so that none waits for the next chunk; what follows the last LF is a line if it is not empty.
 * A line of more than `limit` bytes is never held: it comes out as `tooLong`, in its place.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<readonly ByteLine[]> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let tooLong = false;
  const add = (bytes: Uint8Array): void => {
    held += bytes.length;
    if (held > limit) {
      tooLong = true;
      parts = [];
    } else if (bytes.length > 0) parts.push(bytes);
  };
  const take = (): ByteLine => {
    const [only] = parts;
    const line: ByteLine = tooLong ? { tooLong } : { bytes: parts.length === 1 && only ? only : Buffer.concat(parts) };
    parts = [];
    held = 0;
    tooLong = false;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: ByteLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      add(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (held > 0) yield [take()];
}
