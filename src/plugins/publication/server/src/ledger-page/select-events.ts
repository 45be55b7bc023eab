import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LedgerFilter } from '../../../../../domain/ledger-query/ledger-filter';
import { addDays } from '../../../../../domain/time/day';
import { EVENT_COLUMNS } from '../ledger/columns';

/** Text of a search box as part of a LIKE pattern. */
function literal(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}

/** Midnight in China at the beginning of a day. */
function startOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** The events a filter leaves, unordered. Outside any transaction: the ledger is read, never written, here. */
export function selectEvents(strapi: Core.Strapi, filter: LedgerFilter): Knex.QueryBuilder {
  const query = strapi.db.connection('ledger').withSchema('zhaoshi_publication');
  const { kind, uid, organization, category, actor, q, from, to } = filter;
  if (kind) void query.where({ kind });
  if (uid) void query.where({ uid });
  if (organization) void query.where({ organization_id: organization });
  if (category) void query.whereLike('category_path', `${literal(category)}%`);
  if (actor) void query.whereILike('actor_name', `%${literal(actor)}%`);
  if (q) {
    void query.where((either) => {
      void either.whereILike('title', `%${literal(q)}%`);
      void either.orWhereILike('index_number', `${literal(q)}%`);
    });
  }
  if (from) void query.where('occurred_at', '>=', startOf(from));
  if (to) void query.where('occurred_at', '<', startOf(addDays(to, 1)));
  return query;
}

/** The rows of such a selection, for `toEvent`. Ordered by the number itself: the column they are read into is text. */
export function newestFirst(
  query: Knex.QueryBuilder,
): Knex.QueryBuilder<Record<string, unknown>, Record<string, unknown>[]> {
  return query
    .select(query.client.raw(EVENT_COLUMNS) as Knex.Raw)
    .orderBy('ledger.sequence', 'desc');
}
