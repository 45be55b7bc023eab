import { createHash } from 'node:crypto';

/** Name space of this platform's feed ids: a random UUID, fixed for ever. */
const NAMESPACE = Buffer.from('5f0c9a3e7b614d0d9e4f2c8a61b7d3e5', 'hex');

const VERSION_5 = 0x50;
const RFC_VARIANT = 0x80;

/**
 * The id of a feed or an entry: a UUID made of a name (RFC 9562, version 5). It is the same in every format and in every
 * feed, and stays so when the site moves to another address.
 */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | VERSION_5;
  bytes[8] = (bytes[8]! & 0x3f) | RFC_VARIANT;
  const hex = bytes.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${[...groups, hex.slice(20)].join('-')}`;
}

/** Id of a document in every feed. */
export function entryId(documentId: string): string {
  return stableId(`document ${documentId}`);
}

/** Id of a feed, in every format. */
export function feedId(key: string): string {
  return stableId(`feed ${key}`);
}
