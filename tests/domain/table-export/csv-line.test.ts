import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK, csvLine } from '../../../src/domain/table-export/csv-line';
import { neutraliseFormula } from '../../../src/domain/table-export/neutralise-formula';

describe('cells that a spreadsheet would run', () => {
  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠A1'])(
    '%j gets an apostrophe',
    (text) => {
      expect(neutraliseFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['', '关于印发办法的通知', '1=1', 'a-b', '2026-11-24', '〔2026〕3号', ' =1'])(
    '%j stays as it is',
    (text) => {
      expect(neutraliseFormula(text)).toBe(text);
    },
  );
});

describe('a line of CSV', () => {
  it('quotes what must be quoted, doubles quotes and ends in CRLF', () => {
    expect(csvLine(['甲', '乙,丙', '说“好”', 'a"b', '一\n二', ''])).toBe(
      '甲,"乙,丙",说“好”,"a""b","一\n二",\r\n',
    );
  });

  it('any cells come back from a CSV reader as they were, apart from the apostrophe', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
        const file = BYTE_ORDER_MARK + rows.map(csvLine).join('');
        const read = parse(file, { bom: true, relaxColumnCount: true, recordDelimiter: '\r\n' });
        expect(read).toEqual(rows.map((row) => row.map(neutraliseFormula)));
      }),
    );
  });

  it('no cell of any line begins with what starts a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'=+-@\t\r\n＝＋－＠'), fc.string(), (start, rest) => {
        expect(csvLine([start + rest])).toMatch(/^"?'/);
      }),
    );
  });
});
