import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import { checkUnitsOverTime } from './check-units-over-time';
import { overlaps } from './indicator';
import { isGovernment, type ReportingUnit } from './reporting-unit';

type ById = ReadonlyMap<string, readonly ReportingUnit[]>;

function groupBy(
  units: readonly ReportingUnit[],
  keyOf: (unit: ReportingUnit) => string | null,
): Map<string, ReportingUnit[]> {
  const groups = new Map<string, ReportingUnit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return groups;
}

function checkUnit(unit: ReportingUnit): Reason[] {
  const { id, name, validFrom, validTo, mergedInto } = unit;
  const reasons: Reason[] = [];
  if (isBlank(name)) reasons.push(error('statistics.unit_without_name', { id }, 'name'));
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    const params = { name, from: validFrom, to: validTo };
    reasons.push(error('statistics.unit_validity_reversed', params, 'validTo'));
  }
  if (mergedInto !== null && validTo === null) {
    reasons.push(error('statistics.unit_merged_but_open', { name }, 'validTo'));
  }
  for (const field of ['reportsTo', 'localRegion', 'mergedInto', 'guidedBy'] as const) {
    if (unit[field] === id) reasons.push(error('statistics.unit_names_itself', { name }, field));
  }
  return reasons;
}

function checkNeighbours(unit: ReportingUnit, byId: ById): Reason[] {
  const { id, name } = unit;
  const isThere = (other: string) => byId.get(other)?.some((one) => overlaps(one, unit)) === true;
  const reasons: Reason[] = [];
  for (const field of ['reportsTo', 'localRegion', 'guidedBy'] as const) {
    const other = unit[field];
    if (other !== null && other !== id && !isThere(other)) {
      reasons.push(error('statistics.unit_unknown', { name, other }, field));
    }
  }
  if (unit.mergedInto !== null && !byId.has(unit.mergedInto)) {
    reasons.push(error('statistics.unit_unknown', { name, other: unit.mergedInto }, 'mergedInto'));
  }
  const region = unit.localRegion === null ? undefined : byId.get(unit.localRegion);
  const stranger = region?.find(({ level }) => !isGovernment(level));
  if (stranger) {
    const params = { name, other: stranger.name };
    reasons.push(error('statistics.unit_region_no_government', params, 'localRegion'));
  }
  return reasons;
}

/** Two at the same time: of one id nobody could say which holds, of one organization everything would count twice. */
function checkOverlaps(
  groups: ReadonlyMap<string, readonly ReportingUnit[]>,
  toReason: (one: ReportingUnit, other: ReportingUnit) => Reason,
): Reason[] {
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter((other) => overlaps(one, other))
        .map((other) => toReason(one, other)),
    ),
  );
}

/** What is wrong with the units somebody wants to save, as a whole; what comes about over time is told once each is in order. */
export function checkUnits(units: readonly ReportingUnit[]): Reason[] {
  const byId = groupBy(units, ({ id }) => id);
  const byOrganization = groupBy(units, ({ organizationId }) => organizationId);
  const reasons = [
    ...units.flatMap((unit) => [...checkUnit(unit), ...checkNeighbours(unit, byId)]),
    ...checkOverlaps(byId, (one, other) =>
      error('statistics.unit_twice', { name: one.name, other: other.name }, 'validFrom'),
    ),
    ...checkOverlaps(byOrganization, (one, other) =>
      one.id === other.id
        ? error('statistics.unit_twice', { name: one.name, other: other.name }, 'validFrom')
        : error(
            'statistics.unit_organization_twice',
            { name: one.name, other: other.name },
            'organizationId',
          ),
    ),
  ];
  return reasons.length > 0 ? reasons : checkUnitsOverTime(units);
}
