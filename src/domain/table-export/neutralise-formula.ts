/**
 * Excel and WPS run a cell as a formula when it begins so; the full-width forms count too where Chinese is the language
 * of the program, and a tab or line break in front is skipped before they look.
 */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * The text with an apostrophe in front where a spreadsheet would take it for a formula. A CSV file has no types: a title
 * such as `=HYPERLINK(…)` would run on the desk of whoever opens the file.
 */
export function neutraliseFormula(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}
