import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { cleanLine, cleanText } from './clean-text';
import { updatedAt, type Feed, type FeedEntry } from './feed';
import { entryId, feedId } from './stable-id';

const ATOM = 'http://www.w3.org/2005/Atom';

/** Says of a category that its term is an index number of the catalogue, not a column. */
export const INDEX_NUMBER_SCHEME = feedId('scheme index-number');
export const COLUMN_SCHEME = feedId('scheme catalog-category');

/** xmlbuilder2 takes `&amp;` in a text for an entity and leaves it; a text that spells one means these five characters. */
function verbatim(value: string): string {
  return value.replaceAll('&', '&amp;');
}

function text(parent: XMLBuilder, name: string, value: string): void {
  parent.ele(name).txt(verbatim(value));
}

function empty(parent: XMLBuilder, name: string, attributes: Record<string, string>): void {
  const given = Object.entries(attributes).map(([key, value]) => [key, verbatim(value)]);
  parent.ele(name, Object.fromEntries(given) as Record<string, string>);
}

function author(parent: XMLBuilder, name: string): void {
  text(parent.ele('author'), 'name', name);
}

function addEntry(feed: XMLBuilder, entry: FeedEntry): void {
  const element = feed.ele('entry');
  text(element, 'id', entryId(entry.documentId));
  text(element, 'title', cleanLine(entry.title, entry.indexNumber));
  text(element, 'updated', entry.updatedAt);
  text(element, 'published', entry.publishedAt);
  empty(element, 'link', { rel: 'alternate', type: 'application/json', href: entry.url });
  if (entry.organization) author(element, cleanLine(entry.organization.name, entry.indexNumber));
  if (entry.category) {
    const { code, name } = entry.category;
    empty(element, 'category', { term: code, scheme: COLUMN_SCHEME, label: cleanLine(name, code) });
  }
  empty(element, 'category', { term: entry.indexNumber, scheme: INDEX_NUMBER_SCHEME });
  const summary = cleanText(entry.summary ?? '').trim();
  if (summary) text(element, 'summary', summary);
}

/** The feed as an Atom 1.0 document (RFC 4287). */
export function toAtom(feed: Feed): string {
  const document = create({ version: '1.0', encoding: 'utf-8' });
  const element = document.ele(ATOM, 'feed', { 'xml:lang': feed.language });
  text(element, 'id', feedId(feed.key));
  text(element, 'title', cleanLine(feed.title, feed.author));
  text(element, 'updated', updatedAt(feed));
  author(element, feed.author);
  empty(element, 'link', { rel: 'self', type: 'application/atom+xml', href: feed.selfUrl });
  empty(element, 'link', { rel: 'alternate', href: feed.homeUrl });
  for (const entry of feed.entries) addEntry(element, entry);
  return document.end({ prettyPrint: false });
}
