import type { Core } from '@strapi/strapi';
import { query } from '../../../../../database/query';
import { REGISTRY_LOCK } from './register-document';

const DELETE = `delete from zhaoshi_freshness.links l
  where not exists (select from zhaoshi_freshness.link_places p where p.link_id = l.id) returning l.id`;

/** Clears away links that stand in no public document any more. */
export async function deleteUnusedLinks(strapi: Core.Strapi): Promise<number> {
  const deleted = await strapi.db.transaction(async ({ trx }) => {
    await query(trx, `select pg_advisory_xact_lock(${REGISTRY_LOCK})`);
    return query(trx, DELETE);
  });
  return deleted.length;
}
