/** The id of the input of a cell in the page. */
export function cellId(code: string): string {
  return `statistics-cell-${code}`;
}

/** Goes to a cell, whatever part of the page it is in. */
export function goToCell(code: string): void {
  const cell = document.getElementById(cellId(code));
  cell?.scrollIntoView({ block: 'center' });
  cell?.focus();
}
