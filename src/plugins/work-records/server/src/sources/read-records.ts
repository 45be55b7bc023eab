import type { Knex } from 'knex';
import { query } from '../../../../../database/query';
import { RECORD_TYPES, type RecordTypeName } from '../../../../../domain/work-records/record-types';
import { RECORD_COLUMNS } from './record-columns';

/** A row of a record as it counts; days are 'YYYY-MM-DD', amounts decimal text. */
export type StoredRecord = {
  documentId: string;
  organizationId: string | null;
  title: string;
  firstDay: string;
  lastDay: string | null;
  kind: string | null;
  amount: string;
  /** ISO 8601: since when it counts as it does. */
  countedSince: string;
};

/** All records of a type that count somewhere, in a fixed order. */
export async function readRecords(connection: Knex, name: RecordTypeName): Promise<StoredRecord[]> {
  // The column of a name is called like the attribute.
  const { title } = RECORD_TYPES[name];
  const { table, first, last, kind, amount, isFlagged = false } = RECORD_COLUMNS[name];
  const rows = await query<Omit<StoredRecord, 'countedSince'> & { countedSince: Date }>(
    connection,
    `select document_id as "documentId", organization_key as "organizationId", ${title} as title,
       ${first}::text as "firstDay", ${last ?? 'null'}::text as "lastDay",
       ${kind ?? 'null'}::text as kind, ${amount ?? '1'}::text as amount,
       coalesce(counted_since, created_at) as "countedSince"
     from ${table} ${isFlagged ? 'where is_gazette_or_site is not true' : ''}
     order by document_id`,
  );
  return rows.map((row) => ({ ...row, countedSince: new Date(row.countedSince).toISOString() }));
}
