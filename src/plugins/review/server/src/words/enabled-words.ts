import type { Core } from '@strapi/strapi';
import type { TypoEntry } from '../../../../../domain/findings/finding-document';
import { table } from '../database/table';

/**
 * The words every check looks for, read each time: a change holds at once, on every node. In the transaction under way
 * if there is one, for a check of a submission holds a connection already.
 */
export async function enabledWords(strapi: Core.Strapi): Promise<TypoEntry[]> {
  const rows: TypoEntry[] = await strapi.db.transaction(async ({ trx }) =>
    table(trx, 'words')
      .where({ enabled: true })
      .orderBy('id')
      .select<TypoEntry[]>('wrong', 'right', 'severity'),
  );
  return rows;
}
