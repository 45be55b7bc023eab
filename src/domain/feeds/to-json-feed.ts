import { cleanLine, cleanText } from './clean-text';
import type { Feed, FeedEntry } from './feed';
import { entryId } from './stable-id';

function toItem(entry: FeedEntry): Record<string, unknown> {
  const title = cleanLine(entry.title, entry.indexNumber);
  const summary = cleanText(entry.summary ?? '').trim();
  return {
    id: entryId(entry.documentId),
    url: entry.url,
    title,
    // An item needs a content. The document itself is at its address; what it is about must do here.
    content_text: summary || title,
    ...(summary ? { summary } : {}),
    date_published: entry.publishedAt,
    date_modified: entry.updatedAt,
    ...(entry.organization
      ? { authors: [{ name: cleanLine(entry.organization.name, entry.indexNumber) }] }
      : {}),
    ...(entry.category ? { tags: [cleanLine(entry.category.name, entry.category.code)] } : {}),
    _zhaoshi: {
      type: entry.type,
      document_id: entry.documentId,
      index_number: entry.indexNumber,
      organization_id: entry.organization?.documentId ?? null,
      category_code: entry.category?.code ?? null,
      category_path: entry.category?.path ?? null,
    },
  };
}

/** The feed as a JSON Feed 1.1 document. */
export function toJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: cleanLine(feed.title, feed.author),
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(toItem),
  });
}
