import { lock } from '../../../documents/lock';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  validityOn,
  type Validity,
  type ValidityDates,
} from '../../../domain/validity/validity-on';

const UID = 'api::disclosure.disclosure';

/** What time changed on one row of a document. */
export type ValidityChange = {
  documentId: string;
  isPublished: boolean;
  from: Validity | null;
  to: Validity | null;
};

export type SetValidityArgs = { trx: Knex.Transaction; documentId: string; todayOn: string };

type Row = ValidityDates & { id: number; isPublished: boolean };

/**
 * Brings `validity` of the draft and of the published row up to date, each by its own dates, inside `trx`.
 *
 * This is the one place that writes a disclosure past the Document Service: publishing the draft would also publish
 * what nobody has reviewed yet. `updated_at` stays, because Strapi tells "modified" from "published" by it, and the
 * column `validity` alone is written, so an edit that waits in the draft neither leaks nor gets lost.
 */
export async function setValidityByDate(
  strapi: Core.Strapi,
  { trx, documentId, todayOn }: SetValidityArgs,
): Promise<ValidityChange[]> {
  // The lock of every write on this document, so that no publish reads the row half-way.
  await lock(trx, documentId);
  const table = () => {
    const { tableName } = strapi.db.metadata.get(UID);
    const schema = strapi.db.getSchemaName();
    return schema ? trx(tableName).withSchema(schema) : trx(tableName);
  };
  const rows: Row[] = await table()
    .where({ document_id: documentId })
    .select(
      'id',
      'validity',
      trx.raw(`published_at is not null as "isPublished"`),
      trx.raw(`effective_on::text as "effectiveOn"`),
      trx.raw(`expires_on::text as "expiresOn"`),
    );
  const changes: ValidityChange[] = [];
  for (const row of rows) {
    const to = validityOn(row, todayOn);
    if (to === row.validity) continue;
    await table().where({ id: row.id }).update({ validity: to });
    changes.push({ documentId, isPublished: row.isPublished, from: row.validity, to });
  }
  return changes;
}
