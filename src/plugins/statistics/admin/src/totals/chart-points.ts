import type { CellValue } from '../../../../../domain/statistics/sum-values';

export type Point = { name: string; value: number | null };

/** A value as charts take it. What they draw stands exactly in the table beside them. */
export function toPoint(name: string, value: CellValue): Point {
  return { name, value: value === null ? null : Number(value) };
}
