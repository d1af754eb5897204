// A file of an export as an answer: sent piece by piece, to be saved and not shown.
import type { ExportFile } from '../../graph/exports/format.ts';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
};

/** The headers of a file that is to be saved as guanxi-NAME. */
export const downloadHeaders = (name: string): Readonly<Record<string, string>> => ({
  'content-type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
  'content-disposition': `attachment; filename="guanxi-${name}"`,
});

/** The bytes of a file; the next part is read when the last one has gone, and none after the reader has left. */
export const toStream = ({ parts }: ExportFile): ReadableStream<Uint8Array> => {
  const iterator = parts[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
};
