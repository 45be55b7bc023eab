const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;

/**
 * The cells of a block copied from a spreadsheet: tab-separated, any line ends, cells with line breaks or
 * quotes in double quotes. The line end behind the last row makes no row; an empty text is no cell at all.
 */
export function pasteGrid(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (source === '') {
    return [];
  }
  const grid: string[][] = [[]];
  for (const match of source.matchAll(cellPattern)) {
    const [, quoted, plain, end] = match;
    grid.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') {
      break;
    }
    if (end === '\n') {
      grid.push([]);
    }
  }
  return grid;
}
