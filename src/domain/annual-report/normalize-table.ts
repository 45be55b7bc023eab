import { error, type Reason } from '../reasons/reason';
import { cellAt } from './cells';
import type { FormRow, FormTable, TableName, TableValues } from './form';
import { tables } from './form-2021.data';
import { labelParams } from './label-params';
import { parseCell } from './parse-cell';

export type NormalizedTable = {
  /** Every cell of the form; 0 where nothing was given or what was given is refused. */
  table: TableValues;
  reasons: Reason[];
};

/**
 * A stored or submitted table as complete numbers: missing cells become 0, unreadable ones and rows or
 * columns the form does not have are refused. Accepts an object, its JSON text, or nothing at all.
 */
export function normalizeTable(name: TableName, raw: unknown): NormalizedTable {
  const form = tables[name];
  const given = asRecord(typeof raw === 'string' ? parseJson(raw) : (raw ?? {}));
  const reasons: Reason[] = [];
  if (!given) {
    const params = { ...labelParams('table', form.label), value: brief(raw) };
    reasons.push(error('annual_report.table_unreadable', params, form.attribute));
  }
  const rows = given ?? {};
  reasons.push(...unknownRows(form, rows));
  const table: TableValues = {};
  for (const row of form.rows) {
    const cells = readRow(form, row, rows[row.code]);
    table[row.code] = cells.values;
    reasons.push(...cells.reasons);
  }
  return { table, reasons };
}

function readRow(form: FormTable, row: FormRow, raw: unknown) {
  const given = asRecord(raw ?? {});
  const reasons: Reason[] = [];
  const values: Record<string, number> = {};
  const field = `${form.attribute}.${row.code}`;
  if (!given) {
    const params = { ...labelParams('row', row.label), value: brief(raw) };
    reasons.push(error('annual_report.row_unreadable', params, field));
  }
  for (const code of Object.keys(given ?? {})) {
    if (!row.columns.some((column) => column.code === code)) {
      const params = { ...labelParams('row', row.label), column: code };
      reasons.push(error('annual_report.column_unknown', params, `${field}.${code}`));
    }
  }
  for (const column of row.columns) {
    const parsed = parseCell(given?.[column.code], cellAt(form, row.code, column.code));
    values[column.code] = parsed.ok ? parsed.value : 0;
    if (!parsed.ok) {
      reasons.push(parsed.reason);
    }
  }
  return { values, reasons };
}

function unknownRows(form: FormTable, given: Record<string, unknown>): Reason[] {
  return Object.keys(given)
    .filter((code) => !form.rows.some((row) => row.code === code))
    .map((row) => {
      const params = { ...labelParams('table', form.label), row };
      return error('annual_report.row_unknown', params, `${form.attribute}.${row}`);
    });
}

function parseJson(text: string): unknown {
  try {
    return text.trim() === '' ? {} : (JSON.parse(text) ?? {});
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

function brief(value: unknown): string {
  return String(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);
}
