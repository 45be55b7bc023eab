import type { Core } from '@strapi/strapi';
import { READY_SETS } from '../../../../../domain/statistics/ready-sets/ready-sets';
import { query } from '../../../../../database/query';

/**
 * Brings the ready forms once: what an administrator changed or switched off stays as it is, for the keys are there
 * already. Only the first, the national quarterly return, is switched on.
 */
export async function ensureReadySets(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const [at, set] of READY_SETS.entries()) {
      const body = JSON.stringify(set);
      const added = await query(
        trx,
        `insert into zhaoshi_statistics.indicator_sets (key, version, body, is_enabled, is_ready)
         values (?, 1, ?::jsonb, ?, true) on conflict (key) do nothing returning key`,
        [set.key, body, at === 0],
      );
      if (added.length === 0) continue;
      await query(
        trx,
        'insert into zhaoshi_statistics.indicator_set_versions (key, version, body) values (?, 1, ?::jsonb)',
        [set.key, body],
      );
    }
  });
}
