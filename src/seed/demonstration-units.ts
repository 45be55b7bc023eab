import type { Core } from '@strapi/strapi';
import type { ReportingUnit } from '../domain/statistics/reporting-unit';
import type { Workplace } from './demonstration-staff.data';
import { readSeeds } from './read-seeds';

/** How far a unit is with the last quarter. */
export type Progress =
  'untouched' | 'filled' | 'reviewed' | 'handed_in' | 'sent_back' | 'accepted' | 'late';

export type DemonstrationUnit = ReportingUnit & { organizationId: string; latest: Progress };

type Told = Omit<DemonstrationUnit, 'name' | 'organizationId'> & { organization: string };

/** The reporting units of the demonstration; none where one of their organizations is missing. */
export async function demonstrationUnits(strapi: Core.Strapi): Promise<DemonstrationUnit[]> {
  const nameOf = new Map(
    readSeeds(strapi, 'organizations').map(({ ref, name }) => [String(ref), String(name)]),
  );
  const names = [...nameOf.values()];
  const found = (await strapi.db
    .query('api::organization.organization')
    .findMany({ where: { name: { $in: names } }, select: ['documentId', 'name'] })) as {
    documentId: string;
    name: string;
  }[];
  const idOf = new Map(found.map(({ documentId, name }) => [name, documentId]));
  const told = readSeeds(strapi, 'reporting-units') as unknown as Told[];
  const units = told.flatMap(({ organization, ...unit }): DemonstrationUnit[] => {
    const name = nameOf.get(organization) ?? '';
    const organizationId = idOf.get(name);
    return organizationId ? [{ ...unit, name, organizationId }] : [];
  });
  return units.length === told.length ? units : [];
}

/** The organizations in which somebody works. */
export function workplacesOf(
  units: readonly DemonstrationUnit[],
  workplace: Workplace,
): { organizationId: string; includesSubordinates: boolean }[] {
  const isThere = (unit: DemonstrationUnit) => {
    if (workplace === 'reporting_units') return true;
    return unit.level === (workplace === 'districts' ? 'district' : 'city');
  };
  const includesSubordinates = workplace !== 'reporting_units';
  return units
    .filter(isThere)
    .map(({ organizationId }) => ({ organizationId, includesSubordinates }));
}
