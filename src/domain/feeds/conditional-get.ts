import { createHash } from 'node:crypto';

/** A strong entity tag: another one as soon as anything the answer is made of differs. */
export function entityTag(parts: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('base64url');
  return `"${digest.slice(0, 32)}"`;
}

type Headers = { 'if-none-match'?: string; 'if-modified-since'?: string };

/** State of what is asked for; without `modifiedAt` only the tag tells. */
export type Validators = { tag: string; modifiedAt: Date | null };

const withoutWeakness = (tag: string) => tag.trim().replace(/^W\//, '');

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

/**
 * Whether whoever asks has it already (RFC 9110, 13.1.2 and 13.1.3): tags are compared weakly, since a proxy that
 * compresses weakens them, and where a tag is sent a date says nothing.
 */
export function isNotModified(headers: Headers, { tag, modifiedAt }: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.trim() === '*' || tags.split(',').map(withoutWeakness).includes(tag);
  }
  const since = new Date(headers['if-modified-since'] ?? NaN);
  if (!modifiedAt || Number.isNaN(since.getTime())) return false;
  return seconds(modifiedAt) <= seconds(since);
}

/**
 * When the state last changed as a `Last-Modified` header may say it; null within that very second, because one date
 * could not tell a second change in it from the first.
 */
export function lastModified(changedAt: Date, now: Date): Date | null {
  return seconds(changedAt) < seconds(now) ? changedAt : null;
}
