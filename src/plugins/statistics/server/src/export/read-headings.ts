import type { Core } from '@strapi/strapi';
import type { UnitHeading } from '../../../../../domain/statistics/table-printed';
import type { StoredReturn } from '../returns/stored-return';

type Headed = Pick<StoredReturn, 'organizationId' | 'officeName'>;

/**
 * What stands above the forms of these returns besides their units: the code of each unit's organization, and whom it
 * reports to. The codes are read in one query.
 */
export async function readHeadings(
  strapi: Core.Strapi,
  returns: readonly Headed[],
): Promise<(stored: Headed) => UnitHeading> {
  const ids = returns.flatMap(({ organizationId }) => organizationId ?? []);
  const organizations = (await strapi.db.query('api::organization.organization').findMany({
    where: { documentId: { $in: ids } },
    select: ['documentId', 'code'],
  })) as { documentId: string; code: string | null }[];
  const codes = new Map(organizations.map(({ documentId, code }) => [documentId, code]));
  return ({ organizationId, officeName }) => ({
    unitCode: codes.get(organizationId ?? '') ?? null,
    upperName: officeName,
  });
}
