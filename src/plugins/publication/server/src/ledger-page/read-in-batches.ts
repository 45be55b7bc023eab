import type { Core } from '@strapi/strapi';
import type { LedgerFilter } from '../../../../../domain/ledger-query/ledger-filter';
import { toEvent } from '../ledger/columns';
import { createNameReader } from './add-names';
import type { LedgerRow } from './contract';
import { newestFirst, selectEvents } from './select-events';

const BATCH = 1_000;

/**
 * All events a filter leaves, newest first, a thousand at a time and with no connection held in between: sequence numbers
 * never change and new ones are larger, so "smaller than the last one seen" goes on exactly where it stopped.
 */
export async function* readInBatches(
  strapi: Core.Strapi,
  filter: LedgerFilter,
): AsyncGenerator<LedgerRow[]> {
  const addNames = createNameReader(strapi);
  for (let last: string | undefined; ;) {
    const query = newestFirst(selectEvents(strapi, filter)).limit(BATCH);
    if (last !== undefined) void query.where('sequence', '<', last);
    const events = (await query).map(toEvent);
    if (events.length > 0) yield await addNames(events);
    if (events.length < BATCH) return;
    last = events.at(-1)?.sequence;
  }
}
