import { isInForce } from './indicator';
import type { Quarter } from './period';
import type { ReportingUnit } from './reporting-unit';
import { successorsOn } from './successors';

/**
 * In whose return the records of an organization count in a quarter: its own unit, or the unit its own was merged into, else
 * the one of the nearest organization above it that files. `parents` are the organizations right above others, by id.
 */
export function unitOfOrganizations(
  units: readonly ReportingUnit[],
  quarter: Quarter,
  parents: ReadonlyMap<string, string>,
): (organizationId: string) => string | null {
  const successorOf = successorsOn(units, quarter);
  const byOrganization = new Map<string, string>();
  // The one in force last, so that it wins over former units of the same organization, and of these the latest over older
  // ones; what only begins later leads nowhere yet, whoever it will be merged into.
  const sorted = units
    .filter(({ validFrom }) => validFrom === null || validFrom <= quarter)
    .sort(
      (a, b) =>
        Number(isInForce(a, quarter)) - Number(isInForce(b, quarter)) ||
        ((a.validTo ?? '') < (b.validTo ?? '') ? -1 : 1),
    );
  for (const { id, organizationId } of sorted) {
    if (organizationId === null) continue;
    const unitId = successorOf(id);
    if (unitId === null) byOrganization.delete(organizationId);
    else byOrganization.set(organizationId, unitId);
  }
  return (organizationId) => {
    const seen = new Set<string>();
    let at: string | undefined = organizationId;
    while (at !== undefined && !seen.has(at)) {
      const unitId = byOrganization.get(at);
      if (unitId !== undefined) return unitId;
      seen.add(at);
      at = parents.get(at);
    }
    return null;
  };
}
