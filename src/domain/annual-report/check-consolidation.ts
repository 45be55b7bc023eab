import { error, type Reason } from '../reasons/reason';
import { allCells, cellLabel } from './cells';
import { sum, valueAt, type TableName, type TableValues } from './form';
import { labelParams } from './label-params';

type Tables = Record<TableName, TableValues>;

/**
 * A government's report is the sum of the reports it consists of, cell by cell (I7): those of its own
 * office, its departments and the governments below it.
 */
export function checkConsolidation(whole: Tables, parts: readonly Tables[]): Reason[] {
  return [...allCells()].flatMap(([field, cell]) => {
    const read = (tables: Tables) =>
      valueAt(tables[cell.table.name], cell.row.code, cell.column.code);
    const own = read(whole);
    const expected = sum(parts.map(read));
    if (own === expected) {
      return [];
    }
    const label = cellLabel(cell);
    const params = {
      ...labelParams('left', label),
      leftValue: own,
      ...labelParams('right', label),
      rightValue: expected,
      count: parts.length,
    };
    return [error('annual_report.consolidation_differs', params, field)];
  });
}
