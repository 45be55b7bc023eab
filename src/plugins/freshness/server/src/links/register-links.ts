import type { Core } from '@strapi/strapi';
import { query } from '../../../../../database/query';
import { getConfig } from '../get-config';
import { allowListOf } from '../net/open-address';
import { ledgerOf, type LedgerEvent } from './publication';
import { registerDocument, type Resolving } from './register-document';

const READER = 'links';
const EVENTS_AT_ONCE = 200;

const MOVE_ON = `insert into zhaoshi_freshness.ledger_places as p (reader, cursor) values (:reader, :next)
  on conflict (reader) do update set cursor = excluded.cursor where p.cursor = :before returning reader`;

async function placeOf(strapi: Core.Strapi): Promise<string | null> {
  const [row] = await query<{ cursor: string }>(
    strapi.db.connection,
    'select cursor from zhaoshi_freshness.ledger_places where reader = :reader',
    { reader: READER },
  );
  return row?.cursor ?? null;
}

/** The site's own address, for relative links; null when nobody has set one. */
function resolvingOf(strapi: Core.Strapi): Resolving {
  const own = strapi.config.get<string>('server.url', '');
  const base = getConfig(strapi).linkBaseUrl || own;
  return { base: base === '' ? null : base, allowed: allowListOf(strapi) };
}

/** A document that changed several times is read once, as it is now. */
function latestOfEach(events: readonly LedgerEvent[]): LedgerEvent[] {
  return [...new Map(events.map((event) => [`${event.uid} ${event.documentId}`, event])).values()];
}

/**
 * Reads on in the ledger and registers the links of whatever was published, changed or withdrawn since. Two nodes that
 * do it at once do the same twice; the place moves on once.
 */
export async function registerLinks(
  strapi: Core.Strapi,
  { now, hasTime }: { now: Date; hasTime: () => boolean },
): Promise<{ documents: number }> {
  if (!strapi.plugins.publication) return { documents: 0 };
  const ledger = ledgerOf(strapi);
  const resolving = resolvingOf(strapi);
  let before = await placeOf(strapi);
  let documents = 0;
  while (hasTime()) {
    const { events, next, hasMore } = await ledger.follow({ after: before, limit: EVENTS_AT_ONCE });
    const changed = latestOfEach(events);
    for (const event of changed) await registerDocument(strapi, { event, now, resolving });
    documents += changed.length;
    if (next !== before) {
      const bindings = { reader: READER, next, before };
      const moved = await query(strapi.db.connection, MOVE_ON, bindings);
      if (moved.length === 0) break;
    }
    before = next;
    if (!hasMore) break;
  }
  return { documents };
}
