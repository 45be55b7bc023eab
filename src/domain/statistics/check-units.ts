import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import { isInForce, overlaps } from './indicator';
import { toQuarter, type Quarter } from './period';
import { countsIn, isGovernment, type ReportingUnit } from './reporting-unit';

type ById = ReadonlyMap<string, readonly ReportingUnit[]>;

/** Before anything: an open beginning. */
const EVER = toQuarter('0001-Q1');

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

/** The first circle among the units of a quarter, as names; empty for none. Every unit has one parent at most. */
function circleOn(
  units: readonly ReportingUnit[],
  parentOf: (unit: ReportingUnit) => string | null,
): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const done = new Set<string>();
  for (const { id } of units) {
    const path: ReportingUnit[] = [];
    let at = byId.get(id);
    while (at && !done.has(at.id)) {
      const start = path.indexOf(at);
      if (start >= 0) return path.slice(start).map(({ name }) => name);
      path.push(at);
      at = byId.get(parentOf(at) ?? '');
    }
    for (const unit of path) done.add(unit.id);
  }
  return [];
}

/** Circles can only come about in a quarter in which some unit begins. */
function checkCircles(units: readonly ReportingUnit[]): Reason[] {
  const beginnings = new Set<Quarter>(units.map(({ validFrom }) => validFrom ?? EVER));
  const found = new Map<string, Reason>();
  for (const quarter of [...beginnings].sort()) {
    const living = units.filter((unit) => isInForce(unit, quarter));
    const others = living.filter(({ id, reportsTo }) => reportsTo !== id);
    const reports = circleOn(others, ({ reportsTo }) => reportsTo);
    const counts = circleOn(others, countsIn);
    const names = (reports.length > 0 ? reports : counts).join(' → ');
    if (names !== '' && !found.has(names)) {
      found.set(names, error('statistics.units_in_circle', { names }, 'reportsTo'));
    }
  }
  return [...found.values()];
}

/** What is wrong with the units somebody wants to save, as a whole. */
export function checkUnits(units: readonly ReportingUnit[]): Reason[] {
  const byId = groupBy(units, ({ id }) => id);
  const byOrganization = groupBy(units, ({ organizationId }) => organizationId);
  return [
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
    ...checkCircles(units),
  ];
}
