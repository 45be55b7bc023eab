import type { Core } from '@strapi/strapi';
import { query } from '../../../../../database/query';

const REMOVE = `update zhaoshi_freshness.sites set removed_at = :now, updated_at = :now, updated_by = :by
  where id = :id and removed_at is null returning id`;

/** Ends the monitoring of a site; its probes stay. False when there is no such site. */
export async function removeSite(
  strapi: Core.Strapi,
  { id, by }: { id: number; by: string },
): Promise<boolean> {
  const now = new Date();
  return (await query(strapi.db.connection, REMOVE, { id, by, now })).length > 0;
}
