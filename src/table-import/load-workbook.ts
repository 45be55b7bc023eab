import { Workbook, type Buffer as ExcelBuffer } from 'exceljs';
import { unpacksWithin } from './unpacks-within';

/**
 * Parts of a sheet nobody reads here. Of merged cells, validations and links exceljs makes an object for every cell of
 * their ranges, and a range may span a whole sheet: a file of a few kilobytes would fill the memory.
 */
const IGNORED_PARTS = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'autoFilter',
  'tableParts',
  'drawing',
  'picture',
  'extLst',
];

/** Defined names are the same; exceljs has no option for them. */
function ignoreNames(workbook: Workbook): void {
  Object.defineProperty(workbook.definedNames, 'model', { get: () => [], set: () => undefined });
}

/**
 * The values of an XLSX file from a stranger; of merged cells the first holds the value, the others are empty. Null when
 * it is damaged, no workbook, or unpacks to more than so many bytes.
 */
export async function loadWorkbook(
  bytes: Buffer,
  { unpackedLimitBytes }: { unpackedLimitBytes: number },
): Promise<Workbook | null> {
  const workbook = new Workbook();
  ignoreNames(workbook);
  try {
    if (!(await unpacksWithin(bytes, unpackedLimitBytes))) return null;
    const { buffer, byteOffset, byteLength } = bytes;
    const copy = buffer.slice(byteOffset, byteOffset + byteLength) as ExcelBuffer;
    await workbook.xlsx.load(copy, { ignoreNodes: IGNORED_PARTS });
  } catch {
    return null;
  }
  return workbook;
}
