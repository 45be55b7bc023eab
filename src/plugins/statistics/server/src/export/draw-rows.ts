import type { Cell, CellValue, Row, Worksheet } from 'exceljs';
import { cleanText } from '../../../../../domain/feeds/clean-text';
import type { NumberRow, NumberTable } from '../../../../../domain/statistics/table-numbers';
import { shownCell } from '../../../../../domain/statistics/table-shown-value';
import { TABLE_WORDS } from '../../../../../domain/statistics/table-words.data';
import { drawLine } from './draw-line';
import { sumFormula, yearFormula, type Formulas } from './form-formulas';
import { columnCount, heightOf, LEADING_COLUMNS, nameWidth } from './form-geometry';
import { nameStyle, STYLES } from './form-styles';

/** `formulas` makes the form live: cells to fill in are open, sums follow. */
export type Live = { formulas: Formulas };
type Context = { table: NumberTable; live: Live | null; rowNumbers: ReadonlyMap<string, number> };

/** exact as it is stored: a number a spreadsheet would round stays a text. */
function sheetValue(row: NumberRow, key: string): string | number | null {
  const value = row.values[key] ?? null;
  if (value === null) return null;
  if (row.valueType !== 'number') return cleanText(shownCell(value, row.valueType));
  const number = Number(value);
  return String(number) === value ? number : value;
}

function valueOf(row: NumberRow, key: string, { live, rowNumbers }: Context): CellValue {
  const result = sheetValue(row, key);
  if (key === 'current' && !row.isAsked) return result ?? TABLE_WORDS.notAsked;
  if (!live || row.valueType !== 'number') return result;
  const number = rowNumbers.get(row.code) ?? 0;
  const terms = live.formulas.get(row.code);
  const formula =
    key === 'yearToDate' && row.isAsked
      ? yearFormula(row, number)
      : key === 'current' && terms
        ? sumFormula(terms, rowNumbers)
        : null;
  if (formula === null) return result;
  return { formula, result: result ?? '' };
}

function guardInput(cell: Cell, { decimals }: NumberRow): void {
  const { errorTitle, error } = TABLE_WORDS.validation;
  cell.dataValidation = {
    type: decimals === 0 ? 'whole' : 'decimal',
    operator: 'between',
    formulae: [0, 999_999_999_999],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle,
    error,
  };
}

function drawValue(cell: Cell, row: NumberRow, key: string, context: Context): void {
  const isNumber = row.valueType === 'number';
  const isOpen = Boolean(context.live) && key === 'current' && row.isAsked && !row.isFormula;
  cell.value = valueOf(row, key, context);
  if (!row.isAsked && key === 'current' && cell.value === TABLE_WORDS.notAsked) {
    cell.style = STYLES.centred;
  } else if (isNumber) {
    cell.style = (isOpen ? STYLES.openNumbers : STYLES.numbers)[row.decimals];
  } else cell.style = isOpen ? STYLES.openText : STYLES.text;
  if (isOpen && isNumber) guardInput(cell, row);
}

function drawRow(added: Row, row: NumberRow, context: Context): void {
  const [name, unit, code] = [added.getCell(1), added.getCell(2), added.getCell(3)];
  added.height = heightOf(row.name, nameWidth(row.depth));
  name.value = cleanText(row.name);
  name.style = row.depth === 0 ? STYLES.section : nameStyle(row.depth);
  unit.value = row.unit === null ? null : cleanText(row.unit);
  unit.style = STYLES.centred;
  code.value = cleanText(row.code);
  code.style = STYLES.centred;
  context.table.columns.forEach(({ key }, index) =>
    drawValue(added.getCell(LEADING_COLUMNS + 1 + index), row, key, context),
  );
  added.commit();
}

/** The rows of the form; headings run over all columns. Returns in which row each code stands. */
export function drawRows(
  sheet: Worksheet,
  table: NumberTable,
  { live, firstRow }: { live: Live | null; firstRow: number },
): Map<string, number> {
  const last = columnCount(table);
  const rowNumbers = new Map(
    table.rows.flatMap((row, index) => (row.isHeading ? [] : [[row.code, firstRow + index]])),
  );
  for (const row of table.rows) {
    if (row.isHeading) {
      const style = row.depth === 0 ? STYLES.section : STYLES.subhead;
      drawLine(sheet, [{ text: row.name, from: 1, to: last, style }], heightOf(row.name, 90));
    } else drawRow(sheet.addRow([]), row, { table, live, rowNumbers });
  }
  return rowNumbers;
}
