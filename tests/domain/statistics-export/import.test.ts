import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { FormToFill } from '../../../src/domain/statistics/table-form-sheet';
import { nationalReturn } from '../statistics/national-return';
import { q } from '../statistics/make-set';
import { makePrinted, WITH_ROW_BELOW_HALF_YEARLY } from './make-printed';
import { SET, rowOf, SIGNED, fileOf, edit, run, brief, refusedBy, withCell } from './filled-form';

describe('a form that comes back as it was', () => {
  it.each([
    ['to fill in', true, makePrinted()],
    ['printed', false, makePrinted()],
    ['without numbers', true, makePrinted({ cells: new Map() })],
    [
      'of a first quarter',
      true,
      makePrinted({ quarter: q('2026-Q1'), cells: new Map([['1.1', '3']]) }),
    ],
    [
      'without a footer',
      true,
      makePrinted({
        footer: {
          responsiblePerson: null,
          reviewer: null,
          filler: null,
          phone: null,
          filledOn: null,
        },
      }),
    ],
  ])('changes nothing: %s', async (_what, isLive, form) => {
    const bytes = await edit(await fileOf(form, isLive), () => undefined);
    const { report, saved, apply } = await run(bytes, { form });
    expect(report).toMatchObject({ cells: [], footer: [], problems: [] });
    expect(await apply()).toMatchObject({ isApplied: true, cells: [] });
    expect(saved).toEqual([]);
  });
});

describe('a filled form', () => {
  it('is read from a blank template, numbers, sums and footer, and saved in one go', async () => {
    const form = makePrinted({ cells: new Map() });
    const cells = nationalReturn();
    const bytes = await edit(await fileOf(form), (sheet) => {
      sheet.eachRow((row) => {
        const value = cells.get(row.getCell(3).text);
        if (value === undefined || value === null || row.getCell(3).text === '代码') return;
        if (row.getCell(4).type !== ExcelJS.ValueType.Formula) row.getCell(4).value = Number(value);
        else row.getCell(4).value = { formula: row.getCell(4).formula, result: Number(value) };
      });
      sheet.getCell(`A${SIGNED}`).value = '单位负责人：赵六';
    });
    const { report, saved, apply } = await run(bytes, { form });
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.unchanged).toBe(0);
    expect(report.cells.find(({ code }) => code === '3.1')).toMatchObject({
      before: null,
      after: '40',
      isComputed: true,
    });
    await apply();
    expect(saved).toHaveLength(1);
    const sums = new Set(SET.indicators.filter(({ formula }) => formula).map(({ code }) => code));
    const typed = Object.fromEntries([...cells].filter(([code]) => !sums.has(code)));
    expect(saved[0]?.cells).toEqual(typed);
  });

  it('tells each cell before and after', async () => {
    const { report, saved, apply } = await withCell('D6', 130);
    expect(report.cells).toEqual([
      {
        cell: 'D6',
        code: '1.1',
        name: '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
        before: '120',
        after: '130',
        isComputed: false,
      },
    ]);
    await apply();
    expect(saved).toEqual([{ cells: { '1.1': '130' }, footer: {} }]);
  });

  it.each<[string, ExcelJS.CellValue, string]>([
    ['a formula by its value', { formula: '60+70', result: 130 }, '130'],
    ['a formula whose value is 0', { formula: '1-1', result: 0 }, '0'],
    ['digits of full width', '１３０', '130'],
    ['thousands set apart', '1,300', '1300'],
    ['rich text', { richText: [{ text: '1' }, { text: '30' }] }, '130'],
  ])('is read: %s', async (_what, value, after) => {
    const { report } = await withCell('D6', value);
    expect(report.cells).toMatchObject([{ cell: 'D6', before: '120', after }]);
  });

  it('keeps what a sum of decimals comes to in a spreadsheet, not in binary', async () => {
    const { report } = await withCell(`D${rowOf('7')}`, { formula: '0.1+0.2', result: 0.1 + 0.2 });
    expect(report.cells).toMatchObject([{ after: '0.3' }]);
  });

  it('reads a changed footer, a day in any usual way', async () => {
    const bytes = await edit(await fileOf(makePrinted()), (sheet) => {
      sheet.getCell(`A${SIGNED}`).value = '单位负责人: 赵六';
      sheet.getCell(`B${SIGNED + 1}`).value = new Date('2026-07-04T00:00:00Z');
      sheet.getCell(`B${SIGNED + 1}`).style = { numFmt: 'yyyy-mm-dd' };
    });
    const { report, saved, apply } = await run(bytes);
    expect(report.footer.map(({ part, after }) => [part, after])).toEqual([
      ['responsiblePerson', '赵六'],
      ['filledOn', '2026-07-04'],
    ]);
    await apply();
    expect(saved).toEqual([
      { cells: {}, footer: { responsiblePerson: '赵六', filledOn: '2026-07-04' } },
    ]);
  });
});

