import { cellAt, fieldOf } from '../../../domain/annual-report/cells';
import type { FormTable } from '../../../domain/annual-report/form';

/** The `field`s of the blanks line by line, as the arrow keys and a pasted block see the table. */
export function blankGrid(table: FormTable): string[][] {
  return table.body
    .map((line) =>
      line.flatMap((cell) =>
        'row' in cell ? [fieldOf(cellAt(table, cell.row, cell.column))] : [],
      ),
    )
    .filter((line) => line.length > 0);
}

/** Line and place of a field in the grid. */
export function placeOf(grid: readonly (readonly string[])[], field: string): [number, number] {
  const line = grid.findIndex((fields) => fields.includes(field));
  return [line, grid[line]?.indexOf(field) ?? -1];
}
