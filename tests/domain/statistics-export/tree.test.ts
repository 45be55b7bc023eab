import ExcelJS from 'exceljs';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import {
  exportTree,
  type PrintedUnit,
} from '../../../src/plugins/statistics/server/src/export/export-tree';
import { HEADING, makePrinted, makeTotals } from './make-printed';

const NAMES = ['财政局', '财政局', 'A/B局', '=1+1', '市'.repeat(40), "甲'乙局"];
const unitOf = (unitName: string, at: number): PrintedUnit => ({
  printed: makePrinted({ unitName, unitId: `u${at}`, cells: new Map([['1.1', String(at)]]) }),
  heading: HEADING,
});

async function* two<Item>(items: readonly Item[]): AsyncGenerator<Item[]> {
  for (let at = 0; at < items.length; at += 2) {
    await sleep(1);
    yield items.slice(at, at + 2);
  }
}

const treeOf = (batches: AsyncIterable<PrintedUnit[]>) =>
  exportTree({ totals: makeTotals(), setName: '统计表', batches });

it('has the totals first, a sheet for every unit in order, and the list of sheets', async () => {
  const file = treeOf(two(NAMES.map(unitOf)));
  expect(file.name).toBe('统计表-全部单位-锦河区人民政府-2026年第二季度.xlsx');
  const workbook = new ExcelJS.Workbook();
  const bytes = await buffer(file.body as Readable);
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const names = workbook.worksheets.map(({ name }) => name);
  expect(names).toEqual([
    '汇总',
    '财政局',
    '财政局(2)',
    'A B局',
    '=1+1',
    '市'.repeat(31),
    '甲 乙局',
    '单位目录',
  ]);
  const [totals, ...others] = workbook.worksheets as [ExcelJS.Worksheet, ...ExcelJS.Worksheet[]];
  expect(totals.getCell('E6').value).toBe(1200);
  expect(totals.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
  others.slice(0, -1).forEach((sheet, at) => {
    expect(sheet.getCell('A2').value).toBe(`填报单位：${NAMES[at]}`);
    expect(sheet.getCell('D6').value).toBe(at);
    expect(sheet.getCell('E1').master.address).toBe('A1');
    expect(sheet.pageSetup.printTitlesRow).toBe('4:4');
  });
  const contents = others.at(-1) as ExcelJS.Worksheet;
  expect(contents.getCell('A2').value).toBe('财政局');
  expect(contents.getCell('B7').value).toMatchObject({ hyperlink: "#'甲 乙局'!A1" });
});

it('reads no further units once the reader has gone', async () => {
  let read = 0;
  async function* endless() {
    for (;;) {
      read += 1;
      await sleep(1);
      yield [unitOf(`单位${read}`, read)];
    }
  }
  const body = treeOf(endless()).body as Readable;
  body.on('error', () => undefined);
  await once(body, 'data');
  body.destroy();
  await sleep(200);
  const seen = read;
  await sleep(200);
  expect(read).toBe(seen);
});

it('ends with the error when a unit cannot be read', async () => {
  async function* broken() {
    await sleep(1);
    yield [unitOf('甲', 1)];
    throw new Error('no database');
  }
  await expect(buffer(treeOf(broken()).body as Readable)).rejects.toThrow('no database');
});
