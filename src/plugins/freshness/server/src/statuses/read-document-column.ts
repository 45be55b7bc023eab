import type { Core } from '@strapi/strapi';
import type { ColumnKey } from '../contracts/places';

type Filed = {
  documentId: string;
  category?: { documentId: string } | null;
  organization?: { documentId: string } | null;
};

const DISCLOSURE = 'api::disclosure.disclosure';

/** The columns documents are filed in as they stand in the editor, by documentId; those in none are left out. */
export async function readDocumentColumns(
  strapi: Core.Strapi,
  { uid, documentIds }: { uid: string; documentIds: readonly string[] },
): Promise<Map<string, ColumnKey>> {
  if (uid !== DISCLOSURE || documentIds.length === 0) return new Map();
  const only = { select: ['documentId'] };
  const drafts = (await strapi.db.query(DISCLOSURE).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: null },
    select: ['documentId'],
    populate: { category: only, organization: only },
  })) as Filed[];
  return new Map(
    drafts.flatMap(({ documentId, category, organization }) => {
      if (!category || !organization) return [];
      const column = { categoryId: category.documentId, organizationId: organization.documentId };
      return [[documentId, column] as const];
    }),
  );
}

/** The column a document is filed in as it stands in the editor; null where it is in none. */
export async function readDocumentColumn(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<ColumnKey | null> {
  const columns = await readDocumentColumns(strapi, { uid, documentIds: [documentId] });
  return columns.get(documentId) ?? null;
}
