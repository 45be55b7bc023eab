import type { Core, UID } from '@strapi/strapi';
import type { ExplainedType } from '../contracts/api';
import { organizationPathOf } from '../scope/organization-path';

/** The content types somebody may ask about. */
export function explainedTypes(strapi: Core.Strapi): ExplainedType[] {
  return Object.keys(strapi.contentTypes)
    .filter((uid) => uid.startsWith('api::') || organizationPathOf(strapi, uid) !== null)
    .map((uid) => {
      const type = strapi.contentTypes[uid as UID.ContentType];
      return {
        uid,
        name: type?.info.displayName ?? uid,
        hasOrganization: organizationPathOf(strapi, uid) !== null,
        hasDrafts: type?.options?.draftAndPublish === true,
      };
    });
}
