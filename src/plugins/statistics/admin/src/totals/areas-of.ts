import { isInForce } from '../../../../../domain/statistics/indicator';
import { readQuarter } from '../../../../../domain/statistics/period';
import {
  countsIn,
  isGovernment,
  type ReportingUnit,
} from '../../../../../domain/statistics/reporting-unit';

/** The units of a quarter with a total of their own, the top first: governments, and whoever others count in. */
export function areasOf(units: readonly ReportingUnit[], quarter: string): ReportingUnit[] {
  const read = readQuarter(quarter);
  const valid = read === null ? [...units] : units.filter((unit) => isInForce(unit, read));
  const above = new Set(valid.map(countsIn));
  const depthOf = (unit: ReportingUnit): number => {
    const seen = new Set<string>();
    let depth = 0;
    for (let at = unit.reportsTo; at !== null && !seen.has(at); depth += 1) {
      seen.add(at);
      at = valid.find(({ id }) => id === at)?.reportsTo ?? null;
    }
    return depth;
  };
  return valid
    .filter(({ id, level }) => isGovernment(level) || above.has(id))
    .map((unit) => ({ unit, depth: depthOf(unit) }))
    .sort((a, b) => a.depth - b.depth || a.unit.order - b.unit.order)
    .map(({ unit }) => unit);
}
