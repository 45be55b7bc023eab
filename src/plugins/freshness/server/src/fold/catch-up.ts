import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ClockEvent } from '../../../../../domain/freshness/event';
import { columnOf } from '../../../../../domain/freshness/column-of';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { confirmationsOf } from '../confirmations/confirmations';
import { keyOf, type ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';
import { recordChangesOf } from '../records/record-changes';
import { readSettings } from '../settings';
import { forgetBasis } from '../statuses/basis';
import { applyEvents, columnKeyOf, type TouchedColumn } from './apply-events';
import { beginningsOf } from './beginnings-of';
import { ledgerOf, type LedgerEvent } from './publication-ledger';
import {
  itemKey,
  itemsOf,
  loadColumns,
  loadItems,
  saveColumns,
  saveItems,
  type StoredItem,
} from './stored-states';
import { toClockEvents } from './to-clock-events';

/** Of events in one transaction: a column of many is written once for all of them. */
const BATCH = 5_000;

type Position = { sequence: string; event_id: string | null };

async function readPosition(connection: Knex): Promise<Position> {
  const [position] = await query<Position>(
    connection,
    'select sequence::text as sequence, event_id from zhaoshi_freshness.ledger_position',
  );
  return position ?? { sequence: '0', event_id: null };
}

/**
 * An older backup was restored: what was folded is of a past that did not happen. Written down at once, since the
 * restored ledger may be empty; and all statuses are counted again, for a blank column is in no event.
 */
async function beginAnew(trx: Knex): Promise<Position> {
  await trx.raw(
    'truncate zhaoshi_freshness.items, zhaoshi_freshness.columns, zhaoshi_freshness.statuses',
  );
  await query(trx, 'update zhaoshi_freshness.ledger_position set sequence = 0, event_id = null');
  await forgetBasis(trx);
  return { sequence: '0', event_id: null };
}

async function currentPosition(strapi: Core.Strapi, trx: Knex): Promise<Position> {
  const { sequence, event_id: eventId } = await readPosition(trx);
  const isHeld =
    eventId === null || (await ledgerOf(strapi).holds({ connection: trx, sequence, eventId }));
  return isHeld ? { sequence, event_id: eventId } : beginAnew(trx);
}

/** Counts a column anew from its documents: the one whose update counted has left it. */
async function recount(trx: Knex, { last, ...column }: TouchedColumn): Promise<TouchedColumn> {
  const state = columnOf({
    items: await itemsOf(trx, column),
    confirmations: await confirmationsOf(trx, [column]),
    recordChanges: await recordChangesOf(trx, [column]),
    last,
  });
  return { ...column, state, isIncomplete: false, last };
}

async function loadFor(trx: Knex, events: readonly ClockEvent[]) {
  const items = await loadItems(trx, [
    ...new Map(
      events.map(({ uid, documentId }) => [itemKey({ uid, documentId }), { uid, documentId }]),
    ).values(),
  ]);
  const places = [...[...items.values()].map(({ state }) => state.place), ...events];
  const all = places.flatMap((place) => columnKeyOf(place) ?? []);
  const keys = [...new Map(all.map((key) => [keyOf(key), key])).values()];
  const columns = await loadColumns(trx, keys);
  const unknown = keys.filter((key) => !columns.has(keyOf(key)));
  return { items, columns: new Map([...columns, ...(await beginningsOf(trx, unknown))]) };
}

async function fold(
  strapi: Core.Strapi,
  trx: Knex,
  events: readonly LedgerEvent[],
): Promise<ColumnKey[]> {
  const { migrationUntil } = await readSettings(trx);
  const clockEvents = await toClockEvents(strapi, trx, { events, migrationUntil });
  const { items, columns } = await loadFor(trx, clockEvents);
  const states = new Map([...items].map(([key, { state }]) => [key, state]));
  const touched = applyEvents(clockEvents, { items: states, columns });
  const latest = new Map(events.map((event) => [itemKey(event), event]));
  const changed: StoredItem[] = [...latest].flatMap(([key, { title, actorKind, actorId }]) => {
    const state = states.get(key);
    return state ? [{ state, title, actorId: actorKind === 'person' ? actorId : null }] : [];
  });
  await saveItems(trx, changed);
  const complete: TouchedColumn[] = [];
  for (const column of touched.values()) {
    complete.push(column.isIncomplete ? await recount(trx, column) : column);
  }
  await saveColumns(
    trx,
    complete.map(({ categoryId, organizationId, state }) => ({
      categoryId,
      organizationId,
      state,
    })),
  );
  return complete;
}

/** What of a batch was recorded up to the end of a day; the ledger never goes back in time. */
function upTo(events: readonly LedgerEvent[], day: string): LedgerEvent[] {
  return events.filter(({ recordedAt }) => shanghaiDay(new Date(recordedAt)) <= day);
}

/** One batch of the ledger; `count` says how many events it had. */
async function foldBatch(strapi: Core.Strapi, trx: Knex, day: string) {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_freshness.fold', 0))");
  const { sequence: after } = await currentPosition(strapi, trx);
  const events = upTo(await ledgerOf(strapi).read({ connection: trx, after, limit: BATCH }), day);
  const last = events.at(-1);
  if (!last) return { count: 0, touched: [] };
  const touched = await fold(strapi, trx, events);
  await query(
    trx,
    'update zhaoshi_freshness.ledger_position set sequence = ?::bigint, event_id = ?',
    [last.sequence, last.eventId],
  );
  return { count: events.length, touched };
}

/** Whether the ledger has gone on, or back, since it was last folded. */
async function isBehind(strapi: Core.Strapi): Promise<boolean> {
  const connection = strapi.db.connection;
  const { sequence, event_id: eventId } = await readPosition(connection);
  const ledger = ledgerOf(strapi);
  if ((await ledger.read({ connection, after: sequence, limit: 1 })).length > 0) return true;
  return eventId !== null && !(await ledger.holds({ connection, sequence, eventId }));
}

/**
 * Folds what the ledger has recorded since the last time up to the end of a day, batch by batch, each in a transaction
 * of its own. Several nodes do it one after the other. `onTouched` runs in the transaction of a batch; `isBacklog` says
 * that it was a whole batch, with most likely more to come.
 */
export async function catchUp(
  strapi: Core.Strapi,
  day: string,
  onTouched: (trx: Knex, columns: ColumnKey[], isBacklog: boolean) => Promise<void>,
): Promise<number> {
  if (!(await isBehind(strapi))) return 0;
  let total = 0;
  for (;;) {
    const count = await strapi.db.transaction(async ({ trx }) => {
      const batch = await foldBatch(strapi, trx, day);
      if (batch.touched.length > 0) await onTouched(trx, batch.touched, batch.count === BATCH);
      return batch.count;
    });
    total += count;
    if (count < BATCH) return total;
  }
}
