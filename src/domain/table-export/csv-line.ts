import { neutraliseFormula } from './neutralise-formula';

/** Tells Excel and WPS that a CSV file is UTF-8; without it they read Chinese as GBK. */
export const BYTE_ORDER_MARK = '\uFEFF';

const NEEDS_QUOTES = /[",\r\n]/;

/** One cell of a CSV file: safe to open in a spreadsheet, quoted after RFC 4180 where it must be. */
export function csvCell(text: string): string {
  const safe = neutraliseFormula(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file with its line end (CRLF, after RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
