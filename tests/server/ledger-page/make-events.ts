import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

let made = 0;

export type EventFacts = Record<string, unknown>;

/** Facts as the ledger's table holds them; a plain publication unless told otherwise. */
export function eventRow(facts: EventFacts = {}): EventFacts {
  made += 1;
  const at = '2026-03-10T02:00:00Z';
  return {
    recorded_at: at,
    kind: 'published',
    occurred_at: at,
    uid: 'api::disclosure.disclosure',
    document_id: `document${made}`,
    index_number: `11000000A/2026-${String(made).padStart(5, '0')}`,
    title: `关于第${made}件事项的通知`,
    channels: [],
    digest: 'd',
    changed_fields: [],
    is_major: true,
    actor_kind: 'person',
    actor_id: '1',
    actor_name: '李编辑',
    is_first: true,
    first_published_at: at,
    ...facts,
  };
}

/** Writes rows into the ledger as its trigger would; the table takes INSERT only. */
export async function makeEvents(strapi: Core.Strapi, rows: EventFacts[]): Promise<void> {
  await strapi.db.connection('zhaoshi_publication.ledger').insert(rows);
}

/** Many events at once, made by the database. */
export async function makeManyEvents(strapi: Core.Strapi, count: number): Promise<void> {
  const { connection } = strapi.db;
  const { document_id: _document, index_number: _number, ...same } = eventRow();
  const names = Object.keys(same);
  await connection.raw(
    `insert into zhaoshi_publication.ledger (${names.join(', ')}, document_id, index_number)
     select ${names.map(() => '?').join(', ')}, 'many' || n, 'many/2026-' || n
     from generate_series(1, ${count}) n`,
    Object.values(same).map((value) => (Array.isArray(value) ? '{}' : value)) as Knex.Value[],
  );
}
