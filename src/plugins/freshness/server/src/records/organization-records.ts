import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { OrganizationRecord } from '../../../../../domain/freshness/changed-record-fields';
import { PAGES_OF_FIELD } from '../../../../../domain/freshness/record-pages.data';
import { query } from '../../../../../database/query';

const ORGANIZATION = 'api::organization.organization';
const COMPONENTS = ['leaders', 'offices'];

export type ReadRecord = {
  organizationId: string;
  updatedAt: string;
  record: OrganizationRecord;
  /** As it was when last looked at; null the first time. */
  before: OrganizationRecord | null;
};

type Touched = { organizationId: string; updatedAt: string; before: unknown };

function parse(value: unknown): OrganizationRecord | null {
  return (typeof value === 'string' ? JSON.parse(value) : value) as OrganizationRecord | null;
}

/** Without the ids of rows, which change when a component is saved again as it was. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const { id: _id, ...rest } = value as Record<string, unknown>;
  return rest;
}

async function loadRecords(strapi: Core.Strapi, ids: string[]) {
  const rows = (await strapi.db.query(ORGANIZATION).findMany({
    where: { documentId: { $in: ids } },
    populate: COMPONENTS,
  })) as (Record<string, unknown> & { documentId: string })[];
  return new Map(
    rows.map((row) => [
      row.documentId,
      Object.fromEntries(Object.keys(PAGES_OF_FIELD).map((field) => [field, plain(row[field])])),
    ]),
  );
}

/** Organizations that were written since they were last looked at, with their records now and then. */
export async function readChangedRecords(strapi: Core.Strapi, trx: Knex): Promise<ReadRecord[]> {
  const { tableName } = strapi.db.metadata.get(ORGANIZATION);
  const touched = await query<Touched>(
    trx,
    `select o.document_id as "organizationId", o.updated_at::text as "updatedAt", r.record as before
     from ${tableName} o
     left join zhaoshi_freshness.organization_records r on r.organization_id = o.document_id
     where r.updated_at is distinct from o.updated_at`,
  );
  const records = await loadRecords(
    strapi,
    touched.map(({ organizationId }) => organizationId),
  );
  return touched.flatMap(({ organizationId, updatedAt, before }) => {
    const record = records.get(organizationId);
    return record ? [{ organizationId, updatedAt, record, before: parse(before) }] : [];
  });
}

export async function saveRecord(
  trx: Knex,
  { organizationId, updatedAt, record }: Omit<ReadRecord, 'before'>,
): Promise<void> {
  await query(
    trx,
    `insert into zhaoshi_freshness.organization_records (organization_id, updated_at, record)
     values (?, ?::text::timestamp, ?::jsonb)
     on conflict (organization_id) do update set updated_at = excluded.updated_at,
       record = excluded.record`,
    [organizationId, updatedAt, JSON.stringify(record)],
  );
}
