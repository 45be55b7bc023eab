import type { Core } from '@strapi/strapi';
import { query } from '../../../../../database/query';

const DELETE = `delete from zhaoshi_freshness.hosts
  where free_at < clock_timestamp() - interval '1 day' returning host`;

/** Forgets hosts nobody has asked for a day. */
export async function deleteOldHosts(strapi: Core.Strapi): Promise<number> {
  return (await query(strapi.db.connection, DELETE)).length;
}
