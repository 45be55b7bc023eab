import { pasteGrid } from '../../../../../domain/annual-report/paste-grid';
import type { FormRow } from '../../../server/src/contracts/returns';
import { isFilledIn } from './return-draft';

export type PastePlan = {
  /** What goes into which cell, by code. */
  texts: Map<string, string>;
  /** Filled cells of the block that have no place: below the form, beside its column, on headings and sums. */
  leftOut: number;
};

type Row = Pick<FormRow, 'code' | 'kind' | 'isFormula'>;

/**
 * Where a block copied from a spreadsheet goes: row by row from the cell it is pasted at, as the form is printed, its
 * first column into the only one people write in. Null where it is a single cell, which the browser pastes itself.
 */
export function planPaste(rows: readonly Row[], from: string, clipboard: string): PastePlan | null {
  const block = pasteGrid(clipboard);
  if (block.flat().length < 2) return null;
  const first = rows.findIndex(({ code }) => code === from);
  const plan: PastePlan = { texts: new Map(), leftOut: 0 };
  block.forEach(([text = '', ...beside], down) => {
    const row = rows[first + down];
    if (row && isFilledIn(row)) plan.texts.set(row.code, text.trim());
    else if (text.trim() !== '') plan.leftOut += 1;
    plan.leftOut += beside.filter((other) => other.trim() !== '').length;
  });
  return plan;
}
