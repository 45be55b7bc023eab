import { error, warning } from '../reasons/reason';
import { cellName as addressOf } from '../table-import/table';
import { fillFormulas } from './fill-formulas';
import { isAsked, type Quarter } from './period';
import { readCell } from './read-cell';
import type { CellValue } from './sum-values';
import type { FormLine } from './table-find-lines';
import { problemIn, textAt, type FormProblem, type FormRules } from './table-form-sheet';
import { TABLE_WORDS } from './table-words.data';
import { yearWith } from './table-year-before';
import { BLANK_MARK, cellName } from './tell-cells';

const VALUE = 3;
const YEAR = 4;

/** One cell of the form before and after. */
export type CellChange = {
  cell: string;
  code: string;
  name: string;
  before: CellValue;
  after: CellValue;
  /** A sum: it follows from the others and is not saved itself. */
  isComputed: boolean;
};

type ReadLines = {
  /** Every cell that is filled in, by code. */
  values: Map<string, CellValue>;
  changes: CellChange[];
  unchanged: number;
  problems: FormProblem[];
};

type Stated = { value: CellValue } | { problem: FormProblem };

function readValue({ row, number, cells }: FormLine, index: number): Stated {
  const cell = addressOf(number, index);
  const { defect, isFormula } = cells[index] ?? {};
  const text = textAt(cells, index);
  const refuse = (code: string): Stated => ({
    problem: problemIn(cell, {
      reason: error(code, { cell: cellName(row), value: text }, row.code),
      indicator: row.code,
      value: text,
    }),
  });
  if (defect === 'formula_error') return refuse('statistics.import_formula_error');
  if (isFormula && text === '' && !row.isFormula && index === VALUE) {
    return refuse('statistics.import_formula_without_value');
  }
  const read = readCell(text, row);
  return read.ok
    ? { value: read.value }
    : { problem: problemIn(cell, { reason: read.reason, indicator: row.code, value: text }) };
}

/** Something written where the period asks for nothing. */
function checkNotAsked({ row, number, cells }: FormLine): FormProblem[] {
  const text = textAt(cells, VALUE);
  if (text === '' || text === TABLE_WORDS.notAsked || text === row.value) return [];
  const cell = addressOf(number, VALUE);
  const reason = error('statistics.cell_not_asked', { code: `${cell} ${row.code}`, value: text });
  return [{ cell, indicator: row.code, value: text, reason }];
}

/** A sum that does not add up, and a year that does not follow: told with what it should be. */
function checkStated(
  line: FormLine,
  { index, expected }: { index: number; expected: CellValue },
): FormProblem[] {
  const { row, number } = line;
  const stated = readValue(line, index);
  if ('problem' in stated) return [stated.problem];
  if (stated.value === null || stated.value === expected) return [];
  const params = { cell: cellName(row), value: stated.value, expected: expected ?? BLANK_MARK };
  const reason =
    index === VALUE
      ? error('statistics.import_sum_differs', params, row.code)
      : warning('statistics.import_year_differs', params, row.code);
  const { code: indicator } = row;
  return [problemIn(addressOf(number, index), { reason, indicator, value: stated.value })];
}

/** Reads every number of the form. What cannot be read is a problem, and its cell stays as it was. */
export function readLines(
  lines: readonly FormLine[],
  { indicators, quarter }: FormRules & { quarter: Quarter },
): ReadLines {
  const problems: FormProblem[] = [];
  const values = new Map<string, CellValue>();
  for (const line of lines) {
    const { row } = line;
    if (!isAsked(row.periodClass, quarter)) problems.push(...checkNotAsked(line));
    else if (!row.isFormula) {
      const read = readValue(line, VALUE);
      if ('problem' in read) problems.push(read.problem);
      values.set(row.code, 'problem' in read ? row.value : read.value);
    }
  }
  const isSound = problems.length === 0;
  const filled = fillFormulas(indicators, values);
  const asked = lines.filter(({ row }) => isAsked(row.periodClass, quarter));
  const changes: CellChange[] = [];
  for (const line of asked) {
    const { row, number } = line;
    const { code, name, value: before, isFormula: isComputed } = row;
    const after = filled.get(code) ?? null;
    // With an unreadable part every sum above it would be told as wrong too.
    if (isSound && isComputed)
      problems.push(...checkStated(line, { index: VALUE, expected: after }));
    // A year that is still the form's formula follows as soon as a spreadsheet opens it.
    const isTyped = !line.cells[YEAR]?.isFormula;
    if (isSound && isTyped && row.valueType === 'number') {
      const { kind, value: current, yearToDate } = row;
      const expected = yearWith({ kind, current, yearToDate }, after);
      problems.push(...checkStated(line, { index: YEAR, expected }));
    }
    if (before === after) continue;
    changes.push({ cell: addressOf(number, VALUE), code, name, before, after, isComputed });
  }
  return { values: filled, changes, unchanged: asked.length - changes.length, problems };
}
