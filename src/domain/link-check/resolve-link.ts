import { targetOf } from '../findings/detectors/target-of';
import { isAddressAllowed, type AllowList } from './allow-list';
import { hostOf, readAddress } from './read-address';

/** What a link in a text leads to, for the check: an address to open, a defect that needs no opening, or nothing. */
export type ResolvedLink =
  | { kind: 'open'; url: string }
  | { kind: 'defect'; cause: 'malformed' | 'too_long' | 'internal_network' }
  | { kind: 'none' };

const NONE: ResolvedLink = { kind: 'none' };

/** An intranet name or address that an administrator has opened is checked like any other. */
function isOpened(url: URL, allowed: AllowList): boolean {
  const host = hostOf(url);
  return allowed.hosts.has(host) || isAddressAllowed(host, host, allowed);
}

/**
 * Resolves an address as an author wrote it against the site's own address; null where the site has none, and then
 * relative links are left alone. Anchors, mail and telephone links lead nowhere that could be broken.
 */
export function resolveLink(
  typed: string,
  { base, allowed }: { base: string | null; allowed: AllowList },
): ResolvedLink {
  const target = targetOf(typed);
  if (target.kind === 'malformed') return { kind: 'defect', cause: 'malformed' };
  if (target.kind === 'internal' && base === null) return NONE;
  const isWeb = target.kind !== 'other' || /^(?:https?:)?\/\//i.test(typed.trim());
  if (!isWeb) return NONE;
  const resolved = new URL(typed.trim(), base ?? 'https://own.invalid');
  const { url, defect } = readAddress(resolved.href, allowed);
  if (defect === 'malformed' || defect === 'too_long') return { kind: 'defect', cause: defect };
  if (target.kind === 'internal_network' && !(url && isOpened(url, allowed))) {
    return { kind: 'defect', cause: 'internal_network' };
  }
  resolved.hash = '';
  return { kind: 'open', url: resolved.href };
}
