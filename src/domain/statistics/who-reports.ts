import type { DueLevel } from './due-on';
import { isInForce } from './indicator';
import type { Quarter } from './period';
import type { ReportingUnit } from './reporting-unit';
import { unitTreeOn } from './unit-tree';

/** A government's own list of units (起报单位) for a quarter: those that hand their returns to its office. */
export function whoReports(
  units: readonly ReportingUnit[],
  officeId: string,
  quarter: Quarter,
): readonly ReportingUnit[] {
  return unitTreeOn(units, quarter).reportingTo(officeId);
}

/** The units a department guides in a quarter and may therefore read, not change or send back. */
export function whomItGuides(
  units: readonly ReportingUnit[],
  departmentId: string,
  quarter: Quarter,
): ReportingUnit[] {
  return units.filter((unit) => unit.guidedBy === departmentId && isInForce(unit, quarter));
}

/**
 * By which day a unit is due that hands its return to an office: the city's day where that is a city or nobody here, the
 * earlier one of the districts everywhere below, because whoever collects has to report in turn.
 */
export function dueLevelOf(office: Pick<ReportingUnit, 'level'> | null): DueLevel {
  return office === null || office.level === 'city' ? 'city' : 'district';
}
