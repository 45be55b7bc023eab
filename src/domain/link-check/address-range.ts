import ipaddr from 'ipaddr.js';

/** Where all unicast addresses of the public IPv6 internet come from (RFC 4291, IANA); ipaddr.js calls the rest unicast too. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * What kind of address this is: `public` for one that anybody on the internet may be reached at, else the name
 * ipaddr.js gives its range (`loopback`, `private`, `linkLocal`, `rfc6052` for NAT64 …), `unassigned` for IPv6 outside
 * 2000::/3. Null for a text that is no IP address; dotted IPv4 must have four decimal parts.
 */
export function addressRange(address: string): string | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    const range = ipaddr.IPv4.parse(address).range();
    return range === 'unicast' ? 'public' : range;
  }
  if (!ipaddr.IPv6.isValid(address)) return null;
  const parsed = ipaddr.IPv6.parse(address);
  const range = parsed.range();
  if (range !== 'unicast') return range;
  return parsed.match(GLOBAL_IPV6) ? 'public' : 'unassigned';
}
