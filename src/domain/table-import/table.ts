/** A sheet as people see it. Rows and cells keep their places, so that every problem can name its cell. */
export type Table = {
  /** Name of the sheet; null in a CSV file. */
  sheet: string | null;
  rows: readonly TableRow[];
};

export type TableRow = {
  /** As the spreadsheet counts: the first row is 1. */
  number: number;
  cells: readonly TableCell[];
};

export type TableCell = {
  /** What is shown; a date is `YYYY-MM-DD`. */
  text: string;
  /** What is wrong with the cell itself, whatever column it is in. */
  defect?: 'formula_error' | 'number_too_long';
};

const LETTERS = 26;
const LETTER_A = 65;

/** `A` for the first column (0), `AA` for the 27th. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(LETTER_A + (index % LETTERS));
  return index < LETTERS ? letter : columnLetters(Math.floor(index / LETTERS) - 1) + letter;
}

/** `C5` for the third column (2) of row 5. */
export function cellName(row: number, index: number): string {
  return `${columnLetters(index)}${row}`;
}
