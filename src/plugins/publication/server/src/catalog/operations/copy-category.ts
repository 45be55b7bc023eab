import type { Core } from '@strapi/strapi';
import { CATEGORY } from '../database/table-names';

/** What makes a category itself, and no other one. */
const OWN = new Set(['name', 'code', 'path', 'depth', 'state', 'closedOn', 'standardRows']);

type Row = Record<string, unknown> & {
  parent: { documentId: string } | null;
  responsibleOrganization: { documentId: string } | null;
  requiredFields: { field: string }[];
};

/** Makes a category beside another one, with the same duties (time limit, required fields, who is responsible). */
export async function copyCategory(
  strapi: Core.Strapi,
  source: { documentId: string },
  { name, code }: { name: string; code: string },
): Promise<string> {
  const row = (await strapi.db.query(CATEGORY).findOne({
    where: { documentId: source.documentId },
    populate: { parent: true, responsibleOrganization: true, requiredFields: true },
  })) as Row;
  const { attributes } = strapi.getModel(CATEGORY);
  const scalars = Object.entries(attributes as Record<string, { type: string }>)
    .filter(([field, { type }]) => !OWN.has(field) && !['relation', 'component'].includes(type))
    .filter(([field]) => !['createdAt', 'updatedAt', 'publishedAt', 'locale'].includes(field))
    .map(([field]) => [field, row[field]] as const);
  const data = {
    ...Object.fromEntries(scalars),
    name: name.trim(),
    code,
    parent: row.parent?.documentId ?? null,
    responsibleOrganization: row.responsibleOrganization?.documentId ?? null,
    requiredFields: row.requiredFields.map(({ field }) => ({ field })),
  };
  const created = await strapi.documents(CATEGORY).create({ data: data as never });
  return created.documentId;
}
