import { CsvError, parse } from 'csv-parse/sync';
import type { Table } from './table';

/** Excel writes tabs into Unicode text and semicolons where the comma is the decimal sign. */
const DELIMITERS = [',', '\t', ';'];

function delimiterOf(text: string): string {
  const firstLine = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const counted = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: firstLine.split(delimiter).length,
  }));
  counted.sort((a, b) => b.count - a.count);
  return counted[0]?.delimiter ?? ',';
}

/** A CSV text as a table, or the line in which its quotes go wrong. Rows count as a spreadsheet shows them. */
export function readCsv(text: string): Table | { badLine: number } {
  try {
    const records: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: false,
    });
    const rows = records.map((record, index) => ({
      number: index + 1,
      cells: record.map((cell) => ({ text: cell })),
    }));
    return { sheet: null, rows };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return { badLine: Number((cause as { lines?: unknown }).lines ?? 1) };
  }
}
