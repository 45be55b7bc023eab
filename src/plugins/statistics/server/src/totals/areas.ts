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
  /** The returns of a quarter by unit. Read when asked and not kept: a city's take tens of megabytes a quarter. */
  returnsOf: (quarter: Quarter) => Promise<ReadonlyMap<string, UnitReturn>>;
};

/** A unit's area in each quarter, with the units and returns it had then; null where there is no such set. */
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
  const today = shanghaiDay(new Date());
  return {
    set,
    trees,
    async returnsOf(one) {
      const tree = trees.get(one);
      if (!tree) return new Map();
      const unitIds = unitsBelow(tree, unitId);
      const of = { setKey, quarters: [one], unitIds, codes, today };
      const values = await readUnitValues(connection, of);
      return new Map(values.map((value) => [value.unitId, value]));
    },
  };
}
