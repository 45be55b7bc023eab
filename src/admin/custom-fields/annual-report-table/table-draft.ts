import { allCells, fieldOf } from '../../../domain/annual-report/cells';
import type { FormTable } from '../../../domain/annual-report/form';
import { parseCell } from '../../../domain/annual-report/parse-cell';

/** A table being edited: numbers, and as typed whatever is not a number, so that nothing typed gets lost. */
export type TableDraft = Record<string, Record<string, number | string>>;

/** New text for cells, by `field`. */
export type CellTexts = ReadonlyMap<string, string | number>;

/** What the form field stores (object, its JSON text, nothing) with every cell of the form, and no other. */
export function readDraft(table: FormTable, stored: unknown, texts?: CellTexts): TableDraft {
  const given = asRecord(typeof stored === 'string' ? parseJson(stored) : stored);
  const draft: TableDraft = {};
  for (const cell of allCells().values()) {
    if (cell.table.name === table.name) {
      const { row, column } = cell;
      const raw = texts?.get(fieldOf(cell)) ?? asRecord(given[row.code])[column.code];
      const parsed = parseCell(raw, cell);
      const value = parsed.ok ? parsed.value : typeof raw === 'string' ? raw : JSON.stringify(raw);
      draft[row.code] = { ...draft[row.code], [column.code]: value };
    }
  }
  return draft;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
