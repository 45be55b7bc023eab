import type { Knex } from 'knex';
import { normalizeOrganizationCode } from '../../../../../domain/organization-code/normalize-organization-code';

type Asked = { code: string; documentId: string };
export type NumberedElsewhere = { organizationId: string; indexNumber: string };

/** The first number that another organization has given under a code, as index numbers write it; null if there is none. */
export async function publishedUnderCode(
  trx: Knex.Transaction,
  { code, documentId }: Asked,
): Promise<NumberedElsewhere | null> {
  const row = await trx('publications')
    .withSchema('zhaoshi_publication')
    .whereLike('index_number', `${normalizeOrganizationCode(code)}/%`)
    .whereNot({ numbered_by: documentId })
    .orderBy('index_number')
    .first<NumberedElsewhere | undefined>({
      organizationId: 'numbered_by',
      indexNumber: 'index_number',
    });
  return row ?? null;
}
