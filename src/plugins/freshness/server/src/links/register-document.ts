import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { AllowList } from '../../../../../domain/link-check/allow-list';
import { hostOf, MAX_ADDRESS_LENGTH } from '../../../../../domain/link-check/read-address';
import { resolveLink } from '../../../../../domain/link-check/resolve-link';
import { query } from '../../../../../database/query';
import { linksOfDocument } from './links-of-document';
import type { LedgerEvent } from './publication';

export type Resolving = { base: string | null; allowed: AllowList };

type Entry = {
  field: string;
  address: string;
  url: string;
  host: string;
  /** What is wrong with it without opening it. */
  cause: string | null;
};

/** Shared by registrations; whoever deletes links that no document holds takes it alone, after them. */
export const REGISTRY_LOCK = "hashtextextended('zhaoshi_freshness.links', 0)";

const DOCUMENT_LOCK = `select pg_advisory_xact_lock_shared(${REGISTRY_LOCK}),
  pg_advisory_xact_lock(hashtextextended('zhaoshi_freshness.links.' || :documentId, 1))`;

/** Whatever has a defect that opening it cannot change is broken from the start and never opened. */
const REPLACE = `
  with entries as (
    select * from json_to_recordset(cast(:entries as json))
      as e(field text, address text, url text, host text, cause text)
  ), added as (
    insert into zhaoshi_freshness.links as l (url, host, state, cause, failed_since, last_checked_at, next_check_at)
    select distinct on (url) url, host, case when cause is null then 'unchecked' else 'broken' end, cause,
      case when cause is not null then cast(:now as timestamptz) end,
      case when cause is not null then cast(:now as timestamptz) end,
      case when cause is null then cast(:now as timestamptz) end
    from entries order by url
    -- What was opened to the check since it was first seen becomes due.
    on conflict (url) do update set host = excluded.host, next_check_at = coalesce(l.next_check_at, excluded.next_check_at)
    returning id, url
  )
  insert into zhaoshi_freshness.link_places (link_id, uid, document_id, field, address, title, organization_id)
  select distinct on (a.id, e.field) a.id, :uid, :documentId, e.field, e.address, :title, :organizationId
  from entries e join added a on a.url = e.url order by a.id, e.field
  returning link_id`;

function entryOf(
  { field, address }: { field: string; address: string },
  resolving: Resolving,
): Entry[] {
  const link = resolveLink(address, resolving);
  if (link.kind === 'none') return [];
  const typed = address.slice(0, MAX_ADDRESS_LENGTH);
  if (link.kind === 'defect') {
    return [{ field, address: typed, url: typed, host: '', cause: link.cause }];
  }
  return [{ field, address: typed, url: link.url, host: hostOf(new URL(link.url)), cause: null }];
}

async function replaceLinks(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { event, now, resolving }: { event: LedgerEvent; now: Date; resolving: Resolving },
): Promise<number> {
  const { uid, documentId, organizationId, document } = event;
  await query(trx, DOCUMENT_LOCK, { documentId });
  const found = await linksOfDocument(strapi, { uid, documentId });
  const entries = found.flatMap((link) => entryOf(link, resolving));
  await query(
    trx,
    'delete from zhaoshi_freshness.link_places where uid = :uid and document_id = :documentId',
    { uid, documentId },
  );
  if (entries.length === 0) return 0;
  const places = await query(trx, REPLACE, {
    entries: JSON.stringify(entries),
    now,
    uid,
    documentId,
    title: document.title,
    organizationId,
  });
  return places.length;
}

/**
 * Makes the registry say what links the public version of a document has now; it has none when it was withdrawn. Read
 * under a lock of the document, so that of two that do it at once the later one reads what is newer.
 */
export async function registerDocument(
  strapi: Core.Strapi,
  args: { event: LedgerEvent; now: Date; resolving: Resolving },
): Promise<number> {
  const places = await strapi.db.transaction(({ trx }) => replaceLinks(strapi, trx, args));
  return places;
}
