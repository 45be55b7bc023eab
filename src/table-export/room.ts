import { once } from 'node:events';
import type { PassThrough } from 'node:stream';

/** Waits for something of a file that is being written; rejects when its reader has gone. */
export async function unlessGone(
  output: PassThrough,
  wait: (signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const gone = () => new Error('The reader of the export has gone');
  if (output.destroyed) throw gone();
  const abort = new AbortController();
  const { signal } = abort;
  const closed = once(output, 'close', { signal }).then(() => Promise.reject(gone()));
  try {
    await Promise.race([wait(signal), closed]);
  } finally {
    closed.catch(() => undefined);
    abort.abort();
  }
}

/** Waits until the reader has taken what is written; rejects when it has gone. */
export async function room(output: PassThrough): Promise<void> {
  if (!output.destroyed && !output.writableNeedDrain) return;
  await unlessGone(output, (signal) => once(output, 'drain', { signal }));
}
