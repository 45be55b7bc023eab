import type { Core } from '@strapi/strapi';
import type { ColumnKey } from '../contracts/places';

type Filed = {
  category?: { documentId: string } | null;
  organization?: { documentId: string } | null;
} | null;

const DISCLOSURE = 'api::disclosure.disclosure';

/** The column a document is filed in as it stands in the editor; null where it is in none. */
export async function readDocumentColumn(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<ColumnKey | null> {
  if (uid !== DISCLOSURE) return null;
  const only = { select: ['documentId'] };
  const filed = (await strapi.db.query(DISCLOSURE).findOne({
    where: { documentId, publishedAt: null },
    select: ['documentId'],
    populate: { category: only, organization: only },
  })) as Filed;
  if (!filed?.category || !filed.organization) return null;
  return { categoryId: filed.category.documentId, organizationId: filed.organization.documentId };
}
