import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryable } from './translate-unexpected-error';

/** How often a write that lost a deadlock is tried. */
export const ATTEMPTS = 8;
const PAUSE_MS = 40;

/**
 * Two documents that link to each other may be written crosswise; PostgreSQL then ends one of the transactions, and
 * it is begun again. Only for work that is a whole transaction: inside a caller's only the caller could begin again.
 */
export async function retried<Result>(
  write: () => Promise<Result>,
  attempts: number,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (cause) {
      if (!isRetryable(cause) || attempt >= attempts) throw cause;
      await sleep(attempt * PAUSE_MS * Math.random());
    }
  }
}
