import type { Core } from '@strapi/strapi';
import { query } from '../../../../../database/query';
import { getConfig } from '../get-config';

const DAY_MS = 86_400_000;
const BATCH = 10_000;

const DELETE = `delete from zhaoshi_freshness.probes where id in (
  select id from zhaoshi_freshness.probes where probed_at < :before order by probed_at limit :batch) returning id`;

/** Deletes single probes that are older than the setting says; their counts a day stay. */
export async function deleteOldProbes(
  strapi: Core.Strapi,
  { now, signal }: { now: Date; signal: AbortSignal },
): Promise<number> {
  const before = new Date(now.getTime() - getConfig(strapi).keepProbesDays * DAY_MS);
  let deleted = 0;
  while (!signal.aborted) {
    const rows = await query(strapi.db.connection, DELETE, { before, batch: BATCH });
    deleted += rows.length;
    if (rows.length < BATCH) break;
  }
  return deleted;
}
