import type { Reason } from '../reasons/reason';
import { cellName } from './table';

/** What is wrong in the file, and where. Without a row it is about the column or the file as a whole. */
export type CellProblem = {
  row: number | null;
  /** The header as it stands in the file; that of the template when the column is missing. */
  column: string | null;
  cell: string | null;
  value: string | null;
  reason: Reason;
};

export type Place = { row: number; column: string; index: number | null; value: string };

export function problemAt({ row, column, index, value }: Place, reason: Reason): CellProblem {
  const cell = index === null ? null : cellName(row, index);
  return { row, column, cell, value: value || null, reason };
}

export function isError({ reason }: CellProblem): boolean {
  return reason.severity === 'error';
}

type Placed = Pick<CellProblem, 'row' | 'cell'>;

/** By row, then by column as they stand in the sheet; what concerns the whole file first. */
export function compareProblems(a: Placed, b: Placed): number {
  const byRow = (a.row ?? 0) - (b.row ?? 0);
  if (byRow !== 0) return byRow;
  const [left, right] = [a.cell ?? '', b.cell ?? ''];
  return left.length - right.length || (left < right ? -1 : Number(left > right));
}
