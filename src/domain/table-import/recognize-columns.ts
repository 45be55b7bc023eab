import { error, warning } from '../reasons/reason';
import type { Column } from './column';
import { foldLabel } from './fold-label';
import { problemAt, type CellProblem } from './problem';
import type { TableRow } from './table';
import { trimCell } from './trim-cell';

/** A column of the file that is understood, at its place. */
export type FoundColumn = { column: Column; index: number; header: string };

export type RecognizedColumns = { found: FoundColumn[]; problems: CellProblem[] };

function columnNamed(header: string, columns: readonly Column[]): Column | undefined {
  const name = foldLabel(header);
  return columns.find(({ attribute, header: own, aliases }) =>
    [attribute, own, ...aliases].some((candidate) => foldLabel(candidate) === name),
  );
}

/**
 * Reads the header row: names in Chinese or attribute names, in any order. A column nobody knows is a warning (it is
 * left out), one that stands there twice an error.
 */
export function recognizeColumns(row: TableRow, columns: readonly Column[]): RecognizedColumns {
  const found: FoundColumn[] = [];
  const problems: CellProblem[] = [];
  row.cells.forEach(({ text }, index) => {
    const header = trimCell(text);
    if (header === '') return;
    const place = { row: row.number, column: header, index, value: header };
    const column = columnNamed(header, columns);
    if (!column) {
      problems.push(problemAt(place, warning('import.column_unknown', { column: header })));
    } else if (found.some((other) => other.column === column)) {
      problems.push(problemAt(place, error('import.column_twice', { column: header })));
    } else {
      found.push({ column, index, header });
    }
  });
  return { found, problems };
}