describe('what is refused, cell by cell', () => {
  it.each<[string, string, ExcelJS.CellValue, string]>([
    ['text', 'D6', '约一百', 'cell_not_a_number'],
    ['a negative number', 'D6', -5, 'cell_negative'],
    ['10^20', 'D6', 1e20, 'cell_too_large'],
    ['a fraction of an item', 'D6', 1.5, 'cell_not_whole'],

    [
      'a formula that failed',
      'D6',
      { formula: '1/0', result: { error: '#DIV/0!' } },
      'import_formula_error',
    ],
    ['a formula without a value', 'D6', { formula: 'A1+1' }, 'import_formula_without_value'],
    ['a sum that does not add up', `D${rowOf('3.1')}`, 41, 'import_sum_differs'],
    ['another code', 'C6', '1.2.1', 'import_code_moved'],
    ['an unknown code', 'C6', '99', 'import_code_unknown'],

    ['another period in the head', 'C2', '报告期：2026年第三季度', 'import_wrong_period'],
    ['another unit in the head', 'A2', '填报单位：别的局', 'import_other_unit'],
    ['a day that is none', `B${SIGNED + 1}`, '填报日期：2026年2月30日', 'import_not_a_day'],
  ])('%s', async (_what, cell, value, code) => {
    const { report, saved, apply } = await withCell(cell, value);
    expect(brief(report)).toContain(`${cell} ${code}`);
    const refused = await refusedBy(apply());
    expect(refused.code).toBe('import.has_problems');
    expect(saved).toEqual([]);
  });

  it('and the sentence names cell, indicator and value in both languages', async () => {
    const { report } = await withCell('D7', '约一百');
    expect(report.problems).toMatchObject([
      {
        cell: 'D7',
        indicator: '1.1.1',
        value: '约一百',
        zh: 'D7 1.1.1 “其中：主动公开规范性文件数”填的是“约一百”，应填数字；没有数据的留空。',
        en: expect.stringContaining(
          'D7 1.1.1 “其中：主动公开规范性文件数” contains "约一百"',
        ) as string,
      },
    ]);
  });

  it('a day, which a spreadsheet makes of 1-2', async () => {
    const bytes = await edit(await fileOf(makePrinted()), (sheet) => {
      sheet.getCell('D6').value = new Date('2026-01-02T00:00:00Z');
      sheet.getCell('D6').style = { numFmt: 'yyyy-mm-dd' };
    });
    const { report } = await run(bytes);
    expect(report.problems).toMatchObject([{ cell: 'D6', value: '2026-01-02' }]);
  });

  it('a code beside the name of another indicator', async () => {
    const { report } = await withCell('A6', '别的指标');
    expect(brief(report)).toEqual(['C6 import_code_moved']);
  });

  it('every wrong cell of a file is told, not the first alone', async () => {
    const bytes = await edit(await fileOf(makePrinted()), (sheet) => {
      sheet.getCell('D6').value = 'x';
      sheet.getCell('D8').value = -1;
      sheet.getCell('D13').value = 1e20;
    });
    expect(brief((await run(bytes)).report)).toEqual([
      'D6 cell_not_a_number',
      'D8 cell_negative',
      'D13 cell_too_large',
    ]);
  });

  it('numbers that break an identity, at the cell it is about', async () => {
    const { report } = await withCell('D7', 500);
    expect(brief(report)).toContain('D7 left_too_large');
  });

  it('a number where the period asks for none', async () => {
    const set = WITH_ROW_BELOW_HALF_YEARLY;
    const form = makePrinted({ quarter: q('2026-Q1'), cells: new Map([['1.1', '3']]), set });
    const { report } = await withCell(`D${rowOf('8.1')}`, 4, { form, set });
    expect(brief(report)).toEqual([`D${rowOf('8.1')} cell_not_asked`]);
  });

  it('a year that does not follow is told, not refused', async () => {
    const { report, apply } = await withCell('E6', 9);
    expect(brief(report)).toEqual(['E6 import_year_differs']);
    expect(await apply()).toMatchObject({ isApplied: true });
  });

  it('a counted number that is written over, unless somebody says why', async () => {
    const base = makePrinted();
    const rows = base.rows.map((row) =>
      row.code === '1.1' ? { ...row, auto: { counted: '120', reason: null } } : row,
    );
    const form = { ...base, rows };
    const silent = await withCell('D6', 130, { form });
    expect(brief(silent.report)).toEqual(['D6 override_without_reason']);
    const told = await withCell('D6', 130, { form, overrideReason: '线下公开10条' });
    expect(told.report.problems).toEqual([]);
  });

  it('rows that were deleted or are there twice', async () => {
    const gone = await edit(
      await fileOf(makePrinted(), false),
      (sheet) => (sheet.getRow(6).values = []),
    );
    expect(brief((await run(gone)).report)).toEqual(['C6 import_row_missing']);
    const twice = await edit(await fileOf(makePrinted(), false), (sheet) => {
      sheet.getCell('C80').value = '1.1';
      sheet.getCell('A80').value = sheet.getCell('A6').value;
    });
    expect(brief((await run(twice)).report)).toEqual(['C80 import_code_twice']);
  });
});

