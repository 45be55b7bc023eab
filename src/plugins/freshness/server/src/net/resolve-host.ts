import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';

export type ResolvedAddress = { address: string; family: number };

export type Lookup = (host: string) => Promise<ResolvedAddress[]>;

/** As the system resolves names, its hosts file included. */
const systemLookup: Lookup = (host) => lookup(host, { all: true, order: 'ipv4first' });

/** Every address a host has now; an address stands for itself. Throws what the resolver throws (ENOTFOUND, EAI_AGAIN). */
export async function resolveHost(host: string, own: Lookup | null): Promise<ResolvedAddress[]> {
  const family = isIP(host);
  return family === 0 ? (own ?? systemLookup)(host) : [{ address: host, family }];
}
