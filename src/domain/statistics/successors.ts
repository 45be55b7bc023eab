import { isInForce } from './indicator';
import type { Quarter } from './period';
import type { ReportingUnit } from './reporting-unit';

/**
 * Leads from a unit to the one that does its work in a quarter: itself while it files, else whom it was merged into. Null
 * where that leads nowhere, and for no unit at all.
 */
export function successorsOn(
  units: readonly ReportingUnit[],
  quarter: Quarter,
): (id: string | null) => string | null {
  const living = new Set(units.filter((unit) => isInForce(unit, quarter)).map(({ id }) => id));
  const merged = new Map(
    units.filter(({ mergedInto }) => mergedInto !== null).map((unit) => [unit.id, unit.mergedInto]),
  );
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    while (at !== null && !living.has(at)) {
      if (seen.has(at)) return null;
      seen.add(at);
      at = merged.get(at) ?? null;
    }
    return at;
  };
}
