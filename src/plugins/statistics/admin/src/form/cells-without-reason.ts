import { checkOverride } from '../../../../../domain/statistics/check-override';
import { readCell } from '../../../../../domain/statistics/read-cell';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import type { FormRow } from '../../../server/src/contracts/returns';
import { isFilledIn, overrideReason, textOfCell, type ReturnDraft } from './return-draft';

/** A counted cell with another number in it and nothing that says why. */
export type UnreasonedCell = { row: FormRow; counted: CellValue; value: CellValue };

/**
 * The counted cells that were written over without a reason, in the order of the form. A cell that cannot be read is not
 * among them: it wants to be put right first.
 */
export function cellsWithoutReason(rows: readonly FormRow[], draft: ReturnDraft): UnreasonedCell[] {
  return rows.flatMap((row) => {
    if (!row.auto || !isFilledIn(row)) return [];
    const cell = readCell(textOfCell(row, draft), row);
    if (!cell.ok) return [];
    const { counted } = row.auto;
    const entered = { counted, entered: cell.value, reason: overrideReason(row, draft) };
    return checkOverride(row, entered).length > 0 ? [{ row, counted, value: cell.value }] : [];
  });
}
