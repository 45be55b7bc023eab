import type { Core } from '@strapi/strapi';
import type { LedgerFilter, LedgerPaging } from '../../../../../domain/ledger-query/ledger-filter';
import { toEvent } from '../ledger/columns';
import { createNameReader } from './add-names';
import type { LedgerRows } from './contract';
import { newestFirst, selectEvents } from './select-events';

export type ListEventsArgs = { filter: LedgerFilter; paging: LedgerPaging };

/** One page of the ledger, newest first, with the number of all events the filter leaves. */
export async function listEvents(
  strapi: Core.Strapi,
  { filter, paging: { page, pageSize } }: ListEventsArgs,
): Promise<LedgerRows> {
  const counted = (await selectEvents(strapi, filter).count('* as total').first()) as {
    total: string | number;
  };
  const rows = await newestFirst(selectEvents(strapi, filter))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const total = Number(counted.total);
  return {
    events: await createNameReader(strapi)(rows.map(toEvent)),
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
}
