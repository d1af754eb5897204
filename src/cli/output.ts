// Writing to the terminal: data to stdout with backpressure, the rest to stderr.
import { once } from 'node:events';
import { systemCode } from '../errors.ts';

/** Writes to stdout; resolves when more may be written. A reader that has gone away ends the program quietly. */
export const writeOut = async (text: string): Promise<void> => {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** Makes a closed pipe (… | head) an end and no fault. */
export const endOnClosedPipe = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (systemCode(error) === 'EPIPE') process.exit(0);
      throw error;
    });
};

/** A line of progress that is written over itself, on a terminal only. */
export const createProgress = (isShown: boolean): { show(text: string): void; clear(): void } => {
  const isOn = isShown && process.stderr.isTTY;
  return {
    show: (text) => void (isOn && process.stderr.write(`\r\u001b[2K${text}`)),
    clear: () => void (isOn && process.stderr.write('\r\u001b[2K')),
  };
};
