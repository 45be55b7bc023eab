import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { speak } from '../../../../../documents/refuse';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { ORGANIZATION } from '../uids';

/** HTTP 403 that says why: stable code and both languages, alike in REST, GraphQL and the admin. */
export function forbidden(reason: Reason): errors.ForbiddenError {
  const spoken = speak(reason);
  return new errors.ForbiddenError(spoken.zh, {
    code: spoken.code,
    message: { zh: spoken.zh, en: spoken.en },
    reasons: [spoken],
  });
}

/** The refusal for a document of this organization (null: of none). */
export async function outsideScope(
  strapi: Core.Strapi,
  organization: string | null,
): Promise<errors.ForbiddenError> {
  if (organization === null) return forbidden(error('directory.outside_any_organization'));
  const row: { name: string } | null = await strapi.db
    .query(ORGANIZATION)
    .findOne({ where: { documentId: organization } });
  return forbidden(error('directory.outside_scope', { organization: row?.name ?? organization }));
}
