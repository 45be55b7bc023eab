import type { Feed } from '../../../../../domain/feeds/feed';
import { toAtom } from '../../../../../domain/feeds/to-atom';
import { toJsonFeed } from '../../../../../domain/feeds/to-json-feed';

export type FeedFormat = {
  extension: string;
  contentType: string;
  write(feed: Feed): string;
};

/** The formats a feed is written in; the address ends with the extension. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  { extension: 'atom', contentType: 'application/atom+xml; charset=utf-8', write: toAtom },
  { extension: 'json', contentType: 'application/feed+json; charset=utf-8', write: toJsonFeed },
];

/** `policies.atom` is feed `policies` in Atom; null for a name without one of the extensions. */
export function splitName(file: string): { name: string; format: FeedFormat } | null {
  const dot = file.lastIndexOf('.');
  const format = FEED_FORMATS.find(({ extension }) => extension === file.slice(dot + 1));
  return dot > 0 && format ? { name: file.slice(0, dot), format } : null;
}
