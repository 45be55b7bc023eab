import type { Core } from '@strapi/strapi';
import { ORGANIZATION } from '../uids';

/** Far deeper than any hierarchy of organs; stops the walk inside a cycle. */
const MAX_DEPTH = 64;

type Row = { parent: { documentId: string } | null } | null;

/** The organization and all above it, from the root down. */
export async function organizationPath(strapi: Core.Strapi, documentId: string): Promise<string[]> {
  const path = [documentId];
  while (path.length < MAX_DEPTH) {
    const row: Row = await strapi.db.query(ORGANIZATION).findOne({
      where: { documentId: path[0] },
      populate: { parent: { select: ['documentId'] } },
    });
    if (!row?.parent || path.includes(row.parent.documentId)) return path;
    path.unshift(row.parent.documentId);
  }
  return path;
}
