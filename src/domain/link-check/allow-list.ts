import ipaddr from 'ipaddr.js';
import { addressRange } from './address-range';

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** What an administrator has opened beyond the public internet. */
export type AllowList = {
  /** In lower case. */
  hosts: ReadonlySet<string>;
  networks: readonly Network[];
  /** Besides 80 and 443. */
  ports: ReadonlySet<number>;
};

export const NOTHING_ALLOWED: AllowList = { hosts: new Set(), networks: [], ports: new Set() };

const HOST = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;
const LARGEST_PORT = 65_535;

/** The ranges of an office's own network; a listed name opens these and never those of cloud metadata or multicast. */
const OPENED_BY_NAME: ReadonlySet<string> = new Set([
  'private',
  'uniqueLocal',
  'carrierGradeNat',
  'loopback',
]);

const entriesOf = (list: string) =>
  list
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '');

function networkOf(entry: string): Network | null {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry);
  if (addressRange(entry) === null) return null;
  const address = ipaddr.parse(entry);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

function portOf(entry: string): number {
  const port = Number(entry);
  if (/^\d+$/.test(entry) && port >= 1 && port <= LARGEST_PORT) return port;
  throw new RangeError(`"${entry}" is not a port (1-${LARGEST_PORT})`);
}

/**
 * Reads the two settings, comma-separated lists: host names, addresses and networks (`10.20.0.0/16`), and ports.
 * Throws RangeError on an entry that is none of these: a slip must not open less, or more, than was meant.
 */
export function readAllowList({ hosts, ports }: { hosts: string; ports: string }): AllowList {
  const names = new Set<string>();
  const networks: Network[] = [];
  for (const entry of entriesOf(hosts)) {
    const network = networkOf(entry);
    if (network) networks.push(network);
    else if (HOST.test(entry) && !/^[\d.]+$/.test(entry)) names.add(entry);
    else throw new RangeError(`"${entry}" is neither a host name nor an address nor a network`);
  }
  return { hosts: names, networks, ports: new Set(entriesOf(ports).map(portOf)) };
}

/** Whether a connection to this address may be opened for a URL with this host: public, or opened by the list. */
export function isAddressAllowed(address: string, host: string, allowed: AllowList): boolean {
  const range = addressRange(address);
  if (range === null) return false;
  if (range === 'public') return true;
  if (allowed.hosts.has(host) && OPENED_BY_NAME.has(range)) return true;
  const parsed = ipaddr.parse(address);
  return allowed.networks.some(
    ([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits),
  );
}
