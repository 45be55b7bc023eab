import type { Core } from '@strapi/strapi';
import type { FetchOutcome } from '../../../../../domain/link-check/fetch-outcome';
import { MAX_ADDRESS_LENGTH } from '../../../../../domain/link-check/read-address';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { refusalWithStatus, refuseOnErrors } from '../../../../../documents/refuse';
import type { SavedSite } from '../contracts/checks';
import { HostBusyError } from '../net/safe-fetch';
import { visitPage, type Visit } from './visit-page';

function reasonOf(
  address: string,
  { cause, detail, url, redirects }: Extract<FetchOutcome, { kind: 'refused' }>,
): Reason {
  if (redirects > 0) {
    const params = { url: address, target: url, address: detail };
    return error('address.redirects_to_refused', params, 'url');
  }
  const params = { url: address, address: detail, max: MAX_ADDRESS_LENGTH };
  return error(`address.${cause}`, params, 'url');
}

async function visit(strapi: Core.Strapi, address: string, signal: AbortSignal): Promise<Visit> {
  try {
    return await visitPage(strapi, address, signal);
  } catch (cause) {
    if (!(cause instanceof HostBusyError)) throw cause;
    throw refusalWithStatus(409, error('site.host_busy', { url: address }, 'url'));
  }
}

/**
 * Opens a site that is about to be saved. Refuses (400) one that is, or redirects to, what may not be opened; one that
 * is down is saved all the same, for that is what is to be found out. Refuses (409) while checks keep its host busy.
 */
export async function lookAtSite(
  strapi: Core.Strapi,
  address: string,
  signal: AbortSignal,
): Promise<NonNullable<SavedSite['firstLook']>> {
  const { outcome, result } = await visit(strapi, address, signal);
  if (outcome.kind === 'refused') refuseOnErrors([reasonOf(address, outcome)]);
  return result;
}
