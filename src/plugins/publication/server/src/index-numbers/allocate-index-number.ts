import type { Knex } from 'knex';
import { formatIndexNumber } from '../../../../../domain/index-number/format-index-number';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';

export type NumberedOrganization = { documentId: string; name: string; code?: string | null };

export type AllocatedNumber = { indexNumber: string; year: number; serial: number };

const LAST_SERIAL = 99_999;

/**
 * The next index number of an organization in a year, in the transaction of the first publication: if that rolls back
 * the number was never given, so there are no gaps. The counter belongs to the organization, not to its code, which
 * may change. Writers of one organization and year take turns from here to their commit.
 * Refuses an organization without a code, and one whose numbers for the year are used up.
 */
export async function allocateIndexNumber(
  trx: Knex.Transaction,
  { organization, year }: { organization: NumberedOrganization; year: number },
): Promise<AllocatedNumber> {
  const { documentId, name, code } = organization;
  if (!code)
    throw refusal([error('publication.organization_code_missing', { name }, 'organization')]);
  const { rows } = await trx.raw<{ rows: { serial: number }[] }>(
    `insert into zhaoshi_publication.index_number_counters as counter (organization_id, year, last_serial)
     values (?, ?, 1)
     on conflict (organization_id, year) do update set last_serial = counter.last_serial + 1
       where counter.last_serial < ?
     returning last_serial as serial`,
    [documentId, year, LAST_SERIAL],
  );
  const serial = rows[0]?.serial;
  if (!serial)
    throw refusal([error('publication.serial_exhausted', { name, year }, 'organization')]);
  return { indexNumber: formatIndexNumber({ code, year, serial }), year, serial };
}
