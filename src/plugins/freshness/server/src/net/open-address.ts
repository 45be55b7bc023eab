import type { Core } from '@strapi/strapi';
import { readAllowList, type AllowList } from '../../../../../domain/link-check/allow-list';
import type { FetchOutcome } from '../../../../../domain/link-check/fetch-outcome';
import { getConfig } from '../get-config';
import { safeFetch } from './safe-fetch';
import { turnsOf } from './take-turn';
import { userAgentOf } from './user-agent';

export type OpenAddressArgs = {
  address: string;
  method: 'HEAD' | 'GET';
  maxBytes: number;
  signal: AbortSignal;
};

export function allowListOf(strapi: Core.Strapi): AllowList {
  const { allowedHosts, allowedPorts } = getConfig(strapi);
  return readAllowList({ hosts: allowedHosts, ports: allowedPorts });
}

/** `safeFetch` with the plugin's settings. Throws HostBusyError when the host had no turn to give. */
export function openAddress(strapi: Core.Strapi, args: OpenAddressArgs): Promise<FetchOutcome> {
  const { timeLimitMs, lookup } = getConfig(strapi);
  return safeFetch({
    ...args,
    allowed: allowListOf(strapi),
    userAgent: userAgentOf(strapi),
    timeLimitMs,
    takeTurn: turnsOf(strapi, args.signal),
    lookup,
  });
}
