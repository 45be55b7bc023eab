import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordTypeName } from '../../../../../domain/work-records/record-types';
import { uidOf } from '../uids';
import type { TellRecord } from './statistics-registry';

/** What records are called, their day, and where they are in the admin; those that are gone are left out. */
export async function tellRecords(
  strapi: Core.Strapi,
  name: RecordTypeName,
  ids: readonly string[],
): Promise<TellRecord[]> {
  const uid = uidOf(name);
  const documentIds = ids.map((id) => id.slice(uid.length + 1));
  const rows = (await strapi.db
    .query(uid)
    .findMany({ where: { documentId: { $in: documentIds } } })) as unknown as Record<
    string,
    string | null
  >[];
  return rows.map((row) => ({
    id: `${uid}:${row.documentId}`,
    title: row[RECORD_TYPES[name].title] ?? '',
    on: row[RECORD_TYPES[name].first] ?? null,
    href: `/content-manager/collection-types/${uid}/${row.documentId}`,
  }));
}
