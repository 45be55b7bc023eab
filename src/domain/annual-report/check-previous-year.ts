import { warning, type Reason } from '../reasons/reason';
import { cellAt, cellLabel, fieldOf, type Cell } from './cells';
import { sum, valueAt, type TableName, type TableValues } from './form';
import { tables } from './form-2021.data';
import { carryOver, inForce } from './identities-2021.data';
import { labelParams } from './label-params';

type Tables = Record<TableName, TableValues>;

/** What this year's report must take over from last year's: carried-over applications (I5) and files in force. */
export function checkPreviousYear(thisYear: Tables, lastYear: Tables): Reason[] {
  return [...checkCarryOver(thisYear, lastYear), ...checkInForce(thisYear, lastYear)];
}

function checkCarryOver(thisYear: Tables, lastYear: Tables): Reason[] {
  const form = tables[carryOver.table];
  return (form.rows[0]?.columns ?? []).flatMap(({ code }) =>
    difference('annual_report.carry_over_differs', {
      cell: cellAt(form, carryOver.thisYear, code),
      value: valueAt(thisYear.applications, carryOver.thisYear, code),
      source: cellAt(form, carryOver.lastYear, code),
      expected: valueAt(lastYear.applications, carryOver.lastYear, code),
    }),
  );
}

function checkInForce(thisYear: Tables, lastYear: Tables): Reason[] {
  const form = tables[inForce.table];
  const now = (row: string, column: string) => valueAt(thisYear.proactive, row, column);
  return inForce.rows.flatMap((row) => {
    const cell = cellAt(form, row, inForce.stock);
    const before = valueAt(lastYear.proactive, row, inForce.stock);
    return difference('annual_report.in_force_differs', {
      cell,
      value: now(row, inForce.stock),
      source: cell,
      expected: sum([before, now(row, inForce.added), -now(row, inForce.removed)]),
    });
  });
}

type Comparison = { cell: Cell; value: number; source: Cell; expected: number };

function difference(code: string, { cell, value, source, expected }: Comparison): Reason[] {
  if (value === expected) {
    return [];
  }
  const params = {
    ...labelParams('left', cellLabel(cell)),
    leftValue: value,
    ...labelParams('right', cellLabel(source)),
    rightValue: expected,
  };
  return [warning(code, params, fieldOf(cell))];
}
