import type { Core } from '@strapi/strapi';
import type { OrganizationRef } from '../contracts/api';
import { ORGANIZATION } from '../uids';

/** As many as a person looks through in a picker before typing more of the name. */
const LIMIT = 50;

/**
 * Organizations whose name, short name or code holds a text, by name: what the pickers of this plugin offer. Those who
 * keep the directory need no right over the content type for it. With `documentId` that one: what is chosen has a name too.
 */
export function listOrganizations(
  strapi: Core.Strapi,
  { search, documentId }: { search: string | undefined; documentId: string | undefined },
): Promise<OrganizationRef[]> {
  const fields = ['name', 'shortName', 'code'];
  const where = {
    ...(search ? { $or: fields.map((field) => ({ [field]: { $containsi: search } })) } : {}),
    ...(documentId ? { documentId } : {}),
  };
  return strapi.db.query(ORGANIZATION).findMany({
    where,
    select: ['documentId', 'name', 'operatingStatus'],
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    limit: LIMIT,
  });
}