describe('a file that is not the form of this return', () => {
  it.each<[string, FormToFill, string]>([
    ['another period', makePrinted({ quarter: q('2026-Q4') }), 'import_wrong_period'],
    ['another unit', makePrinted({ unitId: 'unit-8' }), 'import_other_unit'],
    ['another version of the set', makePrinted({ setVersion: 4 }), 'import_other_version'],
    ['another set', makePrinted({ setKey: 'dingxi_2008' }), 'import_other_form'],
  ])('is refused as a whole: %s', async (_what, form, code) => {
    const { report, apply, saved } = await run(await fileOf(makePrinted()), { form });
    expect(brief(report)).toEqual([`- ${code}`]);
    expect(report.cells).toEqual([]);
    expect((await refusedBy(apply())).code).toBe('import.has_problems');
    expect(saved).toEqual([]);
  });

  it('names both periods in both languages', async () => {
    const { report } = await run(await fileOf(makePrinted()), {
      form: makePrinted({ quarter: q('2026-Q4') }),
    });
    expect(report.problems[0]).toMatchObject({
      zh: '文件的报告期是 2026年第二季度，应为 2026年第四季度。',
      en: 'The period of the file is 2026-Q2; it has to be 2026-Q4.',
    });
  });

  it('is refused without its sheet, without its marks, and as another type', async () => {
    const bytes = await fileOf(makePrinted());
    const noSheet = await edit(bytes, (sheet, workbook) => {
      workbook.removeWorksheet(sheet.id);
      workbook.addWorksheet('空');
    });
    const noMarks = await edit(bytes, (_sheet, workbook) => workbook.removeWorksheet('zhaoshi'));
    const code = async (what: Promise<unknown>) => (await refusedBy(what)).code;
    expect(await code(run(noSheet))).toBe('statistics.import_sheet_missing');
    expect(await code(run(noMarks))).toBe('statistics.import_not_our_form');
    expect(await code(run(bytes, { name: '报表.xls' }))).toBe('statistics.import_not_xlsx');
    expect(await code(run(Buffer.from('PK不是压缩包')))).toBe('statistics.import_unreadable');
    expect(await code(run(bytes.subarray(0, bytes.length / 2)))).toBe(
      'statistics.import_unreadable',
    );
  });

  it('is applied only with the digest of its dry run', async () => {
    const { apply, saved } = await withCell('D6', 130);
    expect((await refusedBy(apply('0'.repeat(64)))).code).toBe('import.digest_differs');
    expect((await refusedBy(apply(''))).code).toBe('import.digest_missing');
    expect(saved).toEqual([]);
  });

  it('is still read when its sheet was renamed and blank rows stand between', async () => {
    const bytes = await edit(await fileOf(makePrinted()), (sheet) => {
      sheet.name = '第二季度';
      sheet.getCell('A90').value = '备注：无';
      sheet.getCell('D6').value = 130;
    });
    const { report } = await run(bytes);
    expect(report).toMatchObject({ sheet: '第二季度', problems: [], cells: [{ code: '1.1' }] });
  });
});
