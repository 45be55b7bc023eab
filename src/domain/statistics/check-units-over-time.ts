import { error, type Reason } from '../reasons/reason';
import { isInForce } from './indicator';
import { nextQuarter, toQuarter, type Quarter } from './period';
import { countsIn, type ReportingUnit } from './reporting-unit';
import { successorsOn } from './successors';

/** Before anything: an open beginning. */
const EVER = toQuarter('0001-Q1');
/** After it no quarter can be written down. */
const LAST = toQuarter('9999-Q4');

type Resolve = (id: string | null) => string | null;

/** The quarters in which something begins or has just ended: between two of them nothing changes. */
function turningPoints(units: readonly ReportingUnit[]): Quarter[] {
  const points = units.flatMap(({ validFrom, validTo }) => [
    validFrom ?? EVER,
    ...(validTo === null || validTo >= LAST ? [] : [nextQuarter(validTo)]),
  ]);
  return [...new Set(points)].sort();
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

/** Also those that only mergers close: a unit whose upper one was merged into the unit itself would be above itself. */
function circlesOn(living: readonly ReportingUnit[], resolve: Resolve): Reason[] {
  const others = living.filter(({ id, reportsTo }) => reportsTo !== id);
  const reports = circleOn(others, ({ reportsTo }) => resolve(reportsTo));
  const counts = circleOn(others, (unit) => resolve(countsIn(unit)));
  const names = (reports.length > 0 ? reports : counts).join(' → ');
  return names === '' ? [] : [error('statistics.units_in_circle', { names }, 'reportsTo')];
}

/** Units that file while the one they report to, or count in, has ended and nobody took it over: they would be in no total. */
function orphansOn(living: readonly ReportingUnit[], resolve: Resolve, quarter: Quarter): Reason[] {
  return living.flatMap((unit) =>
    (['reportsTo', 'localRegion'] as const).flatMap((field) => {
      const upper = unit[field];
      if (upper === null || resolve(upper) !== null) return [];
      const params = { name: unit.name, other: upper, quarter };
      return [error('statistics.unit_orphaned', params, field)];
    }),
  );
}

/** Units that were merged into one that has ended by then, without a successor of its own. */
function lostMergersOn(
  units: readonly ReportingUnit[],
  resolve: Resolve,
  quarter: Quarter,
): Reason[] {
  return units.flatMap(({ id, name, validTo, mergedInto }) => {
    if (mergedInto === null || validTo === null || validTo >= LAST) return [];
    if (nextQuarter(validTo) !== quarter || resolve(id) !== null) return [];
    const params = { name, other: mergedInto, quarter };
    return [error('statistics.unit_merged_into_nothing', params, 'mergedInto')];
  });
}

const keyOf = ({ code, field, params }: Reason) =>
  JSON.stringify([code, field, params.names ?? params.name, params.other ?? null]);

/**
 * What is wrong in some quarter with units that are in order each for itself: circles, units left without an upper one,
 * mergers into nothing. Each is told once, for the first quarter it is so.
 */
export function checkUnitsOverTime(units: readonly ReportingUnit[]): Reason[] {
  const found = new Map<string, Reason>();
  for (const quarter of turningPoints(units)) {
    const living = units.filter((unit) => isInForce(unit, quarter));
    const resolve = successorsOn(units, quarter);
    const reasons = [
      ...circlesOn(living, resolve),
      ...orphansOn(living, resolve, quarter),
      ...lostMergersOn(units, resolve, quarter),
    ];
    for (const reason of reasons) {
      const key = keyOf(reason);
      if (!found.has(key)) found.set(key, reason);
    }
  }
  return [...found.values()];
}
