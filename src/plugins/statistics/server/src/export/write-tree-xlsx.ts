import { PassThrough, type Readable } from 'node:stream';
import { stream } from 'exceljs';
import type { NumberTable } from '../../../../../domain/statistics/table-numbers';
import { sheetNamer } from '../../../../../domain/statistics/table-sheet-names';
import { TABLE_WORDS } from '../../../../../domain/statistics/table-words.data';
import { drawForm } from './draw-form';
import { formSetup } from './form-setup';
import { STYLES } from './form-styles';
import { sheetQueue, type SheetQueue } from './sheet-queue';

type Writer = InstanceType<typeof stream.xlsx.WorkbookWriter>;

const CONTENTS_WIDTH = 48;
/** Deflate at its fastest: the sheets are alike and become small anyway. */
const FASTEST = 1;

type Writing = { workbook: Writer; queue: SheetQueue };

/** Sheets and their units, with links: nobody finds one of three thousand tabs. */
async function writeContents(
  writing: Writing,
  name: string,
  sheets: readonly { sheet: string; unit: string }[],
): Promise<void> {
  const contents = writing.workbook.addWorksheet(name);
  contents.columns = [{ width: CONTENTS_WIDTH }, { width: CONTENTS_WIDTH }];
  const head = contents.addRow([TABLE_WORDS.contents.unit, TABLE_WORDS.contents.sheet]);
  head.eachCell((cell) => (cell.style = STYLES.head));
  head.commit();
  for (const { sheet, unit } of sheets) {
    contents.addRow([unit, { text: sheet, hyperlink: `#'${sheet}'!A1` }]).commit();
  }
  await writing.queue.commit(contents);
}

async function fill(
  output: PassThrough,
  totals: NumberTable,
  units: AsyncIterable<NumberTable>,
): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({
    stream: output,
    useStyles: true,
    zip: { zlib: { level: FASTEST } },
  });
  const queue = sheetQueue(workbook, output);
  const nameSheet = sheetNamer();
  const draw = async (name: string, table: NumberTable) => {
    const sheet = workbook.addWorksheet(name, formSetup(table));
    drawForm(sheet, table, null);
    await queue.commit(sheet);
  };
  await draw(nameSheet(TABLE_WORDS.totalsSheet), totals);
  const contentsName = nameSheet(TABLE_WORDS.contentsSheet);
  const sheets: { sheet: string; unit: string }[] = [];
  for await (const table of units) {
    const name = nameSheet(table.unit.name);
    sheets.push({ sheet: name, unit: table.unit.name });
    await draw(name, table);
  }
  await writeContents({ workbook, queue }, contentsName, sheets);
  await queue.done();
  await workbook.commit();
}

/**
 * The workbook of a whole tree: the totals first, then a sheet for each unit in the order they come, last the list of
 * sheets. Written while the units are read; nothing of a finished sheet is kept but its name.
 */
export function writeTreeXlsx(totals: NumberTable, units: AsyncIterable<NumberTable>): Readable {
  const output = new PassThrough();
  fill(output, totals, units).catch((cause: unknown) =>
    output.destroy(cause instanceof Error ? cause : new Error(String(cause))),
  );
  return output;
}
