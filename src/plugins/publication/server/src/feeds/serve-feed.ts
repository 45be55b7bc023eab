import type { Core } from '@strapi/strapi';
import {
  entityTag,
  isNotModified,
  lastModified,
} from '../../../../../domain/feeds/conditional-get';
import { ledgerState, type LedgerState } from '../changes/ledger-state';
import { publicTypes } from '../changes/public-types';
import { baseUrl } from './base-url';
import { feedEntries } from './feed-entries';
import type { FeedFormat } from './feed-format';
import type { FeedScope } from './feed-scope';
import { namesOf, type Names } from './names-of';
import { newestPublications } from './newest-publications';
import { publishedTexts } from './published-texts';
import texts from './translations/zh-Hans';

type Context = Parameters<Core.MiddlewareHandler>[0];

const LANGUAGE = 'zh-CN';

/** When anything that may show in a feed last changed: the ledger grew, or something was renamed. */
function changedAt(
  ledger: LedgerState | null,
  scope: FeedScope,
  { organizations, categories }: Names,
): Date | null {
  const edits = [scope.namedAt, ...[...organizations, ...categories].map((one) => one.updatedAt)];
  const instants = [ledger?.recordedAt, ...edits]
    .filter((at) => at !== undefined && at !== null)
    .map((at) => new Date(at).getTime());
  return instants.length > 0 ? new Date(Math.max(...instants)) : null;
}

/** Answers with a feed, or 304 without reading any document when the reader has the present state of it. */
export async function serveFeed(
  strapi: Core.Strapi,
  ctx: Context,
  { scope, format }: { scope: FeedScope; format: FeedFormat },
): Promise<void> {
  const types = publicTypes(strapi);
  const base = baseUrl(strapi, ctx);
  // Read before the list: a change in between makes the date too old, never too new.
  const ledger = await ledgerState(strapi);
  const publications = await newestPublications(strapi, {
    uids: types.map(({ uid }) => uid),
    scope,
  });
  const names = await namesOf(strapi, publications);
  const tag = entityTag([format.extension, base, scope, publications, names]);
  const changed = changedAt(ledger, scope, names);
  const modifiedAt = changed && lastModified(changed, new Date());
  ctx.set('Cache-Control', 'no-cache');
  ctx.set('ETag', tag);
  if (modifiedAt) ctx.set('Last-Modified', modifiedAt.toUTCString());
  if (isNotModified(ctx.headers, { tag, modifiedAt })) {
    ctx.status = 304;
    return;
  }
  const published = await publishedTexts(strapi, types, publications);
  ctx.type = format.contentType;
  ctx.body = format.write({
    key: scope.path,
    title: scope.title,
    author: texts.author,
    selfUrl: `${base}/api/feeds/${scope.path}.${format.extension}`,
    homeUrl: `${base}/`,
    language: LANGUAGE,
    entries: feedEntries({ publications, names, texts: published, types, baseUrl: base }),
  });
}
