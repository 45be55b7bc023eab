import type { Core } from '@strapi/strapi';
import { refusalWithStatus } from '../../../../../documents/refuse';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { ORGANIZATION } from '../uids';

/** HTTP 403 that says why. Strapi's own ForbiddenError would lose the code on its way through the router. */
export function forbidden(reason: Reason) {
  return refusalWithStatus(403, reason);
}

/** The refusal for a document of this organization (null: of none). */
export async function outsideScope(strapi: Core.Strapi, organization: string | null) {
  if (organization === null) return forbidden(error('directory.outside_any_organization'));
  const row: { name: string } | null = await strapi.db
    .query(ORGANIZATION)
    .findOne({ where: { documentId: organization } });
  return forbidden(error('directory.outside_scope', { organization: row?.name ?? organization }));
}
