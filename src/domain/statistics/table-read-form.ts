import { checkReturn } from './check-return';
import type { AutoCell } from './check-override';
import type { IndicatorSet } from './indicator-set';
import { indicatorsOn } from './indicators-on';
import type { CellValue } from './sum-values';
import { checkMarks, checkSheetHead } from './table-check-marks';
import { findLines, type FormLine } from './table-find-lines';
import type { FormMarks } from './table-form-marks';
import { problemIn, type FormProblem, type FormSheet, type FormToFill } from './table-form-sheet';
import { cellName } from '../table-import/table';
import { readFooter, type FooterChange } from './table-read-footer';
import { readLines, type CellChange } from './table-read-lines';

const VALUE = 3;

type ReadForm = {
  cells: CellChange[];
  unchanged: number;
  footer: FooterChange[];
  problems: FormProblem[];
};

type ReadFormArgs = {
  sheet: FormSheet;
  marks: FormMarks;
  form: FormToFill;
  set: IndicatorSet;
  /** Why counted numbers are written over, for all of them; null where nobody said. */
  overrideReason: string | null;
};

function autoCellsOf(
  { form, overrideReason }: ReadFormArgs,
  values: ReadonlyMap<string, CellValue>,
): Map<string, AutoCell> {
  return new Map(
    form.rows.flatMap(({ code, auto }) => {
      if (!auto) return [];
      const entered = values.get(code) ?? null;
      return [[code, { counted: auto.counted, entered, reason: auto.reason ?? overrideReason }]];
    }),
  );
}

/** What the rules of a return say about the numbers as they would be, at their cells. */
function checkRules(
  args: ReadFormArgs,
  { values, lines }: { values: Map<string, CellValue>; lines: readonly FormLine[] },
): FormProblem[] {
  const { set, form } = args;
  const reasons = checkReturn({
    set,
    quarter: form.quarter,
    cells: values,
    autoCells: autoCellsOf(args, values),
  });
  return reasons.map((reason) => {
    const line = lines.find(({ row }) => row.code === reason.field);
    if (!line) return { cell: null, indicator: null, value: null, reason };
    const { row, number } = line;
    const value = values.get(row.code) ?? null;
    return problemIn(cellName(number, VALUE), { reason, indicator: row.code, value });
  });
}

/**
 * Reads a filled form into a return, cell by cell: what would change, and everything that is wrong. A file of another
 * form, period or unit is not read any further. Nothing is changed here.
 */
export function readForm(args: ReadFormArgs): ReadForm {
  const { sheet, marks, form, set } = args;
  const nothing = { cells: [], unchanged: 0, footer: [] };
  const marked = checkMarks(marks, form);
  if (marked.length > 0) return { ...nothing, problems: marked };
  const headed = checkSheetHead(sheet, marks, form);
  if (headed.length > 0) return { ...nothing, problems: headed };
  const { lines, problems } = findLines(sheet, form, marks);
  if (problems.length > 0) return { ...nothing, problems };
  const indicators = indicatorsOn(set, form.quarter);
  const read = readLines(lines, { indicators, quarter: form.quarter });
  const footer = readFooter(sheet, { footer: form.footer, marks });
  const isReadable = !read.problems.some(({ reason }) => reason.severity === 'error');
  const rules =
    isReadable && read.changes.length > 0 ? checkRules(args, { values: read.values, lines }) : [];
  return {
    cells: read.changes,
    unchanged: read.unchanged,
    footer: footer.changes,
    problems: [...read.problems, ...footer.problems, ...rules],
  };
}
