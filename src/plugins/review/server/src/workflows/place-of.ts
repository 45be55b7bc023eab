import type { Core } from '@strapi/strapi';
import type { ReviewedPlace } from '../../../../../domain/review/resolve-workflow';
import { ancestorsOf } from '../../../../../documents/ancestors';

const ORGANIZATION = 'api::organization.organization';

type Linked = { documentId: string; path?: string | null } | null | undefined;
type Row = Record<string, unknown>;

/** What a run says about a document, whatever its type. */
export function describe(row: Row): {
  title: string;
  organizationId: string | null;
  categoryPath: string | null;
} {
  return {
    title: typeof row.title === 'string' ? row.title : '',
    organizationId: (row.organization as Linked)?.documentId ?? null,
    categoryPath: (row.category as Linked)?.path ?? null,
  };
}

/** Where a document stands: its type, its category, and its organization with all above it. */
export async function placeOf(strapi: Core.Strapi, uid: string, row: Row): Promise<ReviewedPlace> {
  const { organizationId, categoryPath } = describe(row);
  if (organizationId === null) return { uid, categoryPath, organizationPath: [] };
  const type = ORGANIZATION as never;
  const above = await ancestorsOf({ strapi, uid: type, documentId: organizationId });
  const organizationPath = [...above.map(({ documentId }) => documentId).reverse(), organizationId];
  return { uid, categoryPath, organizationPath };
}
