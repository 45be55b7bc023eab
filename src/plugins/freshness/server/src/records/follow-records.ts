import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  changedRecordFields,
  pageFieldsOf,
  type OrganizationRecord,
} from '../../../../../domain/freshness/changed-record-fields';
import { applyRecordChange } from '../../../../../domain/freshness/column-state';
import type { RecordChange } from '../../../../../domain/freshness/event';
import { columnOfKey, type ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';
import { loadColumns, saveColumns } from '../fold/stored-states';
import type { Basis } from '../statuses/basis';
import { readChangedRecords, saveRecord, type ReadRecord } from './organization-records';
import { pagesOf } from './pages-of';
import { tellOfRecord } from './tell-of-record';

/** Written down page by page: a page that is counted anew from the beginning finds its own again. */
async function append(
  trx: Knex,
  { page, on, fields }: { page: ColumnKey; on: string; fields: string[] },
): Promise<RecordChange> {
  const [row] = await query<RecordChange>(
    trx,
    `insert into zhaoshi_freshness.record_changes (category_id, organization_id, changed_on, fields)
     values (?, ?, ?, ?) returning id::text as id, changed_on::text as "on"`,
    [page.categoryId, page.organizationId, on, fields],
  );
  if (!row) throw new Error('The change of a record was not written down');
  return row;
}

type Changed = Pick<ReadRecord, 'organizationId' | 'record'> & { before: OrganizationRecord };

/** One organization: its pages have to follow, and those they belong to are told. */
async function follow(strapi: Core.Strapi, trx: Knex, changed: Changed & { basis: Basis }) {
  const { organizationId, record, before, basis } = changed;
  const fields = changedRecordFields(before, record);
  if (fields.length === 0) return;
  const states = await loadColumns(trx, pagesOf(basis.catalog, { organizationId, fields }));
  for (const [key, state] of states) {
    const page = columnOfKey(key);
    const change = await append(trx, { page, on: basis.day, fields });
    await saveColumns(trx, [{ ...page, state: applyRecordChange(state, change) }]);
    await tellOfRecord(strapi, trx, { page, fields, basis });
  }
}

/**
 * Looks which organizations' records are not what they were when last looked at; their static pages have to follow
 * (a new leader, a new telephone number). In the transaction that counts all statuses anew, under its lock, so that
 * of several nodes one notices. An organization seen for the first time changed nothing.
 */
export async function followRecords(strapi: Core.Strapi, trx: Knex, basis: Basis): Promise<void> {
  for (const { before, record, ...organization } of await readChangedRecords(strapi, trx)) {
    if (before) await follow(strapi, trx, { ...organization, record, before, basis });
    await saveRecord(trx, { ...organization, record: pageFieldsOf(record) });
  }
}
