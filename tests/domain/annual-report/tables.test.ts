import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCells } from '../../../src/domain/annual-report/cells';
import { checkTable } from '../../../src/domain/annual-report/check-table';
import { fillSums } from '../../../src/domain/annual-report/fill-sums';
import { tables } from '../../../src/domain/annual-report/form-2021.data';
import { normalizeTable } from '../../../src/domain/annual-report/normalize-table';
import { pasteGrid } from '../../../src/domain/annual-report/paste-grid';
import { sumsOf } from '../../../src/domain/annual-report/sums-of';
import { sampleReport } from './sample';

describe('normalizeTable', () => {
  it('completes a table with zeros', () => {
    const { table, reasons } = normalizeTable('remedies', { directLitigation: { upheld: '１２' } });
    expect(reasons).toEqual([]);
    const zeros = { upheld: 0, corrected: 0, otherResult: 0, pending: 0, total: 0 };
    expect(table).toEqual({
      reconsideration: zeros,
      directLitigation: { ...zeros, upheld: 12 },
      litigationAfterReconsideration: zeros,
    });
  });

  it.each([null, undefined, '', 'null', {}])('takes %j for a table of zeros', (raw) => {
    const { table, reasons } = normalizeTable('applications', raw);
    expect(reasons).toEqual([]);
    expect(Object.values(table).flatMap(Object.values)).toEqual(Array(175).fill(0));
  });

  it('leaves a complete table as it is, as an object and as JSON text', () => {
    const { applicationsTable } = sampleReport();
    expect(normalizeTable('applications', applicationsTable).table).toEqual(applicationsTable);
    expect(normalizeTable('applications', JSON.stringify(applicationsTable)).table).toEqual(
      applicationsTable,
    );
  });

  it('refuses rows and columns the form does not have', () => {
    const raw = { E: {}, A: { women: 1, total: 2 } };
    expect(normalizeTable('applications', raw).reasons).toMatchObject([
      { code: 'annual_report.row_unknown', field: 'applicationsTable.E', params: { row: 'E' } },
      { code: 'annual_report.column_unknown', field: 'applicationsTable.A.women' },
    ]);
  });

  it.each([[[]], ['{'], [7], [true]])('refuses %j as a table', (raw) => {
    expect(normalizeTable('proactive', raw).reasons).toMatchObject([
      { code: 'annual_report.table_unreadable', field: 'proactiveTable' },
    ]);
  });

  it('refuses a row that is no row', () => {
    expect(normalizeTable('proactive', { fees: 3 }).reasons).toMatchObject([
      { code: 'annual_report.row_unreadable', field: 'proactiveTable.fees' },
    ]);
  });
});

describe('sums', () => {
  it('knows the 32 sum cells of table 3 (one of them twice) and the 3 of table 4', () => {
    const report = sampleReport();
    const table3 = sumsOf('applications', report.applicationsTable);
    expect(table3).toHaveLength(32);
    expect(new Set(table3.map(({ field }) => field)).size).toBe(31);
    expect(table3.every(({ entered, computed }) => entered === computed)).toBe(true);
    expect(sumsOf('remedies', report.remediesTable).map(({ computed }) => computed)).toEqual([
      790, 56, 156,
    ]);
    expect(sumsOf('proactive', report.proactiveTable)).toEqual([]);
  });

  it('restores every sum of the verified report after they were wiped out', () => {
    const { applicationsTable } = sampleReport();
    const wiped = structuredClone(applicationsTable);
    for (const { row, column } of sumsOf('applications', wiped)) {
      wiped[row] = { ...wiped[row], [column]: 0 };
    }
    expect(fillSums('applications', wiped)).toEqual(applicationsTable);
  });

  it('fills sums that satisfy I2, I3 and I4 whatever was entered', () => {
    const fields = [...allCells().values()];
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 200, maxLength: 200 }), (numbers) => {
        for (const name of ['applications', 'remedies'] as const) {
          const { table } = normalizeTable(name, {});
          fields.forEach(({ table: { name: owner }, row, column }, index) => {
            if (owner === name) {
              table[row.code] = { ...table[row.code], [column.code]: numbers[index] ?? 0 };
            }
          });
          const wrong = checkTable(name, fillSums(name, table)).map(
            ({ params }) => params.identity,
          );
          expect(wrong.filter((identity) => identity !== 'I1')).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('pasteGrid', () => {
  it('reads a block as Excel copies it', () => {
    const text = '1\t2\t\r\n"a ""b""\nc"\t/\t1,234\r\n';
    expect(pasteGrid(text)).toEqual([
      ['1', '2', ''],
      ['a "b"\nc', '/', '1,234'],
    ]);
  });

  it('reads nothing from nothing, and one cell from a word', () => {
    expect(pasteGrid('')).toEqual([]);
    expect(pasteGrid('\r\n')).toEqual([]);
    expect(pasteGrid('7')).toEqual([['7']]);
    expect(pasteGrid('5" pipe')).toEqual([['5" pipe']]);
  });

  it('gives back any grid that was written as a spreadsheet writes it', () => {
    const cell = fc.string({ unit: fc.constantFrom('1', 'a', '"', '\t', '\n', ' ', '公') });
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
      .filter((grid) => grid.flat().some((text) => text !== ''));
    const write = (text: string) =>
      /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(grids, (grid) => {
        const text = grid.map((line) => `${line.map(write).join('\t')}\r\n`).join('');
        expect(pasteGrid(text)).toEqual(grid);
      }),
    );
  });
});

it('names the attribute of each table as the content type does', () => {
  expect(Object.values(tables).map(({ attribute }) => attribute)).toEqual([
    'proactiveTable',
    'applicationsTable',
    'remediesTable',
  ]);
});
