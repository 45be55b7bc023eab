import type { Core } from '@strapi/strapi';
import type { UnitHeading } from '../../../../../domain/statistics/table-printed';
import type { StoredReturn } from '../returns/stored-return';

/** What stands above a form besides its unit: the code of the unit's organization, and whom it reports to. */
export async function headingOf(
  strapi: Core.Strapi,
  { organizationId, officeName }: Pick<StoredReturn, 'organizationId' | 'officeName'>,
): Promise<UnitHeading> {
  const organization = organizationId
    ? ((await strapi.db.query('api::organization.organization').findOne({
        where: { documentId: organizationId },
        select: ['code'],
      })) as { code: string | null } | null)
    : null;
  return { unitCode: organization?.code ?? null, upperName: officeName };
}
