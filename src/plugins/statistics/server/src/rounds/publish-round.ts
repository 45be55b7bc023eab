import type { Core } from '@strapi/strapi';
import { query } from '../../../../../database/query';
import type { RoundKey } from './open-round';

/** Makes the frozen totals of a round public, for good. */
export async function publishRound(
  strapi: Core.Strapi,
  { setKey, quarter }: RoundKey,
): Promise<void> {
  await query(
    strapi.db.connection,
    `update zhaoshi_statistics.rounds set published_at = coalesce(published_at, now())
     where set_key = ? and quarter = ?`,
    [setKey, quarter],
  );
}
