import type { Core } from '@strapi/strapi';
import type { LedgerFilter, LedgerPaging } from '../../../../../domain/ledger-query/ledger-filter';
import { createNameReader } from './add-names';
import type { LedgerRows } from './contract';
import { selectEvents } from './select-events';
import { toEvent, type EventRow } from './to-event';

export type ListEventsArgs = { filter: LedgerFilter; paging: LedgerPaging };

/** One page of the ledger, newest first, with the number of all events the filter leaves. */
export async function listEvents(
  strapi: Core.Strapi,
  { filter, paging: { page, pageSize } }: ListEventsArgs,
): Promise<LedgerRows> {
  const counted = (await selectEvents(strapi, filter).count('* as total').first()) as {
    total: string | number;
  };
  const rows = (await selectEvents(strapi, filter)
    .select('*')
    .orderBy('sequence', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as EventRow[];
  const total = Number(counted.total);
  return {
    events: await createNameReader(strapi)(rows.map(toEvent)),
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
}
