import { describe, expect, it } from 'vitest';
import { columnsOfReturn } from '../../../src/domain/statistics/columns-of-return';
import { otherQuartersOf } from '../../../src/domain/statistics/period';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import { shownRows } from '../../../src/domain/statistics/shown-rows';
import { rowPrinter } from '../../../src/domain/statistics/table-rows';
import { totalRows } from '../../../src/domain/statistics/table-total-rows';
import { makeIndicator, q } from './make-set';

const set = {
  indicators: [
    makeIndicator({ code: '1', kind: 'heading', order: 1 }),
    makeIndicator({ code: '1.1', parentCode: '1' }),
    makeIndicator({ code: '2', kind: 'heading', order: 2 }),
    makeIndicator({ code: '2.1', kind: 'heading', parentCode: '2' }),
    makeIndicator({ code: '2.1.1', parentCode: '2.1', periodClass: 'half_year', kind: 'stock' }),
    makeIndicator({ code: '3', periodClass: 'half_year', order: 3 }),
    makeIndicator({ code: '3.1', parentCode: '3' }),
    makeIndicator({ code: '4', kind: 'heading', order: 4 }),
  ],
};
const shown = (quarter: string) =>
  shownRows(set, q(quarter)).map(({ row, depth }) => `${' '.repeat(depth)}${row.code}`);

describe('the rows of a form', () => {
  it('leave half-yearly ones and the headings only they stand below out of the first quarter', () => {
    expect(shown('2026-Q1')).toEqual(['1', ' 1.1', '3', ' 3.1']);
    expect(shown('2026-Q3')).toEqual(shown('2026-Q1'));
  });

  it('have them in the second quarter; a heading with nothing below it is never there', () => {
    const all = ['1', ' 1.1', '2', ' 2.1', '  2.1.1', '3', ' 3.1'];
    expect(shown('2026-Q2')).toEqual(all);
    expect(shown('2026-Q4')).toEqual(all);
  });

  it('of the national form have the section of staff and funds twice a year', () => {
    const codes = (quarter: string) =>
      shownRows(NATIONAL_2014, q(quarter)).map(({ row }) => row.code);
    expect(codes('2026-Q2')).toEqual(NATIONAL_2014.indicators.map(({ code }) => code));
    const quarterly = NATIONAL_2014.indicators.filter(({ code }) => !/^8/.test(code));
    expect(codes('2026-Q1')).toEqual(quarterly.map(({ code }) => code));
  });

  it.each(['2026-Q1', '2026-Q2'])('are the same printed and in totals, %s', (text) => {
    const quarter = q(text);
    const expected = shownRows(set, quarter).map(({ row, depth }) => [row.code, depth]);
    const printed = rowPrinter(set, quarter)({ current: new Map([['1.1', '5']]) });
    expect(printed.map(({ code, depth }) => [code, depth])).toEqual(expected);
    expect(printed.find(({ code }) => code === '1.1')).toMatchObject({
      ...{ value: '5', yearToDate: null, previous: null, lastYear: null, isFormula: false },
    });
    const totals = totalRows(set, quarter, new Map());
    expect(totals.map(({ code, depth }) => [code, depth])).toEqual(expected);
  });
});

describe('the columns of a form', () => {
  const quarter = q('2026-Q3');
  const rows = [...set.indicators, makeIndicator({ code: '5', valueType: 'text', order: 5 })];
  const others = new Map([
    [q('2026-Q1'), new Map([['1.1', '1']])],
    [
      q('2026-Q2'),
      new Map([
        ['1.1', '2'],
        ['2.1.1', '7'],
      ]),
    ],
    [q('2025-Q3'), new Map([['1.1', '9']])],
  ]);

  it('need the year so far, the quarter before and the same one last year, each once', () => {
    expect(otherQuartersOf(quarter)).toEqual(['2026-Q1', '2026-Q2', '2025-Q3']);
    expect(otherQuartersOf(q('2026-Q1'))).toEqual(['2025-Q4', '2025-Q1']);
    // Half-yearly numbers of the second quarter stand beside those of the half-year before.
    expect(otherQuartersOf(q('2026-Q2'))).toEqual(['2026-Q1', '2025-Q4', '2025-Q2']);
  });

  it('add up what happened, keep the last of what there is, and leave last year out', () => {
    const current = new Map([
      ['1.1', '4'],
      ['5', '文字'],
    ]);
    const columns = columnsOfReturn(rows, { quarter, current, others });
    expect(columns.yearToDate.get('1.1')).toBe('7');
    expect(columns.yearToDate.get('2.1.1')).toBe('7');
    expect(columns.previous.get('1.1')).toBe('2');
    expect(columns.lastYear.get('1.1')).toBe('9');
    expect(columns.yearToDate.has('5')).toBe(false);
    expect(columns.yearToDate.has('1')).toBe(false);
  });

  it('compare a half-yearly number with the half-year before', () => {
    const half = makeIndicator({ code: '8', periodClass: 'half_year' });
    const columns = columnsOfReturn([half], {
      quarter: q('2026-Q2'),
      current: new Map([['8', '3']]),
      others: new Map([
        [q('2026-Q1'), new Map([['8', '99']])],
        [q('2025-Q4'), new Map([['8', '2']])],
      ]),
    });
    expect(columns.previous.get('8')).toBe('2');
  });

  it('leave out what was a text in another quarter and is a number now', () => {
    const columns = columnsOfReturn([makeIndicator({ code: '1.1' })], {
      quarter,
      current: new Map([['1.1', '4']]),
      others: new Map([
        [q('2026-Q1'), new Map([['1.1', '1']])],
        [q('2026-Q2'), new Map([['1.1', '无投诉']])],
      ]),
    });
    expect(columns.yearToDate.get('1.1')).toBe('5');
    expect(columns.previous.get('1.1')).toBeNull();
  });
});
