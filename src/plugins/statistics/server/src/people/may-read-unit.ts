import type { Core } from '@strapi/strapi';
import type { Quarter } from '../../../../../domain/statistics/period';
import { unitTreeOn } from '../../../../../domain/statistics/unit-tree';
import { readUnits } from '../units/stored-units';
import { reaches, type Reach } from './reach';

/** Whether the total of a unit in a quarter is within a reach. */
export async function mayReadUnit(
  strapi: Core.Strapi,
  { unitId, quarter, reach }: { unitId: string; quarter: Quarter; reach: Reach },
): Promise<boolean> {
  const tree = unitTreeOn(await readUnits(strapi.db.connection), quarter);
  const unit = tree.units.get(unitId);
  if (!unit) return false;
  const officeId = tree.officeOf(unitId)?.id ?? null;
  return reaches(reach, { unitId, organizationId: unit.organizationId, officeId });
}
