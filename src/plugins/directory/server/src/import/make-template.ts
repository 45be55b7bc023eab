import ExcelJS from 'exceljs';
import type { Column } from '../../../../../domain/table-import/column';
import {
  ORGANIZATION_COLUMNS,
  ORGANIZATION_EXAMPLE,
} from '../../../../../domain/table-import/organization-columns.data';
import {
  PEOPLE_COLUMNS,
  PEOPLE_EXAMPLE,
} from '../../../../../domain/table-import/people-columns.data';
import { NO_LABEL, YES_LABEL } from '../../../../../domain/table-import/yes-no.data';
import type { ImportKind } from './contract';
import { IMPORT_ROW_LIMIT } from './limits';
import { TEMPLATE_TEXTS } from './template-texts.data';

const TEMPLATES = {
  organizations: { columns: ORGANIZATION_COLUMNS, example: ORGANIZATION_EXAMPLE },
  people: { columns: PEOPLE_COLUMNS, example: PEOPLE_EXAMPLE },
} as const;

const FIRST_ROW = 2;
const LAST_ROW = IMPORT_ROW_LIMIT + 1;
const COLUMN_WIDTH = 22;
const NOTE_WIDTHS = [22, 12, 90];
const HEADER_FILL = 'FFE8EEF7';
const EXAMPLE_COLOUR = 'FF767676';
/** Keeps long codes and dates as they are typed. */
const TEXT_FORMAT = '@';

/** exceljs knows validations of whole ranges, its types do not. */
type WithValidations = {
  dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
};

function headerOf({ header, isRequired }: Column): string {
  return isRequired ? header + TEMPLATE_TEXTS.requiredMark : header;
}

function optionsOf({ format, choices = [] }: Column): string[] {
  if (format === 'yes_no') return [YES_LABEL, NO_LABEL];
  return choices.map(({ label }) => label);
}

/** Offers the choices of a column; where several may stand in one cell, other texts are let through. */
function addChoices(sheet: ExcelJS.Worksheet, column: Column, letter: string): void {
  const options = optionsOf(column);
  if (options.length === 0) return;
  const { errorTitle, errorText } = TEMPLATE_TEXTS;
  (sheet as unknown as WithValidations).dataValidations.add(
    `${letter}${FIRST_ROW}:${letter}${LAST_ROW}`,
    {
      type: 'list',
      allowBlank: true,
      formulae: [`"${options.join(',')}"`],
      showErrorMessage: column.format !== 'choices',
      errorTitle,
      error: errorText + options.join(' / '),
    },
  );
}

function styleHeader(row: ExcelJS.Row): void {
  row.font = { bold: true };
  row.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } };
  });
}

function addDataSheet(workbook: ExcelJS.Workbook, kind: ImportKind): void {
  const { columns, example } = TEMPLATES[kind];
  const sheet = workbook.addWorksheet(TEMPLATE_TEXTS.sheet[kind], {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map((column) => ({
    header: headerOf(column),
    key: column.attribute,
    width: COLUMN_WIDTH,
    style: { numFmt: TEXT_FORMAT },
  }));
  styleHeader(sheet.getRow(1));
  sheet.addRow(example).font = { italic: true, color: { argb: EXAMPLE_COLOUR } };
  for (const column of columns) {
    addChoices(sheet, column, sheet.getColumn(column.attribute).letter);
  }
}

function addNotesSheet(workbook: ExcelJS.Workbook, columns: readonly Column[]): void {
  const { notesSheet, notesHeader, notes, required, optional } = TEMPLATE_TEXTS;
  const sheet = workbook.addWorksheet(notesSheet);
  NOTE_WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (const note of notes) sheet.addRow([note]);
  sheet.addRow([]);
  styleHeader(sheet.addRow([...notesHeader]));
  for (const { header, isRequired, note } of columns) {
    const row = sheet.addRow([header, isRequired ? required : optional, note]);
    row.alignment = { wrapText: true, vertical: 'top' };
  }
}

/** The XLSX file to fill in: header, drop-down lists and an example on the first sheet, explanations on the second. */
export async function makeTemplate(kind: ImportKind): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  addDataSheet(workbook, kind);
  addNotesSheet(workbook, TEMPLATES[kind].columns);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
