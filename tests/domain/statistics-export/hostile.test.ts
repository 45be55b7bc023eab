import ExcelJS from 'exceljs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadWorkbook } from '../../../src/table-import/load-workbook';
import { exportReturn } from '../../../src/plugins/statistics/server/src/export/export-return';
import { openArchive } from '../../../src/plugins/review/server/src/findings/archive/open-archive';
import { HEADING, makePrinted } from './make-printed';

const LIMIT = { unpackedLimitBytes: 3 * 1024 * 1024 };

/** A ZIP archive of these parts (APPNOTE 4.3), checksums left out: nobody here looks at them. */
function zip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const data = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(data.length, 18);
    header.writeUInt32LE(bytes.length, 22);
    header.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(header, title, data);
    directory.push(entry, title);
    at += header.length + title.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}

/** A form of ours with one of its parts written anew. */
async function withPart(name: string, change: (xml: string) => string): Promise<Buffer> {
  const printed = makePrinted();
  const { body } = await exportReturn({ printed, heading: HEADING, format: 'xlsx', live: null });
  const archive = await openArchive(body as Buffer);
  const parts = new Map<string, Buffer>();
  for (const part of archive.names(/[^/]$/)) parts.set(part, await archive.read(part));
  const before = parts.get(name)?.toString() ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  return zip(parts.set(name, Buffer.from(after)));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const WHOLE = 'A1:XFD1048576';

describe('a small file that would fill the memory', () => {
  it.each<[string, string, (xml: string) => string]>([
    [
      'cells merged over a whole sheet',
      SHEET,
      (xml) => xml.replace(/<mergeCell ref="[^"]+"/, `<mergeCell ref="${WHOLE}"`),
    ],
    [
      'a validation over a whole sheet',
      SHEET,
      (xml) =>
        xml.replace(
          '</mergeCells>',
          `</mergeCells><dataValidations count="1"><dataValidation type="whole" sqref="${WHOLE}"><formula1>0</formula1></dataValidation></dataValidations>`,
        ),
    ],
    [
      'a name over a whole sheet',
      'xl/workbook.xml',
      (xml) =>
        xml.replace(
          '</definedNames>',
          `<definedName name="all">'zhaoshi'!$A$1:$XFD$1048576</definedName></definedNames>`,
        ),
    ],
  ])('is read without it: %s', async (_what, part, change) => {
    const began = performance.now();
    const workbook = await loadWorkbook(await withPart(part, change), LIMIT);
    expect(workbook?.worksheets[0]?.getCell('D6').value).toBe(120);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('is refused when it unpacks to too much', async () => {
    const bytes = await withPart(SHEET, (xml) =>
      xml.replace('</worksheet>', `${' '.repeat(LIMIT.unpackedLimitBytes)}</worksheet>`),
    );
    expect(bytes.length).toBeLessThan(100_000);
    expect(await loadWorkbook(bytes, LIMIT)).toBeNull();
  });

  it('is not helped by entities, and a page is no workbook', async () => {
    const bomb = await withPart('xl/workbook.xml', (xml) =>
      xml.replace('<workbook', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><workbook'),
    );
    const read = await loadWorkbook(bomb, LIMIT);
    expect(read === null || read instanceof ExcelJS.Workbook).toBe(true);
    expect(await loadWorkbook(Buffer.from('<html></html>'), LIMIT)).toBeNull();
  });
});
