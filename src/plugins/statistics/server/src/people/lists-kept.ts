import type { Core } from '@strapi/strapi';
import { isInForce } from '../../../../../domain/statistics/indicator';
import { quarterOf } from '../../../../../domain/statistics/period';
import {
  isGovernment,
  type ReportingUnit,
  type UnitLevel,
} from '../../../../../domain/statistics/reporting-unit';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { directoryOf } from './directory';
import { COLLECTING } from './holders';

const keepsAList = (level: UnitLevel) => isGovernment(level) && level !== 'city';

/**
 * The governments among the units of today whose list of units below a person keeps: those they collect for, by a duty in
 * the organization itself (成办发〔2008〕80号: the county fixes the list of those that report to it). Not that of a city, which
 * would take in the lists of its districts: it is for those who manage units.
 */
export async function listsKeptBy(
  strapi: Core.Strapi,
  { personId, units }: { personId: string; units: readonly ReportingUnit[] },
): Promise<ReportingUnit[]> {
  const quarter = quarterOf(shanghaiDay(new Date()));
  const governments = units.flatMap((unit) =>
    keepsAList(unit.level) && isInForce(unit, quarter) && unit.organizationId !== null
      ? [{ unit, organizationId: unit.organizationId }]
      : [],
  );
  const directory = directoryOf(strapi);
  if (!directory || governments.length === 0) return [];
  const places = governments.map(({ organizationId }) => organizationId);
  const held = await directory.directDuties(Number(personId), places);
  return governments
    .filter(({ organizationId }) => {
      const duties = held.get(organizationId);
      return COLLECTING.some((duty) => duties?.has(duty) === true);
    })
    .map(({ unit }) => unit);
}
