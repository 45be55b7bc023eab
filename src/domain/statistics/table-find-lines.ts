import { error } from '../reasons/reason';
import { cellName } from '../table-import/table';
import type { FormMarks } from './table-form-marks';
import {
  folded,
  problemIn,
  textAt,
  type FormCell,
  type FormProblem,
  type FormSheet,
  type FormToFill,
} from './table-form-sheet';
import { TABLE_WORDS } from './table-words.data';
import { cellName as indicatorName } from './tell-cells';

type Row = FormToFill['rows'][number];
export type FormLine = { row: Row; number: number; cells: readonly FormCell[] };

const NAME = 0;
const CODE = 2;

/** The row of the column heads; -1 where there is none. */
export function findHead({ rows }: FormSheet): number {
  const { name, code } = TABLE_WORDS.head;
  return rows.findIndex(
    ({ cells }) => folded(textAt(cells, CODE)) === code && folded(textAt(cells, NAME)) === name,
  );
}

/**
 * The line of every row that has a cell, by code. Codes are read where they stand, so a blank line more does no harm; a
 * code that is not one of the form, comes twice, stands beside another indicator's name or has gone is a problem.
 */
export function findLines(
  sheet: FormSheet,
  form: FormToFill,
  marks: FormMarks,
): { lines: FormLine[]; problems: FormProblem[] } {
  const expected = new Map(
    form.rows.filter(({ kind }) => kind !== 'heading').map((row) => [row.code, row]),
  );
  const found = new Map<string, FormLine>();
  const problems: FormProblem[] = [];
  for (const { number, cells } of sheet.rows.slice(findHead(sheet) + 1)) {
    const code = folded(textAt(cells, CODE));
    if (code === '') continue;
    const row = expected.get(code);
    const name = textAt(cells, NAME);
    const params = { code, name, place: cellName(number, CODE) };
    const wrong = !row
      ? error('statistics.import_code_unknown', params)
      : found.has(code)
        ? error('statistics.import_code_twice', params)
        : folded(name) !== folded(row.name)
          ? error('statistics.import_code_moved', { ...params, expected: row.name })
          : null;
    if (wrong) {
      problems.push(problemIn(params.place, { reason: wrong, indicator: code, value: code }));
      if (!row) continue;
    }
    if (row && !found.has(code)) found.set(code, { row, number, cells });
  }
  for (const [code, row] of expected) {
    if (found.has(code)) continue;
    const place = cellName(marks.rows.get(code) ?? 0, CODE);
    const reason = error('statistics.import_row_missing', { indicator: indicatorName(row), place });
    problems.push(problemIn(place, { reason, indicator: code, value: null }));
  }
  return { lines: [...found.values()], problems };
}
