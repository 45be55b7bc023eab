import type { AllowList } from './allow-list';

/** Why an address is not gone to, whatever it leads to. */
export type AddressDefect = 'malformed' | 'too_long' | 'scheme' | 'credentials' | 'port';

export type ReadAddress = { url: URL; defect: null } | { url: null; defect: AddressDefect };

/** Longer ones are cut off by proxies and servers; it also fits an index of PostgreSQL. */
export const MAX_ADDRESS_LENGTH = 2_000;

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** The host a URL names, as DNS and `net` want it: IPv6 without brackets, no dot at the end. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

export function portOf(url: URL): number {
  return url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? 0) : Number(url.port);
}

/**
 * Reads an absolute address as browsers do (WHATWG: `http://0x7f.1/` is 127.0.0.1) and says what is against going
 * there. Where its host leads to is decided when that is known (`isAddressAllowed`).
 */
export function readAddress(text: string, allowed: AllowList): ReadAddress {
  const defect = (found: AddressDefect): ReadAddress => ({ url: null, defect: found });
  if (text.length > MAX_ADDRESS_LENGTH) return defect('too_long');
  if (!URL.canParse(text)) return defect('malformed');
  const url = new URL(text);
  if (!(url.protocol in DEFAULT_PORTS)) return defect('scheme');
  if (url.href.length > MAX_ADDRESS_LENGTH) return defect('too_long');
  if (url.username !== '' || url.password !== '') return defect('credentials');
  if (hostOf(url) === '') return defect('malformed');
  const port = portOf(url);
  const isUsual = Object.values(DEFAULT_PORTS).includes(port);
  if (!isUsual && !allowed.ports.has(port)) return defect('port');
  url.hash = '';
  return { url, defect: null };
}
