import type { Knex } from 'knex';
import type { ColumnState } from '../../../../../domain/freshness/column-state';
import type { ItemState } from '../../../../../domain/freshness/item-state';
import type { PolicyTarget } from '../../../../../domain/freshness/policy';
import { keyOf, type ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';

type Document = { uid: string; documentId: string };
export type StoredItem = {
  state: ItemState;
  title: string;
  /** Admin user id of whoever made its last event; null for tokens and tasks. */
  actorId: string | null;
};

export const itemKey = ({ uid, documentId }: Document) => `${uid} ${documentId}`;

/** jsonb reaches Node as text through Strapi's driver. */
function parse<Value>(value: unknown): Value {
  return (typeof value === 'string' ? JSON.parse(value) : value) as Value;
}

export async function loadItems(
  trx: Knex,
  documents: readonly Document[],
): Promise<Map<string, StoredItem>> {
  const rows = await query<{ state: unknown; title: string; actorId: string | null }>(
    trx,
    `select i.state, i.title, i.actor_id as "actorId" from zhaoshi_freshness.items i
     join jsonb_to_recordset(?::jsonb) as d(uid text, "documentId" text)
       on i.uid = d.uid and i.document_id = d."documentId"`,
    [JSON.stringify(documents)],
  );
  const items = rows.map((row) => ({ ...row, state: parse<ItemState>(row.state) }));
  return new Map(items.map((item) => [itemKey(item.state), item]));
}

export async function saveItems(trx: Knex, items: readonly StoredItem[]): Promise<void> {
  await query(
    trx,
    `insert into zhaoshi_freshness.items
       (uid, document_id, category_id, organization_id, is_public, title, actor_id, state)
     select state->>'uid', state->>'documentId', state->'place'->>'categoryId',
       state->'place'->>'organizationId', (state->>'isPublic')::boolean, title, "actorId", state
     from jsonb_to_recordset(?::jsonb) as i(title text, "actorId" text, state jsonb)
     on conflict (uid, document_id) do update set category_id = excluded.category_id,
       organization_id = excluded.organization_id, is_public = excluded.is_public,
       title = excluded.title, actor_id = excluded.actor_id, state = excluded.state`,
    [JSON.stringify(items)],
  );
}

/** The public documents of a column. */
export async function itemsOf(trx: Knex, column: ColumnKey): Promise<ItemState[]> {
  const rows = await query<{ state: unknown }>(
    trx,
    `select state from zhaoshi_freshness.items
     where is_public and category_id = ? and organization_id = ?`,
    [column.categoryId, column.organizationId],
  );
  return rows.map(({ state }) => parse<ItemState>(state));
}

export type TitledItem = Pick<StoredItem, 'state' | 'title'>;

/** Public documents a rule names: single ones, and all of a type; of these only one where it is asked for. */
export async function publicItems(
  connection: Knex,
  targets: readonly PolicyTarget[],
  only?: { uid: string; documentId: string },
): Promise<TitledItem[]> {
  const rows = await query<{ state: unknown; title: string }>(
    connection,
    `select state, title from zhaoshi_freshness.items i
     where is_public and exists (
       select from jsonb_to_recordset(?::jsonb) as t(kind text, uid text, "documentId" text)
       where t.uid = i.uid and (t.kind = 'content_type' or t."documentId" = i.document_id))
       and (?::text is null or (uid, document_id) = (?, ?))
     order by uid, document_id`,
    [JSON.stringify(targets), only?.uid ?? null, only?.uid ?? null, only?.documentId ?? null],
  );
  return rows.map(({ state, title }) => ({ state: parse<ItemState>(state), title }));
}

export async function loadColumns(
  trx: Knex,
  columns: readonly ColumnKey[] | 'all',
): Promise<Map<string, ColumnState>> {
  const among =
    columns === 'all'
      ? ''
      : `join jsonb_to_recordset(?::jsonb) as k("categoryId" text, "organizationId" text)
           on c.category_id = k."categoryId" and c.organization_id = k."organizationId"`;
  const rows = await query<{ categoryId: string; organizationId: string; state: unknown }>(
    trx,
    `select c.category_id as "categoryId", c.organization_id as "organizationId", c.state
     from zhaoshi_freshness.columns c ${among}`,
    columns === 'all' ? [] : [JSON.stringify(columns)],
  );
  return new Map(rows.map((row) => [keyOf(row), parse<ColumnState>(row.state)]));
}

export async function saveColumns(
  trx: Knex,
  columns: readonly (ColumnKey & { state: ColumnState })[],
): Promise<void> {
  await query(
    trx,
    `insert into zhaoshi_freshness.columns (category_id, organization_id, state)
     select "categoryId", "organizationId", state
     from jsonb_to_recordset(?::jsonb) as c("categoryId" text, "organizationId" text, state jsonb)
     on conflict (category_id, organization_id) do update set state = excluded.state`,
    [JSON.stringify(columns)],
  );
}
