import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { shanghaiDay } from '../../../domain/time/shanghai-day';
import { setValidityByDate, type ValidityChange } from './set-validity-by-date';

const UID = 'api::disclosure.disclosure';

export type ExpireDocumentsArgs = {
  strapi: Core.Strapi;
  now: Date;
  signal?: AbortSignal;
  /** Called in the same transaction for a published row that changed: the place to write the ledger. */
  onPublishedChange?: (change: ValidityChange, trx: Knex.Transaction) => Promise<void>;
};

export type ExpireDocumentsResult = { due: number; expired: number; cameIntoForce: number };

/**
 * Brings the validity of disclosures up to date with the calendar of Asia/Shanghai: what has expired, and what has
 * come into force. One transaction per document; safe to repeat. Counts documents, not rows.
 * A document that fails does not stop the others; at the end they are named in one error, so that the job is
 * tried again.
 */
export async function expireDocuments(args: ExpireDocumentsArgs): Promise<ExpireDocumentsResult> {
  const { strapi, now, signal, onPublishedChange } = args;
  const todayOn = shanghaiDay(now);
  const documentIds = await findDue(strapi, todayOn);
  const result: ExpireDocumentsResult = { due: documentIds.length, expired: 0, cameIntoForce: 0 };
  const failures: string[] = [];
  for (const documentId of documentIds) {
    if (signal?.aborted) throw new Error(`Stopped early: ${JSON.stringify(result)}`);
    try {
      const changes = await strapi.db.transaction(async ({ trx }) => {
        const changed = await setValidityByDate(strapi, { trx, documentId, todayOn });
        for (const change of changed) {
          if (change.isPublished) await onPublishedChange?.(change, trx);
        }
        return changed;
      });
      if (changes.some(({ to }) => to === 'expired')) result.expired += 1;
      if (changes.some(({ to }) => to === 'in_force')) result.cameIntoForce += 1;
    } catch (error) {
      failures.push(`${documentId}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (failures.length > 0) {
    throw new Error(
      `${failures.length} of ${documentIds.length} documents failed:\n${failures.join('\n')}`,
    );
  }
  return result;
}

/** Documents with a row that a date contradicts; `validityOn` decides under the lock, this only narrows the search. */
async function findDue(strapi: Core.Strapi, todayOn: string): Promise<string[]> {
  const { tableName } = strapi.db.metadata.get(UID);
  const rows: { document_id: string }[] = await strapi.db
    .getConnection(tableName)
    .distinct('document_id')
    .whereRaw(`(validity is null or validity in ('in_force', 'not_yet_effective'))`)
    .whereRaw(
      `(expires_on < ?::date or (validity = 'not_yet_effective' and effective_on <= ?::date))`,
      [todayOn, todayOn],
    )
    .orderBy('document_id');
  return rows.map((row) => row.document_id);
}
