import type { Core } from '@strapi/strapi';
import type { DocumentStatus } from '../contracts/api';
import { keyOf, type ColumnKey } from '../contracts/places';
import { namesFor } from './list-statuses';
import { within, type Reach } from './reach';
import { readDocumentColumns } from './read-document-column';
import { toColumnStatus, type StatusRow } from './status-row';

/** The stored statuses of these columns, within reach. */
function statusesOf(
  strapi: Core.Strapi,
  columns: readonly ColumnKey[],
  reach: Reach,
): Promise<StatusRow[]> {
  return strapi.db
    .connection('statuses')
    .withSchema('zhaoshi_freshness')
    .whereRaw(
      `(category_id, organization_id) in
        (select * from unnest(cast(? as text[]), cast(? as text[])))`,
      [columns.map((one) => one.categoryId), columns.map((one) => one.organizationId)],
    )
    .where(within(reach));
}

/**
 * How the columns of these documents stand, in the order asked for. A document in no column, unknown, or in a column
 * out of reach is left out: the three answer alike.
 */
export async function readDocumentStatuses(
  strapi: Core.Strapi,
  args: { uid: string; documentIds: readonly string[]; reach: Reach },
): Promise<DocumentStatus[]> {
  const columns = await readDocumentColumns(strapi, args);
  if (columns.size === 0) return [];
  const rows = await statusesOf(strapi, [...columns.values()], args.reach);
  const names = await namesFor(strapi);
  const statuses = new Map(
    rows.map((row) => {
      const status = toColumnStatus(row, names);
      return [keyOf(status), status] as const;
    }),
  );
  return args.documentIds.flatMap((documentId) => {
    const column = columns.get(documentId);
    const found = column && statuses.get(keyOf(column));
    if (!found) return [];
    const { categoryName, status, dueOn, daysLeft, unit } = found;
    return [{ documentId, categoryName, status, dueOn, daysLeft, unit }];
  });
}
