import type { Core } from '@strapi/strapi';
import { askedOn } from '../../../../../domain/statistics/indicators-on';
import { otherQuartersOf, type Quarter } from '../../../../../domain/statistics/period';
import { rollUp, type RollUp } from '../../../../../domain/statistics/roll-up';
import { totalRows } from '../../../../../domain/statistics/table-total-rows';
import type { UnitTree } from '../../../../../domain/statistics/unit-tree';
import type { ReturnLine } from '../contracts/returns';
import type { Totals } from '../contracts/totals';
import { query } from '../../../../../database/query';
import { clockOf } from '../returns/clock-of';
import { FROM_RETURNS, LINE_COLUMNS } from '../returns/stored-return';
import { toLine, type Clock, type LineRow } from '../returns/to-line';
import { readAreas, type Areas } from './areas';

type TotalsAsked = {
  setKey: string;
  quarter: Quarter;
  unitId: string;
  counting: 'accepted' | 'handed_in';
};

async function rollUpOf(
  { set, trees, returnsOf }: Areas,
  quarter: Quarter,
  asked: TotalsAsked,
): Promise<RollUp | null> {
  const tree = trees.get(quarter);
  if (!tree?.units.has(asked.unitId)) return null;
  return rollUp({
    tree,
    rootId: asked.unitId,
    indicators: askedOn(set, quarter),
    returns: await returnsOf(quarter),
    counting: asked.counting,
  });
}

/** The returns of these units as lists show them, by unit; a unit that has none is not in it. */
async function linesOf(
  strapi: Core.Strapi,
  { asked, unitIds, clock }: { asked: TotalsAsked; unitIds: string[]; clock: Clock },
): Promise<Map<string, ReturnLine>> {
  const rows = await query<LineRow>(
    strapi.db.connection,
    `select ${LINE_COLUMNS} ${FROM_RETURNS}
     where returns.set_key = ? and returns.quarter = ? and unit_id = any(?)`,
    [asked.setKey, asked.quarter, unitIds],
  );
  return new Map(rows.map((row) => [row.unitId, toLine(row, clock)]));
}

/** Units that have not handed in, those without a return among them. */
function missingOf(
  ids: readonly string[],
  { lines, tree }: { lines: ReadonlyMap<string, ReturnLine>; tree: UnitTree | undefined },
): Totals['missing'] {
  return ids.flatMap((id): Totals['missing'] => {
    const line = lines.get(id);
    if (line) return [line];
    const unit = tree?.units.get(id);
    return unit ? [{ id: null, unitId: id, unitName: unit.name, unitLevel: unit.level }] : [];
  });
}

async function frozenOf(strapi: Core.Strapi, { setKey, quarter, unitId }: TotalsAsked) {
  const rows = await query<{ revision: number; digest: string; frozenAt: Date }>(
    strapi.db.connection,
    `select revision, digest, frozen_at as "frozenAt" from zhaoshi_statistics.frozen_totals
     where set_key = ? and quarter = ? and unit_id = ? order by revision desc`,
    [setKey, quarter, unitId],
  );
  return rows.map((row) => ({ ...row, frozenAt: row.frozenAt.toISOString() }));
}

/**
 * The totals of a unit and all that counts in it, worked out from the returns as they are: 本级 and 本行政区域, by level, for
 * the year, beside the quarter before and last year. Null where there is no such set, or no such unit in the quarter.
 */
export async function readTotals(strapi: Core.Strapi, asked: TotalsAsked): Promise<Totals | null> {
  const clock = await clockOf(strapi);
  const { setKey, quarter, unitId } = asked;
  const quarters = [quarter, ...otherQuartersOf(quarter)];
  const areas = await readAreas(strapi, { setKey, quarter, quarters, unitId, codes: null });
  if (!areas) return null;
  const rollUps = new Map<Quarter, RollUp>();
  for (const one of quarters) {
    const summed = await rollUpOf(areas, one, asked);
    if (summed) rollUps.set(one, summed);
  }
  const now = rollUps.get(quarter);
  if (!now) return null;
  const shown = [...new Set([...now.waiting, ...now.missing, ...now.late])];
  const lines = await linesOf(strapi, { asked, unitIds: shown, clock });
  const tree = areas.trees.get(quarter);
  const pick = (ids: readonly string[]) => ids.flatMap((id) => lines.get(id) ?? []);
  return {
    setKey,
    quarter,
    unitId,
    unitName: tree?.units.get(unitId)?.name ?? unitId,
    rows: totalRows(areas.set, quarter, rollUps),
    accepted: now.accepted.length,
    waiting: pick(now.waiting),
    missing: missingOf(now.missing, { lines, tree }),
    late: pick(now.late),
    frozen: await frozenOf(strapi, asked),
  };
}
