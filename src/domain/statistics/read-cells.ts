import { error, type Reason } from '../reasons/reason';
import { shownValue } from '../text/shown-value';
import type { Indicator } from './indicator';
import { readCell } from './read-cell';
import type { CellValue } from './sum-values';

/**
 * Reads a whole return as it was sent, by code: the cells that can be read and a reason for each that cannot. A code that
 * is not asked in this quarter is refused, unless nothing stands in it; asked cells that were not sent are left out.
 */
export function readCells(
  sent: ReadonlyMap<string, unknown>,
  asked: readonly Indicator[],
): { cells: Map<string, CellValue>; reasons: Reason[] } {
  const rows = new Map(asked.map((indicator) => [indicator.code, indicator]));
  const cells = new Map<string, CellValue>();
  const reasons: Reason[] = [];
  for (const [code, text] of sent) {
    const row = rows.get(code);
    if (!row) {
      if (text === null || text === undefined || text === '') continue;
      reasons.push(error('statistics.cell_not_asked', { code, value: shownValue(text) }, code));
      continue;
    }
    const read = readCell(text, row);
    if (read.ok) cells.set(code, read.value);
    else reasons.push(read.reason);
  }
  return { cells, reasons };
}
