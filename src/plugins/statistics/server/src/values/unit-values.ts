import type { Knex } from 'knex';
import type { Quarter } from '../../../../../domain/statistics/period';
import { isAccepted, type ReturnState } from '../../../../../domain/statistics/return-state';
import type { UnitReturn } from '../../../../../domain/statistics/roll-up';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import { query } from '../../../../../database/query';
import { fromJson, type JsonText } from '../database/from-json';

/** What a unit's return of a quarter says, for totals and comparisons. */
type UnitValues = UnitReturn & { returnId: string; unitId: string; quarter: Quarter };

type Row = {
  returnId: string;
  unitId: string;
  quarter: Quarter;
  state: ReturnState;
  isLate: boolean;
  cells: JsonText;
  frozen: JsonText | null;
};

type ValuesAsked = {
  setKey: string;
  quarters: readonly Quarter[];
  /** Null is every unit. */
  unitIds: readonly string[] | null;
  /** Only these cells; null is all. */
  codes: readonly string[] | null;
  today: string;
};

/** Cells of the columns named, or all of them. */
const cellsOf = (column: string, codes: readonly string[] | null) =>
  codes === null
    ? column
    : `(select coalesce(jsonb_object_agg(one.key, one.value), '{}') from jsonb_each(${column}) as one
        where one.key = any(:codes))`;

/**
 * The returns of units as they stand in totals: while a frozen one is being corrected, its last frozen numbers go on counting
 * until the correction is accepted.
 */
export async function readUnitValues(connection: Knex, asked: ValuesAsked): Promise<UnitValues[]> {
  const { setKey, quarters, unitIds, codes, today } = asked;
  const rows = await query<Row>(
    connection,
    `select r.id::text as "returnId", r.unit_id as "unitId", r.quarter, r.state,
       coalesce((r.submitted_at at time zone 'Asia/Shanghai')::date, cast(:today as date)) > r.due_on as "isLate",
       ${cellsOf('r.cells', codes)} as cells,
       case when f.text is null then null else ${cellsOf("f.text::jsonb->'cells'", codes)} end as frozen
     from zhaoshi_statistics.returns r
     left join lateral (
       select text from zhaoshi_statistics.frozen_returns
       where return_id = r.id and r.revision > 1 and r.state not in ('accepted', 'aggregated', 'frozen')
       order by revision desc limit 1
     ) f on true
     where r.set_key = :setKey and r.quarter = any(:quarters)
       ${unitIds === null ? '' : 'and r.unit_id = any(:unitIds)'}`,
    {
      setKey,
      quarters,
      today,
      ...(unitIds === null ? {} : { unitIds }),
      ...(codes === null ? {} : { codes }),
    },
  );
  return rows.map(({ returnId, unitId, quarter, state, isLate, cells, frozen }) => ({
    returnId,
    unitId,
    quarter,
    isLate,
    state: frozen !== null && !isAccepted(state) ? 'frozen' : state,
    cells: new Map(Object.entries(fromJson<Record<string, CellValue>>(frozen ?? cells))),
  }));
}
