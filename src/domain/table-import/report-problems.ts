import type { Reason } from '../reasons/reason';
import type { CellContent, Column, ImportRow } from './column';
import { labelOf } from './label-of';
import { problemAt, type CellProblem } from './problem';
import { placeOf, type ReadTable } from './read-table';

export type ReportProblem = (row: ImportRow, attribute: string, reason: Reason) => void;

function shown(content: CellContent | undefined, column: Column | undefined): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((code: string) => labelOf(column, code)).join('、');
}

/** A list of problems and the function that adds one about a value of a row, at its cell. */
export function problemReporter(
  read: ReadTable,
  columns: readonly Column[],
): { problems: CellProblem[]; report: ReportProblem } {
  const problems: CellProblem[] = [];
  const report: ReportProblem = (row, attribute, reason) => {
    const column = columns.find((one) => one.attribute === attribute);
    const value = shown(row.values[attribute], column);
    const place = placeOf(read.columns, columns, { row: row.number, attribute, value });
    problems.push(problemAt(place, reason));
  };
  return { problems, report };
}
