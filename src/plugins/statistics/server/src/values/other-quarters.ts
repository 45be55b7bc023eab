import type { Knex } from 'knex';
import type { OtherQuarters } from '../../../../../domain/statistics/columns-of-return';
import { otherQuartersOf, type Quarter } from '../../../../../domain/statistics/period';
import { isHandedIn } from '../../../../../domain/statistics/return-state';
import type { Cells } from '../../../../../domain/statistics/side-value';
import { readUnitValues } from './unit-values';

const NOTHING: OtherQuarters = new Map();

/** What units handed in for the quarters a form tells of besides its own, as a function of the unit; read in one query. */
export async function readOtherQuarters(
  connection: Knex,
  asked: { setKey: string; quarter: Quarter; unitIds: readonly string[]; today: string },
): Promise<(unitId: string) => OtherQuarters> {
  const { setKey, quarter, unitIds, today } = asked;
  const quarters = otherQuartersOf(quarter);
  const values = await readUnitValues(connection, {
    setKey,
    quarters,
    unitIds,
    codes: null,
    today,
  });
  const byUnit = new Map<string, Map<Quarter, Cells>>();
  for (const { unitId, quarter: other, state, cells } of values) {
    if (!isHandedIn(state)) continue;
    const own = byUnit.get(unitId) ?? new Map<Quarter, Cells>();
    byUnit.set(unitId, own.set(other, cells));
  }
  return (unitId) => byUnit.get(unitId) ?? NOTHING;
}
