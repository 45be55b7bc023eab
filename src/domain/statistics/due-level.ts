import type { DueLevel } from './due-on';
import type { ReportingUnit } from './reporting-unit';

/**
 * By which day a unit is due that hands its return to an office: the city's day where that is a city or nobody here, the
 * earlier one of the districts everywhere below, because whoever collects has to report in turn.
 */
export function dueLevelOf(office: Pick<ReportingUnit, 'level'> | null): DueLevel {
  return office === null || office.level === 'city' ? 'city' : 'district';
}
