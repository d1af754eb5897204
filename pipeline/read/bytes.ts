// A file's bytes, unpacked if they are gzip, and never more than the limit.
import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { createGunzip, gunzipSync } from 'node:zlib';
import { InputError, reasonOf, systemCode } from '../../src/errors.ts';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const reason = (error: unknown): string => {
  switch (systemCode(error)) {
    case 'ENOENT':
      return 'does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read (permission denied)';
    case 'EISDIR':
      return 'is a folder';
    case 'ERR_BUFFER_TOO_LARGE':
      return 'is too long when unpacked';
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
      return 'is damaged: the gzip data end too early or are wrong';
    default:
      return `cannot be read: ${reasonOf(error)}`;
  }
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;

/** The whole file, unpacked; more than `limit` bytes are refused unread. Throws InputError with the reason. */
export const readBytes = async (path: string, where: string, limit: number): Promise<Uint8Array> => {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > limit) throw new InputError(where, `is longer than ${megabytes(limit)}: ${megabytes(size)}`);
      const bytes = await file.readFile();
      return isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: limit }) : bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(where, reason(error), { cause: error });
  }
};

/** The first bytes of a file as they lie on the disk. */
const readHead = async (path: string, length: number): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** The file as a stream of chunks, unpacked. Throws InputError with the reason, also in the middle. */
export async function* streamBytes(path: string, where: string): AsyncGenerator<Uint8Array> {
  try {
    const isPacked = isGzip(await readHead(path, 2));
    const file = createReadStream(path, { highWaterMark: 256 * 1024 });
    if (!isPacked) {
      yield* file;
      return;
    }
    const unpacked = createGunzip();
    file.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
    try {
      yield* unpacked;
    } finally {
      file.destroy();
      unpacked.destroy();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(where, reason(error), { cause: error });
  }
}
