import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Slots } from './slots';

export type ResolvedAddress = { address: string; family: number };

export type Lookup = (host: string) => Promise<ResolvedAddress[]>;

/**
 * The system's resolver (which knows the hosts file) keeps a thread of Node's pool of four until it answers. With DNS
 * down, all four would be kept, and files and passwords of the whole server would wait for them.
 */
const systemLookups = new Slots(2);

const systemLookup: Lookup = (host) => lookup(host, { all: true, order: 'ipv4first' });

/**
 * Waits until the host may be looked up; the function it gives does it: every address the host has now. An address
 * stands for itself. It throws what the resolver throws (ENOTFOUND, EAI_AGAIN).
 */
export async function prepareLookup(
  host: string,
  own: Lookup | null,
): Promise<() => Promise<ResolvedAddress[]>> {
  const family = isIP(host);
  if (family !== 0) return () => Promise.resolve([{ address: host, family }]);
  if (own) return () => own(host);
  const release = await systemLookups.take();
  // Held until the resolver answers, even when nobody waits for it any more.
  return () => systemLookup(host).finally(release);
}
