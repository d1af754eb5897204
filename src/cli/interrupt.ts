// Ctrl+C during long work: nothing new is begun, what is under way is finished. A second one ends the program at once.

/** A signal that is set by SIGINT or SIGTERM, until `release` is called. */
export const onInterrupt = (): { readonly signal: AbortSignal; release(): void } => {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const abort = (): void => {
    controller.abort();
    release();
  };
  const release = (): void => {
    for (const name of names) process.off(name, abort);
  };
  for (const name of names) process.on(name, abort);
  return { signal: controller.signal, release };
};

/** The items up to the moment when the signal is set; an item that is waited for then (a line of a terminal) is not waited for any more. */
export async function* until<T>(signal: AbortSignal, items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  const aborted = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (!next || next.done === true) return;
    yield next.value;
  }
}
