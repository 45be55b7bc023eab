import type { Core } from '@strapi/strapi';
import type { ExistingOrganization } from '../../../../../domain/table-import/plan-organizations';

export type StoredOrganization = ExistingOrganization & {
  /** Attributes by name, as they are stored. */
  values: Readonly<Record<string, unknown>>;
};

type Row = Record<string, unknown> & {
  documentId: string;
  name: string;
  code: string | null;
  parent: { documentId: string } | null;
};

/** All organizations, whatever their state, with the one above each. */
export async function readOrganizations(strapi: Core.Strapi): Promise<StoredOrganization[]> {
  const rows: Row[] = await strapi.db
    .query('api::organization.organization')
    .findMany({ populate: { parent: { select: ['documentId'] } }, orderBy: { id: 'asc' } });
  return rows.map((values) => ({
    documentId: values.documentId,
    name: values.name,
    code: values.code,
    parent: values.parent?.documentId ?? null,
    values,
  }));
}
