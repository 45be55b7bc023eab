import type { Core } from '@strapi/strapi';
import type { FetchOutcome } from '../../../../../domain/link-check/fetch-outcome';
import { verdictOf } from '../../../../../domain/link-check/verdict-of';
import { isOpened } from '../../../../../domain/link-check/weekly-availability';
import type { ProbeResult } from '../contracts/checks';
import { openAddress } from '../net/open-address';

export type Visit = { outcome: FetchOutcome; result: Omit<ProbeResult, 'at'> };

/** Whoever opens a page loads all of it; a home page is smaller than this, and what is bigger has proved to be there. */
const MAX_PAGE_BYTES = 1_048_576;

/** Visits a page as the inspection does: opened is what arrives within the time limit. */
export async function visitPage(
  strapi: Core.Strapi,
  address: string,
  signal: AbortSignal,
): Promise<Visit> {
  const outcome = await openAddress(strapi, {
    address,
    method: 'GET',
    maxBytes: MAX_PAGE_BYTES,
    signal,
  });
  const verdict = verdictOf(outcome);
  const result = {
    isOpened: isOpened(verdict),
    status: outcome.kind === 'answered' ? outcome.status : null,
    cause: verdict.kind === 'ok' ? null : verdict.cause,
    detail: outcome.kind === 'answered' ? null : outcome.detail,
    durationMs: outcome.durationMs,
  };
  return { outcome, result };
}
