import type { Core } from '@strapi/strapi';
import type { Quarter } from '../../../../../domain/statistics/period';
import { isInForce } from '../../../../../domain/statistics/indicator';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';

type UnitOf = (organizationId: string) => string | null;

/** Units that no longer file lead to whom they were merged into; null where that leads nowhere. */
function successorsOn(units: readonly ReportingUnit[], quarter: Quarter) {
  const living = new Set(units.filter((unit) => isInForce(unit, quarter)).map(({ id }) => id));
  const merged = new Map(
    units.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto]] : [])),
  );
  return (id: string): string | null => {
    const seen = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !living.has(at)) {
      if (seen.has(at)) return null;
      seen.add(at);
      at = merged.get(at);
    }
    return at ?? null;
  };
}

/** The organizations above each, by documentId. */
async function readParents(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows = (await strapi.db.query('api::organization.organization').findMany({
    select: ['documentId'],
    populate: { parent: { select: ['documentId'] } },
  })) as { documentId: string; parent: { documentId: string } | null }[];
  return new Map(
    rows.flatMap(({ documentId, parent }) => (parent ? [[documentId, parent.documentId]] : [])),
  );
}

/**
 * In whose return the records of an organization count in a quarter: its own unit, or the unit its own was merged into, else
 * the one of the nearest organization above it that files.
 */
export async function unitOfOrganizations(
  strapi: Core.Strapi,
  units: readonly ReportingUnit[],
  quarter: Quarter,
): Promise<UnitOf> {
  const successorOf = successorsOn(units, quarter);
  const byOrganization = new Map<string, string>();
  // Those in force last, so that they win over former units of the same organization.
  const sorted = [...units].sort(
    (a, b) => Number(isInForce(a, quarter)) - Number(isInForce(b, quarter)),
  );
  for (const { id, organizationId } of sorted) {
    const unitId = organizationId === null ? null : successorOf(id);
    if (organizationId !== null && unitId !== null) byOrganization.set(organizationId, unitId);
  }
  const parents = await readParents(strapi);
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
