import type { Core } from '@strapi/strapi';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import type { Quarter } from '../../../../../domain/statistics/period';
import type { UnitReturn } from '../../../../../domain/statistics/roll-up';
import { unitTreeOn, type UnitTree } from '../../../../../domain/statistics/unit-tree';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { readSetOfRound } from '../sets/set-of-round';
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
  const set = await readSetOfRound(connection, { setKey, quarter });
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
