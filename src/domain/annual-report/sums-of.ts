import { fieldOf } from './cells';
import { equationSides } from './equation-sides';
import type { TableName, TableValues } from './form';
import { equations } from './identities-2021.data';

export type SumCell = {
  /** "applicationsTable.C7.total" */
  field: string;
  row: string;
  column: string;
  identity: string;
  entered: number;
  computed: number;
};

/**
 * The cells that the form defines as sums, with what they contain and what their parts come to. A cell that
 * is the sum of its row and of its column is listed once for each.
 */
export function sumsOf(name: TableName, values: TableValues): SumCell[] {
  return equations
    .filter((equation) => equation.table === name && equation.left.length === 1)
    .flatMap((equation) => equationSides(equation, values))
    .map(({ equation, cell, left, right }) => ({
      field: fieldOf(cell),
      row: cell.row.code,
      column: cell.column.code,
      identity: equation.id,
      entered: left,
      computed: right,
    }));
}
