import type { FetchFailure, FetchOutcome } from './fetch-outcome';
import type { AddressDefect } from './read-address';

export type LinkCause =
  | FetchFailure
  | AddressDefect
  | 'not_public'
  | 'gone'
  | 'not_found'
  | 'server_error'
  | 'client_error'
  | 'closed_to_us'
  | 'internal_network';

/**
 * What an outcome says of a link. `dead` is definite; `failing` may pass; `closed` answers, but not to us (sign-in,
 * robots, too many requests), which proves that it is there; `refused` was not tried.
 */
export type Verdict =
  { kind: 'ok' } | { kind: 'dead' | 'failing' | 'closed' | 'refused'; cause: LinkCause };

/** Statuses that say "there is something, but not for you, or not now"; 412 is how guards against robots answer. */
const CLOSED: ReadonlySet<number> = new Set([401, 402, 403, 407, 412, 418, 429, 451]);

function verdictOfStatus(status: number): Verdict {
  if (status >= 200 && status < 300) return { kind: 'ok' };
  if (status === 404) return { kind: 'dead', cause: 'not_found' };
  if (status === 410) return { kind: 'dead', cause: 'gone' };
  if (CLOSED.has(status)) return { kind: 'closed', cause: 'closed_to_us' };
  if (status >= 500) return { kind: 'failing', cause: 'server_error' };
  if (status >= 400) return { kind: 'failing', cause: 'client_error' };
  // A redirect without a target, or an answer that is none.
  return { kind: 'failing', cause: 'bad_answer' };
}

export function verdictOf(outcome: FetchOutcome): Verdict {
  if (outcome.kind === 'answered') return verdictOfStatus(outcome.status);
  return { kind: outcome.kind === 'failed' ? 'failing' : 'refused', cause: outcome.cause };
}

/** Whether a HEAD request that ended so is asked again with GET: many servers answer HEAD wrongly, few refuse GET. */
export function needsGet(outcome: FetchOutcome): boolean {
  if (outcome.kind === 'failed') return outcome.cause === 'bad_answer';
  return outcome.kind === 'answered' && outcome.status >= 400 && outcome.status !== 429;
}
