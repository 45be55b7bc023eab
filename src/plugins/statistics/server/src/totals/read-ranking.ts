import type { Core } from '@strapi/strapi';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import { previousQuarter, type Quarter } from '../../../../../domain/statistics/period';
import { rankValues } from '../../../../../domain/statistics/rank-values';
import { rollUp } from '../../../../../domain/statistics/roll-up';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import type { Ranking, Trend } from '../contracts/totals';
import type { UnitTree } from '../../../../../domain/statistics/unit-tree';
import { readAreas, type Areas } from './areas';

type Returns = Awaited<ReturnType<Areas['returnsOf']>>;

export type NumberAsked = { setKey: string; quarter: Quarter; unitId: string; code: string };

const QUARTERS_OF_TREND = 8;

/** The row of a number; null for headings, texts and what does not add up. */
function rowOf({ set }: Areas, code: string): Indicator | null {
  const row = set.indicators.find((one) => one.code === code && one.kind !== 'heading');
  return row?.valueType === 'number' ? row : null;
}

function areaValue(
  row: Indicator,
  { tree, returns, unitId }: { tree: UnitTree; returns: Returns; unitId: string },
): CellValue {
  if (!tree.units.has(unitId)) return null;
  const { area } = rollUp({ tree, rootId: unitId, indicators: [row], returns });
  return area.get(row.code) ?? null;
}

/** The governments and departments right below a unit by the total of one number; null where there is none of these. */
export async function readRanking(
  strapi: Core.Strapi,
  { setKey, quarter, unitId, code }: NumberAsked,
): Promise<Ranking | null> {
  const asked = { setKey, quarter, quarters: [quarter], unitId, codes: [code] };
  const areas = await readAreas(strapi, asked);
  const row = areas ? rowOf(areas, code) : null;
  const tree = areas?.trees.get(quarter);
  if (!areas || !row || !tree?.units.has(unitId)) return null;
  const returns = await areas.returnsOf(quarter);
  const entries = tree
    .countedIn(unitId)
    .map((unit) => ({ key: unit, value: areaValue(row, { tree, returns, unitId: unit.id }) }));
  return {
    code,
    name: row.name,
    rows: rankValues(entries).map(({ key, value, rank }) => ({
      unitId: key.id,
      unitName: key.name,
      value,
      rank,
    })),
  };
}

/** One number of an area over the last eight quarters, the oldest first; null where there is none of these. */
export async function readTrend(
  strapi: Core.Strapi,
  { setKey, quarter, unitId, code }: NumberAsked,
): Promise<Trend | null> {
  const quarters: Quarter[] = [quarter];
  while (quarters.length < QUARTERS_OF_TREND) {
    quarters.unshift(previousQuarter(quarters[0] ?? quarter));
  }
  const areas = await readAreas(strapi, { setKey, quarter, quarters, unitId, codes: [code] });
  const row = areas ? rowOf(areas, code) : null;
  if (!areas || !row) return null;
  const points: Trend['points'] = [];
  for (const [one, tree] of areas.trees) {
    const returns = await areas.returnsOf(one);
    points.push({ quarter: one, value: areaValue(row, { tree, returns, unitId }) });
  }
  return { code, name: row.name, points };
}
