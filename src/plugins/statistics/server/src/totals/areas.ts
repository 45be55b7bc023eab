import type { Core } from '@strapi/strapi';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import type { Quarter } from '../../../../../domain/statistics/period';
import type { UnitReturn } from '../../../../../domain/statistics/roll-up';
import { unitTreeOn, type UnitTree } from '../../../../../domain/statistics/unit-tree';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { query } from '../database/query';
import { readSet, readSetVersion } from '../sets/stored-sets';
import { readUnits } from '../units/stored-units';
import { unitsBelow } from '../units/units-below';
import { readUnitValues } from '../values/unit-values';

/** What the totals of a unit over some quarters are worked out from. */
export type Areas = {
  /** As it was for the quarter that is asked. */
  set: IndicatorSet;
  trees: ReadonlyMap<Quarter, UnitTree>;
  returns: ReadonlyMap<Quarter, ReadonlyMap<string, UnitReturn>>;
};

/** The set a quarter's round was opened with; the present one where there was none. */
export async function setOfRound(
  strapi: Core.Strapi,
  { setKey, quarter }: { setKey: string; quarter: Quarter },
): Promise<IndicatorSet | null> {
  const { connection } = strapi.db;
  const [round] = await query<{ version: number }>(
    connection,
    'select set_version as version from zhaoshi_statistics.rounds where set_key = ? and quarter = ?',
    [setKey, quarter],
  );
  return round
    ? readSetVersion(connection, { key: setKey, version: round.version })
    : readSet(connection, setKey);
}

/** Reads the returns of a unit's area in each quarter, each with the units it had then; null where there is no such set. */
export async function readAreas(
  strapi: Core.Strapi,
  asked: {
    setKey: string;
    quarter: Quarter;
    quarters: readonly Quarter[];
    unitId: string;
    codes: readonly string[] | null;
  },
): Promise<Areas | null> {
  const { setKey, quarter, unitId, codes } = asked;
  const { connection } = strapi.db;
  const set = await setOfRound(strapi, { setKey, quarter });
  if (!set) return null;
  const units = await readUnits(connection);
  const quarters = [...new Set(asked.quarters)];
  const trees = new Map(quarters.map((one) => [one, unitTreeOn(units, one)]));
  const unitIds = new Set([...trees.values()].flatMap((tree) => unitsBelow(tree, unitId)));
  const today = shanghaiDay(new Date());
  const values = await readUnitValues(connection, {
    setKey,
    quarters,
    unitIds: [...unitIds],
    codes,
    today,
  });
  const returns = new Map<Quarter, Map<string, UnitReturn>>(
    quarters.map((one) => [one, new Map()]),
  );
  for (const one of values) returns.get(one.quarter)?.set(one.unitId, one);
  return { set, trees, returns };
}
