import type { LinkCause, Verdict } from './verdict-of';

export const LINK_STATES = ['unchecked', 'ok', 'closed', 'failing', 'broken', 'refused'] as const;

/**
 * `broken` is what an editor has to mend: definitely gone, or failing long enough; `closed` answers, but not to a
 * machine; `refused` is not checked, because it leads into a network that is not public.
 */
export type LinkState = (typeof LINK_STATES)[number];

export type LinkHealth = {
  state: LinkState;
  cause: LinkCause | null;
  /** Failed checks in a row. */
  failures: number;
  failedSince: Date | null;
  nextCheckAt: Date;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FAILURES_UNTIL_BROKEN = 3;
const BROKEN_AFTER_MS = DAY_MS;
const WELL_MS = 7 * DAY_MS;
const FIRST_RETRY_MS = 12 * HOUR_MS;

/** 12 hours, 12 hours, then a day, two, four, and a week from then on. */
function retryMs(failures: number): number {
  return Math.min(WELL_MS, FIRST_RETRY_MS * 2 ** Math.max(0, failures - 2));
}

function failed(
  before: LinkHealth,
  { kind, cause }: Exclude<Verdict, { kind: 'ok' }>,
  now: Date,
): LinkHealth {
  const failures = before.failures + 1;
  const failedSince = before.failedSince ?? now;
  const isLasting =
    failures >= FAILURES_UNTIL_BROKEN && now.getTime() - failedSince.getTime() >= BROKEN_AFTER_MS;
  const isBroken = kind === 'dead' || before.state === 'broken' || isLasting;
  return {
    state: isBroken ? 'broken' : 'failing',
    cause,
    failures,
    failedSince,
    nextCheckAt: new Date(now.getTime() + retryMs(failures)),
  };
}

/**
 * The health of a link after a check. Broken only after a definite 404 or 410, or three failures in a row over at
 * least 24 hours; one good answer makes it well. What is well is looked at again after a week; `spread`, between 0 and
 * 1, moves that by up to a day, so that what was registered together is not checked together for ever.
 */
export function nextLinkState(
  before: LinkHealth,
  verdict: Verdict,
  { now, spread }: { now: Date; spread: number },
): LinkHealth {
  if (verdict.kind === 'dead' || verdict.kind === 'failing') return failed(before, verdict, now);
  return {
    state: verdict.kind,
    cause: verdict.kind === 'ok' ? null : verdict.cause,
    failures: 0,
    failedSince: null,
    nextCheckAt: new Date(now.getTime() + WELL_MS + spread * DAY_MS),
  };
}
