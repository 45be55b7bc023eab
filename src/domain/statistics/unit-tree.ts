import { isInForce } from './indicator';
import type { Quarter } from './period';
import { countsIn, type ReportingUnit } from './reporting-unit';
import { successorsOn } from './successors';

/** The units of one quarter and how they hang together. */
export type UnitTree = {
  readonly quarter: Quarter;
  /** In force in the quarter, by id. */
  readonly units: ReadonlyMap<string, ReportingUnit>;
  /** Who counts in a unit's total, without itself, in order. */
  countedIn(id: string): readonly ReportingUnit[];
  /** Who hands a return to a unit, in order. */
  reportingTo(id: string): readonly ReportingUnit[];
  /** The unit whose office a unit hands its return to; null for the one at the top. */
  officeOf(id: string): ReportingUnit | null;
  /** In nobody's total. */
  readonly tops: readonly ReportingUnit[];
};

function groupBy(
  units: Iterable<ReportingUnit>,
  parentOf: (unit: ReportingUnit) => string | null,
): Map<string | null, ReportingUnit[]> {
  const groups = new Map<string | null, ReportingUnit[]>();
  for (const unit of units) {
    const parent = parentOf(unit);
    const group = groups.get(parent);
    if (group) group.push(unit);
    else groups.set(parent, [unit]);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  }
  return groups;
}

/** The units as they were in a quarter. What reported to a unit that was merged since reports to its successor. */
export function unitTreeOn(units: readonly ReportingUnit[], quarter: Quarter): UnitTree {
  const living = new Map(
    units.filter((unit) => isInForce(unit, quarter)).map((unit) => [unit.id, unit]),
  );
  const resolve = successorsOn(units, quarter);
  const counted = groupBy(living.values(), (unit) => resolve(countsIn(unit)));
  const reporting = groupBy(living.values(), ({ reportsTo }) => resolve(reportsTo));
  return {
    quarter,
    units: living,
    countedIn: (id) => counted.get(id) ?? [],
    reportingTo: (id) => reporting.get(id) ?? [],
    officeOf: (id) => living.get(resolve(living.get(id)?.reportsTo ?? null) ?? '') ?? null,
    tops: counted.get(null) ?? [],
  };
}
