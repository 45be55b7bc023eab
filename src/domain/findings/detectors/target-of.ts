import { addressRange } from '../../link-check/address-range';
import type { FindingContext } from '../finding-document';

export type LinkTarget =
  | { kind: 'internal'; path: string }
  | { kind: 'internal_network' }
  | { kind: 'malformed' }
  | { kind: 'other' };

/** Any base: only whether an address is relative to it is looked at. */
const BASE = 'https://own.invalid';

/** Names of machines that nobody outside reaches (RFC 6761), and names without a dot. */
const INTERNAL_NAME = /^(?:localhost|[^.:[]+|.*\.(?:local|localhost|internal|lan|intranet))$/i;

/** A host name typed without its scheme (`www.example.cn/a`): browsers take it for a folder of the page. */
const BARE_HOST = /^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:cn|com|net|org)(?:[:/?#]|$)/i;

/** A scheme with a slip in its punctuation (`http//`, `https:/a`). */
const SLIPPED_SCHEME = /^https?(?:\/|:(?!\/\/)|;|\uFF1A)/i;

function isInternalHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const range = addressRange(host);
  return range === null ? INTERNAL_NAME.test(host) : range !== 'public';
}

/** Where a link or image leads. Relative addresses and full ones of an own host are internal. */
export function targetOf(address: string, ownHosts: FindingContext['ownHosts'] = []): LinkTarget {
  const typed = address.trim();
  if (/^#/.test(typed) || /^(?:mailto|tel):\S+$/i.test(typed)) return { kind: 'other' };
  const isFull = /^(?:https?:)?\/\//i.test(typed);
  const isScheme = /^[^/?#]*:/.test(typed);
  const isSlip = BARE_HOST.test(typed) || SLIPPED_SCHEME.test(typed);
  if (typed === '' || isSlip || /[\s\\<>"]/.test(typed)) return { kind: 'malformed' };
  if ((isScheme && !isFull) || !URL.canParse(typed, BASE)) return { kind: 'malformed' };
  const { host, hostname, pathname, search } = new URL(typed, BASE);
  const own = ownHosts.map((name) => name.toLowerCase());
  if (!isFull || own.includes(host) || own.includes(hostname)) {
    return { kind: 'internal', path: `${pathname}${search}` };
  }
  return isInternalHost(hostname) ? { kind: 'internal_network' } : { kind: 'other' };
}
