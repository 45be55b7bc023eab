import type { Core } from '@strapi/strapi';
import type { FetchOutcome } from '../../../../../domain/link-check/fetch-outcome';
import { needsGet } from '../../../../../domain/link-check/verdict-of';
import { openAddress } from '../net/open-address';

/** Enough to see that an answer comes; whoever wants the file downloads it. */
const MAX_BYTES = 65_536;

/**
 * Opens a link: by HEAD, and by GET where a server may have answered HEAD wrongly or did so before (`failures`): some
 * never answer it at all.
 */
export async function checkLink(
  strapi: Core.Strapi,
  { url, failures, signal }: { url: string; failures: number; signal: AbortSignal },
): Promise<FetchOutcome> {
  const open = (method: 'HEAD' | 'GET') =>
    openAddress(strapi, { address: url, method, maxBytes: MAX_BYTES, signal });
  if (failures > 0) return open('GET');
  const outcome = await open('HEAD');
  return needsGet(outcome) ? open('GET') : outcome;
}
