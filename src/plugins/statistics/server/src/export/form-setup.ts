import type { AddWorksheetOptions } from 'exceljs';
import { fillWords } from '../../../../../domain/statistics/table-fill-words';
import type { NumberTable } from '../../../../../domain/statistics/table-numbers';
import { TABLE_WORDS } from '../../../../../domain/statistics/table-words.data';
import { headRow } from './form-geometry';

const A4 = 9;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
/** `&P` and `&N` are what spreadsheets count. */
const PAGES = `&C${fillWords(TABLE_WORDS.pages, { page: '&P', pages: '&N' })}`;

/** A4, one page wide, as many pages as it takes with the head of the table on each. */
export function formSetup(table: NumberTable): Partial<AddWorksheetOptions> {
  const head = headRow(table);
  return {
    views: [{ state: 'frozen', ySplit: head, showGridLines: false }],
    headerFooter: { oddFooter: PAGES },
    pageSetup: {
      paperSize: A4,
      orientation: table.footer ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
      printTitlesRow: `${head}:${head}`,
    },
  };
}
