/** One document in a feed. Instants are ISO 8601 in UTC, addresses are absolute. */
export type FeedEntry = {
  documentId: string;
  /** Name of the content type. */
  type: string;
  title: string;
  summary: string | null;
  url: string;
  publishedAt: string;
  updatedAt: string;
  indexNumber: string;
  organization: { documentId: string; name: string } | null;
  category: { code: string; name: string; path: string } | null;
};

/** A feed, whichever format it is written in. */
export type Feed = {
  /** What the feed is about, as a name that never changes: its id is made of it. */
  key: string;
  title: string;
  /** Who is responsible where an entry names nobody. */
  author: string;
  /** Address of this feed in the format it is written in. */
  selfUrl: string;
  homeUrl: string;
  /** BCP 47. */
  language: string;
  /** Newest first. */
  entries: FeedEntry[];
};

/** When the feed last changed, as far as its entries tell; an empty feed never did. */
export function updatedAt({ entries }: Feed): string {
  const newest = entries.map((entry) => entry.updatedAt).sort();
  return newest.at(-1) ?? '1970-01-01T00:00:00.000Z';
}
